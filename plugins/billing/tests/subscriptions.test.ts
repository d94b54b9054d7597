import type Stripe from 'stripe';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChangePreview, MySubscription, PlanList } from '../contracts/subscription.ts';
import { openStripe } from '../server/gateway/client.ts';
import { subscriptionsOfPeople } from '../server/personal-data.ts';
import { refreshCustomer } from '../server/subscriptions/refresh.ts';
import { planOf } from '../server/subscriptions/rows.ts';
import { merchant, type Merchant } from './merchants.ts';
import { cardForm, openPaidHouse, post, type PaidHouse } from './support.ts';

const DAY = 86_400_000;
const FAILS_LATER = '4000000000000341';
let house: PaidHouse;
let stripe: Stripe;
beforeAll(async () => {
  house = await openPaidHouse();
  stripe = openStripe()!.stripe;
});
afterAll(() => house?.close());

const mine = async (one: Merchant) => (await one.call<MySubscription>('GET', '/subscription')).data;
const paying = async (plan: string, period?: string) => {
  const one = await merchant(house, { hadTrial: true });
  await one.subscribe(plan, period);
  return one;
};
const preview = (one: Merchant, plan: string, period = 'month') => one.call<ChangePreview>('POST', '/preview', { plan, period }); // prettier-ignore
const told = async (one: Merchant) =>
  (
    await house.query<{ plan: string }>(
      `SELECT payload ->> 'plan' AS plan FROM platform_events WHERE name = 'subscription.changed' AND (payload ->> 'user')::int = $1 ORDER BY occurred_at`,
      [one.id],
    )
  ).map(({ plan }) => plan);
const notified = async (one: Merchant, kind: string) =>
  (await house.query('SELECT id FROM platform_notifications WHERE user_id = $1 AND kind = $2', [one.id, kind])).length;
const subscriptionOf = async (one: Merchant) =>
  (await stripe.subscriptions.list({ customer: await one.customer(), status: 'all' })).data[0]!;

describe('the plans', () => {
  it('are there for everybody, with their prices', async () => {
    const response = await fetch(`${house.cms.url}/api/billing/plans`);
    const { data } = (await response.json()) as { data: PlanList };
    expect(data).toMatchObject({ offered: true, trialDays: 14 });
    expect(data.plans.map(({ name, price }) => [name, price.month, price.year])).toEqual([
      ['free', 0, 0],
      ['starter', 19_900, 199_000],
      ['pro', 49_900, 499_000],
      ['enterprise', 149_900, 1_499_000],
    ]);
  });

  it('are made at Stripe once, however many come at once', async () => {
    const people = await Promise.all(Array.from({ length: 4 }, () => merchant(house)));
    await Promise.all(people.map((one) => one.call('POST', '/checkout', { plan: 'pro', period: 'year' })));
    const { data } = await stripe.prices.list({ limit: 100, active: true });
    const keys = data.map(({ lookup_key: key }) => key);
    expect(keys.toSorted()).toEqual(['enterprise', 'pro', 'starter'].flatMap((plan) => [`sys_${plan}_month`, `sys_${plan}_year`])); // prettier-ignore
  });
});

describe('who may subscribe', () => {
  it('is who is signed in and sells', async () => {
    const shopper = await merchant(house, { kind: 'shopper' });
    for (const [method, path, body] of [
      ['GET', '/subscription', undefined],
      ['POST', '/checkout', { plan: 'pro', period: 'month' }],
      ['POST', '/cancel', {}],
      ['POST', '/portal', {}],
    ] as const) {
      expect(await shopper.call(method, path, body)).toMatchObject({ status: 403, code: 'not-a-merchant' });
      const headers = { 'content-type': 'application/json' };
      const stranger = await fetch(`${house.cms.url}/api/billing${path}`, { method, headers, body: body && JSON.stringify(body) }); // prettier-ignore
      expect([401, 403]).toContain(stranger.status);
    }
  });

  it.each([
    ['a price', { plan: 'pro', period: 'month', price: 1 }],
    ['an amount', { plan: 'pro', period: 'month', amount: 1, currency: 'MAD' }],
    ['a price of Stripe’s', { plan: 'price_123', period: 'month' }],
    ['the plan that nobody pays for', { plan: 'free', period: 'month' }],
    ['no period', { plan: 'pro' }],
  ])('and sends %s is refused', async (_, body) => {
    const one = await merchant(house);
    expect((await one.call('POST', '/checkout', body)).status).toBe(400);
    expect((await one.call('POST', '/preview', body)).status).toBe(400);
  });
});

