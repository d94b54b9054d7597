import type { Locale } from '@sys/config';
import { HAMMAM, PEOPLE, SITE_URL, type Samples } from './shared.ts';

const FAILED: Record<Locale, string> = {
  fr: 'Le compte est clos.',
  ar: 'الحساب مغلق.',
  en: 'The account is closed.',
};

export const earningsSamples: Samples<'commission-earned' | 'payout-sent' | 'payout-failed'> = {
  'commission-earned': (locale) => ({
    name: PEOPLE[locale].influencer,
    deal: HAMMAM[locale],
    centimes: 6225,
    saleCentimes: 49_800,
    soldAt: '2026-11-23T13:08:00Z',
    payableAt: '2026-12-07T23:00:00Z',
    pendingCentimes: 184_075,
    dashboardUrl: `${SITE_URL}/influenceur/commissions`,
  }),
  'payout-sent': (locale) => ({
    name: PEOPLE[locale].influencer,
    centimes: 1_240_050,
    at: '2026-12-08T09:00:00Z',
    reference: 'VIR-2026-00911',
    account: '•••• 4821',
    dashboardUrl: `${SITE_URL}/influenceur/versements`,
  }),
  'payout-failed': (locale) => ({
    name: PEOPLE[locale].influencer,
    centimes: 1_240_050,
    account: '•••• 4821',
    reason: FAILED[locale],
    dashboardUrl: `${SITE_URL}/influenceur/versements`,
  }),
};
