import { line, strong } from '../../content.ts';

export const fr = {
  approved: {
    subject: (deal: string) => `Votre offre est acceptée : ${deal}`,
    preheader: line`La rédaction l’a relue et acceptée.`,
    title: line`Votre offre est acceptée`,
    intro: (deal: string) =>
      line`La rédaction a relu et accepté ${strong(deal)}. Elle est en vente pendant les dates que vous avez choisies.`,
    action: 'Voir mon offre',
  },
  declined: {
    subject: (deal: string) => `Votre offre est à revoir : ${deal}`,
    preheader: line`La rédaction ne l’a pas mise en vente.`,
    title: line`Votre offre est à revoir`,
    intro: (deal: string) => line`La rédaction a relu ${strong(deal)} et ne l’a pas mise en vente.`,
    author: 'La rédaction',
    next: line`Elle est redevenue un brouillon : modifiez-la, puis soumettez-la de nouveau.`,
    action: 'Modifier mon offre',
  },
};

export type DealTexts = typeof fr;
