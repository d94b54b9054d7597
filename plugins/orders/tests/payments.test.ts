import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startStripe, type StripeStandIn } from '../../../sandbox/stripe/server.ts';
import { cardForm, post } from '../../../sandbox/tests/stripe/support.ts';
import { publish } from '../../platform/server/jobs/publish.ts';
import type { PlacedView } from '../contracts/orders.ts';
import { receiptNumber, receiptYear } from '../domain/order/receipt.ts';
import { expireOrders } from '../server/orders/end.ts';
import { openOrdersHouse, tally, type Buyer, type OrdersHouse } from './support.ts';

let stripe: StripeStandIn;
let house: OrdersHouse;
beforeAll(async () => {
  stripe = await startStripe();
  house = await openOrdersHouse(stripe.env);
  stripe.events.deliverTo(`${house.cms.url}/api/billing/webhooks/stripe`);
});
afterAll(async () => {
  await house?.close();
  await stripe?.close();
});

type Bought = { buyer: Buyer; placed: PlacedView; url: string };

async function bought(deal: string, quantity = 1): Promise<Bought> {
  const buyer = await house.buyer();
  await buyer.put(deal, quantity);
  const { status, data } = await buyer.order();
  expect([status, data.next.kind]).toEqual([201, 'pay']);
  return { buyer, placed: data, url: (data.next as { url: string }).url };
}

const enterCard = (url: string) => post(url, cardForm('4242424242424242'));
const act = (buyer: Buyer, { number, key }: PlacedView, what: string) =>
  buyer.call<{ state: string }>('POST', `/${number}/${what}`, {}, { 'x-order-key': key });
const stateOf = async ({ buyer, placed }: Bought) => (await buyer.read(placed)).data.state;
const until = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 30_000, interval: 200 });

async function expire({ placed }: Bought): Promise<void> {
  await house.query(`UPDATE orders_orders SET held_until = now() - interval '1 second' WHERE number = $1`, [placed.number]); // prettier-ignore
  await house.db(async (db) => {
    await db.query('BEGIN');
    await expireOrders(db, new Date());
    await db.query('COMMIT');
  });
}

const postings = (pattern: string) =>
  house.query<{ kind: string; account: string; amount: number }>(
    `SELECT p.kind, e.account, e.amount::float8 FROM platform_ledger_postings p JOIN platform_ledger_entries e ON e.posting = p.id
     WHERE p.key LIKE $1 ORDER BY p.id, e.account`,
    [pattern],
  );
const idOf = async ({ placed }: Bought) =>
  (await house.query<{ id: string }>('SELECT id::text FROM orders_orders WHERE number = $1', [placed.number]))[0]!.id;
const refundsOf = () => stripe.events.all('charge.refunded').length;

