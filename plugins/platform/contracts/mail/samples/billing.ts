import { PEOPLE, SITE_URL, type Samples } from './shared.ts';

export const billingSamples: Samples<'trial-ending' | 'trial-refused' | 'payment-failed'> = {
  'trial-ending': (locale) => ({
    name: PEOPLE[locale].merchant,
    plan: 'Pro',
    endsAt: '2026-11-30T11:00:00Z',
    priceCentimes: 49_900,
    period: 'month',
    manageUrl: `${SITE_URL}/marchand/abonnement`,
  }),
  'trial-refused': (locale) => ({
    name: PEOPLE[locale].merchant,
    plan: 'Pro',
    plansUrl: `${SITE_URL}/marchand/abonnement`,
  }),
  'payment-failed': (locale) => ({
    name: PEOPLE[locale].merchant,
    plan: 'Pro',
    centimes: 49_900,
    at: '2026-11-30T11:02:00Z',
    nextTryAt: '2026-12-03T11:00:00Z',
    updateUrl: `${SITE_URL}/marchand/abonnement`,
  }),
};
