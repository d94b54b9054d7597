import type { Querier } from '@sys/database/marketplace';
import type { CaseAction, CaseState } from '../../domain/case/states.ts';
import { keyInUse, seal } from './crypto.ts';
import { CaseError } from './errors.ts';
import { sealedFor, type CaseRow } from './rows.ts';

/** Columns that change together with the state, by their names in the table. */
export type Patch = Record<string, unknown>;

export interface By {
  kind: 'subject' | 'staff' | 'system';
  id?: number;
  name?: string;
}

/** What leaves a desk takes nothing of it along. */
const OFF_THE_DESK: Patch = { claimed_by: null, claimed_name: null, claimed_until: null };

/**
 * One transition, in the caller's transaction: the state is changed only where it and the version are still what
 * they were when it was decided, and the history gets its row. Throws a `CaseError` when somebody was first.
 */
export async function moveCase(
  db: Querier,
  row: CaseRow,
  action: CaseAction,
  to: CaseState,
  by: By,
  { patch = {}, detail }: { patch?: Patch; detail?: unknown } = {},
): Promise<number> {
  const desk = to === 'in_review' ? {} : OFF_THE_DESK;
  const second = to === 'pending_second_approval' ? {} : { first_approver: null };
  const version = await changeCase(db, row, { ...desk, ...second, ...patch, status: to });
  await db.query(
    `INSERT INTO kyc_case_history (case_id, version, action, from_status, to_status, actor_kind, actor_id, actor_name, detail, key_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      row.id,
      version,
      action,
      row.status,
      to,
      by.kind,
      by.id ?? null,
      by.name ?? null,
      detail === undefined ? null : seal(detail, sealedFor(row.id)),
      detail === undefined ? null : keyInUse(),
    ],
  );
  return version;
}

/**
 * Writes columns of a case that is still in the state and version of `row`; resolves to the new version. What it
 * seals is under our key: a row that was wholly under another is under both from now on.
 */
export async function changeCase(db: Querier, row: CaseRow, patch: Patch): Promise<number> {
  const names = Object.keys(patch);
  const { rows } = await db.query<{ version: number }>(
    `UPDATE kyc_cases SET ${names.map((name, index) => `${name} = $${index + 5}, `).join('')}
       key_id = CASE WHEN key_id = $4 THEN key_id END, version = version + 1, updated_at = now()
     WHERE id = $1 AND status = $2 AND version = $3 RETURNING version`,
    [row.id, row.status, row.version, keyInUse(), ...names.map((name) => patch[name])],
  );
  if (!rows[0]) throw new CaseError('changed-meanwhile');
  return rows[0].version;
}
