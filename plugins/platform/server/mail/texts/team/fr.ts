import { line, strong } from '../../content.ts';

export const fr = {
  subject: (shop: string) => `${shop} vous invite dans son équipe`,
  preheader: (shop: string) => line`Rejoignez l’équipe de ${shop}.`,
  title: line`Rejoignez une équipe`,
  intro: (shop: string) => line`La boutique ${strong(shop)} vous invite à travailler avec elle.`,
  roles: {
    cashier: line`En caisse, vous validez les bons des clients et vous marquez les commandes remises ou livrées.`,
    manager: line`Comme responsable, vous suivez les commandes, vous validez les bons et vous préparez les offres de la boutique.`,
  },
  action: 'Voir l’invitation',
  validity: (until: string) =>
    line`Le lien est valable une fois, jusqu’au ${until}, heure du Maroc. Connectez-vous avec l’adresse qui a reçu ce message.`,
  others: line`Vous ne connaissez pas cette boutique ? Ignorez ce message : rien ne se passera.`,
};

export type TeamTexts = typeof fr;
