import { PEOPLE, SITE_URL, type Samples } from './shared.ts';

const token = 'kq3V9xJ2mN7bR4tYw8Zc1uHd6PfLs0Ae';

export const factorSamples: Samples<'factor-changed' | 'recovery-confirm' | 'factor-recovery'> = {
  'factor-changed': (locale) => ({
    name: PEOPLE[locale].influencer,
    change: 'code-used',
    left: 7,
    device: 'Safari, iPhone',
    at: '2026-11-23T20:05:00Z',
    secureUrl: `${SITE_URL}/compte/securite`,
    resetUrl: `${SITE_URL}/mot-de-passe`,
  }),
  'recovery-confirm': (locale) => ({
    name: PEOPLE[locale].influencer,
    device: 'Chrome, Windows',
    confirmUrl: `${SITE_URL}/recuperation/confirmer?jeton=${token}`,
    expiresAt: '2026-11-24T20:05:00Z',
  }),
  'factor-recovery': (locale) => ({
    name: PEOPLE[locale].influencer,
    change: 'confirmed',
    at: '2026-11-23T20:12:00Z',
    until: '2026-11-26T20:12:00Z',
    device: 'Chrome, Windows',
    nextUrl: `${SITE_URL}/compte/securite`,
    cancelUrl: `${SITE_URL}/recuperation/annuler?jeton=${token}`,
  }),
};
