import type { Locale } from '@sys/config/locales';
import { pagePath } from '../../shared/utils/addresses.ts';

const ADDRESS = /https?:\/\/\S+/;
const MOST = 80;

/** What another app handed over: any of it may be missing, and some put the address into the text. */
export interface Shared {
  title: string;
  text: string;
  url: string;
}

/**
 * Where it leads: to the page of this shop that was shared, else to a search for its words. Never anywhere but here;
 * `siteUrl` without a slash at its end.
 */
export function sharedTarget({ title, text, url }: Shared, siteUrl: string, locale: Locale): string {
  const address = ADDRESS.exec(url)?.[0] ?? ADDRESS.exec(text)?.[0];
  const own = address !== undefined && URL.canParse(address) ? new URL(address) : null;
  if (own?.origin === new URL(siteUrl).origin && !/^\/(?:_|\/|api\/)/.test(own.pathname))
    return own.pathname + own.search;
  const words = (title || text).replace(new RegExp(ADDRESS, 'g'), '').replace(/\s+/g, ' ').trim().slice(0, MOST);
  return pagePath('produits', locale, words ? { query: { q: words } } : {});
}
