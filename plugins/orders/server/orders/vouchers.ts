import type { Querier } from '@sys/database/marketplace';
import type { VoucherView } from '../../contracts/orders.ts';
import { printedCode } from '@sys/platform/codes';
import { unseal } from '../vouchers/seal.ts';

interface Row {
  id: string;
  state: VoucherView['state'];
  line: string;
  unit: number;
  sealed: Buffer;
  title: string;
  merchant: string;
  merchantName: string;
  value: number;
  due: boolean;
  expires: Date;
  redeemed: Date | null;
  giftTo: string | null;
  giftMessage: string | null;
}

const VOUCHERS = `SELECT v.id::text, v.state, v.line::text, v.unit, v.sealed, l.title, v.merchant, l.merchant_name AS "merchantName",
    v.value::float8, v.payment = 'due' AS due, v.expires_at AS expires, v.redeemed_at AS redeemed, l.gift_to AS "giftTo",
    l.gift_message AS "giftMessage"
  FROM orders_vouchers v JOIN orders_lines l ON l.id = v.line WHERE v."order" = $1 ORDER BY v.id`;

/** The vouchers of an order, opened: for whoever owns it and for nobody else. */
export async function vouchersOf(db: Querier, order: string): Promise<VoucherView[]> {
  const { rows } = await db.query<Row & Record<string, unknown>>(VOUCHERS, [order]);
  return rows.map(({ id, state, line, unit, sealed, title, value, due, ...row }) => ({
    ...{ id, state, title, value, due },
    // What went back opens nothing any more.
    code: state === 'refunded' ? null : printedCode(unseal(sealed, { line, unit }).code),
    merchant: { id: row.merchant, name: row.merchantName },
    expiresAt: new Date(row.expires).toISOString(),
    redeemedAt: row.redeemed === null ? null : new Date(row.redeemed).toISOString(),
    gift: row.giftTo === null ? null : { to: row.giftTo, message: row.giftMessage ?? '' },
  }));
}
