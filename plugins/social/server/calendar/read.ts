import type { Querier } from '@sys/database/marketplace';
import { readCards, type CardRow } from '../posts/rows.ts';
import { wanted, type PostFilters } from '../posts/list.ts';

/** More than anybody reads of two months. */
const MOST_TIMED = 500;
const MOST_UNTIMED = 100;

/** Half open: from an instant to before another. */
export interface Span {
  from: Date;
  before: Date;
}

/**
 * Posts whose time is in a span, the earliest first, and whether there are more than are shown. What left at once has the
 * time of its publication. Dropped ones are there only when they are asked for.
 */
export async function timedPosts(db: Querier, filters: PostFilters, { from, before }: Span): Promise<{ posts: CardRow[]; more: boolean }> {
  const values: unknown[] = [from, before];
  const where = wanted(filters, values);
  const alive = filters.state === undefined ? `AND o.state <> 'dropped'` : '';
  const rows = await readCards(
    db,
    `WHERE s.id IN (
         SELECT o.id FROM social_posts o WHERE o.due_at >= $1 AND o.due_at < $2 ${alive}
         UNION ALL
         SELECT o.id FROM social_publications q JOIN social_posts o ON o.publication = q.id
         WHERE q.owner IS NULL AND q.due_at >= $1 AND q.due_at < $2 AND o.due_at IS NULL ${alive})
       ${where.map((one) => `AND ${one}`).join(' ')}
     ORDER BY coalesce(s.due_at, p.due_at), s.id LIMIT ${MOST_TIMED + 1}`,
    values,
  );
  return { posts: rows.slice(0, MOST_TIMED), more: rows.length > MOST_TIMED };
} // prettier-ignore

/** Drafts that have no time yet, the newest first. */
export function untimedPosts(db: Querier, filters: PostFilters): Promise<CardRow[]> {
  const values: unknown[] = [];
  const where = wanted({ ...filters, state: undefined }, values);
  return readCards(db, `WHERE s.state = 'draft' AND s.due_at IS NULL ${where.map((one) => `AND ${one}`).join(' ')} ORDER BY s.id DESC LIMIT ${MOST_UNTIMED}`, values); // prettier-ignore
}
