import type { Querier } from '@sys/database/marketplace';
import type { placeOrderRequestSchema } from '../../contracts/orders.ts';
import type { z } from 'zod';
import { heldUntil } from '../../domain/order/holds.ts';
import { BROKEN_DAYS, methodProblem, type Promises } from '../../domain/order/methods.ts';
import { readPhone } from '../../domain/order/phone.ts';
import { firstState } from '../../domain/order/states.ts';
import { emptyBasket } from '../basket/content.ts';
import { lockCoupon, readCoupon } from '../basket/coupons.ts';
import { readOffers } from '../basket/offers.ts';
import { openBasket, type OpenBasket } from '../basket/open.ts';
import { priceBasket, type PricedBasket } from '../basket/price.ts';
import { OrderError } from '../errors.ts';
import { hashOf } from '../keys.ts';
import type { Shopper } from '../shopper.ts';
import { lockDeals, takeStock } from '../stock/take.ts';
import { sendCode } from './code.ts';
import { note, publishOrder } from './move.ts';
import { findOrders, lockOrder, type OrderRow } from './rows.ts';
import { settle } from './settle.ts';
import { BROKEN, PROMISED } from './states.sql.ts';
import { writeOrder } from './write.ts';

export type OrderWish = z.output<typeof placeOrderRequestSchema>;

export interface Placed {
  order: OrderRow;
  /** The token that the storefront is to keep from now on; null: it knows. */
  token: string | null;
  /** False: it was placed before, under this key. */
  fresh: boolean;
}

/**
 * Orders what is in the basket, in the caller's transaction: whatever it comes from, it is read and worked out here,
 * under locks that are taken in one order by everybody (basket, telephone, deals, coupon). `key` is the client's: the
 * same wish once more is the same order.
 */
export async function placeOrder(
  db: Querier,
  shopper: Shopper,
  wish: OrderWish,
  key: string,
  now: Date,
): Promise<Placed> {
  const phone = readPhone(wish.phone);
  if (!phone) throw new OrderError('phone-invalid');
  const basket = await openBasket(db, shopper);
  if (!basket) throw new OrderError('basket-empty');
  const wished = {
    key: hashOf(`${shopper.user === null ? `browser:${shopper.token}` : `user:${shopper.user}`}:${key}`),
    hash: hashOf(JSON.stringify(wish)),
  };
  // The basket is held: whoever comes with the same key at the same time finds the order here.
  const before = await placedBefore(db, wished);
  if (before) return { order: before, token: basket.token, fresh: false };

  // Of one telephone the promises are counted one order after the other.
  if (wish.method !== 'card') await db.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 60))`, [phone]);
  await lockDeals(db, basket.id);
  const priced = await pricedFor(db, basket, { ...wish, phone, user: shopper.user }, now);
  refuse(priced, wish, await promisesOf(db, phone));

  const units = priced.lines.map(({ offer: { row, quantity } }) => ({ deal: row, quantity }));
  // What was read under the lock says that it is there: this is what holds should that ever be wrong.
  if (!(await takeStock(db, units, { onSale: true }))) throw new OrderError('line-problems', []);
  const coupon = priced.coupon ? await useCoupon(db, priced.coupon.code) : null;
  const id = await writeOrder(db, {
    wish,
    phone,
    priced,
    coupon,
    user: shopper.user,
    visitor: shopper.visitor,
    wished,
    placedAt: now,
    heldUntil: heldUntil(wish.method, now),
    state: firstState(wish.method),
  });
  const written = (await lockOrder(db, id))!;
  if (written.state === 'to_confirm') await sendCode(db, written, now);
  const order = (await lockOrder(db, id))!;
  await note(db, order, { name: 'place', from: null, to: order.state }, { doer: 'buyer', actor: shopper.user }, now);
  await publishOrder(db, 'order.placed', order, { method: order.method, total: order.total });
  await emptyBasket(db, basket.id);
  // What a coupon pays wholly nobody has to enter a card for.
  if (order.method === 'card' && order.total === 0) await settle(db, order, 'pay', { doer: 'system' }, now);
  return { order: (await lockOrder(db, id))!, token: basket.token, fresh: true };
}

async function placedBefore(db: Querier, wished: { key: Buffer; hash: Buffer }): Promise<OrderRow | null> {
  const { rows } = await db.query<{ id: string; same: boolean }>(
    'SELECT id::text, request_hash = $2 AS same FROM orders_orders WHERE idempotency_key = $1',
    [wished.key, wished.hash],
  );
  if (!rows[0]) return null;
  if (!rows[0].same) throw new OrderError('key-reused');
  return (await findOrders(db, 'WHERE id = $1', [rows[0].id]))[0]!;
}

async function pricedFor(
  db: Querier,
  { id, coupon }: OpenBasket,
  as: { locale: OrderWish['locale']; user: number | null; phone: string },
  now: Date,
): Promise<PricedBasket> {
  const offers = await readOffers(db, id, as);
  if (coupon === null) return priceBasket(offers, null, now);
  await lockCoupon(db, coupon);
  return priceBasket(offers, { code: coupon, known: await readCoupon(db, coupon, as) }, now);
}

/** Throws why this cannot be ordered so. What it costs comes last: only then is it what they would pay. */
function refuse(priced: PricedBasket, wish: OrderWish, promises: Promises): void {
  if (priced.lines.length === 0) throw new OrderError('basket-empty');
  const problems = priced.lines.flatMap(({ offer, problem }) => (problem ? [{ deal: offer.deal, ...problem }] : []));
  if (problems.length > 0) throw new OrderError('line-problems', problems);
  if (priced.coupon?.problem) throw new OrderError('coupon-refused', [priced.coupon.problem]);
  if (priced.needsAddress && !wish.address) throw new OrderError('address-needed');
  const { total } = priced.quote;
  const problem = methodProblem(wish.method, { total, lines: priced.lines.map(({ offer }) => offer) }, promises);
  if (problem) throw new OrderError('method-refused', [problem]);
  if (total !== wish.total) throw new OrderError('price-changed', { total });
}

async function promisesOf(db: Querier, phone: string): Promise<Promises> {
  const { rows } = await db.query<Promises & Record<string, unknown>>(
    `SELECT count(*) FILTER (WHERE state IN ${PROMISED})::integer AS open,
       count(*) FILTER (WHERE state IN ${BROKEN} AND placed_at > now() - make_interval(days => ${BROKEN_DAYS}))::integer AS broken
     FROM orders_orders WHERE phone = $1`,
    [phone],
  );
  return rows[0]!;
}

async function useCoupon(db: Querier, code: string): Promise<string> {
  const { rows } = await db.query<{ id: string }>(
    'UPDATE orders_coupons SET used = used + 1 WHERE code = $1 AND (uses IS NULL OR used < uses) RETURNING id::text',
    [code],
  );
  if (!rows[0]) throw new OrderError('coupon-refused', ['used-up']);
  return rows[0].id;
}
