import type { Querier } from '@sys/database/marketplace';
import { record } from '@sys/platform/services';
import type { AccountProblem } from '../../domain/accounts/problems.ts';
import { findAccount, type AccountRow } from '../accounts/rows.ts';
import { accountDeed, tellBroken, tellMoved } from '../accounts/tell.ts';

const SYSTEM = { kind: 'system', id: 'cms' };

/**
 * An account whose network no longer takes our access: its queue pauses (by the event), its owner is told. Of the access
 * that was seen to fail alone (`version`): one that was renewed or given anew meanwhile is not broken by it. False then, and
 * the caller may try again with the new one. Last in its transaction: it writes into the audit trail.
 */
export async function markBroken(
  db: Querier,
  { id, version }: Pick<AccountRow, 'id' | 'version'>,
  problem: AccountProblem,
): Promise<boolean> {
  const { rows } = await db.query(
    `UPDATE social_accounts SET state = 'broken', problem = $3, version = version + 1
     WHERE id = $1 AND version = $2 AND state = 'connected' RETURNING 1 AS moved`,
    [id, version, problem],
  );
  if (rows.length === 0) return false;
  const row = (await findAccount(db, id))!;
  await tellMoved(db, row);
  await tellBroken(db, row);
  await record(db, { actor: SYSTEM, ...accountDeed('broken', row, { state: 'connected' }) });
  return true;
}
