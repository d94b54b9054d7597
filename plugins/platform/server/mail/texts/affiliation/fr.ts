import { line, strong } from '../../content.ts';

export const fr = {
  requested: {
    subject: (influencer: string) => `${influencer} souhaite promouvoir votre offre`,
    preheader: (deal: string) => line`Une demande pour « ${deal} » attend votre réponse.`,
    title: line`Une demande d’affiliation`,
    intro: (influencer: string, deal: string) =>
      line`${strong(influencer)} souhaite promouvoir votre offre « ${deal} ».`,
    audience: 'Communauté',
    audiences: {
      'under-1k': line`moins de 1 000 abonnés`,
      '1k-10k': line`de 1 000 à 10 000 abonnés`,
      '10k-50k': line`de 10 000 à 50 000 abonnés`,
      '50k-250k': line`de 50 000 à 250 000 abonnés`,
      'over-250k': line`plus de 250 000 abonnés`,
    },
    decide: line`Consultez son profil, puis acceptez ou refusez. Une réponse rapide vous garde les meilleurs profils.`,
    action: 'Voir la demande',
  },
  approved: {
    subject: (deal: string) => `Demande acceptée : ${deal}`,
    preheader: (commission: string) => line`Créez votre lien et partagez-le. Commission : ${commission}.`,
    preheaderAlone: line`Créez votre lien et partagez-le.`,
    title: line`C’est accepté !`,
    intro: (merchant: string, deal: string) =>
      line`${strong(merchant)} accepte que vous fassiez la promotion de « ${deal} ». Créez votre lien, puis partagez-le.`,
    commission: 'Votre commission',
    perSale: (amount: string) => line`${amount} par vente`,
    share: (share: string) => line`${share} du prix hors TVA de chaque vente`,
    until: 'Offre ouverte jusqu’au',
    disclose: line`Signalez à votre communauté qu’il s’agit d’un partenariat : la loi le demande, et la confiance y gagne.`,
    action: 'Créer mon lien',
  },
  refused: {
    subject: (deal: string) => `Votre demande pour ${deal}`,
    preheader: line`Le marchand n’a pas donné suite. D’autres offres vous attendent.`,
    title: line`Ce ne sera pas pour cette fois`,
    intro: (merchant: string, deal: string) => line`${strong(merchant)} n’a pas retenu votre demande pour « ${deal} ».`,
    next: line`Un refus ne dit rien de votre travail : souvent, le marchand cherche une autre ville ou un autre public. D’autres offres n’attendent que vous.`,
    action: 'Découvrir d’autres offres',
  },
  ended: {
    subject: (merchant: string) => `Fin de votre collaboration avec ${merchant}`,
    preheader: line`Vos liens vers ses offres sont désactivés.`,
    title: line`Une collaboration prend fin`,
    intro: (merchant: string) =>
      line`${strong(merchant)} ne souhaite plus que vous fassiez la promotion de ses offres. Vos liens vers elles sont désactivés.`,
    kept: line`Ce que vos liens ont déjà vendu vous reste acquis aux conditions d’alors.`,
    action: 'Découvrir d’autres offres',
  },
};

export type AffiliationTexts = typeof fr;
