import { PEOPLE, SITE_URL, type Samples } from './shared.ts';

export const changeSamples: Samples<'account-exists' | 'confirm-address' | 'account-changed'> = {
  'account-exists': (locale) => ({
    name: PEOPLE[locale].shopper,
    signInUrl: `${SITE_URL}/connexion`,
    resetUrl: `${SITE_URL}/mot-de-passe`,
  }),
  'confirm-address': () => ({
    confirmUrl: `${SITE_URL}/compte/adresse?jeton=kq3V9xJ2mN7bR4tYw8Zc1uHd6PfLs0Ae`,
    expiresAt: '2026-11-24T13:30:00Z',
  }),
  'account-changed': (locale) => ({
    name: PEOPLE[locale].shopper,
    change: 'deletion-planned',
    at: '2026-11-23T14:30:00Z',
    until: '2026-12-07T14:30:00Z',
    nextUrl: `${SITE_URL}/connexion`,
  }),
};
