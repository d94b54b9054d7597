import { line, type Line } from '../../content.ts';

export const fr = {
  subject: 'Votre règlement est arrivé',
  preheader: (amount: string): Line => line`${amount} reçus sur notre compte.`,
  title: line`Votre règlement est arrivé`,
  label: 'Montant reçu',
  settled: line`Votre boutique ne nous doit plus rien : les commissions de vos influenceurs ne sont plus retenues pour cela.`,
  left: line`Il reste une somme à régler. Tant qu’elle l’est, les commissions de vos influenceurs sont retenues.`,
  on: 'Date de valeur',
  reference: 'Référence de la banque',
  rest: 'Reste à régler',
  action: 'Voir mon compte',
};

export type SettlementTexts = typeof fr;
