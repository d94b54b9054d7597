import type { BillingOverview, ReceivedEventRow, Subscriber } from '../../contracts/overview.ts';

const MONEY = new Intl.NumberFormat('fr-MA', { style: 'currency', currency: 'MAD' });
const INSTANT = new Intl.DateTimeFormat('fr-MA', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Africa/Casablanca' }); // prettier-ignore
const SHARE = new Intl.NumberFormat('fr-MA', { style: 'percent', maximumFractionDigits: 1 });

export const money = (centimes: number): string => MONEY.format(centimes / 100);
export const instant = (iso: string): string => INSTANT.format(new Date(iso));

/** Of nobody, nobody can have left. */
export const churn = ({ ended, of }: BillingOverview['churn']): string => (of === 0 ? '—' : SHARE.format(ended / of));

export const PERIODS: Record<Subscriber['period'], string> = { month: 'par mois', year: 'par an' };
export const EVENT_STATES: Record<ReceivedEventRow['state'], string> = {
  received: 'À suivre',
  done: 'Suivi',
  ignored: 'Sans effet',
};

const STATUSES: Record<string, string> = {
  trialing: 'Essai',
  active: 'Actif',
  past_due: 'Impayé',
  unpaid: 'Impayé, abandonné',
  incomplete: 'Premier paiement attendu',
  paused: 'En pause',
};
/** Stripe may add words of its own. */
export const statusWord = (status: string): string => STATUSES[status] ?? status;
