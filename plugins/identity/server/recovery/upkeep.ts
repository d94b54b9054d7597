import type { Querier } from '@sys/database/marketplace';
import { record, type Jobs } from '@sys/platform/services';
import { CONFIRM_HOURS, KEPT_DAYS, LAPSE_DAYS } from '../../domain/recovery/times.ts';
import { personById } from '../accounts/people.ts';
import { deedOn } from './deeds.ts';
import { RecoveryError } from './errors.ts';
import { move } from './move.ts';
import { findRecoveries } from './rows.ts';
import { tell } from './tell.ts';

const A_ROUND = 200;
const SYSTEM = { actor: { kind: 'system' } } as const;

/** Registers what happens to requests by itself. */
export function keepRecoveriesUp(jobs: Pick<Jobs, 'repeat'>): void {
  jobs.repeat('identity.recoveries.lapse', '15 * * * *', (_, { db }) => lapseRecoveries(db, new Date()));
  jobs.repeat('identity.recoveries.retention', '55 3 * * *', (_, { db }) => forgetRecoveries(db, new Date()));
}

const DUE = `WHERE (status = 'asked' AND asked_at <= $1::timestamptz - make_interval(hours => ${CONFIRM_HOURS}))
  OR (status IN ('confirmed', 'pending_second_approval') AND asked_at <= $1::timestamptz - make_interval(days => ${LAPSE_DAYS}))
  LIMIT ${A_ROUND}`;

/** Ends requests that nobody confirmed, or nobody decided. Who had confirmed is told. */
export async function lapseRecoveries(db: Querier, now: Date): Promise<void> {
  for (const row of await findRecoveries(db, DUE, [now])) {
    try {
      await move(db, row, 'lapse', SYSTEM, { now });
    } catch (error) {
      // Somebody was first.
      if (error instanceof RecoveryError) continue;
      throw error;
    }
    const person = row.confirmedAt && (await personById(db, row.user));
    if (person) await tell(db, person, { change: 'lapsed', request: row.id, now });
    await record(db, { actor: { kind: 'system', id: 'identity' }, ...deedOn(row.user, 'recovery-lapsed') });
  }
}

/** Removes what has been over for long, with its file; the deeds stay in the trail. */
export async function forgetRecoveries(db: Querier, now: Date): Promise<void> {
  await db.query(
    `DELETE FROM identity_recoveries WHERE ended_at < $1::timestamptz - make_interval(days => ${KEPT_DAYS})`,
    [now],
  );
}
