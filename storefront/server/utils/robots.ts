import { LOCALES } from '@sys/config/locales';
import { pagePath } from '../../shared/utils/addresses.ts';

/**
 * Filtered listings are not named here: a crawler must read them to learn that they are `noindex`.
 * Scripts and pictures stay open, or it would judge a page without them.
 */
export function robotsText(siteUrl: string): string {
  const closed = LOCALES.map((locale) => pagePath('connexion', locale));
  return [
    'User-agent: *',
    'Allow: /',
    'Allow: /_nuxt/',
    'Allow: /_img/',
    'Disallow: /_',
    'Disallow: /api/',
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${siteUrl}/sitemap.xml`,
    '',
  ].join('\n');
}
