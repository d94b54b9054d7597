import type { KeyType } from './cursor.ts';

/** The orders of a list of deals. Every order ends with the deal's number, so that no two rows tie. */
export interface ListOrder {
  columns: ReadonlyArray<{ sql: string; type: KeyType; cast: string }>;
  descending: boolean;
}

const integer = (sql: string) => ({ sql, type: 'integer', cast: 'bigint' }) as const;
const instant = (sql: string) => ({ sql, type: 'instant', cast: 'timestamptz' }) as const;
const last = { sql: 'o.deal', type: 'integer', cast: 'integer' } as const;

export const LIST_ORDERS = {
  /** `hit` is 1 when the words stand in the title or a name, 0 when only in the text. */
  relevance: { columns: [integer('hit'), integer('t.popularity'), { ...last, sql: 't.deal' }], descending: true },
  popular: { columns: [integer('o.popularity'), last], descending: true },
  newest: { columns: [instant('o.starts_at'), last], descending: true },
  ending: { columns: [instant('o.ends_at'), last], descending: false },
  price: { columns: [integer('o.price'), last], descending: false },
  '-price': { columns: [integer('o.price'), last], descending: true },
  discount: { columns: [integer('o.discount'), last], descending: true },
  rating: { columns: [integer('o.rating'), integer('o.rating_count'), last], descending: true },
} as const satisfies Record<string, ListOrder>;
export type ListOrderName = keyof typeof LIST_ORDERS;

/** Without words to search for there is no relevance: what many liked comes first. */
export function effectiveOrder(sort: ListOrderName, words: string | undefined): ListOrderName {
  return sort === 'relevance' && !words ? 'popular' : sort;
}
