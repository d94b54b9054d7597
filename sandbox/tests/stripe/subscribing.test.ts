import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Stripe } from 'stripe';
import type { StripeStandIn } from '../../stripe/server.ts';
import { priceOf } from './shop.ts';
import { cardForm, DAY, post, standIn } from './support.ts';

let stand: StripeStandIn;
let stripe: Stripe;
let price: Stripe.Price;

beforeAll(async () => {
  ({ stand, stripe } = await standIn());
  price = await priceOf(stripe, 'Essentiel', 19_900);
});
afterAll(() => stand.close());

const at = (path: string) => new URL(path, stand.url).href;

async function open(others: Partial<Stripe.Checkout.SessionCreateParams> = {}) {
  const customer = await stripe.customers.create({ email: 'tifawin@example.ma' });
  return stripe.checkout.sessions.create({
    mode: 'subscription',
    success_url: 'https://shop.example/abonne',
    customer: customer.id,
    line_items: [{ price: price.id, quantity: 1 }],
    ...others,
  });
}
const bought = async ({ id }: Stripe.Checkout.Session) => {
  const session = await stripe.checkout.sessions.retrieve(id, { expand: ['subscription.default_payment_method', 'invoice'] }); // prettier-ignore
  return {
    session,
    subscription: session.subscription as Stripe.Subscription,
    invoice: session.invoice as Stripe.Invoice,
  };
};

describe('subscribing on the hosted page', () => {
  it('is paid at once, and its card stays for the renewals', async () => {
    const opened = await open({ subscription_data: { metadata: { merchant: '7' } } });
    expect(opened.payment_intent).toBeNull();
    expect((await post(opened.url!, cardForm('4000000000009995'))).status).toBe(402);
    expect((await post(opened.url!, cardForm('4242424242424242'))).to).toBe('https://shop.example/abonne');
    const { session, subscription, invoice } = await bought(opened);
    expect(session).toMatchObject({ status: 'complete', payment_status: 'paid' });
    expect(subscription).toMatchObject({ status: 'active', metadata: { merchant: '7' }, default_payment_method: { card: { last4: '4242' } } }); // prettier-ignore
    expect(invoice).toMatchObject({ status: 'paid', amount_paid: 19_900 });
    expect((await stripe.subscriptions.list({ customer: String(session.customer) })).data).toHaveLength(1);
  });

  it('keeps a card that asked its owner once', async () => {
    const opened = await open();
    const bank = at((await post(opened.url!, cardForm('4000002500003155'))).to!);
    await post(bank, { outcome: 'complete' });
    await stand.clock.advance(32 * DAY);
    const { subscription } = await bought(opened);
    expect(subscription.status).toBe('active');
    expect((await stripe.invoices.list({ subscription: subscription.id })).data.map(({ status }) => status)).toEqual(['paid', 'paid']); // prettier-ignore
  });

  it('begins a trial with a card that its owner has confirmed', async () => {
    const opened = await open({ subscription_data: { trial_period_days: 14 } });
    expect(opened).toMatchObject({ amount_total: 0 });
    const bank = at((await post(opened.url!, cardForm('4000002500003155'))).to!);
    expect((await post(bank, { outcome: 'fail' })).html).toContain('failed authentication');
    await post(opened.url!, cardForm('4000002500003155'));
    await post(bank, { outcome: 'complete' });
    const { session, subscription } = await bought(opened);
    expect(session.payment_status).toBe('no_payment_required');
    expect(subscription).toMatchObject({ status: 'trialing', default_payment_method: { card: { last4: '3155' } } });
    await stand.clock.advance(15 * DAY);
    expect((await bought(opened)).subscription.status).toBe('active');
  });

  it('begins a trial without a card when none is wanted', async () => {
    const opened = await open({
      payment_method_collection: 'if_required',
      subscription_data: {
        trial_period_days: 14,
        trial_settings: { end_behavior: { missing_payment_method: 'cancel' } },
      },
    });
    expect(await (await fetch(opened.url!)).text()).not.toContain('Numéro de carte');
    await post(opened.url!, {});
    expect((await bought(opened)).subscription).toMatchObject({ status: 'trialing', default_payment_method: null });
    await stand.clock.advance(15 * DAY);
    expect((await bought(opened)).subscription.status).toBe('canceled');
  });
});

describe('the portal', () => {
  async function subscriber() {
    const opened = await open();
    await post(opened.url!, cardForm('4242424242424242'));
    const { subscription } = await bought(opened);
    const portal = await stripe.billingPortal.sessions.create({ customer: String(subscription.customer), return_url: 'https://shop.example/compte' }); // prettier-ignore
    return { subscription, url: portal.url, read: () => stripe.subscriptions.retrieve(subscription.id, { expand: ['default_payment_method'] }) }; // prettier-ignore
  }

  it('shows the subscription and its invoices, ends it and takes that back', async () => {
    const { subscription, url, read } = await subscriber();
    const page = await (await fetch(url)).text();
    expect(page).toContain('Essentiel : 199,00\u00a0MAD');
    expect(page).toContain('href="https://shop.example/compte"');
    const [, invoice] = /href="([^"]+\/invoice\/[^"]+)"/.exec(page)!;
    expect(await (await fetch(invoice!)).text()).toContain('Payée');
    await post(url, { deed: 'cancel', subscription: subscription.id });
    expect(await read()).toMatchObject({ cancel_at_period_end: true });
    expect(await (await fetch(url)).text()).toContain('Reprendre l’abonnement');
    await post(url, { deed: 'resume', subscription: subscription.id });
    expect(await read()).toMatchObject({ cancel_at_period_end: false, cancel_at: null });
  });

  it('leaves the subscriptions of others alone', async () => {
    const [mine, other] = [await subscriber(), await subscriber()];
    await post(mine.url, { deed: 'cancel', subscription: other.subscription.id });
    expect(await other.read()).toMatchObject({ cancel_at_period_end: false });
    expect((await fetch(mine.url.slice(0, -1))).status).toBe(404);
  });

  it('changes the card, with its bank asked when it wants to be', async () => {
    const { subscription, url, read } = await subscriber();
    expect((await post(`${url}/card`, cardForm('4000000000000002'))).html).toContain('Your card was declined.');
    const asked = await post(`${url}/card`, cardForm('4000002500003155'));
    expect((await post(at(asked.to!), { outcome: 'fail' })).status).toBe(402);
    expect(await read()).toMatchObject({ default_payment_method: { card: { last4: '4242' } } });
    await post(at(asked.to!), { outcome: 'complete' });
    expect(await read()).toMatchObject({ default_payment_method: { card: { last4: '3155' } } });
    const flow = await stripe.billingPortal.sessions.create({
      customer: String(subscription.customer),
      flow_data: { type: 'payment_method_update', after_completion: { type: 'redirect', redirect: { return_url: 'https://shop.example/carte' } } },
    }); // prettier-ignore
    expect((await post(flow.url, cardForm('5555555555554444'))).to).toBe('https://shop.example/carte');
    expect(await read()).toMatchObject({ default_payment_method: { card: { last4: '4444' } } });
  });
});
