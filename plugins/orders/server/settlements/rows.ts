import type { Querier } from '@sys/database/marketplace';
import type { RecordSettlement } from '../../contracts/settlements.ts';
import type { SettlementState } from '../../domain/settlements/states.ts';
import { OrderError } from '../errors.ts';

export interface SettlementRow {
  id: string;
  merchant: string;
  /** Centimes. */
  amount: number;
  valueOn: string;
  bankReference: string;
  state: SettlementState;
  version: number;
  recordedBy: number;
  recordedAt: Date;
  endedBy: number | null;
  endedAt: Date | null;
  reason: string;
}

const COLUMNS = `s.id::text, s.merchant, s.amount::float8, to_char(s.value_on, 'YYYY-MM-DD') AS "valueOn",
  s.bank_reference AS "bankReference", s.state, s.version, s.recorded_by AS "recordedBy", s.recorded_at AS "recordedAt",
  s.ended_by AS "endedBy", s.ended_at AS "endedAt", s.reason`;

/** Settlements that `where` finds. */
export async function findSettlements(db: Querier, where: string, values: unknown[]): Promise<SettlementRow[]> {
  const { rows } = await db.query<SettlementRow & Record<string, unknown>>(`SELECT ${COLUMNS} FROM orders_settlements s ${where}`, values); // prettier-ignore
  return rows.map((row) => ({
    ...row,
    recordedAt: new Date(row.recordedAt),
    endedAt: row.endedAt && new Date(row.endedAt),
  }));
}

/** The one with that number, until the transaction ends. */
export async function lockSettlement(db: Querier, id: string): Promise<SettlementRow> {
  const [found] = await findSettlements(db, 'WHERE s.id = $1 FOR UPDATE', [id]);
  if (!found) throw new OrderError('no-settlement');
  return found;
}

/** Writes down what came. Throws where the same transfer was taken before, also by somebody at the same moment. */
export async function insertSettlement(
  db: Querier,
  { merchant, amount, valueOn, bankReference }: RecordSettlement,
  recordedBy: number,
  now: Date,
): Promise<SettlementRow> {
  const { rows } = await db.query<{ id: string }>(
    `INSERT INTO orders_settlements (merchant, amount, value_on, bank_reference, recorded_by, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING id::text`,
    [merchant, amount, valueOn, bankReference, recordedBy, now],
  );
  if (!rows[0]) throw new OrderError('transfer-known');
  return (await findSettlements(db, 'WHERE s.id = $1', [rows[0].id]))[0]!;
}

/** One move of a settlement: only where state and version are still what they were. */
export async function moveSettlementTo(
  db: Querier,
  { id, state, version }: SettlementRow,
  to: SettlementState,
  { actor, reason = '' }: { actor: number; reason?: string },
  now: Date,
): Promise<SettlementRow> {
  const { rows } = await db.query(
    `UPDATE orders_settlements SET state = $4, version = version + 1, ended_by = $5, ended_at = $6, reason = $7
     WHERE id = $1 AND state = $2 AND version = $3 RETURNING id`,
    [id, state, version, to, actor, now, reason],
  );
  if (!rows[0]) throw new OrderError('changed-meanwhile');
  return (await findSettlements(db, 'WHERE s.id = $1', [id]))[0]!;
}
