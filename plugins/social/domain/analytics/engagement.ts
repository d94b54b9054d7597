import type { Network } from '../networks.ts';

export const VALUES = ['views', 'reach', 'likes', 'comments', 'shares', 'saves', 'clicks'] as const;
export type Value = (typeof VALUES)[number];
/** What a network told of a post last; null where it did not. */
export type Values = Record<Value, number | null>;

/** What interactions are counted against. */
export const BASES = ['reach', 'views'] as const;
export type Basis = (typeof BASES)[number];

/**
 * TikTok tells views and not how many people those were; the others tell both. One person views a thing several times,
 * so that a rate by views is the smaller one: the two are never added nor compared.
 */
export const basisOf = (network: Network): Basis => (network === 'tiktok' ? 'views' : 'reach');

const INTERACTIONS = ['likes', 'comments', 'shares', 'saves'] as const;

/** Those that were told, together; null where none was. Clicks are none of them: one network alone tells those. */
export function interactionsOf(values: Values): number | null {
  const told = INTERACTIONS.flatMap((name) => values[name] ?? []);
  return told.length > 0 ? told.reduce((sum, one) => sum + one, 0) : null;
}

/** Hits of those who could. `seen` is above 0. */
export interface Share {
  hits: number;
  seen: number;
}

/** Interactions of a post against what its network counts; null where it does not tell both, or nobody has seen it. */
export function engagementOf(network: Network, values: Values): Share | null {
  const hits = interactionsOf(values);
  const seen = values[basisOf(network)];
  return hits === null || seen === null || seen === 0 ? null : { hits, seen };
}

/** The rate of several together, each by its weight; null of none. */
export function rateOf(shares: readonly Share[]): number | null {
  const [hits, seen] = shares.reduce(([h, s], share) => [h + share.hits, s + share.seen], [0, 0]);
  return seen > 0 ? hits / seen : null;
}

/** Whom a post has to have been seen by before its rate is compared with others: that of a handful is chance. */
export const LEAST_SEEN = 30;
