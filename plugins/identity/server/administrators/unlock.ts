import type { Querier } from '@sys/database/marketplace';
import { record } from '@sys/platform/record';
import { clearLockout } from '../lockouts.ts';

/**
 * Lets a member of the staff try again who is locked, in the caller's transaction: the way out for the last super
 * administrator, by who administers the server. `unknown`: nobody of the staff has this address; `open`: nothing
 * was counted against them.
 */
export async function unlockStaff(db: Querier, email: string): Promise<'unlocked' | 'open' | 'unknown'> {
  const { rows } = await db.query<{ id: number; name: string }>(
    `SELECT id, concat_ws(' ', firstname, lastname) AS name FROM admin_users WHERE lower(email) = lower($1)`,
    [email],
  );
  if (!rows[0]) return 'unknown';
  const { id, name } = rows[0];
  if (!(await clearLockout(db, { of: 'staff', id }))) return 'open';
  await record(db, {
    actor: { kind: 'system', id: 'npm run unlock' },
    action: 'staff.unlocked',
    subject: { kind: 'staff', id: String(id), name: name || undefined },
  });
  return 'unlocked';
}
