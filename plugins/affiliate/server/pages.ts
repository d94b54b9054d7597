import { readEnvironment, type Locale } from '@sys/config';

/** The pages that mails lead to, as storefront/i18n/routes.ts names them. */
const PAGES = {
  offers: { fr: '/influenceur/offres', ar: '/ar/mouathir/oroud', en: '/en/influencer/deals' },
  links: { fr: '/influenceur/liens', ar: '/ar/mouathir/rawabit', en: '/en/influencer/links' },
  people: { fr: '/marchand/affilies', ar: '/ar/tajir/mouathiroun', en: '/en/merchant/affiliates' },
} as const;

export const pageOf = (page: keyof typeof PAGES, locale: Locale): string =>
  `${readEnvironment().SITE_URL}${PAGES[page][locale]}`;
