import Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatewayOf } from '../server/gateway/index.ts';
import type { CheckoutWish } from '../server/gateway/port.ts';
import { refreshCheckout } from '../server/payments/refresh.ts';
import { askAfterOpen, beginReport } from '../server/reconcile/index.ts';
import { cardForm, openPaidHouse, post, type PaidHouse } from './support.ts';

const HOUR = 3_600_000;
let house: PaidHouse;
let serial = 0;
beforeAll(async () => {
  house = await openPaidHouse();
});
afterAll(() => house?.close());

const gateway = () => gatewayOf(house.cms.strapi)!;
const wish = (change: Partial<CheckoutWish> = {}): CheckoutWish => ({
  key: `order:${++serial}`,
  reference: `order:${serial}`,
  amount: 45_000,
  currency: 'MAD',
  lines: [
    { name: 'Hammam et gommage', quantity: 2, amount: 40_000 },
    { name: 'Livraison', quantity: 1, amount: 5_000 },
  ],
  email: 'salma@example.ma',
  locale: 'ar',
  successUrl: 'https://shop.example/merci',
  cancelUrl: 'https://shop.example/panier',
  expiresAt: new Date(Date.now() + HOUR),
  ...change,
});

async function bought(number?: string) {
  const asked = wish();
  const checkout = await gateway().openCheckout(asked);
  expect(await post(checkout.url, cardForm(number))).toBe(303);
  return { ...asked, checkout: checkout.id };
}

/** What was published of a reference, oldest first. */
const told = async (reference: string) =>
  (
    await house.query<{ name: string; payload: string }>(
      `SELECT name, payload::text AS payload FROM platform_events WHERE payload ->> 'reference' = $1 ORDER BY occurred_at, id`,
      [reference],
    )
  ).map(({ name, payload }) => ({ name, ...(JSON.parse(payload) as Record<string, unknown>) }));
const drift = async (report: string | null) => {
  const rows = await house.query<{ drift: string }>('SELECT drift::text AS drift FROM billing_reconciliations WHERE id = $1', [report]); // prettier-ignore
  return (JSON.parse(rows[0]!.drift) as { news: string[] }[]).map(({ news }) => news);
};
const row = async (checkout: string) =>
  (await house.query(`SELECT state, amount::int, refunded::int, payment FROM billing_payments WHERE checkout = $1`, [checkout]))[0]; // prettier-ignore

describe('a payment by card', () => {
  it('is told of once, though every event of it comes twice', async () => {
    house.stand.faults.set({ duplicate: 20 });
    const { checkout, reference } = await bought();
    await house.settled();
    house.stand.faults.clear();
    expect(await row(checkout)).toMatchObject({ state: 'paid', amount: 45_000, refunded: 0 });
    expect(await told(reference)).toMatchObject([{ name: 'payment.succeeded', checkout, amount: 45_000 }]);
  });

  it('opens one page for one key', async () => {
    const asked = wish();
    const [one, other] = [await gateway().openCheckout(asked), await gateway().openCheckout(asked)];
    expect(other).toEqual(one);
    expect(await row(one.id)).toMatchObject({ state: 'open', amount: 45_000 });
  });

  it('is for what the lines are, or nothing is opened', async () => {
    await expect(gateway().openCheckout(wish({ amount: 1 }))).rejects.toThrow('The lines sum to 45000');
  });

  it('that goes back in parts is told of with all that went back', async () => {
    const { checkout, reference } = await bought();
    await house.settled();
    const { payment } = (await row(checkout)) as { payment: string };
    for (const [key, amount] of [
      ['a', 10_000],
      ['b', 35_000],
      ['b', 35_000],
    ] as const) {
      // prettier-ignore
      const refund = { key: `${reference}:${key}`, payment, amount, reason: 'requested' as const, reference };
      expect(await gateway().refund(refund)).toMatchObject({ state: 'succeeded' });
      await house.settled();
    }
    const refunded = (await told(reference)).filter(({ name }) => name === 'payment.refunded');
    expect(refunded).toMatchObject([{ refunded: 10_000 }, { refunded: 45_000 }]);
    expect(await row(checkout)).toMatchObject({ state: 'paid', refunded: 45_000 });
  });

  it('that the bank asks back is told of, and how that ends', async () => {
    const { checkout, reference } = await bought('4000000000000259');
    await house.settled();
    expect((await told(reference)).map(({ name }) => name).sort()).toEqual(['payment.disputed', 'payment.succeeded']);
    const [dispute] = await house.query<{ id: string }>('SELECT id FROM billing_disputes WHERE checkout = $1', [checkout]); // prettier-ignore
    const { port } = new URL(house.stand.url);
    const stripe = new Stripe(house.stand.env.STRIPE_SECRET_KEY!, { host: '127.0.0.1', port, protocol: 'http' });
    await stripe.disputes.close(dispute!.id);
    await house.settled();
    const states = (await told(reference)).filter(({ name }) => name === 'payment.disputed');
    expect(states).toMatchObject([{ state: 'open' }, { state: 'lost' }]);
  });

  it('comes to the same whatever order its events come in', async () => {
    house.stand.faults.set({ shuffle: 100 });
    const { checkout, reference } = await bought();
    const facts = await gateway().readCheckout(checkout);
    const { payment } = facts as { payment: string };
    await gateway().refund({ key: `${reference}:r`, payment, amount: 1_000, reason: 'duplicate', reference });
    house.stand.faults.clear();
    house.stand.events.release();
    await house.settled();
    expect(await row(checkout)).toMatchObject({ state: 'paid', refunded: 1_000 });
    expect((await told(reference)).map(({ name }) => name).sort()).toEqual(['payment.refunded', 'payment.succeeded']);
  });
});

