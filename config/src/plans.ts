/** What merchants subscribe to. Prices are centimes of MAD; `null` is without end. */
export const PLAN_NAMES = ['free', 'starter', 'pro', 'enterprise'] as const;
export type PlanName = (typeof PLAN_NAMES)[number];

export const PERIODS = ['month', 'year'] as const;
export type Period = (typeof PERIODS)[number];

/** What is counted. Those `PerMonth` begin anew with each month in Morocco; the others are what there is at a time. */
export const QUOTAS = ['liveDeals', 'activeAffiliates', 'publicationsPerMonth', 'seats', 'apiCallsPerMonth'] as const;
export type Quota = (typeof QUOTAS)[number];

/** What a plan opens as a whole. */
export const FEATURES = ['calendar', 'export', 'api'] as const;
export type Feature = (typeof FEATURES)[number];

export interface Plan {
  /** As it is called in every language. */
  label: string;
  /** A year costs ten months. */
  price: Record<Period, number>;
  quotas: Record<Quota, number | null>;
  features: readonly Feature[];
}

export const TRIAL_DAYS = 14;
/** For how long a plan that is not paid stays what it was, before nothing can be added. */
export const GRACE_DAYS = 7;
const MONTHS_OF_A_YEAR = 10;

const prices = (month: number) => ({ month, year: month * MONTHS_OF_A_YEAR });
const quotas = (
  liveDeals: number | null,
  activeAffiliates: number | null,
  publicationsPerMonth: number | null,
  seats: number | null,
  apiCallsPerMonth: number | null,
) => ({ liveDeals, activeAffiliates, publicationsPerMonth, seats, apiCallsPerMonth });

export const PLANS: Record<PlanName, Plan> = {
  free: { label: 'Free', price: prices(0), quotas: quotas(3, 5, 10, 1, 0), features: [] },
  starter: { label: 'Starter', price: prices(199_00), quotas: quotas(10, 25, 60, 2, 0), features: ['calendar'] },
  pro: {
    label: 'Pro',
    price: prices(499_00),
    quotas: quotas(50, 200, 300, 5, 50_000),
    features: ['calendar', 'export', 'api'],
  },
  enterprise: {
    label: 'Enterprise',
    price: prices(1_499_00),
    quotas: quotas(null, null, null, null, 1_000_000),
    features: ['calendar', 'export', 'api'],
  },
};
