import type { Locale } from '@sys/config/locales';

/** Where the blog's feed stands in each language: below the blog; a file of server/routes each. */
export const FEED_PATHS: Record<Locale, string> = {
  fr: '/blog/rss.xml',
  ar: '/ar/moudawana/rss.xml',
  en: '/en/blog/rss.xml',
};
