import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Stripe } from 'stripe';
import type { StripeStandIn } from '../../stripe/server.ts';
import { invoicesOf, payer, periodOf, priceOf } from './shop.ts';
import { cardForm, DAY, post, standIn } from './support.ts';

let stand: StripeStandIn;
let stripe: Stripe;
let basic: Stripe.Price;
let pro: Stripe.Price;

beforeAll(async () => {
  ({ stand, stripe } = await standIn());
  [basic, pro] = [await priceOf(stripe, 'Essentiel', 19_900), await priceOf(stripe, 'Pro', 49_900)];
});
afterAll(() => stand.close());

const now = () => Math.floor(stand.clock.now() / 1000);
const day = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 10);
const read = (id: string) => stripe.subscriptions.retrieve(id, { expand: ['latest_invoice.payments'] });

async function subscribe(others: Partial<Stripe.SubscriptionCreateParams> = {}, card?: string) {
  const { id } = await payer(stripe, card);
  return stripe.subscriptions.create({ customer: id, items: [{ price: basic.id }], ...others });
}
const typesSince = (mark: number) => stand.events.all().slice(mark).map(({ type }) => type); // prettier-ignore
/** To so many days before the end of the period, or after it. */
const toEnd = (subscription: Stripe.Subscription, offset = 0) =>
  stand.clock.advance(periodOf(subscription).end * 1000 + offset - stand.clock.now());

