import { DEFAULT_LOCALE, type Locale } from '@sys/config/locales';
import { routes } from '../../i18n/routes.ts';

/**
 * The path of a page, outside of Nuxt's router: for sitemaps and robots.txt. It says what `localePath`
 * says, because both read i18n/routes.ts.
 */
export function pagePath(name: string, locale: Locale, params: Record<string, string> = {}): string {
  const prefix = locale === DEFAULT_LOCALE ? '' : `/${locale}`;
  if (name === 'index') return prefix || '/';
  const pattern = routes[name]?.[locale];
  if (!pattern) throw new Error(`i18n/routes.ts does not name "${name}".`);
  return prefix + pattern.replace(/\[(\w+)\]/g, (_, key: string) => encodeURIComponent(params[key] ?? ''));
}
