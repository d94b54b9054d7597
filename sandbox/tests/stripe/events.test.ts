import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Stripe } from 'stripe';
import type { StripeStandIn } from '../../stripe/server.ts';
import { DAY, listener, standIn } from './support.ts';

const SECRET = 'whsec_of_this_test';
let shop: Awaited<ReturnType<typeof listener>>;
let stand: StripeStandIn;
let stripe: Stripe;

beforeEach(async () => {
  shop = await listener(SECRET);
  ({ stand, stripe } = await standIn({ webhookSecret: SECRET, webhookUrl: shop.url }));
});
afterEach(async () => {
  await stand.close();
  await shop.close();
});

const make = async (count: number) => {
  for (let at = 0; at < count; at++) await stripe.products.create({ name: `Produit ${at}` });
  await stand.events.delivered();
  return shop.heard.map(({ data }) => (data.object as Stripe.Product).name.slice(-1)).join('');
};

describe('an event', () => {
  it('comes signed, in order, as the object was then and with the request that caused it', async () => {
    const customer = await stripe.customers.create({ name: 'Salma' }, { idempotencyKey: 'person-1' });
    await stripe.customers.update(customer.id, { name: 'Salma Berrada' });
    await stand.events.delivered();
    expect(shop.types()).toEqual(['customer.created', 'customer.updated']);
    expect(shop.heard[0]).toMatchObject({
      api_version: Stripe.API_VERSION,
      livemode: false,
      data: { object: { name: 'Salma' } },
      request: { idempotency_key: 'person-1' },
    });
    expect(shop.heard[1]!.data).toMatchObject({
      object: { name: 'Salma Berrada' },
      previous_attributes: { name: 'Salma' },
    });
    const { data } = await stripe.events.list({ type: 'customer.*', limit: 1 });
    expect(data.map(({ type }) => type)).toEqual(['customer.updated']);
    expect(await stripe.events.retrieve(shop.heard[0]!.id)).toMatchObject({ type: 'customer.created' });
  });

  it('is signed as the published example', () => {
    const header = Stripe.webhooks.generateTestHeaderString({
      payload: '{"id":"evt_test","object":"event"}',
      secret: 'whsec_test_secret',
      timestamp: 1_700_000_000,
    });
    expect(header).toBe('t=1700000000,v1=8042376f6ca064adbe037642a718227dfd59047137eb49497a54c49eb0cfb724');
  });

  it('comes again after a pause until it is taken, and not for ever', async () => {
    shop.answers.push(500, 404);
    expect(await make(1)).toBe('0');
    await stand.clock.advance(9 * 60_000);
    expect(shop.heard).toHaveLength(1);
    await stand.clock.advance(60_000);
    expect(shop.heard).toHaveLength(2);
    await stand.clock.advance(DAY);
    expect(shop.heard).toHaveLength(3);
    expect(new Set(shop.heard.map(({ id }) => id)).size).toBe(1);
    expect(stand.events.tried().map(({ status }) => status)).toEqual([500, 404, 200]);

    shop.answers.push(500, 500, 500, 500);
    await make(1);
    await stand.clock.advance(30 * DAY);
    expect(shop.heard).toHaveLength(3 + 4);
  });

  it('comes twice, late, in another order or never, when that is asked for', async () => {
    stand.faults.set({ drop: 1 });
    expect(await make(2)).toBe('1');
    stand.faults.set({ duplicate: 1 });
    expect(await make(2)).toBe('1' + '001');
    stand.faults.set({ shuffle: 4 });
    expect(await make(4)).toBe('1001' + '3021');
    stand.faults.set({ delay: { times: 1, seconds: 60 } });
    expect(await make(2)).toBe('10013021' + '1');
    await stand.clock.advance(60_000);
    expect(shop.heard).toHaveLength(10);
  });

  it('goes to whoever registered, for what they wanted, under a secret of their own', async () => {
    const other = await stripe.webhookEndpoints.create({ url: `${shop.url}?2`, enabled_events: ['price.created'] });
    expect(other.secret).toMatch(/^whsec_/);
    expect(await stripe.webhookEndpoints.retrieve(other.id)).not.toHaveProperty('secret');
    await stripe.webhookEndpoints.del(other.id);
    await stripe.prices.create({ currency: 'mad', unit_amount: 100, product_data: { name: 'Un' } });
    await stand.events.delivered();
    expect(shop.types()).toEqual(['product.created', 'price.created']);
  });
});
