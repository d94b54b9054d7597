import type { Querier } from '@sys/database/marketplace';
import { logOf, type Jobs } from '@sys/platform/services';
import { instantOf, isZone } from '../../domain/schedule/zoned.ts';
import { postpone } from '../deliveries/move.ts';
import { holdDeliveries } from '../deliveries/rows.ts';

interface Scheduled {
  id: string;
  at: string;
  zone: string;
  dueAt: Date;
}

/**
 * Works out anew when what is scheduled is due: whoever said nine o’clock means nine o’clock, also when their country has
 * decided otherwise of its clocks meanwhile, which comes with a new Node. How many moved.
 */
export async function followZones(db: Querier): Promise<number> {
  const { rows } = await db.query<Scheduled & Record<string, unknown>>(
    `SELECT p.id::text AS id, to_char(p.local_at, 'YYYY-MM-DD"T"HH24:MI') AS at, p.zone, p.due_at AS "dueAt"
     FROM social_publications p
     WHERE p.local_at IS NOT NULL AND p.state = 'scheduled' AND p.due_at > now() - interval '1 day'`,
  );
  let moved = 0;
  for (const { id, at, zone, dueAt } of rows) {
    if (!isZone(zone) || instantOf(at, zone).getTime() === new Date(dueAt).getTime()) continue;
    const due = instantOf(at, zone);
    const waiting = (await holdDeliveries(db, id)).filter(({ state, begunAt }) => state === 'waiting' && begunAt === null); // prettier-ignore
    await db.query('UPDATE social_publications SET due_at = $2, version = version + 1 WHERE id = $1', [id, due]);
    for (const row of waiting) await postpone(db, row, { at: due, turn: null });
    moved++;
  }
  return moved;
}

/** Every ten minutes: with a new Node nothing goes by the old clock for long. */
export function keepZones(jobs: Pick<Jobs, 'repeat'>): void {
  jobs.repeat('social.zones', '*/10 * * * *', async (_, { db }) => {
    const moved = await followZones(db);
    if (moved > 0)
      logOf().info('Publications are due at another instant: the clocks of their places have changed.', { moved });
  });
}
