import type { Querier } from '@sys/database/marketplace';
import type { ListedRedirect, MissingPage } from '../../../contracts/seo.ts';

const PAGE = 50;
/** A rule that nobody has followed for so long can go. */
const UNUSED_DAYS = 90;

export interface Page<Row> {
  data: Row[];
  next_cursor: string | null;
}

/** Rules with how often they are followed, the newest first. */
export async function listRedirects(
  db: Querier,
  { q, only, cursor }: { q?: string; only?: 'unused'; cursor?: string },
): Promise<Page<ListedRedirect>> {
  const { rows } = await db.query<ListedRedirect & { row: string }>(
    `SELECT r.id::text AS row, r.document_id AS id, r.source, r.target, r.kind, r.active, r.note, coalesce(h.hits, 0)::int AS hits,
       to_char(h.last, 'YYYY-MM-DD') AS "lastHit"
     FROM redirects r LEFT JOIN LATERAL (
       SELECT sum(hits) FILTER (WHERE day > current_date - 30) AS hits, max(day) AS last FROM seo_redirect_hits WHERE redirect = r.document_id) h ON true
     WHERE ($1::bigint IS NULL OR r.id < $1)
       AND ($2 = '' OR position(lower($2) IN lower(r.source || ' ' || coalesce(r.target, '') || ' ' || coalesce(r.note, ''))) > 0)
       AND (NOT $3 OR (r.created_at < now() AT TIME ZONE 'UTC' - make_interval(days => ${UNUSED_DAYS})
         AND coalesce(h.last < current_date - ${UNUSED_DAYS}, true)))
     ORDER BY r.id DESC LIMIT ${PAGE + 1}`,
    [cursor ?? null, q ?? '', only === 'unused'],
  );
  return pageOf(rows.map(({ row, ...rule }) => ({ row, item: rule })));
}

/** What people ask for and do not find, most wanted first; an address from which a rule leads is none of it. */
export async function listMissing(db: Querier): Promise<MissingPage[]> {
  const { rows } = await db.query<MissingPage>(
    `SELECT m.path, sum(m.people)::int AS people, sum(m.bots)::int AS bots, to_char(max(m.day), 'YYYY-MM-DD') AS "lastDay"
     FROM seo_missing m WHERE m.day > current_date - 30 AND NOT EXISTS (SELECT 1 FROM redirects r WHERE r.source = m.path AND r.active)
     GROUP BY m.path ORDER BY sum(m.people) DESC, sum(m.bots) DESC, m.path LIMIT 100`,
  );
  return rows;
}

/** One row more than a page was read: it says whether there is another. */
export function pageOf<Item>(rows: { row: string; item: Item }[]): Page<Item> {
  const shown = rows.slice(0, PAGE);
  return { data: shown.map(({ item }) => item), next_cursor: rows.length > PAGE ? shown.at(-1)!.row : null };
}
