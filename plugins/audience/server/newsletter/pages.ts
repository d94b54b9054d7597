import { readEnvironment, type Locale } from '@sys/config';

/** The pages that mails lead to, in each language, as storefront/i18n/routes.ts names them. A test holds them together. */
export const PAGES = {
  'lettre-confirmer': { fr: '/lettre/confirmer', ar: '/ar/nachra/taakid', en: '/en/newsletter/confirm' },
  'lettre-confirmee': { fr: '/lettre/confirmee', ar: '/ar/nachra/tamma', en: '/en/newsletter/confirmed' },
  'lettre-preferences': { fr: '/lettre/preferences', ar: '/ar/nachra/ikhtiyarat', en: '/en/newsletter/preferences' },
  'panier-retrouver': { fr: '/panier/retrouver', ar: '/ar/salla/istirjaa', en: '/en/basket/back' },
  produits: { fr: '/produits', ar: '/ar/oroud', en: '/en/deals' },
  'produits-slug': { fr: '/produits/[slug]', ar: '/ar/oroud/[slug]', en: '/en/deals/[slug]' },
  'blog-slug': { fr: '/blog/[slug]', ar: '/ar/moudawana/[slug]', en: '/en/blog/[slug]' },
} as const satisfies Record<string, Record<Locale, string>>;
type Page = keyof typeof PAGES;

export const pathTo = (page: Page, locale: Locale, slug = ''): string =>
  PAGES[page][locale].replace('[slug]', encodeURIComponent(slug));

/** The path of a page with the token of a link, as the forms of the shop read it. */
export const pathWith = (page: Page, locale: Locale, token: string): string =>
  `${pathTo(page, locale)}?jeton=${encodeURIComponent(token)}`;

/** An address in the shop, from the settings alone: what a request says of its host has no part in it. */
export const onSite = (path: string): string => new URL(path, readEnvironment().SITE_URL).href;

/** Where one POST ends what the token is for, and a visit leads to the page that asks. */
export const oneClickUrl = (locale: Locale, token: string): string => onSite(`/_lettre/${locale}/${token}`);
