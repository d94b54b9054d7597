import type { Querier } from '@sys/database/marketplace';
import type { RecoveryReason } from '../../domain/recovery/reasons.ts';
import type { RecoveryFacts } from '../../domain/recovery/decide.ts';
import { OPEN, type RecoveryState } from '../../domain/recovery/states.ts';
import { unseal } from '../factors/keys.ts';

export interface RecoveryRow {
  id: string;
  user: number;
  status: RecoveryState;
  version: number;
  reason: RecoveryReason;
  words: Buffer | null;
  device: string;
  network: string;
  askedAt: Date;
  confirmedAt: Date | null;
  firstApprover: number | null;
  endedAt: Date | null;
}

const COLUMNS = `id::text, user_id AS "user", status, version, reason, words, device, network, asked_at AS "askedAt",
  confirmed_at AS "confirmedAt", first_approver AS "firstApprover", ended_at AS "endedAt"`;

/** Requests that `where` finds, as they are. */
export async function findRecoveries(db: Querier, where: string, values: unknown[]): Promise<RecoveryRow[]> {
  type Raw = RecoveryRow & Record<string, unknown>;
  const { rows } = await db.query<Raw>(`SELECT ${COLUMNS} FROM identity_recoveries ${where}`, values);
  // Whether a connection parses dates depends on whose it is.
  const date = (at: Date | null) => at && new Date(at);
  return rows.map((row) => ({
    ...row,
    askedAt: date(row.askedAt)!,
    confirmedAt: date(row.confirmedAt),
    endedAt: date(row.endedAt),
  }));
}

/** In SQL: what is not over. */
export const IS_OPEN = `status IN (${OPEN.map((state) => `'${state}'`).join(', ')})`;

export const openRecoveryOf = async (db: Querier, user: number): Promise<RecoveryRow | null> =>
  (await findRecoveries(db, `WHERE user_id = $1 AND ${IS_OPEN} FOR UPDATE`, [user]))[0] ?? null;

export const recoveryById = async (db: Querier, id: string): Promise<RecoveryRow | null> =>
  (await findRecoveries(db, 'WHERE id = $1', [id]))[0] ?? null;

/** Whom sealed words belong to: moved to another row, they cannot be read. */
export const ownerOf = (user: number): string => `recovery:${user}`;

export const wordsOf = (words: Buffer | null, user: number): string =>
  words ? unseal(words, ownerOf(user), 'recovery') : '';

export const factsOf = (row: RecoveryRow, highValue = false): RecoveryFacts => ({
  state: row.status,
  askedAt: row.askedAt,
  confirmedAt: row.confirmedAt,
  firstApprover: row.firstApprover,
  highValue,
});
