import type { Querier } from '@sys/database/marketplace';
import { enqueue } from '@sys/platform/services';

export const DELIVER = 'social.deliver';
export interface Delivering {
  delivery: string;
}

/** What a delivery is looked at again for. */
export interface Waking {
  id: string;
  version: number;
  nextAt: Date;
}

/**
 * Plans that somebody looks at it at its time. A job is a knock at the door and nothing more: whoever comes reads in the
 * row what is to be done, and whether it is time. One for each change of it.
 */
export async function wake(db: Querier, { id, version, nextAt }: Waking): Promise<void> {
  const payload: Delivering = { delivery: id };
  await enqueue(db, { task: DELIVER, payload, runAt: nextAt, key: keyOf(id, version, nextAt) });
}

const keyOf = (id: string, version: number, nextAt: Date): string => `${id}:${version}:${nextAt.getTime()}`;

const AT_ONCE = 500;
// Two minutes late: whoever was to come would have by then, and while many wait their jobs are there to see.
const LOST = `SELECT d.id::text AS id, d.version, date_trunc('minute', now()) AS "nextAt"
  FROM social_deliveries d
  WHERE d.state IN ('waiting', 'working', 'publishing', 'unconfirmed') AND d.next_at < now() - interval '2 minutes'
    AND NOT EXISTS (
      SELECT 1 FROM platform_jobs j WHERE j.handler = '${DELIVER}' AND j.state IN ('planned', 'queued', 'running')
        AND j.payload ->> 'delivery' = d.id::text)
  ORDER BY d.next_at LIMIT ${AT_ONCE}`;

/** Wakes what is due and whose job was lost: dropped by hand, or with a database that was put back. How many. */
export async function wakeLost(db: Querier): Promise<number> {
  const { rows } = await db.query<Waking & Record<string, unknown>>(LOST);
  for (const { id, version, nextAt } of rows) await wake(db, { id, version, nextAt: new Date(nextAt) });
  return rows.length;
}
