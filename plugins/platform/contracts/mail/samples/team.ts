import { PEOPLE, SITE_URL, type Samples } from './shared.ts';

export const teamSamples: Samples<'team-invitation'> = {
  'team-invitation': (locale) => ({
    shop: PEOPLE[locale].merchant,
    role: 'cashier',
    expiresAt: '2026-11-30T10:00:00Z',
    acceptUrl: `${SITE_URL}/marchand/invitation?jeton=p7Wd0mWg3kXf2s9yN5tQ8rJ1vB6hL4cZaEiUoYxKqTs`,
  }),
};
