import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaffRefund } from '../contracts/refunds.ts';
import type { OrderView } from '../contracts/orders.ts';
import type { ShopOrder } from '../contracts/shop.ts';
import { signInStaff } from '../../../tests/support/staff.ts';
import {
  committed,
  eventsOf,
  openShop,
  paidOrder,
  promisedOrder,
  secretsOf,
  type Paid,
  type TestShop,
} from './shop-support.ts';
import { openOrdersHouse, tally, type Answer, type OrdersHouse } from './support.ts';
import { sendRefund } from '../server/refunds/send.ts';
import { scannedAs } from '../domain/vouchers/code.ts';
import { randomUUID } from 'node:crypto';

let house: OrdersHouse;
let shop: TestShop;
beforeAll(async () => {
  house = await openOrdersHouse();
  shop = await openShop(house);
});
afterAll(() => house?.close());

const WHY = { reason: 'Vu avec le marchand' };
type Staff = <Data = StaffRefund>(method: string, path: string, body?: unknown) => Promise<Answer<Data>>;

const staffAt =
  (token: string): Staff =>
  async (method, where, body) => {
    const response = await fetch(`${house.cms.url}/orders/refunds${where}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const read = (await response.json()) as { data: never; error?: { message: string; details?: object } };
    return { status: response.status, headers: response.headers, data: read.data, message: read.error?.message, ...read.error?.details };
  }; // prettier-ignore

/** Another of the finances: the demo has one. */
async function secondStaff(): Promise<Staff> {
  const { strapi } = house.cms;
  const role = await strapi.db.query('admin::role').findOne({ where: { code: 'sys-finance' } });
  const email = 'finances2@example.ma';
  await strapi.service('admin::user')!.create({
    ...{ email, firstname: 'Amal', lastname: 'Finances', password: 'Another-Finance-2026', isActive: true },
    roles: [role.id],
    registrationToken: null,
  });
  const response = await fetch(`${house.cms.url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: 'Another-Finance-2026' }),
  });
  const { data } = (await response.json()) as { data: { token: string } };
  return staffAt(data.token);
}

const withdraw = (order: Paid, body: object = {}) =>
  order.buyer.call<OrderView>('POST', `/${order.number}/refunds`, body, { 'x-order-key': order.key });
const shopRefund = (order: Paid, body: object, by = shop) =>
  by.call<ShopOrder>('POST', `/orders/${order.number}/refunds`, { reason: 'Geste commercial', ...body });
const moneyOf = async (order: Paid) =>
  (
    await house.query<{ refunded: number; lines: number; parts: number; total: number }>(
      `SELECT o.refunded::integer, o.total::integer, (SELECT sum(refunded)::integer FROM orders_lines WHERE "order" = o.id) AS lines,
         (SELECT coalesce(sum(p.amount), 0)::integer FROM orders_refunds r JOIN orders_refund_parts p ON p.refund = r.id
          WHERE r."order" = o.id AND r.state <> 'declined') AS parts FROM orders_orders o WHERE o.id = $1`,
      [order.id],
    )
  )[0]!;
const booksOf = (key: string) =>
  house.query<{ account: string; amount: number }>(
    `SELECT e.account, e.amount::integer FROM platform_ledger_postings p JOIN platform_ledger_entries e ON e.posting = p.id WHERE p.key = $1 ORDER BY e.account`,
    [key],
  );

