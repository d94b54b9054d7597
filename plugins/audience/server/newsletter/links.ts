import type { Locale } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import { bodyOf, isOurs, sign } from './keys.ts';
import { onSite } from './pages.ts';

/** A place on the shop that an issue leads to. */
export interface Place {
  path: string;
  label: string;
}

/**
 * The addresses that count for an issue, by the path they lead to. They name the link and nobody who presses it, and
 * they lead where the row says: on the shop.
 */
export async function countedLinks(
  db: Querier,
  issue: string,
  locale: Locale,
  places: readonly Place[],
): Promise<(path: string) => string> {
  const { rows } = await db.query<{ id: string; path: string }>(
    `INSERT INTO audience_links (issue, locale, path, label)
     SELECT $1, $2, place.path, place.label FROM unnest($3::text[], $4::text[]) AS place (path, label)
     ON CONFLICT (issue, path) DO UPDATE SET label = excluded.label RETURNING id::text AS id, path`,
    [issue, locale, places.map(({ path }) => path), places.map(({ label }) => label)],
  );
  const ids = new Map(rows.map(({ id, path }) => [path, id]));
  return (path) => onSite(`/l/${sign('link', Number(ids.get(path)).toString(36))}`);
}

/** Counts a click, if it is one, and says where the link leads; null for what is no link of ours. */
export async function followLink(db: Querier, token: string, counted: boolean): Promise<string | null> {
  if (!isOurs('link', token)) return null;
  const { rows } = await db.query<{ path: string }>(
    counted
      ? 'UPDATE audience_links SET clicks = clicks + 1 WHERE id = $1 RETURNING path'
      : 'SELECT path FROM audience_links WHERE id = $1',
    [Number.parseInt(bodyOf('link', token)!, 36)],
  );
  return rows[0]?.path ?? null;
}
