import { line, strong } from '../../content.ts';

export const fr = {
  confirm: {
    subject: 'Confirmez votre abonnement',
    preheader: line`Un clic pour recevoir les offres de la semaine.`,
    title: line`Recevoir les offres de la semaine ?`,
    intro: (site: string) =>
      line`Cette adresse a été inscrite à la lettre de ${site} : une fois par semaine, une sélection d’offres. Confirmez que c’est bien vous.`,
    action: 'Oui, m’abonner',
    validity: (until: string) => line`Ce lien est valable jusqu’au ${strong(until)}.`,
    ignore: line`Ce n’était pas vous ? Ne faites rien : vous ne recevrez aucune lettre.`,
  },
  weekly: {
    subject: (first: string) => `Cette semaine : ${first}`,
    preheader: line`Notre sélection, tant qu’il en reste.`,
    title: line`Les offres de la semaine`,
    intro: line`Choisies par notre équipe, tant qu’il en reste.`,
    where: (merchant: string, city: string) => line`${merchant} · ${city}`,
    original: 'au lieu de',
    until: (at: string) => line`Jusqu’au ${at}`,
    see: 'Voir l’offre',
    action: 'Voir toutes les offres',
    toRead: 'À lire :',
    read: 'Lire l’article',
    preferences: 'Choisir ma ville, mes centres d’intérêt et le rythme',
    counted: line`Une image invisible nous dit quel jour vous ouvrez cette lettre pour la première fois, et rien d’autre. Vous pouvez le refuser dans vos préférences.`,
  },
  known: {
    subject: 'Vous êtes déjà abonné',
    preheader: line`Rien à confirmer : la lettre vous parvient déjà.`,
    title: line`Vous recevez déjà la lettre`,
    intro: (site: string) =>
      line`Cette adresse vient d’être inscrite à la lettre de ${site}, et elle l’était déjà. Vous pouvez choisir votre ville, vos centres d’intérêt et le rythme.`,
    action: 'Voir mes préférences',
    ignore: line`Ce n’était pas vous ? Ne faites rien : rien n’a changé.`,
  },
  basket: {
    subject: 'Votre panier vous attend',
    preheader: line`Ce que vous aviez choisi est toujours en vente.`,
    title: line`Votre panier est toujours là`,
    intro: line`Vous aviez demandé que nous vous le rappelions. Les prix sont ceux d’aujourd’hui ; rien n’est réservé.`,
    detail: (merchant: string, quantity: string) => line`${merchant} · quantité : ${quantity}`,
    total: 'Total des offres',
    action: 'Retrouver mon panier',
    validity: (until: string) => line`Ce lien ouvre ce panier sur n’importe quel appareil jusqu’au ${until}.`,
    reason: (site: string) =>
      line`Vous recevez ce message parce que vous avez demandé un rappel de votre panier sur ${site}. Deux au plus par panier.`,
  },
};

export type NewsletterTexts = typeof fr;
