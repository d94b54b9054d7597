import type { Querier } from '@sys/database/marketplace';
import { logOf, type Jobs } from '@sys/platform/services';
import { instantOf, isZone } from '../../domain/schedule/zoned.ts';

/** Ends what is planned and has no part left that goes on. How many. Whoever changes a post just now is not waited for. */
export async function endPosts(db: Querier): Promise<number> {
  const { rows } = await db.query(
    `UPDATE social_posts SET state = 'ended', version = version + 1, changed_at = now() WHERE id IN (
       SELECT s.id FROM social_posts s JOIN social_publications p ON p.id = s.publication
       WHERE s.state = 'planned' AND p.state IN ('ended', 'cancelled') FOR UPDATE OF s SKIP LOCKED) RETURNING 1`,
  );
  return rows.length;
}

/** As publications do (publications/zones.ts): nine o’clock is nine o’clock, whatever became of the clocks. How many moved. */
export async function followPostZones(db: Querier): Promise<number> {
  const { rows } = await db.query<{ id: string; at: string; zone: string; dueAt: Date }>(
    `SELECT s.id::text AS id, to_char(s.local_at, 'YYYY-MM-DD"T"HH24:MI') AS at, s.zone, s.due_at AS "dueAt" FROM social_posts s
     WHERE s.state IN ('draft', 'review', 'planned') AND s.due_at > now() - interval '1 day' FOR UPDATE OF s SKIP LOCKED`,
  );
  let moved = 0;
  for (const { id, at, zone, dueAt } of rows) {
    if (!isZone(zone) || instantOf(at, zone).getTime() === new Date(dueAt).getTime()) continue;
    await db.query('UPDATE social_posts SET due_at = $2 WHERE id = $1', [id, instantOf(at, zone)]);
    moved++;
  }
  return moved;
}

export function followPosts(jobs: Pick<Jobs, 'repeat'>): void {
  jobs.repeat('social.posts.end', '* * * * *', async (_, { db }) => void (await endPosts(db)));
  jobs.repeat('social.posts.zones', '5-59/10 * * * *', async (_, { db }) => {
    const moved = await followPostZones(db);
    if (moved > 0) logOf().info('Official posts are due at another instant: the clocks have changed.', { moved });
  });
}
