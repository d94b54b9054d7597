import type { Facts } from './facts.ts';

export const FRAUD_RULES = [
  'self-purchase', 'self-click', 'shared-account', 'fast-order', 'large-commission', 'click-velocity', 'conversion-rate',
  'order-burst', 'repeat-buyer', 'refund-rate', 'new-account', 'forbidden-referrer',
] as const; // prettier-ignore
export type FraudRule = (typeof FRAUD_RULES)[number];

/** From the mildest to the strongest; `allow` looks away. */
export const FRAUD_MODES = ['allow', 'flag', 'hold', 'reject'] as const;
export type FraudMode = (typeof FRAUD_MODES)[number];

/** The numbers of a signal, by which somebody can see why: counts, seconds, centimes, percent. Nothing personal. */
export type Evidence = Readonly<Record<string, number>>;

/** Above this somebody looks at every commission, in centimes. */
export const LARGE_COMMISSION = 100_000;
const FAST_SECONDS = 10;
const CLICKS_AN_HOUR = 30;
/** So few conversions say nothing of a rate. */
const ENOUGH_CONVERSIONS = 10;
const HIGH_RATE_PERCENT = 30;
const ENOUGH_ORDERS = 10;
const BURST = 5;
const REPEATED = 4;
const ENOUGH_SETTLED = 10;
const HIGH_REFUND_PERCENT = 40;
const NEW_DAYS = 7;
const NEW_COMMISSION = 20_000;

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.floor((part * 100) / whole));
const when = (is: boolean, evidence: Evidence = {}): Evidence | null => (is ? evidence : null);

/** Each rule: the numbers that speak against a conversion, or null. */
export const RULES: Record<FraudRule, (facts: Facts) => Evidence | null> = {
  'self-purchase': ({ samePerson }) => when(samePerson),
  'self-click': ({ clickFromOwnAddress }) => when(clickFromOwnAddress),
  'shared-account': ({ sharedBankAccount }) => when(sharedBankAccount),
  'fast-order': ({ secondsToOrder: seconds }) => when(seconds !== null && seconds < FAST_SECONDS, { seconds: seconds ?? 0 }), // prettier-ignore
  'large-commission': ({ commission }) => when(commission > LARGE_COMMISSION, { commission }),
  'click-velocity': ({ clicksFromAddress: clicks }) => when(clicks > CLICKS_AN_HOUR, { clicks }),
  'conversion-rate': ({ clicks, conversions }) =>
    when(conversions >= ENOUGH_CONVERSIONS && (clicks === 0 || percent(conversions, clicks) > HIGH_RATE_PERCENT), {
      clicks,
      conversions,
      percent: percent(conversions, clicks),
    }),
  'order-burst': ({ ordersToday, ordersOfADay }) =>
    when(ordersToday >= ENOUGH_ORDERS && ordersToday * 100 > BURST * ordersOfADay, { ordersToday, ordersOfADay }),
  'repeat-buyer': ({ sameBuyer: orders }) => when(orders >= REPEATED, { orders }),
  'refund-rate': ({ settled, refunded }) =>
    when(settled >= ENOUGH_SETTLED && percent(refunded, settled) > HIGH_REFUND_PERCENT, {
      settled,
      refunded,
      percent: percent(refunded, settled),
    }),
  'new-account': ({ accountDays: days, commission }) =>
    when(days < NEW_DAYS && commission > NEW_COMMISSION, { days, commission }),
  'forbidden-referrer': ({ forbiddenReferrer }) => when(forbiddenReferrer),
};
