import { randomBytes } from 'node:crypto';
import type { Querier } from '@sys/database/marketplace';
import { allocate } from '@sys/platform/money';
import { enqueue } from '@sys/platform/services';
import { voucherCodeOf } from '../../domain/vouchers/code.ts';
import { voucherEnd } from '../../domain/vouchers/expiry.ts';
import { codeHash, seal, tokenHash } from './seal.ts';

/** The job that sends an order's vouchers to whoever bought; its payload is `{ order }`. */
export const SEND_VOUCHERS = 'orders.vouchers.send';

/** Of which order, and whether it is paid or will be where it is redeemed. */
export interface Issue {
  order: string;
  payment: 'paid' | 'due';
}

interface ServiceLine {
  id: string;
  merchant: string;
  quantity: number;
  /** Units whose money went back before there was a voucher. */
  returned: number;
  paid: string;
  days: number | null;
}

/**
 * Makes the vouchers of an order, one for each unit of a service, in the transaction in which it was paid or
 * confirmed. Done again it makes none twice; when what was due is paid, those that are there are paid from now on,
 * and their days begin anew. Resolves to how many are new.
 */
export async function issueVouchers(db: Querier, { order, payment }: Issue, now: Date): Promise<number> {
  const { rows: lines } = await db.query<ServiceLine>(
    `SELECT id::text, merchant, quantity, returned, paid::text, voucher_days AS days FROM orders_lines
     WHERE "order" = $1 AND kind = 'service' ORDER BY orders_lines.id`,
    [order],
  );
  let made = 0;
  for (const line of lines) {
    const expiresAt = voucherEnd(now, line.days, payment);
    if (payment === 'paid') await markPaid(db, line.id, expiresAt);
    made += await issueOf(db, order, line, payment, expiresAt);
  }
  if (made > 0) await enqueue(db, { task: SEND_VOUCHERS, payload: { order }, key: `order:${order}` });
  return made;
}

async function markPaid(db: Querier, line: string, expiresAt: Date): Promise<void> {
  await db.query(
    `UPDATE orders_vouchers SET payment = 'paid', version = version + 1,
       expires_at = CASE WHEN state = 'redeemed' THEN expires_at ELSE $2 END,
       state = CASE WHEN state = 'expired' THEN 'issued' ELSE state END
     WHERE line = $1 AND payment = 'due' AND state <> 'refunded'`,
    [line, expiresAt],
  );
}

/** A code that the merchant has already is drawn again; of 45 bits that is a matter of form. */
const DRAWS = 5;

async function issueOf(
  db: Querier,
  order: string,
  line: ServiceLine,
  payment: Issue['payment'],
  expiresAt: Date,
): Promise<number> {
  const values = allocate(Number(line.paid), Array.from({ length: line.quantity }, () => 1)); // prettier-ignore
  const { rows } = await db.query<{ unit: number }>('SELECT unit FROM orders_vouchers WHERE line = $1', [line.id]);
  const there = new Set(rows.map(({ unit }) => unit));
  let made = 0;
  for (let unit = line.returned + 1; unit <= line.quantity; unit++) {
    if (there.has(unit)) continue;
    const value = values[unit - 1]!;
    let inserted = false;
    for (let draw = 0; draw < DRAWS && !inserted; draw++)
      inserted = await insert(db, { order, line, unit, payment, value, expiresAt });
    if (!inserted && !(await isThere(db, line.id, unit))) throw new Error(`No code was free for line ${line.id}.`);
    if (inserted) made += 1;
  }
  return made;
}

interface NewVoucher {
  order: string;
  line: ServiceLine;
  unit: number;
  payment: Issue['payment'];
  value: number;
  expiresAt: Date;
}

/** Whether the row is ours: not when somebody made it meanwhile, or its code is taken. */
async function insert(db: Querier, { order, line, unit, payment, value, expiresAt }: NewVoucher): Promise<boolean> {
  const token = randomBytes(32).toString('base64url');
  const code = voucherCodeOf(randomBytes(10));
  const { rows } = await db.query(
    `INSERT INTO orders_vouchers ("order", line, unit, merchant, payment, token_hash, sealed, code_hash, value, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING RETURNING id`,
    [
      order,
      line.id,
      unit,
      line.merchant,
      payment,
      tokenHash(token),
      seal({ token, code }, { line: line.id, unit }),
      codeHash(line.merchant, code),
      value,
      expiresAt,
    ],
  );
  return rows.length > 0;
}

const isThere = async (db: Querier, line: string, unit: number): Promise<boolean> =>
  (await db.query('SELECT 1 FROM orders_vouchers WHERE line = $1 AND unit = $2', [line, unit])).rows.length > 0;
