import type { Locale } from '@sys/config';
import type { MailData } from '../index.ts';
import { PEOPLE, SITE_URL, type Samples } from './shared.ts';

const place: Record<Locale, string> = {
  fr: 'Casablanca, Maroc',
  ar: 'الدار البيضاء، المغرب',
  en: 'Casablanca, Morocco',
};
const token = 'kq3V9xJ2mN7bR4tYw8Zc1uHd6PfLs0Ae';

export const accountSamples: Samples<'welcome' | 'verify-address' | 'reset-password' | 'sign-in-code' | 'new-device'> =
  {
    welcome: (locale): MailData<'welcome'> => ({
      name: PEOPLE[locale].influencer,
      role: 'influencer',
      startUrl: `${SITE_URL}/influenceur`,
    }),
    'verify-address': () => ({
      verifyUrl: `${SITE_URL}/inscription/confirmer?jeton=${token}`,
      expiresAt: '2026-11-24T13:30:00Z',
    }),
    'reset-password': (locale) => ({
      name: PEOPLE[locale].shopper,
      resetUrl: `${SITE_URL}/connexion/mot-de-passe?jeton=${token}`,
      expiresAt: '2026-11-23T15:30:00Z',
    }),
    'sign-in-code': () => ({ code: '482913', expiresAt: '2026-11-23T14:42:00Z', device: 'Chrome, Windows' }),
    'new-device': (locale) => ({
      name: PEOPLE[locale].shopper,
      device: 'Safari, iPhone',
      place: place[locale],
      ip: '196.200.131.24',
      at: '2026-11-23T20:05:00Z',
      secureUrl: `${SITE_URL}/compte/securite`,
    }),
  };
