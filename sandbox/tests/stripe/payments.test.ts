import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Stripe } from 'stripe';
import type { StripeStandIn } from '../../stripe/server.ts';
import { DAY, post, standIn } from './support.ts';

let stand: StripeStandIn;
let stripe: Stripe;

beforeAll(async () => {
  ({ stand, stripe } = await standIn());
});
afterAll(() => stand.close());

const pay = (payment_method: string, others: Partial<Stripe.PaymentIntentCreateParams> = {}) =>
  stripe.paymentIntents.create({ amount: 10_000, currency: 'mad', payment_method, confirm: true, ...others });

describe('a payment', () => {
  it('goes through by a card that works', async () => {
    const intent = await pay('pm_card_visa', { metadata: { order: '3' }, expand: ['latest_charge', 'payment_method'] });
    expect(intent).toMatchObject({ status: 'succeeded', amount_received: 10_000, metadata: { order: '3' } });
    expect(intent.latest_charge).toMatchObject({ amount: 10_000, paid: true, metadata: { order: '3' } });
    expect(intent.payment_method).toMatchObject({ card: { last4: '4242', brand: 'visa' } });
  });

  it('is declined as Stripe declines', async () => {
    const refused = await pay('pm_card_visa_chargeDeclinedInsufficientFunds').catch((error: unknown) => error);
    expect(refused).toMatchObject({
      type: 'StripeCardError',
      statusCode: 402,
      code: 'card_declined',
      decline_code: 'insufficient_funds',
      payment_intent: { status: 'requires_payment_method' },
    });
    const { id } = (refused as Stripe.errors.StripeCardError).payment_intent!;
    expect(await stripe.paymentIntents.confirm(id, { payment_method: 'pm_card_visa' })).toMatchObject({
      status: 'succeeded',
    });
  });

  it('waits for the bank, and goes where it was told afterwards', async () => {
    const intent = await pay('pm_card_threeDSecure2Required', { return_url: 'https://shop.example/retour' });
    expect(intent).toMatchObject({ status: 'requires_action', next_action: { type: 'redirect_to_url' } });
    const bank = intent.next_action!.redirect_to_url!.url!;
    const back = new URL((await post(bank, { outcome: 'complete' })).to!);
    expect(Object.fromEntries(back.searchParams)).toEqual({ payment_intent: intent.id, redirect_status: 'succeeded' });
    expect(await stripe.paymentIntents.retrieve(intent.id)).toMatchObject({ status: 'succeeded', next_action: null });
  });

  it('needs its payer for a card that asks them, unless it was kept for that', async () => {
    await expect(pay('pm_card_threeDSecure2Required', { off_session: true })).rejects.toMatchObject({ code: 'authentication_required' }); // prettier-ignore
    const customer = await stripe.customers.create({ email: 'a@example.ma' });
    const first = await pay('pm_card_authenticationRequiredOnSetup', { customer: customer.id, setup_future_usage: 'off_session' }); // prettier-ignore
    await post(first.next_action!.redirect_to_url!.url!, { outcome: 'complete' });
    const { data } = await stripe.customers.listPaymentMethods(customer.id);
    const again = await pay(data[0]!.id, { customer: customer.id, off_session: true });
    expect(again.status).toBe('succeeded');
  });

  it('is cancelled once, and not after it went through', async () => {
    const open = await stripe.paymentIntents.create({ amount: 500, currency: 'mad' });
    expect(await stripe.paymentIntents.cancel(open.id)).toMatchObject({ status: 'canceled' });
    const paid = await pay('pm_card_visa');
    for (const { id } of [open, paid])
      await expect(stripe.paymentIntents.cancel(id)).rejects.toMatchObject({ code: 'payment_intent_unexpected_state' });
  });
});