describe('whoever bought', () => {
  it('gives all of it back within seven days: money, stock, vouchers, books, event, trail, mail', async () => {
    const deal = await shop.deal();
    const order = await paidOrder(house, [[deal, 2]]);
    const secrets = await secretsOf(house, order.id);
    expect(await house.taken(deal)).toBe(2);
    const done = await withdraw(order);
    expect(done.data).toMatchObject({ state: 'refunded', refunded: 30_000, refunds: [{ state: 'sent', amount: 30_000 }] });
    expect(done.data.vouchers.map(({ state, code }) => ({ state, code }))).toEqual(Array(2).fill({ state: 'refunded', code: null }));
    expect(await house.taken(deal)).toBe(0);
    const [refund] = done.data.refunds;
    expect(await eventsOf(house, order.id, 'order.refunded')).toMatchObject([{ refund: refund!.id, amount: 30_000, everything: true }]);
    expect(await booksOf(`refund:${refund!.id}`)).toEqual([
      { account: 'gateway', amount: -30_000 },
      { account: `merchant:${shop.merchant}`, amount: 30_000 },
    ]);
    const trail = await house.query(`SELECT 1 FROM platform_audit WHERE action = 'refund.asked' AND subject ->> 'id' = $1`, [refund!.id]);
    expect(trail).toHaveLength(1);
    const scan = { scan: randomUUID(), what: scannedAs(secrets[0]!.token), at: new Date().toISOString() };
    expect(await shop.call('POST', '/redeem', scan)).toMatchObject({ code: 'voucher-refused', problems: 'refunded' });
    const mail = await house.mailbox.waitFor(({ recipients, subject }) => recipients.includes(order.buyer.email) && subject.startsWith('Remboursement'), 15_000);
    expect(mail.text).toContain('300');
    expect(await withdraw(order)).toMatchObject({ code: 'refund-refused', problems: 'nothing-left' });
  }); // prettier-ignore

  it('gives one of three back, and not what was redeemed, nor after seven days', async () => {
    const order = await paidOrder(house, [[await shop.deal({ discountedPrice: '10001' }), 3]]);
    const line = (await order.read()).lines[0]!.id;
    const [one] = await secretsOf(house, order.id);
    await shop.call('POST', '/redeem', { scan: randomUUID(), what: one!.code, at: new Date().toISOString() });
    expect(await withdraw(order, { lines: [{ line, quantity: 3 }] })).toMatchObject({ code: 'refund-refused', problems: 'redeemed' });
    const done = await withdraw(order, { lines: [{ line, quantity: 1 }] });
    expect(done.data).toMatchObject({ state: 'paid', refunded: 10_001 });
    expect(done.data.vouchers.map(({ state }) => state)).toEqual(['redeemed', 'issued', 'refunded']);
    await house.query(`UPDATE orders_orders SET paid_at = now() - interval '7 days' WHERE id = $1`, [order.id]);
    expect(await withdraw(order)).toMatchObject({ code: 'refund-refused', problems: 'too-late' });
    // What is left was redeemed: the order is fulfilled once the last goes back.
    expect((await shopRefund(order, { kind: 'all' })).data).toMatchObject({ state: 'fulfilled', refunded: 20_002 });
  }); // prettier-ignore

  it('cannot give back somebody else’s order', async () => {
    const order = await paidOrder(house, [[await shop.deal(), 1]]);
    const stranger = await house.buyer();
    expect(await stranger.call('POST', `/${order.number}/refunds`, {})).toMatchObject({
      status: 404,
      code: 'no-order',
    });
    expect((await moneyOf(order)).refunded).toBe(0);
  });
});

describe('twenty refunds at once', () => {
  it('give back no more than was paid, whoever asks', async () => {
    const order = await paidOrder(house, [[await shop.deal(), 5]]);
    const line = (await order.read()).lines[0]!.id;
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, nth) =>
        nth % 2
          ? withdraw(order, { lines: [{ line, quantity: 1 }] })
          : shopRefund(order, { kind: 'amount', line, amount: 20_000 }),
      ),
    );
    const { refunded, total, lines, parts } = await moneyOf(order);
    expect(refunded).toBeLessThanOrEqual(total);
    expect([lines, parts]).toEqual([refunded, refunded]);
    const done = answers.filter(({ status }) => status === 200).length;
    expect(done).toBeGreaterThanOrEqual(3);
    expect(done).toBeLessThan(20);
    expect(tally(answers)).toEqual({ 200: done, 'refund-refused': 20 - done });
    const [ledger] = await house.query<{ back: number }>(
      `SELECT -sum(e.amount)::integer AS back FROM platform_ledger_postings p JOIN platform_ledger_entries e ON e.posting = p.id
       WHERE e.account = 'gateway' AND p.key IN (SELECT 'refund:' || id FROM orders_refunds WHERE "order" = $1)`,
      [order.id],
    );
    expect(ledger!.back).toBe(refunded);
  });

  it('of everything are one', async () => {
    const deal = await shop.deal();
    const order = await paidOrder(house, [[deal, 2]]);
    const answers = await Promise.all(Array.from({ length: 20 }, () => withdraw(order)));
    expect(tally(answers)).toEqual({ 200: 1, 'refund-refused': 19 });
    expect(await house.taken(deal)).toBe(0);
  });

  it('and a scan beside them: redeemed or given back, never both', async () => {
    const order = await paidOrder(house, [[await shop.deal(), 1]]);
    const [secret] = await secretsOf(house, order.id);
    const scan = { scan: randomUUID(), what: scannedAs(secret!.token), at: new Date().toISOString() };
    const [scanned, given] = await Promise.all([shop.call('POST', '/redeem', scan), withdraw(order)]);
    expect([scanned.status, given.status].filter((status) => status === 200)).toHaveLength(1);
    const { vouchers, refunded } = await order.read();
    expect(vouchers[0]!.state).toBe(scanned.status === 200 ? 'redeemed' : 'refunded');
    expect(refunded).toBe(scanned.status === 200 ? 0 : 15_000);
  });
});

