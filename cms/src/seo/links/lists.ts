import type { Querier } from '@sys/database/marketplace';
import { LINK_STATES, type LinkFigures, type LinkState, type ListedLink } from '../../../contracts/seo.ts';
import { pageOf, type Page } from '../redirects/lists.ts';

const iso = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
const MOST_PLACES = 20;

/** Links with where they stand; those of one state, or those that somebody has said not to mind. */
export async function listLinks(
  db: Querier,
  { state, q, cursor }: { state?: LinkState | 'ignored'; q?: string; cursor?: string },
): Promise<Page<ListedLink>> {
  const { rows } = await db.query<Omit<ListedLink, 'places'> & { row: string; places: string }>(
    `SELECT t.id::text AS row, t.id::text AS id, t.url, t.inside, t.state, t.status, t.reason, ${iso('t.failing_since')} AS "failingSince",
       ${iso('t.checked_at')} AS "checkedAt", t.ignored_at IS NOT NULL AS ignored,
       (SELECT coalesce(json_agg(json_build_object('type', p.type, 'document', p.document, 'locale', p.locale, 'name', p.name)), '[]')
        FROM (SELECT * FROM seo_link_places p WHERE p.target = t.id ORDER BY p.type, p.name, p.locale LIMIT ${MOST_PLACES}) p)::text AS places
     FROM seo_link_targets t
     WHERE ($1::bigint IS NULL OR t.id < $1) AND ($2 = '' OR position(lower($2) IN lower(t.url)) > 0)
       AND CASE WHEN $3 = 'ignored' THEN t.ignored_at IS NOT NULL ELSE t.ignored_at IS NULL AND ($3 = '' OR t.state = $3) END
     ORDER BY t.id DESC LIMIT 51`,
    [cursor ?? null, q ?? '', state ?? ''],
  );
  return pageOf(
    rows.map(({ row, places, ...link }) => ({ row, item: { ...link, places: JSON.parse(places) as ListedLink['places'] } })),
  );
} // prettier-ignore

export async function readFigures(db: Querier): Promise<LinkFigures> {
  const { rows } = await db.query<{ state: LinkState | 'ignored'; count: number }>(
    `SELECT CASE WHEN ignored_at IS NULL THEN state ELSE 'ignored' END AS state, count(*)::int AS count FROM seo_link_targets GROUP BY 1`,
  );
  const of = await db.query<{ waiting: number; lastAt: string | null }>(
    `SELECT (count(*) FILTER (WHERE ignored_at IS NULL AND (checked_at IS NULL OR checked_at < asked_at)))::int AS waiting,
       ${iso('max(checked_at)')} AS "lastAt" FROM seo_link_targets`,
  );
  const counts = Object.fromEntries([...LINK_STATES, 'ignored'].map((state) => [state, rows.find((row) => row.state === state)?.count ?? 0]));
  return { counts: counts as LinkFigures['counts'], ...of.rows[0]! };
} // prettier-ignore

/** The address of the link that is not to be minded any more, or again; `null` when there is no such link. */
export async function setIgnored(db: Querier, id: string, ignored: boolean): Promise<string | null> {
  const { rows } = await db.query<{ url: string }>(
    'UPDATE seo_link_targets SET ignored_at = CASE WHEN $2 THEN now() END WHERE id = $1 RETURNING url',
    [id, ignored],
  );
  return rows[0]?.url ?? null;
}
