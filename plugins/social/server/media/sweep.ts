import type { Querier } from '@sys/database/marketplace';
import type { Jobs } from '@sys/platform/services';
import { removeDrafts, removeFile } from './store.ts';

/** Days for which a file waits for the publication it was brought for. */
const WAITING_DAYS = 7;
/** Days for which one is kept that was published: a retry needs it, and no network comes back later. */
const KEPT_DAYS = 60;
const ROUND = 200;

// A file of the house waits in its library until somebody takes it out, and longer where a post that is not over shows it.
const IS_FREE = `(m.owner IS NOT NULL OR (m.archived_at IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM social_posts s WHERE s.state IN ('draft', 'review', 'planned')
    AND s.content -> 'parts' @> jsonb_build_array(jsonb_build_object('media', jsonb_build_array(m.id::text))))))`;

/** Removes what was brought for nothing, and what was published long ago. */
export function sweepMedia(jobs: Pick<Jobs, 'repeat'>): void {
  jobs.repeat('social.media.sweep', '50 4 * * *', async (_, { db }) => {
    // Where this is not committed the rows stand until the next night without their files: nobody uses them.
    for (const file of await forgetMedia(db)) await removeFile(file);
    await removeDrafts(Date.now());
  });
}

/** Deletes the rows of a round; the files that they named. */
export async function forgetMedia(db: Querier): Promise<string[]> {
  const { rows } = await db.query<{ file: string }>(
    `DELETE FROM social_media WHERE id IN (
         SELECT m.id FROM social_media m
         LEFT JOIN LATERAL (
           SELECT count(*) AS uses, bool_and(d.state IN ('published', 'in-inbox', 'cancelled', 'deleted', 'failed')) AS over
           FROM social_deliveries d WHERE d.media @> ARRAY[m.id]) used ON true
         WHERE ${IS_FREE} AND (
              (used.uses = 0 AND coalesce(m.archived_at, m.created_at) < now() - make_interval(days => ${WAITING_DAYS}))
           OR (used.uses > 0 AND used.over AND m.created_at < now() - make_interval(days => ${KEPT_DAYS})))
         LIMIT ${ROUND} FOR UPDATE OF m SKIP LOCKED) RETURNING file`,
  );
  return rows.map(({ file }) => file);
}