describe('a card', () => {
  it('pays an order once, however often it is told, and the books say whose it is', async () => {
    const { documentId: merchant } = await house.make.merchant();
    const deal = await house.deal({ stock: 5 }, { merchant });
    await house.query(`INSERT INTO orders_coupons (code, kind, value, starts_at, ends_at) VALUES ('MAISON', 'amount', 4000, now(), now() + interval '1 day')`); // prettier-ignore
    const buyer = await house.buyer();
    await buyer.put(deal, 2);
    await buyer.call('PUT', '/basket/coupon', { code: 'MAISON' });
    const { data: placed } = await buyer.order();
    const one: Bought = { buyer, placed, url: (placed.next as { url: string }).url };
    stripe.faults.set({ duplicate: 20 });
    await enterCard(one.url);
    await until(async () => expect(await stateOf(one)).toBe('paid'));
    stripe.faults.clear();
    await stripe.events.delivered();
    const { data } = await buyer.read(placed);
    expect(data).toMatchObject({ total: 26_000, may: { pay: false, cancel: false, refund: true, receipt: true } });
    expect(data.vouchers.map(({ due, value }) => [due, value])).toEqual([[false, 13_000], [false, 13_000]]); // prettier-ignore
    expect(await house.taken(deal)).toBe(2);
    const id = await idOf(one);
    expect(await postings(`order:${id}:paid`)).toEqual([
      { kind: 'card-payment', account: 'gateway', amount: 26_000 },
      { kind: 'card-payment', account: `merchant:${merchant}`, amount: -30_000 },
      { kind: 'card-payment', account: 'platform:discounts', amount: 4_000 },
    ]);
    const paid = await house.query(`SELECT 1 FROM platform_events WHERE name = 'order.paid' AND payload ->> 'order' = $1`, [id]); // prettier-ignore
    expect(paid).toHaveLength(1);
    await until(async () => {
      const mails = house.mailbox.messages().filter(({ recipients, subject }) => recipients.includes(buyer.email) && /confirmée/.test(subject)); // prettier-ignore
      expect(mails).toHaveLength(1);
    });
    // Nor does it anything when it is told by an event of its own, twice more.
    const before = refundsOf();
    const [known] = await house.query<{ checkout: string; payment: string }>('SELECT checkout, payment FROM orders_orders WHERE id = $1', [id]); // prettier-ignore
    const event = { name: 'payment.succeeded', payload: { ...known, reference: `order:${id}`, amount: 26_000 } };
    await house.db(async (db) => void (await publish(db, event), await publish(db, event)));
    await until(async () => {
      const done = await house.query(
        `SELECT 1 FROM platform_jobs j JOIN platform_events e ON e.id = j.event_id
         WHERE j.handler = 'payment.succeeded/orders' AND e.payload ->> 'reference' = $1 AND j.state = 'done'`,
        [`order:${id}`],
      );
      expect(done).toHaveLength(3);
    });
    expect([refundsOf(), await house.taken(deal), (await postings(`order:${id}:%`)).length]).toEqual([before, 2, 3]);
    const planned = await house.query(`SELECT 1 FROM platform_jobs WHERE handler = 'orders.payment.give-back' AND payload ->> 'order' = $1`, [id]); // prettier-ignore
    expect(planned).toEqual([]);
    // What was paid is not cancelled, nor paid again.
    expect(await act(buyer, placed, 'cancel')).toMatchObject({ code: 'wrong-state' });
    expect(await act(buyer, placed, 'pay')).toMatchObject({ code: 'wrong-state' });
  });

  it('that comes after the hold was over pays all the same while there is stock', async () => {
    const deal = await house.deal({ stock: 1 });
    const late = await bought(deal);
    await expire(late);
    expect([await stateOf(late), await house.taken(deal)]).toEqual(['expired', 0]);
    await enterCard(late.url);
    await until(async () => expect(await stateOf(late)).toBe('paid'));
    expect(await house.taken(deal)).toBe(1);
  });

  it('that comes when it is gone is given back whole, and nothing is sold twice', async () => {
    const [deal, plenty] = [await house.deal({ stock: 1 }), await house.deal({ stock: 9 })];
    const buyer = await house.buyer();
    await buyer.put(deal);
    await buyer.put(plenty);
    const { data: placed } = await buyer.order();
    const late: Bought = { buyer, placed, url: (placed.next as { url: string }).url };
    await expire(late);
    const fast = await bought(deal);
    await enterCard(fast.url);
    await until(async () => expect(await stateOf(fast)).toBe('paid'));
    const before = refundsOf();
    await enterCard(late.url);
    await until(async () => expect(refundsOf()).toBe(before + 1));
    expect(await stateOf(late)).toBe('expired');
    // Nothing of what was there was taken along.
    expect([await house.taken(deal), await house.taken(plenty)]).toEqual([1, 0]);
    const [{ payment, receipt }] = await house.query<{ payment: string; receipt: string | null }>(
      'SELECT payment, receipt FROM orders_orders WHERE number = $1',
      [placed.number],
    ) as [{ payment: string; receipt: string | null }]; // prettier-ignore
    expect(receipt).toBeNull();
    await until(async () => expect(await postings(`unused:${payment}%`)).toHaveLength(4));
    const sums = new Map<string, number>();
    for (const { account, amount } of await postings(`unused:${payment}%`))
      sums.set(account, (sums.get(account) ?? 0) + amount);
    expect([...sums.values()]).toEqual([0, 0]);
    await until(async () => {
      const mails = house.mailbox.messages().filter(({ recipients, subject }) => recipients.includes(late.buyer.email) && subject.startsWith('Remboursement')); // prettier-ignore
      expect(mails).toHaveLength(1);
    });
  });

  it('that paid just before the order was cancelled has paid it, whatever the events do', async () => {
    const deal = await house.deal({ stock: 1 });
    const one = await bought(deal);
    stripe.faults.set({ drop: 50 });
    await enterCard(one.url);
    const answer = await act(one.buyer, one.placed, 'cancel');
    expect(answer).toMatchObject({ status: 200, data: { state: 'paid' } });
    expect(await house.taken(deal)).toBe(1);
    stripe.faults.clear();
  });

  it('or the order is cancelled first, and nobody can pay it any more', async () => {
    const deal = await house.deal({ stock: 1 });
    const one = await bought(deal);
    expect(await act(one.buyer, one.placed, 'cancel')).toMatchObject({ status: 200, data: { state: 'cancelled' } });
    await enterCard(one.url);
    await stripe.events.delivered();
    expect([await stateOf(one), await house.taken(deal)]).toEqual(['cancelled', 0]);
  });

  it('and a cancelling at the same moment: one of both, and the stock says which', async () => {
    for (let round = 0; round < 4; round++) {
      const deal = await house.deal({ stock: 1 });
      const one = await bought(deal);
      await Promise.all([enterCard(one.url), act(one.buyer, one.placed, 'cancel')]);
      await until(async () => expect(['paid', 'cancelled']).toContain(await stateOf(one)));
      await stripe.events.delivered();
      const [state, taken, entries] = [await stateOf(one), await house.taken(deal), await postings(`order:${await idOf(one)}:paid`)]; // prettier-ignore
      expect([taken, entries.length]).toEqual(state === 'paid' ? [1, 2] : [0, 0]);
    }
  });

  it('that paid another amount than was asked is left to the finances', async () => {
    const one = await bought(await house.deal({ stock: 2 }));
    await house.query('UPDATE orders_orders SET gross = gross + 100, total = total + 100, net = net + 100 WHERE number = $1', [one.placed.number]); // prettier-ignore
    await enterCard(one.url);
    await until(
      async () =>
      expect(await house.query('SELECT state, trouble FROM orders_orders WHERE number = $1', [one.placed.number])).toEqual([{ state: 'placed', trouble: 'amount' }]), // prettier-ignore
    );
    expect((await one.buyer.read(one.placed)).data.vouchers).toEqual([]);
  });
});

