import type { FraudReview, FraudRuleView } from '../../../contracts/reviews.ts';

const MONEY = new Intl.NumberFormat('fr-MA', { style: 'currency', currency: 'MAD' });
const INSTANT = new Intl.DateTimeFormat('fr-MA', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Africa/Casablanca' }); // prettier-ignore

export const money = (centimes: number): string => MONEY.format(centimes / 100);
export const instant = (iso: string | null): string => (iso === null ? '—' : INSTANT.format(new Date(iso)));

/** What each rule is called, and what it looks at. */
export const RULES: Record<FraudRuleView['rule'], { name: string; about: string }> = {
  'self-purchase': { name: 'Achat pour soi', about: 'L’acheteur est l’influenceur : même compte, téléphone, adresse ou carte.' },
  'self-click': { name: 'Clic de chez soi', about: 'Le clic vient d’où l’influenceur était connecté le même jour.' },
  'shared-account': { name: 'Compte partagé', about: 'Une autre personne est payée sur le même compte, ou a montré les mêmes papiers.' },
  'fast-order': { name: 'Commande immédiate', about: 'Moins de 10 secondes entre le clic et la commande.' },
  'large-commission': { name: 'Grosse commission', about: 'Plus de 1 000 DH pour une ligne.' },
  'click-velocity': { name: 'Rafale de clics', about: 'Plus de 30 clics d’une même adresse en une heure.' },
  'conversion-rate': { name: 'Taux anormal', about: 'Plus de 30 % des clics achètent, sur au moins 10 ventes en 30 jours.' },
  'order-burst': { name: 'Rafale de commandes', about: 'Au moins 10 commandes en 24 heures, et cinq fois plus que d’habitude.' },
  'repeat-buyer': { name: 'Acheteur qui revient', about: 'Au moins 4 commandes du même acheteur par le même influenceur en 30 jours.' },
  'refund-rate': { name: 'Remboursements', about: 'Plus de 40 % des ventes remboursées, sur au moins 10 en 90 jours.' },
  'new-account': { name: 'Compte récent', about: 'Moins de 7 jours, et une commission de plus de 200 DH.' },
  'forbidden-referrer': { name: 'Page interdite', about: 'Le clic vient d’une page que le marchand a interdite.' },
}; // prettier-ignore

export const MODES: Record<FraudRuleView['mode'], string> = {
  allow: 'Ne rien faire',
  flag: 'Signaler',
  hold: 'Retenir et examiner',
  reject: 'Rejeter aussitôt',
};

export const STATES: Record<FraudReview['state'], string> = {
  pending: 'En attente de paiement',
  held: 'Retenue',
  approved: 'Due',
  payable: 'Dans un versement',
  paid: 'Versée',
  reversed: 'Annulée',
};

/** What a move of the history says. */
const MOVES: Record<string, string> = {
  earn: 'Gagnée',
  approve: 'Devenue due',
  reject: 'Rejetée',
  release: 'Libérée',
  take: 'Mise dans un versement',
  giveBack: 'Sortie d’un versement',
  pay: 'Versée',
  reverse: 'Annulée',
  restore: 'Rétablie',
  lower: 'Diminuée par un remboursement',
  raise: 'Relevée',
};
export const moveName = (move: string): string => MOVES[move] ?? move;

const REFUSALS: Record<string, string> = {
  'no-commission': 'Cette commission n’existe pas.',
  'wrong-state': 'Quelqu’un a déjà décidé, ou elle a été remboursée.',
  'changed-meanwhile': 'Elle a changé entre-temps. Voici son état actuel.',
  'own-commission': 'Cette commission vous concerne : une autre personne doit décider.',
  'fixed-rule': 'Cette règle ne se change pas.',
};

/** What is said when something was not done. */
export function refusalOf(body: unknown): string {
  const { status, details } = (body as { error?: { status?: number; details?: { code?: string } } } | undefined)?.error ?? {}; // prettier-ignore
  if (details?.code && REFUSALS[details.code]) return REFUSALS[details.code]!;
  return status === 403 ? 'Vos rôles ne le permettent pas.' : 'L’action n’a pas abouti. Réessayez.';
}
