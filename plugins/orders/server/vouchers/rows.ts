import type { Querier } from '@sys/database/marketplace';
import type { OrderState } from '../../domain/order/states.ts';
import type { Voucher, VoucherState, Worth } from '../../domain/vouchers/redeem.ts';

export interface VoucherRow {
  id: string;
  order: string;
  line: string;
  unit: number;
  merchant: string;
  state: VoucherState;
  version: number;
  payment: Voucher['payment'];
  sealed: Buffer;
  value: number;
  expiresAt: Date;
  scan: string | null;
  redeemedAt: Date | null;
  worth: Worth | null;
  collected: boolean;
  undone: string[];
  title: string;
  merchantName: string;
  deal: string;
  giftTo: string | null;
  giftMessage: string | null;
}

const COLUMNS = `v.id::text, v."order"::text, v.line::text, v.unit, v.merchant, v.state, v.version, v.payment, v.sealed,
  v.value::float8, v.expires_at AS "expiresAt", v.scan::text, v.redeemed_at AS "redeemedAt", v.worth, v.collected,
  array_to_json(v.undone)::text AS undone, l.title, l.merchant_name AS "merchantName", l.deal, l.gift_to AS "giftTo",
  l.gift_message AS "giftMessage"`;

/** Vouchers that `where` finds, with what their lines say of them. */
export async function findVouchers(db: Querier, where: string, values: unknown[]): Promise<VoucherRow[]> {
  const { rows } = await db.query<Omit<VoucherRow, 'undone'> & { undone: string }>(
    `SELECT ${COLUMNS} FROM orders_vouchers v JOIN orders_lines l ON l.id = v.line ${where}`,
    values,
  );
  return rows.map((row) => ({
    ...row,
    expiresAt: new Date(row.expiresAt),
    redeemedAt: row.redeemedAt && new Date(row.redeemedAt),
    undone: JSON.parse(row.undone) as string[],
  }));
}

/** Held until the transaction ends. Its order is locked before, by whoever locks both. */
export const lockVoucher = async (db: Querier, id: string): Promise<VoucherRow | null> =>
  (await findVouchers(db, 'WHERE v.id = $1 FOR UPDATE OF v', [id]))[0] ?? null;

/** As it is decided on. What its order came to counts before what was written of it when it was issued. */
export function voucherOf(row: VoucherRow, order: OrderState): Voucher {
  const { state, merchant, expiresAt, scan, redeemedAt, undone } = row;
  const redeemed = scan !== null && redeemedAt !== null ? { scan, at: redeemedAt } : null;
  return { state, merchant, expiresAt, payment: paymentOf(row, order), redeemed, undone };
}

function paymentOf({ payment }: VoucherRow, order: OrderState): Voucher['payment'] {
  if (order === 'paid' || order === 'fulfilled' || order === 'refunded') return 'paid';
  return order === 'confirmed' ? payment : 'none';
}
