import type { Querier } from '@sys/database/marketplace';
import type { Lockout } from '../domain/factors/lockout.ts';

/** Whose guesses are counted: a person of the shop, or a member of the staff. Their ids are of two tables. */
export interface Holder {
  of: 'people' | 'staff';
  id: number;
}

const TABLES = {
  people: { table: 'identity_lockouts', column: 'user_id' },
  staff: { table: 'identity_staff_lockouts', column: 'staff_id' },
} as const;

/** What was counted so far. Locks the row to the end of the transaction: guesses from everywhere take turns. */
export async function lockoutOf(db: Querier, { of, id }: Holder): Promise<Lockout> {
  const { table, column } = TABLES[of];
  const { rows } = await db.query<{ failures: number; lockedUntil: number | null }>(
    `INSERT INTO ${table} (${column}) VALUES ($1) ON CONFLICT (${column}) DO UPDATE SET updated_at = now()
     RETURNING failures, (extract(epoch FROM locked_until) * 1000)::float8 AS "lockedUntil"`,
    [id],
  );
  return rows[0]!;
}

export async function keepLockout(db: Querier, { of, id }: Holder, { failures, lockedUntil }: Lockout): Promise<void> {
  const { table, column } = TABLES[of];
  await db.query(
    `UPDATE ${table} SET failures = $2, locked_until = $3, updated_at = now() WHERE ${column} = $1`,
    [id, failures, lockedUntil === null ? null : new Date(lockedUntil)], // prettier-ignore
  );
}

/** Begins to count anew; whether anything had been counted. */
export async function clearLockout(db: Querier, { of, id }: Holder): Promise<boolean> {
  const { table, column } = TABLES[of];
  return (
    (await db.query(`DELETE FROM ${table} WHERE ${column} = $1 AND failures > 0 RETURNING 1`, [id])).rows.length > 0
  );
}
