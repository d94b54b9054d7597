import { SITE } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import { base36, bodyOf, isOurs, sign } from './keys.ts';
import { onSite } from './pages.ts';

/** Whether openings are counted now. As long as nobody of the staff has said so, they are not. */
export async function countsOpens(db: Querier): Promise<boolean> {
  const { rows } = await db.query<{ on: boolean }>('SELECT count_opens AS on FROM audience_letter_settings');
  return rows[0]?.on ?? false;
}

/** Has openings counted, or no longer; says whether they were. */
export async function switchOpens(db: Querier, on: boolean): Promise<boolean> {
  const before = await countsOpens(db);
  await db.query(
    `INSERT INTO audience_letter_settings (count_opens) VALUES ($1)
     ON CONFLICT (id) DO UPDATE SET count_opens = excluded.count_opens, changed_at = now()`,
    [on],
  );
  return before;
}

/**
 * The picture in one letter that tells that it was opened. Its token stands in the query, which no log of ours writes: a path
 * would stand there beside the address of whoever asks for it.
 */
export const openUrl = (issue: string, reader: string): string =>
  onSite(`/_lettre/ouverte?jeton=${encodeURIComponent(sign('open', `${base36(issue)}-${base36(reader)}`))}`);

/**
 * Notes the day on which a letter was first opened, in Morocco. Not by a forged token, not of a letter that was sent without
 * the picture, and of nobody who refuses it or has left; nothing while counting is switched off.
 */
export async function noteOpening(db: Querier, token: string): Promise<void> {
  if (!isOurs('open', token)) return;
  const [issue = '', reader = ''] = bodyOf('open', token)!.split('-');
  await db.query(
    `UPDATE audience_sends x SET opened_on = (now() AT TIME ZONE $3::text)::date
     FROM audience_subscribers s, audience_letter_settings c
     WHERE x.issue = $1 AND x.subscriber = $2 AND s.id = x.subscriber AND s.state = 'confirmed' AND NOT s.refuses_opens
       AND c.count_opens AND x.counts_opens AND x.opened_on IS NULL`,
    [Number.parseInt(issue, 36), Number.parseInt(reader, 36), SITE.timeZone],
  );
}

/** Whether somebody wants the opening of their letters not to be counted. Who refuses it has what was noted forgotten. */
export async function refuseOpens(db: Querier, reader: string, refuses: boolean): Promise<void> {
  await db.query('UPDATE audience_subscribers SET refuses_opens = $2 WHERE id = $1', [reader, refuses]);
  if (refuses)
    await db.query('UPDATE audience_sends SET opened_on = NULL, counts_opens = false WHERE subscriber = $1', [reader]);
}

/** Of the letters of an issue that carry the picture: how many went out, and how many were opened. Null where none does. */
type Opens = { letters: number; opened: number } | null;

export async function opensOf(db: Querier, issues: readonly string[]): Promise<(issue: string) => Opens> {
  const { rows } = await db.query<{ issue: string; letters: number; opened: number }>(
    `SELECT issue::text AS issue, coalesce(sum(counting) FILTER (WHERE state IN ('sent', 'unsure')), 0)::integer AS letters,
       sum(opened)::integer AS opened
     FROM (
       SELECT issue, state, count(*) AS counting, count(opened_on) AS opened FROM audience_sends
       WHERE issue = ANY ($1::bigint[]) AND counts_opens GROUP BY issue, state
       UNION ALL SELECT issue, state, counting, opened FROM audience_erased_sends
       WHERE issue = ANY ($1::bigint[]) AND counting > 0) every GROUP BY issue`,
    [issues],
  );
  const known = new Map(rows.map(({ issue, letters, opened }) => [issue, { letters, opened }]));
  return (issue) => known.get(issue) ?? null;
}
