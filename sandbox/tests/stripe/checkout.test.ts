import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Stripe } from 'stripe';
import type { StripeStandIn } from '../../stripe/server.ts';
import { cardForm, DAY, post, standIn, START } from './support.ts';

let stand: StripeStandIn;
let stripe: Stripe;

beforeAll(async () => {
  ({ stand, stripe } = await standIn());
});
afterAll(() => stand.close());

const open = (others: Partial<Stripe.Checkout.SessionCreateParams> = {}) =>
  stripe.checkout.sessions.create({
    mode: 'payment',
    success_url: 'https://shop.example/merci?session={CHECKOUT_SESSION_ID}',
    cancel_url: 'https://shop.example/panier',
    locale: 'fr',
    client_reference_id: 'order:17',
    metadata: { order: '17' },
    line_items: [
      { price_data: { currency: 'mad', unit_amount: 12_500, product_data: { name: 'Huile d’argan' } }, quantity: 2 },
      { price_data: { currency: 'mad', unit_amount: 3_000, product_data: { name: 'Livraison' } }, quantity: 1 },
    ],
    ...others,
  });

const read = (id: string) =>
  stripe.checkout.sessions.retrieve(id, { expand: ['line_items', 'payment_intent.latest_charge'] });

describe('a checkout on the hosted page', () => {
  it('shows what is bought, and is paid by a card', async () => {
    const session = await open();
    expect(session).toMatchObject({ status: 'open', payment_status: 'unpaid', amount_total: 28_000, currency: 'mad' });
    const page = await (await fetch(session.url!)).text();
    expect(page).toContain('Huile d’argan');
    expect(page).toContain('280,00\u00a0MAD');

    const paid = await post(session.url!, cardForm('4242 4242 4242 4242'));
    expect(paid).toMatchObject({ status: 303, to: `https://shop.example/merci?session=${session.id}` });

    const after = await read(session.id);
    expect(after).toMatchObject({
      status: 'complete',
      payment_status: 'paid',
      url: null,
      client_reference_id: 'order:17',
    });
    expect(after.customer_details).toMatchObject({ email: 'salma@example.ma', name: 'Salma Berrada' });
    expect(after.line_items!.data.map(({ amount_total }) => amount_total)).toEqual([25_000, 3_000]);
    const intent = after.payment_intent as Stripe.PaymentIntent;
    expect(intent).toMatchObject({ status: 'succeeded', amount_received: 28_000, livemode: false });
    expect(intent.latest_charge).toMatchObject({ paid: true, amount_captured: 28_000 });
    expect(stand.events.all().slice(-4).map(({ type }) => type)).toEqual([
      'payment_intent.created',
      'charge.succeeded',
      'payment_intent.succeeded',
      'checkout.session.completed',
    ]); // prettier-ignore
    expect((await fetch(session.url!)).status).toBe(410);
  });

  it('lets somebody try another card after one was refused', async () => {
    const session = await open();
    const poor = await post(session.url!, cardForm('4000 0000 0000 9995'));
    expect(poor.status).toBe(402);
    expect(poor.html).toContain('Your card has insufficient funds.');
    const declined = await post(session.url!, cardForm('4000000000000002'));
    expect(declined.html).toContain('Your card was declined.');
    const wrong = await post(session.url!, cardForm('4242424242424241'));
    expect(wrong.html).toContain('Your card number is incorrect.');
    const past = await post(session.url!, cardForm('4242424242424242', { expiry: '10 / 26' }));
    expect(past.html).toContain('expiration year is invalid');
    const before = (await read(session.id)).payment_intent as Stripe.PaymentIntent;
    expect(before).toMatchObject({ status: 'requires_payment_method', last_payment_error: { code: 'card_declined' } });

    expect((await post(session.url!, cardForm('5555555555554444'))).status).toBe(303);
    const after = (await read(session.id)).payment_intent as Stripe.PaymentIntent;
    expect(after).toMatchObject({ id: before.id, status: 'succeeded', last_payment_error: null });
  });

  it.each(['4000000000003220', '4000002500003155', '4000002760003184'])('sends %s to its bank', async (number) => {
    const session = await open();
    const sent = await post(session.url!, cardForm(number));
    expect(sent).toMatchObject({ status: 303, to: `/c/pay/${session.id}/authenticate` });
    const bank = new URL(sent.to!, stand.url).href;
    expect(await (await fetch(bank)).text()).toContain('Réussir l’authentification');

    const failed = await post(bank, { outcome: 'fail' });
    expect(failed.status).toBe(402);
    expect(failed.html).toContain('failed authentication');
    const between = (await read(session.id)).payment_intent as Stripe.PaymentIntent;
    expect(between.last_payment_error?.code).toBe('payment_intent_authentication_failure');

    await post(session.url!, cardForm(number));
    const passed = await post(bank, { outcome: 'complete' });
    expect(passed.to).toBe(`https://shop.example/merci?session=${session.id}`);
    const charge = ((await read(session.id)).payment_intent as Stripe.PaymentIntent).latest_charge as Stripe.Charge;
    expect(charge.payment_method_details?.card?.three_d_secure?.result).toBe('authenticated');
  });

  it('cannot be paid once it was closed or has run out', async () => {
    const closed = await open();
    expect(await stripe.checkout.sessions.expire(closed.id)).toMatchObject({ status: 'expired', url: null });
    const session = await open({ expires_at: START / 1000 + 1800 });
    await stand.clock.advance(DAY / 24);
    expect(await read(session.id)).toMatchObject({ status: 'expired', payment_status: 'unpaid' });
    for (const { url } of [closed, session]) expect((await post(url!, cardForm('4242424242424242'))).status).toBe(410);
    await expect(stripe.checkout.sessions.expire(session.id)).rejects.toThrow('status of expired');
    expect(stand.events.all('checkout.session.expired')).toHaveLength(2);
  });

  it('refuses what goes against itself', async () => {
    const now = Math.floor(stand.clock.now() / 1000);
    await expect(open({ expires_at: now + 60 })).rejects.toThrow('at least 30 minutes');
    await expect(open({ expires_at: now + 2 * 86_400 })).rejects.toThrow('less than 24 hours');
    await expect(open({ mode: 'subscription' })).rejects.toThrow('at least one recurring price');
    await expect(open({ customer: 'cus_none' })).rejects.toMatchObject({
      code: 'resource_missing',
      param: 'customer',
      statusCode: 400,
    });
  });
});