describe('a subscription', () => {
  it('is paid when it begins, and then every month on its day', async () => {
    const subscription = await subscribe({ metadata: { merchant: '4' }, expand: ['latest_invoice.payments'] });
    expect(subscription.status).toBe('active');
    const first = subscription.latest_invoice as Stripe.Invoice;
    expect(first).toMatchObject({ status: 'paid', total: 19_900, amount_paid: 19_900, billing_reason: 'subscription_create' });
    expect(first.parent?.subscription_details).toMatchObject({ subscription: subscription.id, metadata: { merchant: '4' } });
    expect(first.payments!.data).toMatchObject([{ status: 'paid', amount_paid: 19_900 }]);
    expect(day(periodOf(subscription).end)).toBe('2026-12-24');

    await toEnd(subscription, 2 * 3600 * 1000);
    const after = await read(subscription.id);
    expect([day(periodOf(after).start), day(periodOf(after).end)]).toEqual(['2026-12-24', '2027-01-24']);
    expect(after.latest_invoice).toMatchObject({ status: 'paid', billing_reason: 'subscription_cycle', attempt_count: 1 });
  }); // prettier-ignore

  it('keeps to the day of its anchor through short months', async () => {
    const fresh = await standIn({ now: () => Date.parse('2027-01-31T12:00:00Z') });
    const price = await priceOf(fresh.stripe, 'Essentiel', 100);
    const { id } = await payer(fresh.stripe);
    const subscription = await fresh.stripe.subscriptions.create({ customer: id, items: [{ price: price.id }] });
    await fresh.stand.clock.advance(100 * DAY);
    const starts = (await invoicesOf(fresh.stripe, subscription.id)).map(({ lines }) =>
      day(lines.data[0]!.period.start),
    );
    expect(starts).toEqual(['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30']);
    await fresh.stand.close();
  });

  it('begins with a trial, tells of its end and is then paid', async () => {
    const mark = stand.events.all().length;
    const subscription = await subscribe({ trial_period_days: 14 });
    expect(subscription).toMatchObject({ status: 'trialing', trial_end: now() + 14 * 86_400 });
    expect(await read(subscription.id)).toMatchObject({ latest_invoice: { total: 0, status: 'paid' } });
    await stand.clock.advance(11 * DAY - 1000);
    expect(typesSince(mark)).not.toContain('customer.subscription.trial_will_end');
    await stand.clock.advance(2000);
    expect(typesSince(mark).filter((type) => type.endsWith('trial_will_end'))).toHaveLength(1);
    await stand.clock.advance(3 * DAY + 2 * 3600 * 1000);
    expect(await read(subscription.id)).toMatchObject({ status: 'active', latest_invoice: { total: 19_900, status: 'paid' } });
  }); // prettier-ignore

  it('may have its trial ended at once, or go on for longer', async () => {
    const [eager, slow] = [await subscribe({ trial_period_days: 14 }), await subscribe({ trial_period_days: 14 })];
    const begun = await stripe.subscriptions.update(eager.id, { trial_end: 'now', expand: ['latest_invoice'] });
    expect(begun).toMatchObject({
      status: 'active',
      trial_end: now(),
      latest_invoice: { status: 'paid', total: 19_900 },
    });
    const until = now() + 20 * 86_400;
    await stripe.subscriptions.update(slow.id, { trial_end: until });
    await stand.clock.advance(19 * DAY);
    expect(await read(slow.id)).toMatchObject({ status: 'trialing', billing_cycle_anchor: until });
    await expect(stripe.subscriptions.update(eager.id, { trial_end: until })).rejects.toThrow('only while it lasts');
  });

  it('ends with its trial when there is no card and that was said', async () => {
    const { id } = await stripe.customers.create({});
    const subscription = await stripe.subscriptions.create({
      customer: id,
      items: [{ price: basic.id }],
      trial_period_days: 14,
      trial_settings: { end_behavior: { missing_payment_method: 'cancel' } },
    });
    await stand.clock.advance(14 * DAY);
    expect(await read(subscription.id)).toMatchObject({ status: 'canceled', ended_at: subscription.trial_end });
  });

  it('is paused without a card when that was said, and resumed with one', async () => {
    const customer = await stripe.customers.create({});
    const subscription = await stripe.subscriptions.create({
      customer: customer.id,
      items: [{ price: basic.id }],
      trial_period_days: 1,
      trial_settings: { end_behavior: { missing_payment_method: 'pause' } },
    });
    await stand.clock.advance(40 * DAY);
    expect((await read(subscription.id)).status).toBe('paused');
    const method = await stripe.paymentMethods.attach('pm_card_visa', { customer: customer.id });
    await stripe.subscriptions.update(subscription.id, { default_payment_method: method.id });
    const resumed = await stripe.subscriptions.resume(subscription.id);
    expect(resumed.status).toBe('active');
    expect(periodOf(resumed).start).toBe(now());
    expect(stand.events.all().at(-1)!.type).toBe('customer.subscription.resumed');
  });

  it('falls behind when its card fails, and recovers with another', async () => {
    const subscription = await subscribe();
    stand.changeCard(subscription.id, '4000000000000341');
    const mark = stand.events.all().length;
    await toEnd(subscription, 2 * 3600 * 1000);
    const behind = await read(subscription.id);
    const owed = behind.latest_invoice as Stripe.Invoice;
    expect(behind.status).toBe('past_due');
    expect(owed).toMatchObject({ status: 'open', attempt_count: 1 });
    expect(owed.next_payment_attempt).toBe(periodOf(behind).start + 3600 + 3 * 86_400);
    expect(typesSince(mark)).toEqual(expect.arrayContaining(['invoice.payment_failed', 'payment_intent.payment_failed']));
    stand.changeCard(subscription.id, '4242424242424242');
    await stand.clock.advance(3 * DAY);
    expect(await read(subscription.id)).toMatchObject({ status: 'active', latest_invoice: { status: 'paid', attempt_count: 2 } });
  }); // prettier-ignore

  it('is given up after the last try', async () => {
    const subscription = await subscribe({}, 'pm_card_visa');
    stand.changeCard(subscription.id, '4000000000000341');
    await toEnd(subscription, 3600 * 1000 + 15 * DAY);
    expect(await read(subscription.id)).toMatchObject({
      status: 'canceled',
      cancellation_details: { reason: 'payment_failed' },
      latest_invoice: { status: 'open', attempt_count: 4, next_payment_attempt: null },
    });
  });

  it('waits for the owner of a card that asks them at each renewal', async () => {
    const subscription = await subscribe({ payment_behavior: 'allow_incomplete' });
    stand.changeCard(subscription.id, '4000002760003184');
    const mark = stand.events.all().length;
    await toEnd(subscription, 2 * 3600 * 1000);
    expect(typesSince(mark)).toEqual(expect.arrayContaining(['invoice.payment_action_required', 'invoice.payment_failed']));
    const invoice = (await read(subscription.id)).latest_invoice as Stripe.Invoice;
    const intent = await stripe.paymentIntents.retrieve(String(invoice.payments!.data[0]!.payment.payment_intent));
    await post(intent.next_action!.redirect_to_url!.url!, { outcome: 'complete' });
    expect(await read(subscription.id)).toMatchObject({ status: 'active', latest_invoice: { status: 'paid' } });
  }); // prettier-ignore

  it('is incomplete until its first payment is, and not for ever', async () => {
    const [first, forgotten] = [await subscribe({}, 'pm_card_chargeCustomerFail'), await subscribe({}, 'pm_card_chargeCustomerFail')]; // prettier-ignore
    expect(first.status).toBe('incomplete');
    const invoice = await stripe.invoices.retrieve(String(first.latest_invoice));
    await expect(stripe.invoices.pay(invoice.id!)).rejects.toMatchObject({ statusCode: 402, code: 'card_declined' });
    expect((await post(invoice.hosted_invoice_url!, cardForm('4242424242424242'))).status).toBe(303);
    expect(await read(first.id)).toMatchObject({ status: 'active', latest_invoice: { status: 'paid' } });
    await stand.clock.advance(DAY);
    expect(await read(forgotten.id)).toMatchObject({
      status: 'incomplete_expired',
      latest_invoice: { status: 'void' },
    });
  });

  it('is not begun at all when that was asked for', async () => {
    await expect(subscribe({ payment_behavior: 'error_if_incomplete' }, 'pm_card_chargeCustomerFail')).rejects.toMatchObject({ code: 'card_declined' }); // prettier-ignore
    const { id } = await stripe.customers.create({});
    await expect(stripe.subscriptions.create({ customer: id, items: [{ price: basic.id }] })).rejects.toThrow('no attached payment source'); // prettier-ignore
    const once = await stripe.prices.create({ currency: 'mad', unit_amount: 5, product_data: { name: 'Une fois' } });
    await expect(subscribe({ items: [{ price: once.id }] })).rejects.toThrow('type=one_time');
    expect((await stripe.subscriptions.list({ customer: id, status: 'all' })).data).toEqual([]);
  });

  it('ends with its period when it was cancelled, and goes on when that was taken back', async () => {
    const [gone, stays] = [await subscribe(), await subscribe()];
    for (const { id } of [gone, stays]) await stripe.subscriptions.update(id, { cancel_at_period_end: true });
    expect(await read(stays.id)).toMatchObject({ status: 'active', cancel_at: periodOf(stays).end, cancellation_details: { reason: 'cancellation_requested' } }); // prettier-ignore
    await stripe.subscriptions.update(stays.id, { cancel_at_period_end: false });
    await toEnd(gone, 2 * 3600 * 1000);
    expect(await read(gone.id)).toMatchObject({ status: 'canceled', ended_at: periodOf(gone).end });
    expect(await invoicesOf(stripe, gone.id)).toHaveLength(1);
    expect(await read(stays.id)).toMatchObject({ status: 'active', cancel_at: null, cancellation_details: { reason: null } }); // prettier-ignore
    expect(await invoicesOf(stripe, stays.id)).toHaveLength(2);
    expect(await stripe.subscriptions.cancel(stays.id)).toMatchObject({ status: 'canceled', ended_at: now() });
    await expect(stripe.subscriptions.cancel(stays.id)).rejects.toMatchObject({ statusCode: 404 });
  });

  it('goes with its customer', async () => {
    const subscription = await subscribe();
    await stripe.customers.del(String(subscription.customer));
    expect(await read(subscription.id)).toMatchObject({ status: 'canceled' });
    expect(await stripe.customers.retrieve(String(subscription.customer))).toMatchObject({ deleted: true });
    expect(stand.events.all().slice(-2).map(({ type }) => type)).toEqual(['customer.subscription.deleted', 'customer.deleted']); // prettier-ignore
  });
});

