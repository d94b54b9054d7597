import type { Locale } from '@sys/config';

/** What an influencer may note with an address of theirs: `/r/abcd?c=ramadan&n=story`. */
export interface SubIds {
  campaign: string | null;
  network: string | null;
}

/** What is not of this shape is left out: it would stand in files that people open. */
const SUB_ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/;

/** The sub-ids of a query, each the first of its name. */
export function subIdsOf(query: string): SubIds {
  if (query === '') return { campaign: null, network: null };
  const given = new URLSearchParams(query.slice(0, 500));
  const read = (name: string) => {
    const value = given.get(name);
    return value !== null && SUB_ID.test(value) ? value.toLowerCase() : null;
  };
  return { campaign: read('c'), network: read('n') };
}

/** The page of a deal in each language, before its slug. A test holds them beside the storefront’s. */
export const DEAL_PAGES = { fr: '/produits/', ar: '/ar/oroud/', en: '/en/deals/' } as const satisfies Record<Locale, string>; // prettier-ignore

/**
 * Where a link leads: to the page of its deal, and nowhere else. Nothing of the request stands in it but sub-ids that
 * were read; a slug is encoded, so that it cannot leave its place in the path.
 */
export function targetOf(locale: Locale, slug: string, { campaign, network }: SubIds): `/${string}` {
  const path = `${DEAL_PAGES[locale]}${encodeURIComponent(slug)}` as const;
  if (campaign === null && network === null) return path;
  const tracking = new URLSearchParams({ utm_medium: 'affiliate' });
  if (network !== null) tracking.set('utm_source', network);
  if (campaign !== null) tracking.set('utm_campaign', campaign);
  return `${path}?${tracking}`;
}
