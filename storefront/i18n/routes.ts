import type { Locale } from '@sys/config';

/**
 * The addresses of each page, by route name. Arabic is written in Latin letters, as Moroccans do
 * in addresses: an Arabic-letter path turns into a wall of %D8%A7 when it is pasted in a message.
 */
export const routes: Record<string, Record<Locale, `/${string}`>> = {
  produits: { fr: '/produits', ar: '/oroud', en: '/deals' },
  'produits-slug': { fr: '/produits/[slug]', ar: '/oroud/[slug]', en: '/deals/[slug]' },
  'categories-slug': { fr: '/categories/[slug]', ar: '/asnaf/[slug]', en: '/categories/[slug]' },
  'categories-slug-city': {
    fr: '/categories/[slug]/[city]',
    ar: '/asnaf/[slug]/[city]',
    en: '/categories/[slug]/[city]',
  },
  'villes-slug': { fr: '/villes/[slug]', ar: '/moudoun/[slug]', en: '/cities/[slug]' },
  'boutiques-slug': { fr: '/boutiques/[slug]', ar: '/matajir/[slug]', en: '/merchants/[slug]' },
  blog: { fr: '/blog', ar: '/moudawana', en: '/blog' },
  'blog-slug': { fr: '/blog/[slug]', ar: '/moudawana/[slug]', en: '/blog/[slug]' },
  faq: { fr: '/faq', ar: '/asila', en: '/faq' },
  'pages-slug': { fr: '/pages/[slug]', ar: '/safahat/[slug]', en: '/pages/[slug]' },
  'compte-notifications': {
    fr: '/compte/notifications',
    ar: '/hisab/ichaarat',
    en: '/account/notifications',
  },
  'compte-verification': {
    fr: '/compte/verification',
    ar: '/hisab/tahaqqoq',
    en: '/account/verification',
  },
  connexion: { fr: '/connexion', ar: '/doukhoul', en: '/sign-in' },
};
