import type { Querier } from '@sys/database/marketplace';
import { categoriesOf } from '@sys/orders/services';
import type { OwnSaleRequest } from '../../contracts/partners.ts';
import type { Sale } from '../../contracts/sales.ts';
import { setRefunded } from '../commissions/move.ts';
import { lockCommissions } from '../commissions/rows.ts';
import { recordSale } from '../conversions/record.ts';
import { AffiliateError } from '../errors.ts';
import { readOwnSale, type OwnSale } from './sales.ts';

/** Seconds by which the clock of a shop may be ahead of ours. */
const AHEAD_MS = 300_000;

/**
 * Records a sale of a merchant's own shop as its server tells of it, in the caller's transaction: once an order, however
 * often it is told. Null when nobody brought it. Its hold counts from when it was paid: when its goods come only the shop
 * knows, so its programme's days have to be enough for that.
 */
export async function tellSale(
  db: Querier,
  merchant: string,
  wish: OwnSaleRequest,
  now: Date,
): Promise<OwnSale | null> {
  const placedAt = new Date(wish.placedAt);
  if (placedAt.getTime() > now.getTime() + AHEAD_MS) throw new AffiliateError('invalid', [{ field: 'placedAt', message: 'future' }]); // prettier-ignore
  const { conversion } = await recordSale(db, await saleOf(db, merchant, wish, placedAt, now), now);
  return conversion === null ? null : readOwnSale(db, merchant, wish.order);
}

async function saleOf(db: Querier, merchant: string, wish: OwnSaleRequest, placedAt: Date, now: Date): Promise<Sale> {
  const { order, state, currency, click = null, coupon, newCustomer, lines } = wish;
  const products = await productsOf(db, lines.map(({ deal }) => deal)); // prettier-ignore
  const categories = await categoriesOf(db, [...products.values()]);
  return {
    ...{ merchant, source: 'shop', reference: order, placedAt, currency, click },
    paidAt: state === 'paid' ? (placedAt > now ? now : placedAt) : null,
    cancelled: false,
    buyer: { user: null, email: null, phone: null, orders: [], newCustomer },
    visitor: null,
    coupon: coupon === undefined ? null : await couponNamed(db, merchant, coupon),
    lines: lines.map((line) => ({
      // What has gone back is told by `tellRefund`: a sale that is told again brings nothing of it back.
      ...{ ...line, kind: 'service' as const, refunded: null, deliveredAt: null },
      categories: categories.get(products.get(line.deal) ?? '') ?? [],
    })),
  };
}

/** By deal, its product. */
async function productsOf(db: Querier, deals: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await db.query<{ deal: string; product: string }>(
    'SELECT deal_id AS deal, product_id AS product FROM marketplace_deals WHERE deal_id = ANY ($1)',
    [deals],
  );
  return new Map(rows.map(({ deal, product }) => [deal, product]));
}

/** The row of a code of the merchant's; null for any other. */
async function couponNamed(db: Querier, merchant: string, code: string): Promise<string | null> {
  const { rows } = await db.query<{ id: string }>(
    'SELECT id::text FROM orders_coupons WHERE code = $1 AND merchant = $2',
    [code, merchant],
  );
  return rows[0]?.id ?? null;
}

/** What has gone back of the lines of an order by now: sums, so that it may be told twice and in any order. */
export async function tellRefund(
  db: Querier,
  merchant: string,
  order: string,
  returned: readonly { line: string; refunded: number }[],
  now: Date,
): Promise<OwnSale> {
  const { rows } = await db.query<{ id: string; line: string; paid: number }>(
    `SELECT c.id::text, c.line, c.paid::float8 FROM affiliate_commissions c JOIN affiliate_conversions v ON v.id = c.conversion
     WHERE v.merchant = $1 AND v.source = 'shop' AND v.reference = $2`,
    [merchant, order],
  );
  if (rows.length === 0) throw new AffiliateError('no-sale');
  for (const { line, refunded } of returned) {
    const paid = rows.find((row) => row.line === line)?.paid;
    if (paid !== undefined && refunded > paid) throw new AffiliateError('invalid', [{ field: 'lines', message: 'more-than-paid' }]); // prettier-ignore
  }
  for (const row of await lockCommissions(db, rows.map(({ id }) => id))) {
    const told = returned.find(({ line }) => line === row.line);
    // A sum that is less than one told before came late.
    if (told && told.refunded > row.refunded) await setRefunded(db, row, told.refunded, now);
  } // prettier-ignore
  return readOwnSale(db, merchant, order);
}
