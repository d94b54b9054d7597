/** A deal that an issue may show. */
export interface PoolDeal {
  /** Its document. */
  deal: string;
  /** The document of its city; null: all of Morocco. */
  city: string | null;
  /** Documents of its category and of those above. */
  categories: readonly string[];
  /** Languages in which it can be read. */
  locales: readonly string[];
  startsAt: Date;
  endsAt: Date;
  /** Whole percents. */
  discount: number;
  popularity: number;
  /** An editor has put it forward. */
  featured: boolean;
}

/** What decides what somebody reads. */
export interface Segment {
  locale: string;
  city: string | null;
  interests: readonly string[];
}

/** Fewer new deals than these are no reason to write. */
export const FLOOR = 3;
/** Among which readers’ letters are chosen. */
export const POOL = 24;
/** In one letter. */
export const SHOWN = 8;
/** Days for which a deal still runs when it is shown: a letter is not read at once. */
const STILL_DAYS = 2;
const DAY_MS = 86_400_000;

/** The deals of an issue, the best first: new since the last one, and on sale for some days yet. */
export function composePool(deals: readonly PoolDeal[], since: Date, now: Date): PoolDeal[] {
  const fits = deals.filter(
    ({ startsAt, endsAt }) =>
      startsAt > since && startsAt <= now && endsAt.getTime() - now.getTime() >= STILL_DAYS * DAY_MS,
  );
  return fits.sort((one, other) => worth(other) - worth(one) || (one.deal < other.deal ? -1 : 1)).slice(0, POOL);
}

/** Enough to write about, in at least one language. */
export const reachesFloor = (pool: readonly PoolDeal[], locales: readonly string[]): boolean =>
  locales.some((locale) => pool.filter((deal) => deal.locales.includes(locale)).length >= FLOOR);

/** What a deal saves counts most; what many have liked some. The scale only orders. */
const worth = ({ featured, discount, popularity }: PoolDeal): number =>
  (featured ? 40 : 0) + discount + Math.min(30, Math.sqrt(Math.max(0, popularity)));

/**
 * What one reader is shown, in this order: their city and interests first, then their city, then their interests,
 * then what is left, each in the order of the pool, which an editor has given it. What lies in another city than theirs
 * comes last. Nothing when the pool has too little in their language.
 */
export function chooseFor<Deal extends Pick<PoolDeal, 'deal' | 'city' | 'categories' | 'locales'>>(
  pool: readonly Deal[],
  { locale, city, interests }: Segment,
): Deal[] {
  const readable = pool.filter(({ locales }) => locales.includes(locale));
  if (readable.length < FLOOR) return [];
  const rank = (deal: Deal): number => {
    const near = city === null || deal.city === null ? 1 : deal.city === city ? 2 : 0;
    const liked = interests.some((one) => deal.categories.includes(one)) ? 1 : 0;
    return near * 2 + liked;
  };
  return readable
    .map((deal, index) => ({ deal, index, rank: rank(deal) }))
    .sort((one, other) => other.rank - one.rank || one.index - other.index)
    .slice(0, SHOWN)
    .map(({ deal }) => deal);
}
