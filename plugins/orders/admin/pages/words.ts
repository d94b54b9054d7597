import type { DeskOrder, DeskRow, Dispute, OrderErrorCode, Settlement, StaffRefund } from '../../contracts/index.ts';

const MONEY = new Intl.NumberFormat('fr-MA', { style: 'currency', currency: 'MAD' });
const INSTANT = new Intl.DateTimeFormat('fr-MA', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Africa/Casablanca' }); // prettier-ignore
const RATE = new Intl.NumberFormat('fr-MA', { style: 'percent', maximumFractionDigits: 2 });

export const money = (centimes: number): string => MONEY.format(centimes / 100);
export const instant = (iso: string | null): string => (iso === null ? '—' : INSTANT.format(new Date(iso)));
const DAY = new Intl.DateTimeFormat('fr-MA', { dateStyle: 'short', timeZone: 'UTC' });
/** Of a day without a time, `2026-11-29`. */
export const day = (date: string): string => DAY.format(new Date(`${date}T00:00:00Z`));
export const rate = (basisPoints: number): string => RATE.format(basisPoints / 10_000);

/** Centimes of what somebody typed in dirhams (`1 250,50`); null for what is no sum. */
export function centimesOf(typed: string): number | null {
  const plain = typed.replace(/\s/g, '').replace(',', '.');
  return /^\d{1,9}(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : null;
}

export const STATES: Record<DeskRow['state'], string> = {
  placed: 'Paiement attendu',
  to_confirm: 'À confirmer',
  confirmed: 'Confirmée, à encaisser',
  paid: 'Payée',
  fulfilled: 'Terminée',
  expired: 'Expirée',
  cancelled: 'Annulée',
  refused: 'Refusée à la livraison',
  no_show: 'Jamais retirée',
  refunded: 'Remboursée',
};

export const METHODS: Record<DeskRow['method'], string> = {
  card: 'Carte',
  cash_on_delivery: 'Espèces à la livraison',
  at_merchant: 'Sur place',
};

export const TROUBLES: Record<NonNullable<DeskRow['trouble']>, string> = {
  amount: 'Un paiement d’un autre montant est arrivé : il n’a ni payé la commande, ni été rendu.',
  late: 'Un paiement arrivé trop tard n’a pas pu être rendu.',
};

/** What a move of the history says. */
const MOVES: Record<string, string> = {
  place: 'Commande passée',
  pay: 'Payée par carte',
  payLate: 'Payée par carte après la réservation',
  confirm: 'Confirmée par code',
  collect: 'Espèces encaissées',
  fulfil: 'Tout a été livré ou utilisé',
  reopen: 'Rouverte : un bon validé par erreur',
  expire: 'Réservation expirée',
  cancel: 'Annulée',
  refuse: 'Refusée à la livraison',
  miss: 'Jamais retirée',
  refund: 'Entièrement remboursée',
  clear: 'Paiement tiré au clair',
};
export const moveName = ({ move, to }: DeskOrder['history'][number]): string => MOVES[move] ?? STATES[to];

const DOERS: Record<StaffRefund['askedBy'], string> = {
  buyer: 'Acheteur',
  merchant: 'Marchand',
  finance: 'Finances',
  system: 'Système',
};
export const doerName = (doer: StaffRefund['askedBy'], who: string | null): string => who ?? DOERS[doer];

export const VOUCHERS: Record<DeskOrder['vouchers'][number]['state'], string> = {
  issued: 'À utiliser',
  redeemed: 'Utilisé',
  expired: 'Expiré',
  refunded: 'Remboursé',
};

export const PAYMENTS: Record<DeskOrder['payments'][number]['state'], string> = {
  open: 'Page ouverte',
  expired: 'Page fermée sans paiement',
  paid: 'Payé',
};

export const REFUNDS: Record<StaffRefund['state'], string> = {
  to_agree: 'Second accord attendu',
  declined: 'Second accord refusé',
  owed: 'À rendre en espèces',
  sent: 'Envoyé au prestataire',
  succeeded: 'Rendu',
  failed: 'Échoué',
};

export const SETTLEMENTS: Record<Settlement['state'], string> = {
  recorded: 'À confirmer',
  confirmed: 'Confirmé',
  cancelled: 'Annulé',
};

export const DISPUTES: Record<Dispute['state'], string> = { open: 'Ouvert', won: 'Gagné', lost: 'Perdu' };

/** Why a refund was not made, as `domain/refunds/decide.ts` names it. */
const REFUND_REFUSALS: Record<string, string> = {
  'not-paid': 'Rien n’a été payé pour cette commande.',
  'unknown-line': 'Cette ligne n’est pas de la commande.',
  redeemed: 'Une des unités a déjà été utilisée.',
  'nothing-left': 'Il ne reste rien à rembourser.',
  'too-much': 'C’est plus que ce qui reste.',
};

const REFUSALS: Partial<Record<OrderErrorCode, string>> = {
  'no-order': 'Il n’y a rien de tel.',
  'no-coupon': 'Ce code n’existe pas.',
  'too-many-coupons': 'Trop de codes sont ouverts : arrêtez-en d’abord.',
  'wrong-state': 'Ce n’est plus possible dans l’état actuel.',
  'changed-meanwhile': 'Cela a changé entre-temps. Voici l’état actuel.',
  'not-allowed': 'Le second accord revient à une autre personne que celle qui a demandé.',
  'no-settlement': 'Il n’y a rien de tel.',
  'no-shop': 'Cette boutique n’existe pas.',
  'day-refused': 'Cette date de valeur est trop ancienne, ou trop loin dans l’avenir.',
  'transfer-known': 'Ce virement est déjà enregistré : sa référence de la banque est connue.',
  'second-person': 'La confirmation revient à une autre personne que celle qui a enregistré.',
  'own-debt': 'Cette boutique est la vôtre : une autre personne s’en occupe.',
  'gateway-away': 'Le service de paiement ne répond pas. Réessayez dans une minute.',
  'refund-refused': 'Ce remboursement n’est pas possible.',
};

/** What is said when something was not done. */
export function refusalOf(body: unknown): string {
  const { status, details } = (body as { error?: { status?: number; details?: { code?: OrderErrorCode; problems?: unknown } } } | undefined)?.error ?? {}; // prettier-ignore
  if (status === 403 && !details?.code) return 'Vos rôles ne le permettent pas.';
  const refund = details?.code === 'refund-refused' ? REFUND_REFUSALS[String(details.problems)] : undefined;
  return refund ?? (details?.code && REFUSALS[details.code]) ?? 'L’action n’a pas abouti. Réessayez.';
}