describe('an upgrade', () => {
  const items = (subscription: Stripe.Subscription) => [{ id: subscription.items.data[0]!.id, price: pro.id }];

  it('costs what its preview said, to the second', async () => {
    const subscription = await subscribe();
    await stand.clock.advance(11 * DAY + 12_345_000);
    const at = now();
    const preview = await stripe.invoices.createPreview({
      subscription: subscription.id,
      subscription_details: { items: items(subscription), proration_behavior: 'always_invoice', proration_date: at },
    });
    const { start, end } = periodOf(subscription);
    const rest = (amount: number) => Math.round((amount * (end - at)) / (end - start));
    expect(preview.lines.data.map(({ amount }) => amount)).toEqual([-rest(19_900), rest(49_900)]);
    expect(await invoicesOf(stripe, subscription.id)).toHaveLength(1);

    await stand.clock.advance(600_000);
    const upgraded = await stripe.subscriptions.update(subscription.id, {
      items: items(subscription),
      proration_behavior: 'always_invoice',
      payment_behavior: 'pending_if_incomplete',
      proration_date: at,
      expand: ['latest_invoice'],
    });
    expect(upgraded.latest_invoice).toMatchObject({ status: 'paid', amount_paid: preview.total, billing_reason: 'subscription_update' }); // prettier-ignore
    expect(upgraded.items.data).toMatchObject([{ id: subscription.items.data[0]!.id, price: { id: pro.id } }]);
    expect(periodOf(upgraded)).toEqual({ start, end });
    expect(upgraded.pending_update).toBeNull();
  });

  it('is not there before it is paid', async () => {
    const subscription = await subscribe();
    stand.changeCard(subscription.id, '4000002760003184');
    await stand.clock.advance(5 * DAY);
    const wish = { items: items(subscription), proration_behavior: 'always_invoice', payment_behavior: 'pending_if_incomplete' } as const; // prettier-ignore
    const waiting = await stripe.subscriptions.update(subscription.id, wish);
    expect(waiting).toMatchObject({ status: 'active', items: { data: [{ price: { id: basic.id } }] } });
    expect(waiting.pending_update).toMatchObject({ expires_at: now() + 23 * 3600, subscription_items: [{ price: { id: pro.id } }] }); // prettier-ignore

    const invoice = (await read(subscription.id)).latest_invoice as Stripe.Invoice;
    const intent = await stripe.paymentIntents.retrieve(String(invoice.payments!.data[0]!.payment.payment_intent));
    await post(intent.next_action!.redirect_to_url!.url!, { outcome: 'complete' });
    expect(await read(subscription.id)).toMatchObject({ pending_update: null, items: { data: [{ price: { id: pro.id } }] } }); // prettier-ignore
    expect(stand.events.all().at(-1)!.type).toBe('customer.subscription.pending_update_applied');
  });

  it('is forgotten when nobody pays it', async () => {
    const subscription = await subscribe();
    stand.changeCard(subscription.id, '4000000000000341');
    await stand.clock.advance(5 * DAY);
    await stripe.subscriptions.update(subscription.id, { items: items(subscription), proration_behavior: 'always_invoice', payment_behavior: 'pending_if_incomplete' }); // prettier-ignore
    await stand.clock.advance(DAY);
    expect(await read(subscription.id)).toMatchObject({ status: 'active', pending_update: null, items: { data: [{ price: { id: basic.id } }] }, latest_invoice: { status: 'void' } }); // prettier-ignore
    const other = { items: items(subscription), payment_behavior: 'pending_if_incomplete', cancel_at_period_end: true } as const; // prettier-ignore
    await expect(stripe.subscriptions.update(subscription.id, other)).rejects.toThrow(
      'You cannot update cancel_at_period_end',
    );
  });

  it('is all or nothing', async () => {
    const subscription = await subscribe({ metadata: { plan: 'before' } });
    stand.changeCard(subscription.id, '4000000000000341');
    const mark = stand.events.all().length;
    const wish = { items: items(subscription), proration_behavior: 'always_invoice', payment_behavior: 'error_if_incomplete', metadata: { plan: 'after' } } as const; // prettier-ignore
    await expect(stripe.subscriptions.update(subscription.id, wish)).rejects.toMatchObject({ code: 'card_declined' });
    await expect(stripe.subscriptions.update(subscription.id, { ...wish, proration_date: 1 })).rejects.toThrow('Invalid proration_date'); // prettier-ignore
    expect(stand.events.all()).toHaveLength(mark);
    expect(await read(subscription.id)).toMatchObject({ metadata: { plan: 'before' }, items: { data: [{ price: { id: basic.id } }] } }); // prettier-ignore
    const good = await stripe.paymentMethods.attach('pm_card_visa', { customer: String(subscription.customer) });
    const done = await stripe.subscriptions.update(subscription.id, { ...wish, default_payment_method: good.id });
    expect(done).toMatchObject({ metadata: { plan: 'after' }, items: { data: [{ price: { id: pro.id } }] } });
  });

  it('gives back the credit, and what had waited, when nobody pays it', async () => {
    const subscription = await subscribe({ items: [{ price: pro.id, quantity: 2 }] });
    const [{ id, price }] = subscription.items.data as [Stripe.SubscriptionItem];
    const change = (quantity: number, others: Stripe.SubscriptionUpdateParams) =>
      stripe.subscriptions.update(subscription.id, { items: [{ id, price: price.id, quantity }], ...others });
    const balance = async () => ((await stripe.customers.retrieve(String(subscription.customer))) as Stripe.Customer).balance; // prettier-ignore
    const upcoming = async () => (await stripe.invoices.createPreview({ subscription: subscription.id })).lines.data.length; // prettier-ignore
    await stand.clock.advance(10 * DAY);
    await change(1, { proration_behavior: 'always_invoice' });
    await change(2, { proration_behavior: 'create_prorations' });
    const [credit, lines] = [await balance(), await upcoming()];
    stand.changeCard(subscription.id, '4000000000000341');
    await change(5, { proration_behavior: 'always_invoice', payment_behavior: 'pending_if_incomplete' });
    expect(await balance()).toBe(0);
    await stand.clock.advance(DAY);
    expect([await balance(), await upcoming()]).toEqual([credit, lines]);
    expect(credit).toBeLessThan(0);
  });

  it('may wait for the next invoice, and may begin a period of its own', async () => {
    const subscription = await subscribe();
    await stand.clock.advance(15 * DAY);
    await stripe.subscriptions.update(subscription.id, { items: items(subscription) });
    expect(await invoicesOf(stripe, subscription.id)).toHaveLength(1);
    const upcoming = await stripe.invoices.createPreview({ subscription: subscription.id });
    await toEnd(subscription, 2 * 3600 * 1000);
    const invoice = (await read(subscription.id)).latest_invoice as Stripe.Invoice;
    expect(invoice.lines.data.map(({ amount }) => amount)).toEqual(upcoming.lines.data.map(({ amount }) => amount));
    expect(invoice.lines.data).toHaveLength(3);

    const yearly = await priceOf(stripe, 'Pro, à l’année', 499_000, 'year');
    const [item] = (await read(subscription.id)).items.data;
    const changed = await stripe.subscriptions.update(subscription.id, { items: [{ id: item!.id, price: yearly.id }], proration_behavior: 'always_invoice' }); // prettier-ignore
    expect(periodOf(changed).start).toBe(now());
    expect(changed.billing_cycle_anchor).toBe(now());
    expect(periodOf(changed).end - now()).toBeGreaterThan(364 * 86_400);
  });

  it('back to less leaves credit that the next invoice uses up', async () => {
    const subscription = await subscribe({ items: [{ price: pro.id }] });
    await stand.clock.advance(10 * DAY);
    await stripe.subscriptions.update(subscription.id, {
      items: [{ id: subscription.items.data[0]!.id, price: basic.id }],
      proration_behavior: 'always_invoice',
    });
    const { balance } = (await stripe.customers.retrieve(String(subscription.customer))) as Stripe.Customer;
    expect(balance).toBeLessThan(0);
    await toEnd(subscription, 2 * 3600 * 1000);
    const invoice = (await read(subscription.id)).latest_invoice as Stripe.Invoice;
    expect(invoice).toMatchObject({ total: 19_900, starting_balance: balance });
    expect(invoice.amount_paid).toBe(Math.max(0, 19_900 + balance));
  });
});

