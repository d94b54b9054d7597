import { readEnvironment, type Locale } from '@sys/config';

/** The pages that mails lead to, in each language, as storefront/i18n/routes.ts names them. A test holds them together. */
export const PAGES = {
  verify: { fr: '/inscription/confirmer', ar: '/ar/tasjil/taakid', en: '/en/sign-up/confirm' },
  forgot: { fr: '/mot-de-passe', ar: '/ar/kalimat-sirr', en: '/en/password' },
  reset: { fr: '/mot-de-passe/nouveau', ar: '/ar/kalimat-sirr/jadida', en: '/en/password/new' },
  email: { fr: '/compte/adresse', ar: '/ar/hisab/ounwan', en: '/en/account/address' },
  account: { fr: '/compte', ar: '/ar/hisab', en: '/en/account' },
  security: { fr: '/compte/securite', ar: '/ar/hisab/aman', en: '/en/account/security' },
  signIn: { fr: '/connexion', ar: '/ar/doukhoul', en: '/en/sign-in' },
  recoveryConfirm: { fr: '/recuperation/confirmer', ar: '/ar/istirjaa/taakid', en: '/en/recovery/confirm' },
  recoveryCancel: { fr: '/recuperation/annuler', ar: '/ar/istirjaa/ilghaa', en: '/en/recovery/cancel' },
  home: { fr: '/', ar: '/ar', en: '/en' },
} as const satisfies Record<string, Record<Locale, string>>;

/** An address in the shop, from the settings alone: what a request says of its host has no part in it. */
export function linkTo(page: keyof typeof PAGES, locale: Locale, token?: string): string {
  const url = new URL(PAGES[page][locale], readEnvironment().SITE_URL);
  if (token) url.searchParams.set('jeton', token);
  return url.href;
}
