import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Paid } from '../../orders/tests/shop-support.ts';
import { move } from '../server/commissions/move.ts';
import { lockCommissions, type CommissionRow } from '../server/commissions/rows.ts';
import { approveRipe } from '../server/holds/approve.ts';
import { expectBooks } from './books-support.ts';
import { DAY, openEngineHouse, type EngineHouse } from './engine-support.ts';
import { record, recordBrought, shopSale } from './sales-support.ts';

let house: EngineHouse;
beforeAll(async () => {
  house = await openEngineHouse();
});
afterEach(() => expectBooks(house));
afterAll(() => house?.close());

const approve = () => house.run((db) => approveRipe(db, new Date(Date.now() + 30 * DAY)));
/** It is due. What somebody else has in hand just then is with the next run. */
const ripe = ({ id }: { id: string }) =>
  expect
    .poll(async () => {
      await approve();
      return house.query(`SELECT id FROM affiliate_commissions WHERE id = $1 AND state = 'held'`, [id]);
    })
    .toEqual([]);
/** As a payout would: set aside, and sent. */
const payOut = (id: string) =>
  house.run(async (db) => {
    const [one] = await lockCommissions(db, [id]);
    await move(db, await move(db, one!, 'take', {}, new Date()), 'pay', {}, new Date());
  });
const dues = async (id: string): Promise<[kind: string, amount: number][]> =>
  (await house.query<{ kind: string; amount: number }>('SELECT kind, amount::float8 FROM affiliate_dues WHERE commission = $1 ORDER BY id', [id])).map(({ kind, amount }) => [kind, amount]); // prettier-ignore

interface Bought {
  order: Paid;
  one: CommissionRow;
  refund(amount: number): Promise<void>;
  now(): Promise<CommissionRow>;
}
/** Somebody bought ten, for 1 500 dirhams. */
async function bought(): Promise<Bought> {
  const { link, shop } = await house.promoted();
  const order = await house.sold(link, { quantity: 10 });
  const [one] = await house.made(order.id, 1, 'held');
  const now = async () => (await house.commissions(order.id))[0]!;
  const [{ id: line }] = (await house.query<{ id: string }>('SELECT id::text FROM orders_lines WHERE "order" = $1', [order.id])) as [{ id: string }]; // prettier-ignore
  return {
    order,
    one: one!,
    now,
    async refund(amount) {
      const { refunded } = await now();
      const answer = await shop.call('POST', `/orders/${order.number}/refunds`, { kind: 'amount', line, amount, reason: 'Geste' }); // prettier-ignore
      expect([answer.status, answer.code]).toEqual([200, undefined]);
      await expect.poll(async () => (await now()).refunded).toBe(refunded + amount);
    },
  };
}
const tenths = (of: number, part: number) => Math.round((of * part) / 10);

describe('thirty percent that go back take thirty percent of the commission', () => {
  it('before the hold is over: less becomes due', async () => {
    const { one, refund, now } = await bought();
    await refund(one.paid * 0.3);
    expect(await now()).toMatchObject({ state: 'held', gone: tenths(one.amount, 3), feeGone: tenths(one.fee, 3) });
    await ripe(one);
    expect(await dues(one.id)).toEqual([['commission', one.amount - tenths(one.amount, 3)]]);
  });

  it('when it is due: what it came to is owed back', async () => {
    const { one, refund, now } = await bought();
    await ripe(one);
    await refund(one.paid * 0.3);
    expect((await now()).state).toBe('approved');
    expect(await dues(one.id)).toEqual([['commission', one.amount], ['taken-back', -tenths(one.amount, 3)]]); // prettier-ignore
  });

  it('when it was paid: the next payout is smaller by it', async () => {
    const { one, refund, now, order } = await bought();
    await ripe(one);
    await payOut(one.id);
    await refund(one.paid * 0.3);
    expect((await now()).state).toBe('paid');
    expect((await dues(one.id))[1]).toEqual(['taken-back', -tenths(one.amount, 3)]);
    // Told again, and by whatever event.
    const { version } = await now();
    for (let n = 0; n < 5; n++) await house.follow(order.id);
    expect((await now()).version).toBe(version);
  });

  it('and the rest takes the rest, to the centime', async () => {
    const { one, refund, now, order } = await bought();
    await refund(one.paid * 0.3);
    await ripe(one);
    await refund(one.paid * 0.3 + 1);
    await refund(one.paid - 2 * one.paid * 0.3 - 1);
    expect(await now()).toMatchObject({ state: 'reversed', reversedFrom: 'approved', reversedBy: 'refund', gone: one.amount, feeGone: one.fee }); // prettier-ignore
    const sum = (await dues(one.id)).reduce((all, [, amount]) => all + amount, 0);
    expect(sum).toBe(0);
    expect((await house.follow(order.id)) || (await now()).version).toBe((await now()).version);
  });
});

