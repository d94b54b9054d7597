import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { enter } from '@sys/platform/services';
import type { OwnRecovery } from '../../contracts/recovery.ts';
import { decidableFrom, REMINDED_DAYS } from '../../domain/recovery/times.ts';
import { personById } from '../accounts/people.ts';
import { endSessions } from '../accounts/sessions.ts';
import { tokenHash } from '../factors/keys.ts';
import { deedOn } from './deeds.ts';
import { RecoveryError } from './errors.ts';
import { move } from './move.ts';
import { findRecoveries, IS_OPEN, openRecoveryOf, type RecoveryRow } from './rows.ts';
import { tell, type RecoveryChange } from './tell.ts';

const OWNER = { actor: { kind: 'owner' } } as const;

/** Proves the mail box by the link that was sent to it. `false` when it does not count; pressed twice it does no harm. */
export async function confirmRecovery(strapi: Core.Strapi, db: Querier, token: string, now: Date): Promise<boolean> {
  const [row] = await findRecoveries(db, 'WHERE confirm_hash = $1 FOR UPDATE', [tokenHash(token)]);
  if (!row) return false;
  if (row.status !== 'asked') return true;
  const person = await personById(db, row.user);
  if (!person || person.blocked) return false;
  try {
    await move(db, row, 'confirm', OWNER, { now, patch: () => ({ confirmed_at: now }) });
  } catch (error) {
    if (error instanceof RecoveryError) return false;
    throw error;
  }
  await tell(db, person, { change: 'confirmed', request: row.id, now, until: decidableFrom(now), device: row.device });
  await enter(strapi, [deedOn(row.user, 'recovery-confirmed')]);
  return true;
}

/**
 * "This was not me", by the link in a mail: somebody knows the password, so the request is over, every session and
 * every device that was trusted as well, and what waits for a second factor. `false` when the link does not count.
 */
export async function disownRecovery(strapi: Core.Strapi, db: Querier, token: string, now: Date): Promise<boolean> {
  const hash = tokenHash(token);
  const [found] = await findRecoveries(db, 'WHERE cancel_hash = $1', [hash]);
  if (!found) return false;
  // Challenges before requests, as everywhere: who signs in at the same moment holds theirs.
  await db.query('UPDATE identity_challenges SET closed_at = now() WHERE user_id = $1 AND closed_at IS NULL', [found.user]);
  const [row] = await findRecoveries(db, 'WHERE cancel_hash = $1 FOR UPDATE', [hash]);
  if (!row) return false;
  await endSessions(db, row.user);
  await cancel(strapi, db, row, 'cancelled', now);
  return true;
} // prettier-ignore

/** Ends the request of somebody who is signed in. `false` when there is none. */
export async function withdrawRecovery(strapi: Core.Strapi, db: Querier, user: number, now: Date): Promise<boolean> {
  const row = await openRecoveryOf(db, user);
  if (row) await cancel(strapi, db, row, 'cancelled', now);
  return row !== null;
}

/** Whoever shows the factor has it: there is nothing to recover, and somebody else may have asked. */
export async function endByFactor(strapi: Core.Strapi, db: Querier, user: number, now: Date): Promise<void> {
  const row = await openRecoveryOf(db, user);
  if (row) await cancel(strapi, db, row, 'factor-shown', now);
}

async function cancel(strapi: Core.Strapi, db: Querier, row: RecoveryRow, change: RecoveryChange, now: Date) {
  await move(db, row, 'cancel', OWNER, { now });
  const person = await personById(db, row.user);
  if (person) await tell(db, person, { change, request: row.id, now });
  await enter(strapi, [deedOn(row.user, 'recovery-cancelled', { by: change === 'factor-shown' ? 'factor' : 'owner' })]);
}

/** What somebody is shown of a request: the open one, or the approval that calls for a new factor. */
export async function ownRecovery(db: Querier, user: number): Promise<OwnRecovery | null> {
  const [row] = await findRecoveries(
    db,
    `WHERE user_id = $1 AND (${IS_OPEN} OR (${WAS_LET_IN})) ORDER BY identity_recoveries.id DESC LIMIT 1`,
    [user],
  );
  if (!row) return null;
  return {
    status: row.status,
    askedAt: row.askedAt.toISOString(),
    decidableFrom: row.confirmedAt && decidableFrom(row.confirmedAt).toISOString(),
  };
}

const WAS_LET_IN = `status = 'approved' AND ended_at > now() - interval '${REMINDED_DAYS} days' AND NOT EXISTS
  (SELECT 1 FROM identity_totp t WHERE t.user_id = identity_recoveries.user_id AND t.confirmed_at IS NOT NULL)`;

/** Whether a factor was taken away of late and none set up since. */
export async function needsNewFactor(db: Querier, user: number): Promise<boolean> {
  const asked = `SELECT 1 FROM identity_recoveries WHERE user_id = $1 AND ${WAS_LET_IN}`;
  return (await db.query(asked, [user])).rows.length > 0;
}