describe('the merchant', () => {
  it('gives back of their own lines alone', async () => {
    const other = await openShop(house);
    const order = await paidOrder(house, [[await shop.deal(), 1], [await other.deal(), 1]]);
    const lines = (await order.read()).lines;
    const foreign = lines.find(({ merchant }) => merchant.id === other.merchant)!.id;
    expect(await shopRefund(order, { kind: 'amount', line: foreign, amount: 100 })).toMatchObject({ problems: 'other-merchant' });
    const done = await shopRefund(order, { kind: 'all' });
    expect(done.data).toMatchObject({ state: 'paid', refunded: 15_000, paid: 15_000 });
    expect((await moneyOf(order)).refunded).toBe(15_000);
    const stranger = await openShop(house);
    expect(await shopRefund(order, { kind: 'all' }, stranger)).toMatchObject({ status: 404, code: 'no-order' });
  }); // prettier-ignore

  it('owes what was paid in cash, until they say that it was given', async () => {
    const order = await promisedOrder(house, [[await shop.deal({ payAtMerchant: true }), 1]]);
    expect((await shop.call('POST', `/orders/${order.number}/collect`, {})).status).toBe(200);
    const done = await shopRefund(order, { kind: 'all' });
    expect(done.data.refunds).toMatchObject([{ state: 'owed', amount: 15_000, may: { given: true } }]);
    const { id } = done.data.refunds[0]!;
    expect(await booksOf(`refund:${id}`)).toEqual([
      { account: `cash:${shop.merchant}`, amount: -15_000 },
      { account: `merchant:${shop.merchant}`, amount: 15_000 },
    ]);
    const other = await openShop(house);
    expect((await other.call('POST', `/orders/${order.number}/refunds/${id}/given`, {})).status).toBe(404);
    const given = await shop.call<ShopOrder>('POST', `/orders/${order.number}/refunds/${id}/given`, {});
    expect(given.data.refunds).toMatchObject([{ state: 'succeeded', may: { given: false } }]);
    expect(await shop.call('POST', `/orders/${order.number}/refunds/${id}/given`, {})).toMatchObject({
      code: 'wrong-state',
    });
  });
});

