import { HAMMAM, PEOPLE, SITE_URL, type Samples } from './shared.ts';

export const networkSamples: Samples<'social-account-broken' | 'social-post-failed'> = {
  'social-account-broken': (locale) => ({
    name: PEOPLE[locale].influencer,
    network: 'instagram',
    account: 'nadia.voyage',
    problem: 'password',
    isOfficial: false,
    accountsUrl: `${SITE_URL}/influenceur/reseaux`,
  }),
  'social-post-failed': (locale) => ({
    name: PEOPLE[locale].influencer,
    network: 'instagram',
    account: 'nadia.voyage',
    deal: HAMMAM[locale],
    outcome: 'failed',
    postsUrl: `${SITE_URL}/influenceur/publications`,
  }),
};
