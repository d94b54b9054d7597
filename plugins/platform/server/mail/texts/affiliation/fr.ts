import { line, strong } from '../../content.ts';

export const fr = {
  requested: {
    subject: (influencer: string) => `${influencer} souhaite promouvoir votre offre`,
    preheader: (deal: string) => line`Une demande pour « ${deal} » attend votre réponse.`,
    title: line`Une demande d’affiliation`,
    intro: (influencer: string, deal: string) =>
      line`${strong(influencer)} souhaite promouvoir votre offre « ${deal} ».`,
    followers: (count: string) => line`${count} abonnés`,
    decide: line`Consultez son profil, puis acceptez ou refusez. Une réponse rapide vous garde les meilleurs profils.`,
    action: 'Voir la demande',
  },
  approved: {
    subject: (deal: string) => `Demande acceptée : ${deal}`,
    preheader: (commission: string) => line`Votre lien est prêt. Commission : ${commission}.`,
    title: line`C’est accepté !`,
    intro: (merchant: string, deal: string) =>
      line`${strong(merchant)} accepte que vous fassiez la promotion de « ${deal} ». Votre lien est prêt à être partagé.`,
    commission: 'Votre commission',
    perSale: (amount: string) => line`${amount} par vente`,
    share: (share: string) => line`${share} de chaque vente`,
    code: 'Code promo',
    until: 'Offre ouverte jusqu’au',
    link: 'Ouvrir mon lien',
    copy: 'Votre lien à copier :',
    disclose: line`Signalez à votre communauté qu’il s’agit d’un partenariat : la loi le demande, et la confiance y gagne.`,
    action: 'Publier depuis mon espace',
  },
  refused: {
    subject: (deal: string) => `Votre demande pour ${deal}`,
    preheader: line`Le marchand n’a pas donné suite. D’autres offres vous attendent.`,
    title: line`Ce ne sera pas pour cette fois`,
    intro: (merchant: string, deal: string) => line`${strong(merchant)} n’a pas retenu votre demande pour « ${deal} ».`,
    next: line`Un refus ne dit rien de votre travail : souvent, le marchand cherche une autre ville ou un autre public. D’autres offres n’attendent que vous.`,
    action: 'Découvrir d’autres offres',
  },
};

export type AffiliationTexts = typeof fr;