describe('the finances', () => {
  let one: Staff;
  let two: Staff;
  beforeAll(async () => {
    one = staffAt(await signInStaff(house.cms.url, 'sys-finance'));
    two = await secondStaff();
  });
  const all = (number: string) => ({ number, ask: { kind: 'all', reason: 'Réclamation' } });

  it('decide alone of a small sum; nobody else of the staff does', async () => {
    const order = await paidOrder(house, [[await shop.deal(), 1]]);
    for (const role of ['sys-kyc-reviewer', 'strapi-super-admin'] as const) {
      const other = staffAt(await signInStaff(house.cms.url, role));
      expect((await other('POST', '', all(order.number))).status).toBe(403);
      expect((await other('GET', '')).status).toBe(403);
    }
    expect(await one('POST', '', all(order.number))).toMatchObject({
      status: 201,
      data: { state: 'sent', amount: 15_000 },
    });
    expect((await order.read()).state).toBe('refunded');
  });

  it('need a second person above the sum, never the same', async () => {
    const deal = await shop.deal({ discountedPrice: '200001', originalPrice: '300000' });
    const order = await paidOrder(house, [[deal, 1]]);
    const asked = await one('POST', '', all(order.number));
    expect(asked.data).toMatchObject({ state: 'to_agree', may: { agree: false, decline: true } });
    const { id } = asked.data;
    // Set aside, and nothing more: no stock, no books, no event.
    expect((await order.read()).vouchers[0]!.state).toBe('refunded');
    expect(await house.taken(deal)).toBe(1);
    expect(await booksOf(`refund:${id}`)).toEqual([]);
    expect(await withdraw(order)).toMatchObject({ code: 'refund-refused' });
    expect(await one('POST', `/${id}/agree`, WHY)).toMatchObject({ status: 403, code: 'not-allowed' });
    // Nor is it sent as if somebody had agreed.
    for (const way of ['retry', 'given']) expect(await one('POST', `/${id}/${way}`, WHY)).toMatchObject({ code: 'wrong-state' });
    const answers = await Promise.all(Array.from({ length: 5 }, () => two('POST', `/${id}/agree`, WHY)));
    expect(tally(answers)).toEqual({ 200: 1, 'wrong-state': 4 });
    expect((await order.read()).state).toBe('refunded');
    expect(await house.taken(deal)).toBe(0);
    expect(await eventsOf(house, order.id, 'order.refunded')).toMatchObject([{ everything: true, amount: 200_001 }]);
    const [row] = await house.query<{ actor: number; second: number }>('SELECT actor, second_actor AS second FROM orders_refunds WHERE id = $1', [id]);
    expect(row!.actor).not.toBe(row!.second);
  }); // prettier-ignore

  it('decline, and everything is as it was', async () => {
    const deal = await shop.deal({ discountedPrice: '200001', originalPrice: '300000' });
    const order = await paidOrder(house, [[deal, 1]]);
    const { data } = await one('POST', '', all(order.number));
    expect((await two('POST', `/${data.id}/decline`, WHY)).data).toMatchObject({ state: 'declined' });
    const read = await order.read();
    expect([read.state, read.refunded, read.vouchers[0]!.state]).toEqual(['paid', 0, 'issued']);
    expect(await moneyOf(order)).toMatchObject({ refunded: 0, lines: 0, parts: 0 });
    expect(await two('POST', `/${data.id}/agree`, WHY)).toMatchObject({ code: 'wrong-state' });
    const list = await one<StaffRefund[]>('GET', '?state=declined');
    expect(list.data.map(({ id }) => id)).toContain(data.id);
  });
});

/** A provider that remembers under which keys it was asked. */
interface Asked {
  key: string;
  amount: number;
}

