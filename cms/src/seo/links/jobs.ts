import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { enqueue, type Jobs } from '@sys/platform/services';
import { checkInside, checkOutside } from './check.ts';
import { collectLinks, keepLinks } from './collect.ts';
import type { Verdict } from './verdict.ts';

/** Looks for links, and then at them; what the button in the panel plans as well. */
export const LOOK_FOR_LINKS = 'seo.look-for-links';
const LOOK_AT_LINKS = 'seo.look-at-links';
const WEEKLY = { name: 'seo.weekly-links', cron: '20 4 * * 1' };
const INSIDE_AT_ONCE = 50;
/** Between two pages of others: this is nobody's hurry, and one host is asked at a time. */
const PAUSE_SECONDS = 1;
const AGAIN_SECONDS = 300;
/** So often our own shop is waited for. */
const PATIENCE = 12;

interface Target {
  id: string;
  url: string;
}

export function followLinks(strapi: Core.Strapi, jobs: Jobs): void {
  const lookFor = async (db: Querier, run: string) => {
    await keepLinks(db, await collectLinks(strapi));
    await enqueue(db, { task: LOOK_AT_LINKS, key: `${run}:0`, payload: { run, turn: 0, waited: 0 } });
  };
  jobs.task(LOOK_FOR_LINKS, (_payload, { id, db }) => lookFor(db, id), { concurrency: 1 });
  jobs.repeat(WEEKLY.name, WEEKLY.cron, (_payload, { id, db }) => lookFor(db, id));
  // One handful a job: a look of an hour would hold one transaction for an hour.
  jobs.task<{ run: string; turn: number; waited: number }>(
    LOOK_AT_LINKS,
    async ({ run, turn, waited }, { db }) => {
      const { isDone, away } = await lookAtSome(db);
      const wait = away ? waited + 1 : 0;
      if (isDone || wait > PATIENCE) return;
      await enqueue(db, {
        task: LOOK_AT_LINKS,
        key: `${run}:${turn + 1}`,
        payload: { run, turn: turn + 1, waited: wait },
        inSeconds: away ? AGAIN_SECONDS : PAUSE_SECONDS,
      });
    },
    { concurrency: 1 },
  );
}

/** Our own pages first, a handful at once; then one page of others. */
async function lookAtSome(db: Querier): Promise<{ isDone: boolean; away: boolean }> {
  const inside = await due(db, true, INSIDE_AT_ONCE);
  for (const { id, url } of inside) {
    const verdict = await checkInside(url);
    if (!verdict) return { isDone: false, away: true };
    await write(db, id, verdict);
  }
  if (inside.length > 0) return { isDone: false, away: false };
  const [next] = await due(db, false, 1);
  if (!next) return { isDone: true, away: false };
  await write(db, next.id, await checkOutside(next.url));
  return { isDone: false, away: false };
}

async function due(db: Querier, inside: boolean, most: number): Promise<Target[]> {
  const { rows } = await db.query<Target>(
    `SELECT t.id::text, t.url FROM seo_link_targets t
     WHERE t.inside = $1 AND t.ignored_at IS NULL AND (t.checked_at IS NULL OR t.checked_at < t.asked_at)
     ORDER BY t.id LIMIT $2 FOR UPDATE SKIP LOCKED`,
    [inside, most],
  );
  return rows;
}

async function write(db: Querier, id: string, { state, status, reason }: Verdict): Promise<void> {
  await db.query(
    `UPDATE seo_link_targets SET state = $2, status = $3, reason = $4, checked_at = greatest(now(), asked_at),
       failing_since = CASE WHEN $2 = 'broken' THEN coalesce(failing_since, now()) END
     WHERE id = $1`,
    [id, state, status, reason],
  );
}