it('what still needs a second person takes nothing', async () => {
  const { one, now, order } = await bought();
  await house.query(
    `WITH asked AS (INSERT INTO orders_refunds ("order", state, amount, net, tva, asked_by, reason)
       VALUES ($1, 'to_agree', 3000, 2500, 500, 'finance', 'Vu') RETURNING id),
     part AS (INSERT INTO orders_refund_parts (refund, line, units, amount, net, tva) SELECT id, $2::bigint, 0, 3000, 2500, 500 FROM asked)
     UPDATE orders_lines SET refunded = refunded + 3000 WHERE id = $2::bigint`,
    [order.id, one.line],
  );
  await house.follow(order.id);
  expect(await now()).toMatchObject({ refunded: 0, gone: 0 });
});

describe('at the bank', () => {
  const payment = (order: string, refunded = 0) =>
    house.query(
      `INSERT INTO billing_payments (checkout, reference, state, payment, amount, refunded, ended_at)
       SELECT 'cs_' || id, 'order:' || id, 'paid', payment, total, $2::bigint, now() FROM orders_orders WHERE id = $1
       ON CONFLICT (checkout) DO UPDATE SET refunded = EXCLUDED.refunded`,
      [order, refunded],
    );
  const dispute = (order: string, state: string) =>
    house.query(
      `INSERT INTO billing_disputes (id, checkout, state) VALUES ('dp_' || $1::text, 'cs_' || $1::text, $2)
       ON CONFLICT (id) DO UPDATE SET state = EXCLUDED.state`,
      [order, state],
    );
  const told = (order: string, name: string, more: object) =>
    house.query(
      `WITH event AS (INSERT INTO platform_events (name, payload) SELECT $2, jsonb_build_object('reference', 'order:' || id,
         'checkout', 'cs_' || id, 'payment', payment, 'amount', total) || $3::jsonb FROM orders_orders WHERE id = $1)
       SELECT pg_notify('platform_jobs', 'event')`,
      [order, name, JSON.stringify(more)],
    );

  it('what a lost dispute took is gone, and what was won in the end comes back', async () => {
    const { one, now, order } = await bought();
    await ripe(one);
    await payment(order.id);
    await dispute(order.id, 'lost');
    await told(order.id, 'payment.disputed', { dispute: 'dp', state: 'lost' });
    await house.made(order.id, 1, 'reversed');
    await dispute(order.id, 'won');
    await told(order.id, 'payment.disputed', { dispute: 'dp', state: 'won' });
    await house.made(order.id, 1, 'approved');
    expect(await now()).toMatchObject({ refunded: 0, gone: 0, reversedFrom: null });
    expect((await dues(one.id)).map(([kind]) => kind)).toEqual(['commission', 'taken-back', 'restored']);
  });

  it('what was given back there and not by us counts as well', async () => {
    const { one, now, order } = await bought();
    await payment(order.id, one.paid * 0.3);
    await told(order.id, 'payment.refunded', { refunded: one.paid * 0.3 });
    await expect.poll(async () => (await now()).gone).toBe(tenths(one.amount, 3));
  });
});

it('the books agree after each step of any history', async () => {
  const { link } = await house.promoted();
  for (let history = 0; history < 12; history++) {
    const click = await house.click(link);
    const sale = shopSale(link, { click }, { paid: 7_777 + history, net: 6_481 + history * 3 });
    await record(house, sale);
    let state = history * 7 + 1;
    const next = (most: number) => (state = (state * 48_271) % 2_147_483_647) % most;
    for (let step = 0; step < 5; step++) {
      const what = next(4);
      if (what === 0) await approve();
      const refunded = [0, 1_000, 5_001, sale.lines[0]!.paid][next(4)]!;
      if (what > 0) await record(house, { ...sale, lines: [{ ...sale.lines[0]!, refunded }] });
      await expectBooks(house);
    }
  }
});

it('an order that is refunded before anybody heard that it was paid comes to the same', async () => {
  const { link } = await house.promoted();
  const one = await recordBrought(house, link, {}, { refunded: 12_000 });
  expect(one).toMatchObject({ state: 'reversed', reversedFrom: 'held', gone: one.amount });
});
