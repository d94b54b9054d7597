import type pg from 'pg';
import type { OrderView } from '../contracts/orders.ts';
import { lockOrder } from '../server/orders/rows.ts';
import { settle } from '../server/orders/settle.ts';
import { unseal, type Secrets } from '../server/vouchers/seal.ts';
import type { Answer, Buyer, OrdersHouse } from './support.ts';

export type ShopCall = <Data = unknown>(
  method: string,
  path: string,
  body?: unknown,
) => Promise<Answer<Data> & { text: string }>;

export interface TestShop {
  merchant: string;
  owner: number;
  /** Calls below /api/shop, as its owner. */
  call: ShopCall;
  file(path: string): Promise<{ status: number; bytes: Buffer }>;
  /** A live deal of the shop. */
  deal(data?: Record<string, unknown>, product?: Record<string, unknown>): Promise<string>;
}

/** A merchant of the catalogue, and somebody who sells for it and whose identity was verified. */
export async function openShop(house: OrdersHouse, { verified = true, role = 'merchant' } = {}): Promise<TestShop> {
  const { documentId: merchant } = await house.make.merchant();
  const person = await house.person();
  await house.query(
    'UPDATE up_users_role_lnk SET role_id = (SELECT id FROM up_roles WHERE type = $2) WHERE user_id = $1',
    [person.id, role],
  );
  await house.query('INSERT INTO orders_shops (merchant, owner_id) VALUES ($1, $2)', [merchant, person.id]);
  if (verified)
    await house.query(
      `INSERT INTO kyc_cases (reference, user_id, kind, status, sealed, approved_at) VALUES ($1, $2, 'merchant', 'approved', '\\x00', now())`,
      [`T-${person.id}`, person.id],
    );
  return {
    merchant,
    owner: person.id,
    call: callBelowShop(house, person.token),
    async file(path) {
      const headers = { authorization: `Bearer ${person.token}` };
      const response = await fetch(`${house.cms.url}/api/shop${path}`, { headers });
      return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) };
    },
    async deal(data = {}, product = {}) {
      return house.deal(data, { ...product, merchant });
    },
  };
}

/** Calls below /api/shop in the name of somebody. */
export function callBelowShop(house: OrdersHouse, token: string): ShopCall {
  return async (method, path, body) => {
    const response = await fetch(`${house.cms.url}/api/shop${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    const read = text.startsWith('{')
      ? (JSON.parse(text) as { data: never; error?: { message: string; details?: object } })
      : { data: null as never };
    return {
      ...{ status: response.status, headers: response.headers, data: read.data, text },
      message: read.error?.message,
      ...read.error?.details,
    };
  };
}

/** Puts somebody on a plan, as Stripe would have told of it. */
export async function subscribe(house: OrdersHouse, user: number, plan: string): Promise<void> {
  await house.query(
    `INSERT INTO billing_subscriptions (id, user_id, plan, period, price, status, began_at, period_ends_at)
     VALUES ($1, $2, $3, 'month', 19900, 'active', now(), now() + interval '30 days')`,
    [`sub_orders_${user}`, user, plan],
  );
}

/** Does it in a transaction of its own. */
export const committed = <T>(house: OrdersHouse, work: (db: pg.Client) => Promise<T>): Promise<T> =>
  house.db(async (client) => {
    await client.query('BEGIN');
    try {
      const result = await work(client);
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    }
  });

export interface Paid {
  number: string;
  key: string;
  id: string;
  buyer: Buyer;
  read(): Promise<OrderView>;
  /** A file below the order, as who bought it. */
  file(path: string, key?: string): Promise<{ status: number; headers: Headers; bytes: Buffer }>;
}

let payments = 0;

/** Somebody buys, and the card is charged. */
export async function paidOrder(
  house: OrdersHouse,
  wishes: readonly (readonly [deal: string, quantity: number, more?: object])[],
  more: Record<string, unknown> = {},
  by?: Buyer,
): Promise<Paid> {
  const order = await placedOrder(house, wishes, more, by);
  const payment = `pi_${++payments}_${order.id}`;
  await committed(house, async (db) => {
    await settle(db, (await lockOrder(db, order.id))!, 'pay', { doer: 'system' }, new Date(), { payment });
  });
  return order;
}

export async function placedOrder(
  house: OrdersHouse,
  wishes: readonly (readonly [deal: string, quantity: number, more?: object])[],
  more: Record<string, unknown> = {},
  by?: Buyer,
): Promise<Paid> {
  const buyer = by ?? (await house.buyer());
  for (const [deal, quantity, also] of wishes) await buyer.put(deal, quantity, also);
  const placed = await buyer.order(more);
  if (placed.status !== 201)
    throw new Error(`order: ${placed.status} ${placed.code} ${JSON.stringify(placed.problems)}`);
  const { number, key } = placed.data;
  const [row] = await house.query<{ id: string }>('SELECT id::text FROM orders_orders WHERE number = $1', [number]);
  return {
    ...{ number, key, buyer, id: row!.id },
    read: async () => (await buyer.read({ number, key })).data,
    async file(path, given = key) {
      const response = await fetch(`${house.cms.url}/api/orders/${number}${path}`, {
        headers: { 'x-order-key': given },
      });
      return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
    },
  };
}

/** Somebody orders to pay on the spot, and types the code that was sent. */
export async function promisedOrder(
  house: OrdersHouse,
  wishes: readonly (readonly [deal: string, quantity: number])[],
  more: Record<string, unknown> = { method: 'at_merchant' },
): Promise<Paid> {
  const order = await placedOrder(house, wishes, more);
  const code = await house.codeOf(order.buyer.email);
  const done = await order.buyer.call('POST', `/${order.number}/confirm`, { code }, { 'x-order-key': order.key });
  if (done.status !== 200) throw new Error(`confirm: ${done.status} ${done.code}`);
  return order;
}

export type Opened = Secrets & { id: string; unit: number };

/** What opens the vouchers of an order, in their order: as many as the test has bought. */
export async function secretsOf(house: OrdersHouse, order: string): Promise<[Opened, Opened, ...Opened[]]> {
  const rows = await house.query<{ id: string; line: string; unit: number; sealed: Buffer }>(
    'SELECT id::text, line::text, unit, sealed FROM orders_vouchers WHERE "order" = $1 ORDER BY id',
    [order],
  );
  return rows.map(({ id, unit, line, sealed }) => ({ id, unit, ...unseal(sealed, { line, unit }) })) as never;
}

export const eventsOf = async (house: OrdersHouse, order: string, name: string): Promise<Record<string, unknown>[]> =>
  (
    await house.query<{ payload: string }>(
      `SELECT payload::text AS payload FROM platform_events WHERE name = $2 AND payload ->> 'order' = $1 ORDER BY occurred_at`,
      [order, name],
    )
  ).map(({ payload }) => JSON.parse(payload) as Record<string, unknown>);