describe('a first subscription', () => {
  it('begins with a trial, once a company and once a card', async () => {
    const one = await merchant(house, { ice: '001525713000063' });
    expect(await mine(one)).toMatchObject({ plan: 'free', trial: true, subscription: null });
    await one.subscribe('pro');
    expect(await mine(one)).toMatchObject({ plan: 'pro', trial: false, subscription: { plan: 'pro', period: 'month', status: 'trialing', price: 49_900 } }); // prettier-ignore
    expect(await told(one)).toEqual(['pro']);
    expect(await one.call('POST', '/checkout', { plan: 'starter', period: 'month' })).toMatchObject({ status: 409, code: 'subscribed' }); // prettier-ignore

    const sameCompany = await merchant(house, { ice: '001525713000063' });
    expect((await mine(sameCompany)).trial).toBe(false);
    await sameCompany.subscribe('starter', 'month', '5555555555554444');
    expect((await mine(sameCompany)).subscription).toMatchObject({ status: 'active', trialEndsAt: null });

    const sameCard = await merchant(house);
    await sameCard.subscribe('pro');
    expect(await mine(sameCard)).toMatchObject({ plan: 'free', subscription: null });
    expect(await subscriptionOf(sameCard)).toMatchObject({ status: 'canceled' });
    expect((await stripe.charges.list({ customer: await sameCard.customer() })).data).toEqual([]);
    // They are told what they may do, however often their customer is read again; who had a trial is not.
    const customer = await sameCard.customer();
    for (let n = 0; n < 2; n++)
      await house.db((client) =>
        refreshCustomer({ db: client, house: openStripe()!, trail: [] }, customer, new Date()),
      );
    expect(await notified(sameCard, 'trial-refused')).toBe(1);
    expect([await notified(one, 'trial-refused'), await notified(sameCompany, 'trial-refused')]).toEqual([0, 0]);
  });

  it('leaves one page open of several', async () => {
    const one = await merchant(house, { hadTrial: true });
    const open = async () =>
      (await one.call<{ url: string }>('POST', '/checkout', { plan: 'pro', period: 'month' })).data.url;
    const [first, second] = [await open(), await open()];
    expect(await post(first, cardForm())).toBe(410);
    expect(await post(second, cardForm())).toBe(303);
    await house.settled();
    expect((await mine(one)).plan).toBe('pro');
  });

  it('is told of before its trial ends, once', async () => {
    const one = await merchant(house);
    await one.subscribe('pro', 'month', '4000000000003220').catch(() => undefined);
    const customer = await one.customer();
    // The bank of this card asks its owner first.
    const { data } = await stripe.checkout.sessions.list({ customer });
    await post(`${data[0]!.url}/authenticate`, { outcome: 'complete' });
    await house.settled();
    expect((await mine(one)).subscription?.status).toBe('trialing');
    const later = new Date(Date.now() + 12 * DAY);
    expect(await notified(one, 'trial-ending')).toBe(0);
    for (let n = 0; n < 2; n++)
      await house.db((client) => refreshCustomer({ db: client, house: openStripe()!, trail: [] }, customer, later));
    expect(await notified(one, 'trial-ending')).toBe(1);
  });
});

describe('a change of plan', () => {
  it('upwards costs at once what was shown, and holds at once', async () => {
    const one = await paying('starter');
    const shown = (await preview(one, 'pro')).data;
    expect(shown).toMatchObject({ when: 'now', price: 49_900 });
    expect(shown.dueNow).toBeGreaterThan(29_000);
    expect(shown.dueNow).toBeLessThanOrEqual(30_000);
    expect((await mine(one)).plan).toBe('starter');
    expect((await one.call('POST', '/change', { quote: shown.quote })).data).toEqual({ state: 'changed', url: null });
    expect((await mine(one)).plan).toBe('pro');
    const paid = (await stripe.invoices.list({ customer: await one.customer() })).data[0]!;
    expect(paid).toMatchObject({ status: 'paid', amount_paid: shown.dueNow });
  });

  it('is done once, and by whom it was shown to', async () => {
    const [one, other] = [await paying('starter'), await paying('starter')];
    const { quote } = (await preview(one, 'enterprise', 'year')).data;
    expect(await other.call('POST', '/change', { quote })).toMatchObject({ status: 404, code: 'quote-over' });
    const all = await Promise.all(Array.from({ length: 5 }, () => one.call('POST', '/change', { quote })));
    expect(all.map(({ status }) => status).toSorted()).toEqual([200, 404, 404, 404, 404]);
    expect((await mine(one)).subscription).toMatchObject({ plan: 'enterprise', period: 'year' });
    expect((await mine(other)).plan).toBe('starter');
  });

  it('upwards that the card does not pay changes nothing until it is paid', async () => {
    const one = await paying('starter');
    house.stand.changeCard((await subscriptionOf(one)).id, FAILS_LATER);
    await house.settled();
    const { quote } = (await preview(one, 'pro')).data;
    const { data } = await one.call<{ state: string; url: string }>('POST', '/change', { quote });
    expect(data.state).toBe('unpaid');
    await house.settled();
    expect((await mine(one)).plan).toBe('starter');
    expect(await post(data.url, cardForm())).toBe(303);
    await house.settled();
    expect((await mine(one)).plan).toBe('pro');
  });

  it('downwards waits for the end of what was paid, and can be taken back', async () => {
    const one = await paying('pro');
    const shown = (await preview(one, 'starter')).data;
    expect(shown).toMatchObject({ when: 'later', dueNow: 0, price: 19_900 });
    expect((await one.call('POST', '/change', { quote: shown.quote })).data).toMatchObject({ state: 'planned' });
    expect(await mine(one)).toMatchObject({ plan: 'pro', subscription: { next: { plan: 'starter', period: 'month', at: shown.at } } }); // prettier-ignore
    expect((await one.call<MySubscription>('POST', '/resume', {})).data.subscription?.next).toBeNull();
    await one.call('POST', '/change', { quote: (await preview(one, 'starter')).data.quote });
    await house.stand.clock.advance(32 * DAY);
    await house.settled();
    expect(await mine(one)).toMatchObject({ plan: 'starter', subscription: { status: 'active', next: null } });
  });

  it('to the same, or of nothing, is none', async () => {
    const one = await paying('pro');
    expect(await preview(one, 'pro')).toMatchObject({ status: 409, code: 'same-plan' });
    expect(await preview(await merchant(house), 'pro')).toMatchObject({ status: 404, code: 'no-subscription' });
  });
});

