import { readEnvironment, type Locale } from '@sys/config';

/** The pages that messages lead to, as storefront/i18n/routes.ts names them: a test holds them side by side. */
export const PAGES = {
  'influenceur-offres': { fr: '/influenceur/offres', ar: '/ar/mouathir/oroud', en: '/en/influencer/deals' },
  'influenceur-liens': { fr: '/influenceur/liens', ar: '/ar/mouathir/rawabit', en: '/en/influencer/links' },
  'influenceur-commissions': {
    fr: '/influenceur/commissions',
    ar: '/ar/mouathir/oumoulat',
    en: '/en/influencer/commissions',
  },
  'influenceur-versements': {
    fr: '/influenceur/versements',
    ar: '/ar/mouathir/moustahaqat',
    en: '/en/influencer/payouts',
  },
  'marchand-affilies': { fr: '/marchand/affilies', ar: '/ar/tajir/mouathiroun', en: '/en/merchant/affiliates' },
} as const satisfies Record<string, Record<Locale, string>>;

export const addressOf = (page: keyof typeof PAGES, locale: Locale): string =>
  `${readEnvironment().SITE_URL}${PAGES[page][locale]}`;
