import { LOCALE_FACTS, type Locale } from '@sys/config';
import { pagePath } from '../../storefront/shared/utils/addresses.ts';
import { get } from './http.ts';

/** A page of each kind, by its French address; what tests make meanwhile is none of them. */
const PAGES = {
  home: '/',
  listing: '/produits',
  filtered: '/produits?q=spa&minDiscount=20',
  nothing: '/produits?q=zzzzqqq',
  deal: '/produits/deux-nuits-riad-mouassine-marrakech',
  category: '/categories/beaute-bien-etre',
  categoryInCity: '/categories/beaute-bien-etre/marrakech',
  city: '/villes/rabat',
  merchant: '/boutiques/dar-nassim',
  blog: '/blog',
  article: '/blog/devenir-influenceur-au-maroc',
  blogCategory: '/blog/categorie/demarches',
  blogTopic: '/blog/theme/marchands',
  blogSearch: '/blog?q=commission',
  stories: '/reussites',
  story: '/reussites/hiba-une-seule-ville',
  faq: '/faq',
  pricing: '/tarifs',
  legal: '/pages/mentions-legales',
  signIn: '/connexion?pour=achat&offre=deux-nuits-riad-mouassine-marrakech',
  signUp: '/inscription',
  signUpInfluencer: '/inscription/influenceur',
  signUpMerchant: '/inscription/marchand',
  signUpSent: '/inscription/envoyee',
  verify: '/inscription/confirmer',
  forgot: '/mot-de-passe',
  newPassword: '/mot-de-passe/nouveau',
  basket: '/panier',
  checkout: '/commande',
  contact: '/contact',
  missing: '/nexiste-pas',
} as const;

export type PageKind = keyof typeof PAGES;
export const PAGE_KINDS = Object.keys(PAGES) as PageKind[];

/** A page of each kind that search engines may list. */
export const LISTED: readonly PageKind[] = [
  'home', 'listing', 'deal', 'category', 'categoryInCity', 'city', 'merchant', 'blog', 'article', 'blogCategory',
  'blogTopic', 'stories', 'story', 'faq', 'pricing', 'legal', 'contact', 'signUp', 'signUpInfluencer', 'signUpMerchant',
]; // prettier-ignore

/** Pages that search engines are kept from name no translations: their addresses are those of the routes. */
const unnamed = (path: string, locale: Locale) =>
  path === PAGES.missing ? `/${locale}${path}` : pagePath(path.slice(1).replaceAll('/', '-'), locale);

/** The pages as this shop has them in one language. The others than French are found as a visitor would find them. */
export async function findPages(site: string, locale: Locale): Promise<Record<PageKind, string>> {
  const found = PAGE_KINDS.map(async (kind) => {
    const path = PAGES[kind];
    return [kind, locale === 'fr' ? path : await translated(site, path, locale)];
  });
  return Object.fromEntries(await Promise.all(found)) as Record<PageKind, string>;
}

async function translated(site: string, path: string, locale: Locale): Promise<string> {
  const [bare = '', query] = path.split('?');
  const named = alternatesOf((await get(site, path)).text)[LOCALE_FACTS[locale].tag];
  const address = named ? new URL(named).pathname : unnamed(bare, locale);
  return query ? `${address}?${query}` : address;
}

/** What a page names as its translations, by language tag. */
export function alternatesOf(html: string): Record<string, string> {
  return Object.fromEntries(
    [...html.matchAll(/<link\b[^>]*>/g)]
      .map(([tag]) => ({ lang: /hreflang="([^"]+)"/.exec(tag)?.[1], href: /href="([^"]+)"/.exec(tag)?.[1] }))
      .filter(({ lang, href }) => lang && href)
      .map(({ lang, href }) => [lang!, href!]),
  );
}
