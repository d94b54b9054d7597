import { DEFAULT_LOCALE, type Locale } from '@sys/config/locales';
import { routes } from '../../i18n/routes.ts';

/** What a page’s address is made of besides its name. A query value that is not set is left out. */
export interface AddressParts {
  params?: Record<string, string>;
  query?: Record<string, string | number | undefined>;
}

/**
 * The address of a page: its path in a language, with its parameters and query filled in. Put together
 * here and not asked of the router: a page has some eighty links, and the router matches each against its patterns.
 */
export function pagePath(name: string, locale: Locale, { params = {}, query }: AddressParts = {}): string {
  const pattern = inLanguage(name, locale);
  if (pattern === undefined) throw new Error(`i18n/routes.ts does not name "${name}".`);
  const path = pattern.replace(/\[(\w+)\]/g, (_, key: string) => encodeURIComponent(params[key] ?? ''));
  const asked = new URLSearchParams();
  for (const [key, value] of Object.entries(query ?? {})) if (value !== undefined) asked.set(key, String(value));
  return asked.size > 0 ? `${path}?${asked}` : path;
}

/** The same as the router writes it, its parameters after a colon; undefined for a page that has no address of its own. */
export const pagePattern = (name: string, locale: Locale): string | undefined =>
  inLanguage(name, locale)?.replace(/\[(\w+)\]/g, ':$1()');

/** French without a prefix, the others under /ar and /en. */
function inLanguage(name: string, locale: Locale): string | undefined {
  const prefix = locale === DEFAULT_LOCALE ? '' : `/${locale}`;
  if (name === 'index') return prefix || '/';
  const pattern = routes[name]?.[locale];
  return pattern && prefix + pattern;
}