describe('the provider', () => {
  it('is asked under one key however often, and what it says ends the refund', async () => {
    const order = await paidOrder(house, [[await shop.deal(), 2]]);
    const line = (await order.read()).lines[0]!.id;
    const first = (await withdraw(order, { lines: [{ line, quantity: 1 }] })).data.refunds[0]!.id;
    const asked: Asked[] = [];
    const answers: ('pending' | 'succeeded' | 'failed' | 'away')[] = ['away', 'pending', 'succeeded'];
    const gateway = {
      async refund({ key, amount }: Asked) {
        asked.push({ key, amount });
        const state = answers.shift()!;
        if (state === 'away') throw new Error('The provider is away.');
        return { id: `re_${key}`, state };
      },
    };
    const send = () => committed(house, (db) => sendRefund(() => gateway, db, first, new Date()));
    await expect(send()).rejects.toThrow('away');
    await send();
    expect((await order.read()).refunds).toMatchObject([{ state: 'sent' }]);
    await send();
    expect((await order.read()).refunds).toMatchObject([{ state: 'succeeded' }]);
    await send();
    expect(asked).toEqual(Array(3).fill({ key: `refund:${first}`, amount: 15_000 }));
  });

  it('that failed is asked once more under another key', async () => {
    const finance = staffAt(await signInStaff(house.cms.url, 'sys-finance'));
    const order = await paidOrder(house, [[await shop.deal(), 1]]);
    const { id } = (await withdraw(order)).data.refunds[0]!;
    const keys: string[] = [];
    const answering = (state: 'succeeded' | 'failed') => () => ({
      async refund({ key }: { key: string }) {
        keys.push(key);
        return { id: `re_${key}`, state };
      },
    });
    await committed(house, (db) => sendRefund(answering('failed'), db, id, new Date()));
    expect((await order.read()).refunds).toMatchObject([{ state: 'failed' }]);
    expect((await finance('POST', `/${id}/retry`, WHY)).data).toMatchObject({ state: 'sent' });
    await committed(house, (db) => sendRefund(answering('succeeded'), db, id, new Date()));
    expect((await order.read()).refunds).toMatchObject([{ state: 'succeeded' }]);
    expect(new Set(keys).size).toBe(2);
  });

  it('that fails holds it again in the books, until it is sent once more or given by hand', async () => {
    const finance = staffAt(await signInStaff(house.cms.url, 'sys-finance'));
    const order = await paidOrder(house, [[await shop.deal(), 2]]);
    const line = (await order.read()).lines[0]!.id;
    const ids: string[] = [];
    for (const quantity of [1, 1])
      ids.push((await withdraw(order, { lines: [{ line, quantity }] })).data.refunds.at(-1)!.id);
    const answer = (id: string, state: 'succeeded' | 'failed') =>
      committed(house, (db) => sendRefund(() => ({ refund: async () => ({ id: `re_${id}_${Math.random()}`, state }) }), db, id, new Date())); // prettier-ignore
    const balances = async () =>
      Object.fromEntries(
        (
          await house.query<{ account: string; sum: number }>(
            `SELECT e.account, sum(e.amount)::integer AS sum FROM platform_ledger_postings p JOIN platform_ledger_entries e ON e.posting = p.id
             WHERE p.key = 'order:' || $1 || ':paid' OR split_part(p.key, ':', 2) IN (SELECT id::text FROM orders_refunds WHERE "order" = $1::bigint) AND p.key LIKE 'refund:%'
             GROUP BY e.account HAVING sum(e.amount) <> 0 ORDER BY 1`,
            [order.id],
          )
        ).map(({ account, sum }) => [account, sum]),
      );
    expect(await balances()).toEqual({});
    const [first, second] = ids as [string, string];
    await answer(first, 'failed');
    await answer(second, 'succeeded');
    // Fifteen thousand have been paid back: the provider has the rest, and it is the buyer’s.
    const held = { gateway: 15_000, 'platform:to-return': -15_000 };
    expect(await balances()).toEqual(held);
    expect(await shop.call('POST', `/orders/${order.number}/refunds/${first}/given`, {})).toMatchObject({ code: 'wrong-state' });
    expect((await finance('POST', `/${first}/retry`, WHY)).data).toMatchObject({ state: 'sent' });
    expect(await balances()).toEqual({});
    await answer(first, 'failed');
    expect(await balances()).toEqual(held);
    const answers = await Promise.all(Array.from({ length: 6 }, () => finance('POST', `/${first}/given`, WHY)));
    expect(tally(answers)).toEqual({ 200: 1, 'wrong-state': 5 });
    expect(await balances()).toEqual({ bank: -15_000, gateway: 15_000 });
    expect((await order.read()).refunds.map(({ state }) => state)).toEqual(['succeeded', 'succeeded']);
    expect(await finance('POST', `/${first}/retry`, WHY)).toMatchObject({ code: 'wrong-state' });
  }); // prettier-ignore

  it('tells by an event how much has arrived: the refunds that it covers have', async () => {
    const order = await paidOrder(house, [[await shop.deal(), 2]]);
    const line = (await order.read()).lines[0]!.id;
    await withdraw(order, { lines: [{ line, quantity: 1 }] });
    await withdraw(order, { lines: [{ line, quantity: 1 }] });
    await house.query(`UPDATE orders_refunds SET reference = 're_' || id WHERE "order" = $1`, [order.id]);
    const [{ payment }] = (await house.query<{ payment: string }>('SELECT payment FROM orders_orders WHERE id = $1', [order.id])) as [{ payment: string }]; // prettier-ignore
    const hear = async (refunded: number, states: string[]) => {
      await house.query(
        `WITH event AS (INSERT INTO platform_events (name, payload) VALUES ('payment.refunded', $1::jsonb) RETURNING id)
         SELECT pg_notify('platform_jobs', 'event') FROM event`,
        [JSON.stringify({ reference: `order:${order.id}`, checkout: 'cs', payment, amount: 30_000, refunded })],
      );
      await expect.poll(async () => (await order.read()).refunds.map(({ state }) => state)).toEqual(states); // prettier-ignore
    };
    await hear(15_000, ['succeeded', 'sent']);
    await hear(30_000, ['succeeded', 'succeeded']);
  });
});
