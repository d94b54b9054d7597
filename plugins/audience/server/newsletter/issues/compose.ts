import { LOCALES, SITE, type Locale } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import type { Jobs } from '@sys/platform/services';
import { composePool, reachesFloor, type PoolDeal } from '../../../domain/newsletter/choose.ts';
import { readCards, readPool } from './pool.ts';
import { firstTexts } from './words.ts';

/** Before this much nothing is new, however long nothing was sent. */
const MOST_DAYS = 30;
const FIRST_DAYS = 7;

/**
 * Composes the issue of today from what is new since the last one that was sent. What was composed before and approved by
 * nobody goes. Its id; `too-few` when there is too little to write about, `day-taken` when today has one.
 */
export async function composeIssue(db: Querier, now: Date): Promise<{ id: string } | 'too-few' | 'day-taken'> {
  const { rows: last } = await db.query<{ at: string | null }>(
    `SELECT max(composed_at)::text AS at FROM audience_issues WHERE state IN ('sending', 'stopped', 'sent')`,
  );
  const days = (count: number) => new Date(now.getTime() - count * 86_400_000);
  const at = last[0]?.at ? new Date(last[0].at) : days(FIRST_DAYS);
  const since = at < days(MOST_DAYS) ? days(MOST_DAYS) : at;
  const pool = composePool(await readPool(db), since, now);
  if (!reachesFloor(pool, LOCALES)) return 'too-few';
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: SITE.timeZone }).format(now);
  await db.query(`DELETE FROM audience_issues WHERE day = $1 AND state = 'dropped'`, [day]);
  const { rows } = await db.query<{ id: string }>(
    `INSERT INTO audience_issues (day, texts, deals, composed_at) VALUES ($1, $2::jsonb, $3, $4)
     ON CONFLICT (day) DO NOTHING RETURNING id::text AS id`,
    [day, JSON.stringify(firstTexts(await titlesOf(db, pool))), pool.map(({ deal }) => deal), now.toISOString()],
  );
  if (!rows[0]) return 'day-taken';
  await db.query(
    `UPDATE audience_issues SET state = 'dropped', version = version + 1, ended_at = now() WHERE state = 'draft' AND id <> $1`,
    [rows[0].id],
  );
  return rows[0];
}

/** What the first deal is called in each language, or in French. */
async function titlesOf(db: Querier, pool: readonly PoolDeal[]): Promise<Record<Locale, string>> {
  const cards = await readCards(db, pool.map(({ deal }) => deal)); // prettier-ignore
  const titleIn = (locale: Locale): string => {
    const first = pool.find(({ locales }) => locales.includes(locale));
    const card = cards.find((one) => one.deal === first?.deal && one.locale === locale);
    return card?.title ?? cards.find((one) => one.deal === pool[0]!.deal)?.title ?? SITE.name;
  };
  return { fr: titleIn('fr'), ar: titleIn('ar'), en: titleIn('en') };
}

/** On Thursdays at eight in the morning, Moroccan time. Nothing leaves before a person has looked at it. */
export function composeWeekly(jobs: Pick<Jobs, 'repeat'>): void {
  jobs.repeat('audience.newsletter.compose', '0 8 * * 4', async (_, { db }) => void (await composeIssue(db, new Date())));
} // prettier-ignore