describe('what is read of a payment', () => {
  it('is not written over by what was read before it', async () => {
    const { checkout, reference } = await bought();
    await house.settled();
    const { payment } = (await row(checkout)) as { payment: string };
    house.stand.faults.set({ drop: 100 });
    const hasRead = Promise.withResolvers<void>();
    const slow = {
      ...gateway(),
      async readCheckout(id: string) {
        const facts = await gateway().readCheckout(id);
        hasRead.resolve();
        await new Promise((resolve) => setTimeout(resolve, 500));
        return facts;
      },
    };
    const older = house.db((client) => refreshCheckout(client, { gateway: slow, live: false }, checkout));
    await hasRead.promise;
    await gateway().refund({ key: `${reference}:r`, payment, amount: 1_000, reason: 'requested', reference });
    const younger = house.db((client) => refreshCheckout(client, { gateway: gateway(), live: false }, checkout));
    await Promise.all([older, younger]);
    house.stand.faults.clear();
    expect(await row(checkout)).toMatchObject({ refunded: 1_000 });
  });

  it.each([
    ['play money', { livemode: true }, 'is of the other mode'],
    ['another currency', { currency: 'EUR' }, 'is in EUR'],
  ])('is nothing when it is %s', async (_, change, why) => {
    const { id } = await gateway().openCheckout(wish());
    const paid = { state: 'paid' as const, reference: 'order:0', payment: `pi_${id}`, amount: 45_000, currency: 'MAD', refunded: 0, disputed: false, livemode: false }; // prettier-ignore
    const other = { ...gateway(), readCheckout: async () => ({ ...paid, ...change }) };
    const refreshed = house.db((client) => refreshCheckout(client, { gateway: other, live: false }, id));
    await expect(refreshed).rejects.toThrow(why);
    expect(await row(id)).toMatchObject({ state: 'open', payment: null });
  });
});

describe('a page that is closed', () => {
  it('takes nothing any more, and is told of', async () => {
    const asked = wish();
    const { id, url } = await gateway().openCheckout(asked);
    expect(await gateway().closeCheckout(id)).toBe('closed');
    expect(await gateway().closeCheckout(id)).toBe('closed');
    expect(await post(url, cardForm())).toBe(410);
    await house.settled();
    expect(await told(asked.reference)).toEqual([{ name: 'payment.expired', reference: asked.reference, checkout: id }]); // prettier-ignore
  });

  it('says so when somebody had paid', async () => {
    const { checkout } = await bought();
    expect(await gateway().closeCheckout(checkout)).toBe('paid');
  });
});

describe('an event that is lost', () => {
  it('costs minutes: what is open is asked after', async () => {
    house.stand.faults.set({ drop: 100 });
    const { checkout, reference } = await bought();
    await house.settled();
    house.stand.faults.clear();
    expect(await row(checkout)).toMatchObject({ state: 'open' });
    await house.db((client) => askAfterOpen(client, '0 minutes'));
    await house.settled();
    expect(await row(checkout)).toMatchObject({ state: 'paid' });
    expect(await told(reference)).toMatchObject([{ name: 'payment.succeeded' }]);
  });

  it('costs a night otherwise, and the night says so', async () => {
    const { checkout, reference } = await bought();
    await house.settled();
    const { payment } = (await row(checkout)) as { payment: string };
    house.stand.faults.set({ drop: 100 });
    await gateway().refund({ key: `${reference}:r`, payment, amount: 7_000, reason: 'requested', reference });
    await house.settled();
    house.stand.faults.clear();
    expect(await row(checkout)).toMatchObject({ refunded: 0 });

    const later = new Date(Date.now() + 2 * HOUR);
    const report = await house.db((client) => beginReport(house.cms.strapi, client, later));
    await house.settled();
    expect(await row(checkout)).toMatchObject({ refunded: 7_000 });
    expect(await drift(report)).toEqual([['refunded']]);

    const again = await house.db((client) => beginReport(house.cms.strapi, client, later));
    await house.settled();
    expect(await drift(again)).toEqual([]);
    expect((await told(reference)).filter(({ name }) => name === 'payment.refunded')).toHaveLength(1);
  });
});
