import type { Querier } from '@sys/database/marketplace';
import { decide, type Actor } from '../../domain/recovery/decide.ts';
import { isOver, type RecoveryAction, type RecoveryState } from '../../domain/recovery/states.ts';
import { seal } from '../factors/keys.ts';
import { RecoveryError } from './errors.ts';
import { factsOf, ownerOf, type RecoveryRow } from './rows.ts';

/** Columns that change together with the state, by their names in the table. */
type Patch = Record<string, unknown>;

export interface By {
  actor: Actor;
  /** Of staff, as the file names them. */
  name?: string;
  /** Why, for the file. */
  words?: string;
}

interface Move {
  now: Date;
  highValue?: boolean;
  patch?: (to: RecoveryState) => Patch;
}

/**
 * One transition, in the caller's transaction: decided, written only where state and version are still what they
 * were, and put into the file. Throws a `RecoveryError` when it may not be, or somebody was first.
 */
export async function move(
  db: Querier,
  row: RecoveryRow,
  action: RecoveryAction,
  { actor, name, words }: By,
  { now, highValue = false, patch = () => ({}) }: Move,
): Promise<RecoveryState> {
  const decision = decide(factsOf(row, highValue), action, actor, now);
  if (decision.kind === 'refused') throw new RecoveryError(decision.why);
  const { to } = decision;
  const over: Patch = isOver(to) ? { ended_at: now, confirm_hash: null, cancel_hash: null } : {};
  const columns = { first_approver: null, ...over, ...patch(to), status: to };
  const names = Object.keys(columns);
  const { rows } = await db.query<{ version: number }>(
    `UPDATE identity_recoveries SET ${names.map((column, index) => `${column} = $${index + 4}, `).join('')}
       version = version + 1
     WHERE id = $1 AND status = $2 AND version = $3 RETURNING version`,
    [row.id, row.status, row.version, ...Object.values(columns)],
  );
  if (!rows[0]) throw new RecoveryError('changed-meanwhile');
  await keepStep(db, row, rows[0].version, action, to, { actor, name, words }, now);
  return to;
}

/** A line of the file of a request. */
export async function keepStep(
  db: Querier,
  row: Pick<RecoveryRow, 'id' | 'user'>,
  version: number,
  action: RecoveryAction | 'ask',
  to: RecoveryState,
  { actor, name, words }: By,
  now: Date,
): Promise<void> {
  await db.query(
    `INSERT INTO identity_recovery_steps
       (recovery_id, version, action, to_status, actor_kind, actor_id, actor_name, words, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      row.id,
      version,
      action,
      to,
      actor.kind,
      actor.kind === 'staff' ? actor.id : null,
      name ?? null,
      words ? seal(words, ownerOf(row.user), 'recovery') : null,
      now,
    ],
  );
}
