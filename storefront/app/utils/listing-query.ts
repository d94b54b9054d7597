import type { LocationQuery } from 'vue-router';

/** The values of `SORTS` in the contract; written out, because contracts are imported as types only. */
export const SORTS = ['relevance', 'popular', 'newest', 'ending', 'price', '-price', 'discount', 'rating'] as const;
export type Sort = (typeof SORTS)[number];

/** What a visitor chose on a listing. Prices are whole dirhams, as typed; the API takes centimes. */
export interface Filters {
  q?: string;
  category?: string;
  city?: string;
  merchant?: string;
  minPrice?: number;
  maxPrice?: number;
  minDiscount?: number;
  minRating?: number;
  sort?: Sort;
  after?: string;
}

const MAX_DIRHAMS = 10_000_000;

/** Reads the filters from an address. What makes no sense is left out: a bad link still shows deals. */
export function parseFilters(query: LocationQuery): Filters {
  return compact({
    q: text(query.q, 200),
    category: slug(query.category),
    city: slug(query.city),
    minPrice: number(query.minPrice, MAX_DIRHAMS),
    maxPrice: number(query.maxPrice, MAX_DIRHAMS),
    minDiscount: number(query.minDiscount, 99),
    minRating: number(query.minRating, 5, true),
    sort: SORTS.find((sort) => sort === query.sort),
    after: pattern(query.after, /^[\w-]{1,400}$/),
  });
}

/** The same filters as the API wants them. */
export function toApiQuery(filters: Filters): Record<string, string | number> {
  const { minPrice, maxPrice, ...rest } = filters;
  return compact({
    ...rest,
    minPrice: minPrice && minPrice * 100,
    maxPrice: maxPrice && maxPrice * 100,
  });
}

/** How many choices narrow the list, beyond what the page itself is about. */
export function narrowedBy({ q, minPrice, maxPrice, minDiscount, minRating }: Filters): number {
  return [q, minPrice ?? maxPrice, minDiscount, minRating].filter((value) => value !== undefined).length;
}

/** Pages of narrowed, sorted or later lists are for visitors; search engines get the plain ones. */
export function isIndexable(query: LocationQuery): boolean {
  return Object.keys(parseFilters(query)).length === 0;
}

function compact<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined | 0> } {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== undefined && value !== 0 && value !== ''),
  ) as {
    [K in keyof T]: Exclude<T[K], undefined | 0>;
  };
}

function first(value: LocationQuery[string] | undefined): string | undefined {
  return (Array.isArray(value) ? value[0] : value)?.trim() || undefined;
}

function text(value: LocationQuery[string] | undefined, max: number): string | undefined {
  return first(value)?.slice(0, max);
}

function pattern(value: LocationQuery[string] | undefined, regexp: RegExp): string | undefined {
  const given = first(value);
  return given && regexp.test(given) ? given : undefined;
}

function slug(value: LocationQuery[string] | undefined): string | undefined {
  return pattern(value, /^[\p{L}\p{M}\p{N}._~-]{1,160}$/u);
}

function number(value: LocationQuery[string] | undefined, max: number, decimals = false): number | undefined {
  const given = pattern(value, decimals ? /^\d(\.\d)?$/ : /^\d{1,8}$/);
  const parsed = Number(given);
  return given && parsed > 0 && parsed <= max ? parsed : undefined;
}
