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
    preheader: (city: string) => line`Notre sélection, de ${city} et d’ailleurs, tant qu’il en reste.`,
    title: line`Les offres de la semaine`,
    intro: line`Choisies par notre équipe, tant qu’il en reste.`,
    where: (merchant: string, city: string) => line`${merchant} · ${city}`,
    original: 'au lieu de',
    until: (at: string) => line`Jusqu’au ${at}`,
    see: 'Voir l’offre',
    action: 'Voir toutes les offres',
  },
};

export type NewsletterTexts = typeof fr;
