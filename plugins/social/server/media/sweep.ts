import type { Jobs } from '@sys/platform/services';
import { removeDrafts, removeFile } from './store.ts';

/** Days for which a file waits for the publication it was brought for. */
const WAITING_DAYS = 7;
/** Days for which one is kept that was published: a retry needs it, and no network comes back later. */
const KEPT_DAYS = 60;
const ROUND = 200;

/** Removes what was brought for nothing, and what was published long ago. */
export function sweepMedia(jobs: Pick<Jobs, 'repeat'>): void {
  jobs.repeat('social.media.sweep', '50 4 * * *', async (_, { db }) => {
    const { rows } = await db.query<{ file: string }>(
      `DELETE FROM social_media WHERE id IN (
         SELECT m.id FROM social_media m
         LEFT JOIN LATERAL (
           SELECT count(*) AS uses, bool_and(d.state IN ('published', 'in-inbox', 'cancelled', 'deleted', 'failed')) AS over
           FROM social_deliveries d WHERE d.media @> ARRAY[m.id]) used ON true
         WHERE (used.uses = 0 AND m.created_at < now() - make_interval(days => ${WAITING_DAYS}))
            OR (used.uses > 0 AND used.over AND m.created_at < now() - make_interval(days => ${KEPT_DAYS}))
         LIMIT ${ROUND} FOR UPDATE OF m SKIP LOCKED) RETURNING file`,
    );
    // Where this is not committed the rows stand until the next night without their files: nobody uses them.
    for (const { file } of rows) await removeFile(file);
    await removeDrafts(Date.now());
  });
}
