import { PEOPLE, SITE_URL, type Samples } from './shared.ts';

export const settlementSamples: Samples<'settlement-received'> = {
  'settlement-received': (locale) => ({
    name: PEOPLE[locale].merchant,
    centimes: 184_050,
    on: '2026-12-02T12:00:00Z',
    reference: 'VIR2026/00417',
    leftCentimes: 12_000,
    dashboardUrl: `${SITE_URL}/marchand/versements`,
  }),
};
