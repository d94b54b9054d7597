import { line, ltr, strong } from '../../content.ts';

export const fr = {
  welcome: {
    subject: (site: string) => `Bienvenue sur ${site}`,
    preheader: {
      shopper: line`Votre compte est ouvert : les offres du moment vous attendent.`,
      influencer: line`Votre compte est ouvert : trois étapes jusqu’à votre première commission.`,
      merchant: line`Votre compte est ouvert : trois étapes jusqu’à votre première vente.`,
    },
    title: (name: string) => line`Bienvenue, ${name}`,
    intro: {
      shopper: line`Votre compte est ouvert. Restaurants, hammams, riads, ateliers : chaque offre est limitée dans le temps et proposée par un marchand que nous connaissons.`,
      influencer: line`Votre compte est ouvert. Voici comment gagner votre première commission.`,
      merchant: line`Votre compte est ouvert. Voici comment faire votre première vente.`,
    },
    steps: {
      shopper: [],
      influencer: [
        { title: line`Faites vérifier votre identité`, text: line`Une pièce d’identité suffit, et vos gains pourront être versés.` },
        { title: line`Choisissez une offre`, text: line`Demandez à la promouvoir ; le marchand vous répond.` },
        { title: line`Partagez votre lien`, text: line`Chaque vente qui en vient vous rapporte une commission.` },
      ],
      merchant: [
        { title: line`Faites vérifier votre entreprise`, text: line`Il nous faut votre ICE et une pièce d’identité.` },
        { title: line`Publiez une offre`, text: line`Un prix, un stock, une date de fin, et la commission que vous accordez.` },
        { title: line`Choisissez vos influenceurs`, text: line`Ils demandent à promouvoir votre offre, vous décidez.` },
      ],
    }, // prettier-ignore
    action: { shopper: 'Voir les offres', influencer: 'Ouvrir mon espace', merchant: 'Ouvrir mon espace' },
  },
  verifyAddress: {
    subject: 'Confirmez votre adresse e-mail',
    preheader: line`Un clic, et votre compte est prêt.`,
    title: line`Confirmez votre adresse`,
    intro: (site: string) =>
      line`Vous venez d’ouvrir un compte sur ${site} avec cette adresse. Confirmez qu’elle est bien la vôtre.`,
    action: 'Confirmer mon adresse',
    validity: (until: string) => line`Ce lien est valable jusqu’au ${strong(until)}.`,
    ignore: line`Vous n’avez rien demandé ? Ne faites rien : sans confirmation, aucun compte n’est ouvert.`,
  },
  resetPassword: {
    subject: 'Choisissez un nouveau mot de passe',
    preheader: line`Le lien ne sert qu’une fois.`,
    title: line`Un nouveau mot de passe`,
    intro: line`Quelqu’un, sans doute vous, a demandé à changer le mot de passe de votre compte.`,
    action: 'Choisir un mot de passe',
    validity: (until: string) => line`Ce lien ne sert qu’une fois, jusqu’au ${strong(until)}.`,
    ignore: line`Ce n’était pas vous ? Votre mot de passe reste le même tant que personne n’ouvre ce lien. Ne le transmettez à personne.`,
  },
  signInCode: {
    subject: 'Votre code de connexion',
    preheader: line`Valable quelques minutes. Ne le donnez à personne.`,
    title: line`Votre code de connexion`,
    intro: (device: string) => line`Saisissez ce code dans la fenêtre de connexion ouverte sur ${ltr(device)}.`,
    label: 'Code à usage unique',
    validity: (until: string) => line`Il est valable jusqu’à ${strong(until)}, heure du Maroc.`,
    warning: line`Nous ne vous demanderons jamais ce code, ni par téléphone, ni par message. Vous n’essayez pas de vous connecter ? Changez votre mot de passe : quelqu’un le connaît.`,
  },
  newDevice: {
    subject: 'Nouvelle connexion à votre compte',
    preheader: line`Vérifiez que c’était bien vous.`,
    title: line`Nouvelle connexion`,
    intro: line`Votre compte vient d’être ouvert depuis un appareil que nous ne connaissions pas.`,
    device: 'Appareil',
    place: 'Lieu approximatif',
    ip: 'Adresse IP',
    at: 'Date, heure du Maroc',
    fine: line`C’était vous ? Il n’y a rien à faire.`,
    warning: line`Ce n’était pas vous ? Fermez cette session et changez votre mot de passe sans attendre.`,
    action: 'Sécuriser mon compte',
  },
};

export type AccountTexts = typeof fr;
