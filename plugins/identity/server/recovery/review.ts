import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { enter, publish } from '@sys/platform/services';
import type { Actor } from '../../domain/recovery/decide.ts';
import { payoutsFrozenUntil } from '../../domain/recovery/times.ts';
import { personById, type Person } from '../accounts/people.ts';
import { endSessions } from '../accounts/sessions.ts';
import { dropFactor } from '../factors/store.ts';
import { isSamePerson } from '../staff.ts';
import { deedOn } from './deeds.ts';
import { RecoveryError } from './errors.ts';
import { move } from './move.ts';
import { above } from './neighbours.ts';
import { recoveryById } from './rows.ts';
import type { RecoveryStaff } from './staff.ts';
import { tell } from './tell.ts';

export interface Decision {
  action: 'approve' | 'second' | 'refuse';
  version: number;
  /** For the file. */
  reason: string;
}

const DEEDS = {
  approved: 'recovery-approved',
  pending_second_approval: 'recovery-approved-first',
  refused: 'recovery-refused',
} as const;

/**
 * What somebody of the staff decides about a request, in the caller's transaction. With the last approval that it
 * needs, the factor goes and all that hangs on it.
 */
export async function decideRecovery(
  strapi: Core.Strapi,
  db: Querier,
  id: string,
  staff: RecoveryStaff,
  { action, version, reason }: Decision,
  now: Date,
): Promise<void> {
  const seen = await recoveryById(db, id);
  const person = seen && (await personById(db, seen.user, { lock: true }));
  if (!seen || !person) throw new RecoveryError('no-request');
  await holdFactor(db, person.id);
  // Their owner may have ended it while we waited for the account.
  const row = (await recoveryById(db, id))!;
  if (row.version !== version) throw new RecoveryError('changed-meanwhile');
  const { highValue } = await above().verificationOf(db, person.id);
  const by = { actor: actorOf(staff, person), name: staff.name, words: reason };
  const until = payoutsFrozenUntil(now);
  const to = await move(db, row, action, by, {
    now,
    highValue,
    patch: (state) => {
      if (state === 'pending_second_approval') return { first_approver: staff.id };
      return state === 'approved' ? { payouts_frozen_until: until } : {};
    },
  });
  if (to === 'approved') await letIn(db, person, row.id, until, now);
  if (to === 'refused') await tell(db, person, { change: 'refused', request: row.id, now });
  await enter(strapi, [deedOn(person.id, DEEDS[to as keyof typeof DEEDS], { request: row.id })]);
}

export const actorOf = (staff: RecoveryStaff, { email }: Pick<Person, 'email'>): Actor => ({
  kind: 'staff',
  id: staff.id,
  decides: staff.decides,
  isOwner: isSamePerson(staff.email, email),
});

/** In the order in which a sign-in takes them, so that neither waits for the other for ever. */
async function holdFactor(db: Querier, user: number): Promise<void> {
  for (const table of ['identity_challenges', 'identity_lockouts'])
    await db.query(`SELECT 1 FROM ${table} WHERE user_id = $1 FOR UPDATE`, [user]);
}

async function letIn(db: Querier, person: Person, request: string, until: Date, now: Date): Promise<void> {
  await dropFactor(db, person.id);
  await db.query('DELETE FROM identity_lockouts WHERE user_id = $1', [person.id]);
  await endSessions(db, person.id);
  const payload = { user: person.id, payoutsFrozenUntil: until.toISOString() };
  await publish(db, { name: 'user.factor-recovered', payload });
  await tell(db, person, { change: 'approved', request, now, until });
}