describe('the page on which an order is paid', () => {
  it('is the same for whoever asks twice, and offered again when the provider was away', async () => {
    const deal = await house.deal({ stock: 3 });
    const buyer = await house.buyer();
    await buyer.put(deal);
    stripe.faults.set({ fail: { times: 10 } });
    const { status, data: placed } = await buyer.order();
    expect([status, placed.next]).toEqual([201, { kind: 'none' }]);
    expect((await buyer.read(placed)).data.may.pay).toBe(true);
    expect(await act(buyer, placed, 'pay')).toMatchObject({ status: 503, code: 'gateway-away' });
    stripe.faults.clear();
    const pages = await Promise.all(Array.from({ length: 4 }, () => buyer.call<{ next: { url: string } }>('POST', `/${placed.number}/pay`, {}, { 'x-order-key': placed.key }))); // prettier-ignore
    expect(tally(pages)).toEqual({ 200: 4 });
    expect(new Set(pages.map(({ data }) => data.next.url)).size).toBe(1);
    const one: Bought = { buyer, placed, url: pages[0]!.data.next.url };
    await enterCard(one.url);
    await until(async () => expect(await stateOf(one)).toBe('paid'));
    const numbers = await house.query<{ receipt: number }>('SELECT receipt::float8 FROM orders_orders WHERE receipt IS NOT NULL ORDER BY receipt'); // prettier-ignore
    const year = receiptYear(new Date());
    expect(numbers.map(({ receipt }) => receipt)).toEqual(numbers.map((_, index) => receiptNumber(year, index + 1)));
  });

  it('is not opened for what costs nothing: that is paid at once', async () => {
    await house.query(`INSERT INTO orders_coupons (code, kind, value, starts_at, ends_at) VALUES ('CADEAU', 'percent', 10000, now(), now() + interval '1 day')`); // prettier-ignore
    const buyer = await house.buyer();
    await buyer.put(await house.deal({ stock: 3 }));
    await buyer.call('PUT', '/basket/coupon', { code: 'CADEAU' });
    const { data: placed } = await buyer.order();
    expect(placed.next).toEqual({ kind: 'none' });
    expect((await buyer.read(placed)).data).toMatchObject({ state: 'paid', total: 0, vouchers: [{ due: false }] });
  });
});