describe('a downgrade', () => {
  async function schedule(subscription: Stripe.Subscription, end_behavior: 'release' | 'cancel' = 'release') {
    const { id, phases } = await stripe.subscriptionSchedules.create({ from_subscription: subscription.id });
    const { start_date, end_date } = phases[0]!;
    return stripe.subscriptionSchedules.update(id, {
      end_behavior,
      phases: [
        { items: [{ price: pro.id, quantity: 1 }], start_date, end_date },
        { items: [{ price: basic.id, quantity: 1 }], duration: { interval: 'month' }, proration_behavior: 'none' },
      ],
    });
  }

  it('comes with the next period, and costs nothing before', async () => {
    const subscription = await subscribe({ items: [{ price: pro.id }] });
    const { id } = await schedule(subscription);
    expect((await read(subscription.id)).schedule).toBe(id);
    await expect(stripe.subscriptions.update(subscription.id, { cancel_at_period_end: true })).rejects.toThrow('managed by the subscription schedule'); // prettier-ignore
    await toEnd(subscription, -1000);
    expect(await read(subscription.id)).toMatchObject({ items: { data: [{ price: { id: pro.id } }] } });
    await stand.clock.advance(2 * 3600 * 1000);
    expect(await read(subscription.id)).toMatchObject({ items: { data: [{ price: { id: basic.id } }] }, latest_invoice: { total: 19_900, status: 'paid' } }); // prettier-ignore
    await stand.clock.advance(31 * DAY);
    expect(await stripe.subscriptionSchedules.retrieve(id)).toMatchObject({ status: 'released', released_subscription: subscription.id }); // prettier-ignore
    expect(await read(subscription.id)).toMatchObject({ status: 'active', schedule: null });
  });

  it('is taken back by releasing it, and may end in nothing', async () => {
    const [kept, ended] = [
      await subscribe({ items: [{ price: pro.id }] }),
      await subscribe({ items: [{ price: pro.id }] }),
    ];
    await stripe.subscriptionSchedules.release((await schedule(kept)).id);
    await schedule(ended, 'cancel');
    await stand.clock.advance(75 * DAY);
    expect(await read(kept.id)).toMatchObject({ status: 'active', items: { data: [{ price: { id: pro.id } }] } });
    expect((await read(ended.id)).status).toBe('canceled');
    expect((await invoicesOf(stripe, ended.id)).map(({ total }) => total)).toEqual([49_900, 19_900]);
  });
});