describe('a refund', () => {
  it('gives back in parts, never more than was paid', async () => {
    const { id } = await pay('pm_card_visa');
    await stripe.refunds.create({ payment_intent: id, amount: 4_000, reason: 'requested_by_customer' });
    await expect(stripe.refunds.create({ payment_intent: id, amount: 6_001 })).rejects.toThrow('greater than unrefunded amount'); // prettier-ignore
    const rest = await stripe.refunds.create({ payment_intent: id, metadata: { return: '9' } });
    expect(rest).toMatchObject({ amount: 6_000, status: 'succeeded', payment_intent: id, metadata: { return: '9' } });
    await expect(stripe.refunds.create({ payment_intent: id })).rejects.toMatchObject({
      code: 'charge_already_refunded',
    });
    const intent = await stripe.paymentIntents.retrieve(id, { expand: ['latest_charge.refunds'] });
    const charge = intent.latest_charge as Stripe.Charge;
    expect(charge).toMatchObject({ refunded: true, amount_refunded: 10_000 });
    expect(charge.refunds!.data.map(({ amount }) => amount)).toEqual([6_000, 4_000]);
  });

  it('keeps every sum of refunds within what was paid', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 7_000 }), { maxLength: 6 }), async (parts) => {
        const { id } = await pay('pm_card_visa');
        const done = await Promise.all(
          parts.map((amount) => stripe.refunds.create({ payment_intent: id, amount }).then(() => amount, () => 0)),
        ); // prettier-ignore
        const sum = done.reduce((total, amount) => total + amount, 0);
        const { latest_charge } = await stripe.paymentIntents.retrieve(id, { expand: ['latest_charge'] });
        expect((latest_charge as Stripe.Charge).amount_refunded).toBe(sum);
        expect(sum).toBeLessThanOrEqual(10_000);
      }),
      { numRuns: 15 },
    );
  });

  it('may take its time, and may bounce', async () => {
    const [slow, bouncing] = [await pay('pm_card_pendingRefund'), await pay('pm_card_refundFail')];
    const pending = await stripe.refunds.create({ payment_intent: slow.id });
    const lost = await stripe.refunds.create({ payment_intent: bouncing.id, amount: 1_000 });
    expect([pending.status, lost.status]).toEqual(['pending', 'succeeded']);
    await stand.clock.advance(2 * DAY);
    expect(await stripe.refunds.retrieve(pending.id)).toMatchObject({ status: 'succeeded' });
    expect(await stripe.refunds.retrieve(lost.id)).toMatchObject({ status: 'failed' });
    expect(await stripe.charges.retrieve(String(bouncing.latest_charge))).toMatchObject({ amount_refunded: 0 });
    expect(stand.events.all('refund.failed').map(({ data }) => (data.object as Stripe.Refund).id)).toEqual([lost.id]);
  });
});

describe('a dispute', () => {
  const disputed = async () => {
    const { id } = await pay('pm_card_createDispute');
    const { data } = await stripe.disputes.list({ payment_intent: id });
    return data[0]!;
  };

  it('follows a payment, keeps it from being refunded, and is decided by the evidence', async () => {
    const dispute = await disputed();
    expect(dispute).toMatchObject({ status: 'needs_response', amount: 10_000, reason: 'fraudulent' });
    const charge = String(dispute.charge);
    await expect(stripe.refunds.create({ charge })).rejects.toMatchObject({ code: 'charge_disputed' });
    const won = await stripe.disputes.update(dispute.id, { evidence: { uncategorized_text: 'winning_evidence' } });
    expect(won.status).toBe('won');
    expect(await stripe.charges.retrieve(charge)).toMatchObject({ disputed: false });
    expect(await stripe.refunds.create({ charge, amount: 1 })).toMatchObject({ status: 'succeeded' });
  });

  it('is lost when it is given up, and when nobody answers in time', async () => {
    const [given, forgotten] = [await disputed(), await disputed()];
    expect(await stripe.disputes.close(given.id)).toMatchObject({ status: 'lost' });
    await stand.clock.advance(10 * DAY);
    expect(await stripe.disputes.retrieve(forgotten.id)).toMatchObject({ status: 'lost', evidence_details: { past_due: true } }); // prettier-ignore
    expect(stand.events.all('charge.dispute.closed').length).toBeGreaterThanOrEqual(2);
  });
});