describe('the end of a subscription', () => {
  it('comes with the end of what was paid, unless its owner stays', async () => {
    const one = await paying('pro');
    const { data } = await one.call<MySubscription>('POST', '/cancel', {});
    expect(data).toMatchObject({ plan: 'pro', subscription: { cancelsAt: data.subscription!.periodEndsAt } });
    expect(await preview(one, 'enterprise')).toMatchObject({ status: 409, code: 'ending' });
    expect((await one.call<MySubscription>('POST', '/resume', {})).data.subscription?.cancelsAt).toBeNull();
    await one.call('POST', '/cancel', {});
    await house.stand.clock.advance(32 * DAY);
    await house.settled();
    expect(await mine(one)).toMatchObject({ plan: 'free', readOnly: false, subscription: null });
  });

  it('that nobody paid gives seven days, then lets only look', async () => {
    const one = await paying('pro');
    house.stand.changeCard((await subscriptionOf(one)).id, FAILS_LATER);
    await house.stand.clock.advance(32 * DAY);
    await house.settled();
    expect((await mine(one)).subscription?.status).toBe('past_due');
    expect(await notified(one, 'payment-failed')).toBeGreaterThanOrEqual(1);
    const [row] = await house.query<{ since: Date }>('SELECT unpaid_since AS since FROM billing_subscriptions WHERE user_id = $1 AND ended_at IS NULL', [one.id]); // prettier-ignore
    const at = (days: number) =>
      house.db((client) => planOf(client, one.id, new Date(row!.since.getTime() + days * DAY)));
    expect(await at(6.9)).toMatchObject({ plan: 'pro', readOnly: false });
    expect(await at(7)).toMatchObject({ plan: 'pro', readOnly: true });
    expect(await preview(one, 'enterprise')).toMatchObject({ status: 409, code: 'unpaid' });
  });

  it('is Stripe’s as well when the account goes', async () => {
    const one = await paying('pro');
    await house.db((client) => subscriptionsOfPeople.erase(client, one.id));
    await expect.poll(async () => (await subscriptionOf(one)).status).toBe('canceled');
  });
});

describe('events', () => {
  it('that come in any order leave the plan that is', async () => {
    const one = await merchant(house, { hadTrial: true });
    house.stand.faults.set({ shuffle: 1000 });
    await one.subscribe('starter');
    const { id, items } = await subscriptionOf(one);
    const prices = await stripe.prices.list({ lookup_keys: ['sys_pro_month'] });
    await stripe.subscriptions.update(id, { items: [{ id: items.data[0]!.id, price: prices.data[0]!.id }] });
    await stripe.subscriptions.cancel(id);
    house.stand.faults.clear();
    house.stand.events.release();
    await house.settled();
    expect(await mine(one)).toMatchObject({ plan: 'free', subscription: null });
  });

  it('of which a late one tells of what was leave the plan that is', async () => {
    const one = await paying('starter');
    const { id, items } = await subscriptionOf(one);
    house.stand.faults.set({ delay: { times: 3, seconds: 3600 } });
    await stripe.subscriptions.update(id, { metadata: { note: 'late' } });
    house.stand.faults.clear();
    const prices = await stripe.prices.list({ lookup_keys: ['sys_enterprise_month'] });
    await stripe.subscriptions.update(id, { items: [{ id: items.data[0]!.id, price: prices.data[0]!.id }] });
    await house.settled();
    await house.stand.clock.advance(7200_000);
    await house.settled();
    expect((await mine(one)).plan).toBe('enterprise');
  });
});
