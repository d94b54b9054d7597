import Stripe from 'stripe';
import type { StripeHouse } from './client.ts';
import type { CheckoutFacts, CheckoutWish, DisputeFacts, PaymentGateway, RefundFacts } from './port.ts';

const SECONDS = 1000;

/** Stripe as somebody who takes cards. */
export function stripeGateway({ stripe }: StripeHouse): PaymentGateway {
  const read = (checkout: string) =>
    stripe.checkout.sessions.retrieve(checkout, { expand: ['payment_intent.latest_charge'] });

  return {
    name: 'stripe',

    async openCheckout(wish) {
      const { id, url, expires_at } = await stripe.checkout.sessions.create(sessionOf(wish), {
        idempotencyKey: wish.key,
      });
      if (!url) throw new Error(`The checkout ${id} has no page.`);
      return { id, url, expiresAt: new Date(expires_at * SECONDS) };
    },

    async closeCheckout(checkout) {
      try {
        await stripe.checkout.sessions.expire(checkout);
        return 'closed';
      } catch (error) {
        if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error;
        // It is not open: closed before, or somebody was faster.
        const { status } = await stripe.checkout.sessions.retrieve(checkout);
        if (status === 'open') throw error;
        return status === 'complete' ? 'paid' : 'closed';
      }
    },

    readCheckout: async (checkout) => factsOf(await read(checkout)),

    async checkoutOf(payment) {
      const { data } = await stripe.checkout.sessions.list({ payment_intent: payment, limit: 1 });
      return data[0]?.mode === 'payment' ? data[0].id : null;
    },

    async checkoutsBetween(from, to) {
      const found: string[] = [];
      for await (const { id, mode } of stripe.checkout.sessions.list(created(from, to))) {
        if (mode === 'payment') found.push(id);
      }
      return found;
    },

    async paymentsTouchedBetween(from, to) {
      const found = new Set<string | null>();
      for await (const refund of stripe.refunds.list(created(from, to))) found.add(idOf(refund.payment_intent));
      for await (const dispute of stripe.disputes.list(created(from, to))) found.add(idOf(dispute.payment_intent));
      return [...found].filter((id) => id !== null);
    },

    async readDisputes(payment) {
      const { data } = await stripe.disputes.list({ payment_intent: payment, limit: 100 });
      return data.toReversed().map(({ id, status }): DisputeFacts => ({ id, state: disputeState(status) }));
    },

    async refund({ key, payment, amount, reason, reference }) {
      const { id, status } = await stripe.refunds.create(
        { payment_intent: payment, amount, reason: REASONS[reason], metadata: { reference } },
        { idempotencyKey: key },
      );
      return { id, state: refundState(status) };
    },
  };
}

const REASONS = { requested: 'requested_by_customer', duplicate: 'duplicate', fraudulent: 'fraudulent' } as const;

function sessionOf(wish: CheckoutWish): Stripe.Checkout.SessionCreateParams {
  const sum = wish.lines.reduce((total, { amount }) => total + amount, 0);
  if (sum !== wish.amount) throw new RangeError(`The lines sum to ${sum}, not to ${wish.amount}.`);
  const currency = wish.currency.toLowerCase();
  const metadata = { reference: wish.reference };
  return {
    mode: 'payment',
    // What is paid is what was asked for, not the same in another currency.
    adaptive_pricing: { enabled: false },
    // Nothing that is paid days later: what was bought is held for minutes.
    allowed_payment_method_types: ['card'],
    client_reference_id: wish.reference,
    metadata,
    payment_intent_data: { metadata },
    // A line is one piece at Stripe: after a discount its price need not divide by its quantity.
    line_items: wish.lines.map(({ name, quantity, amount }) => ({
      quantity: 1,
      price_data: {
        currency,
        unit_amount: amount,
        product_data: { name: quantity > 1 ? `${quantity} × ${name}` : name },
      },
    })),
    // Stripe's page does not speak Arabic.
    locale: wish.locale === 'ar' ? 'auto' : wish.locale,
    ...(wish.email ? { customer_email: wish.email } : {}),
    success_url: wish.successUrl,
    cancel_url: wish.cancelUrl,
    expires_at: Math.floor(wish.expiresAt.getTime() / SECONDS),
  };
}

function factsOf(session: Stripe.Checkout.Session): CheckoutFacts {
  const reference = session.client_reference_id ?? session.metadata?.reference ?? '';
  if (session.status === 'expired') return { state: 'expired', reference };
  const intent = session.payment_intent;
  if (session.payment_status !== 'paid' || !intent || typeof intent === 'string') return { state: 'open', reference };
  const charge = typeof intent.latest_charge === 'string' ? null : intent.latest_charge;
  return {
    state: 'paid',
    reference,
    payment: intent.id,
    amount: session.amount_total ?? 0,
    currency: (session.currency ?? '').toUpperCase(),
    refunded: charge?.amount_refunded ?? 0,
    disputed: charge?.disputed ?? false,
    livemode: session.livemode,
  };
}

const created = (from: Date, to: Date) => ({
  created: { gte: Math.floor(from.getTime() / SECONDS), lt: Math.floor(to.getTime() / SECONDS) },
  limit: 100,
});

const idOf = (given: string | { id: string } | null): string | null => (typeof given === 'string' ? given : (given?.id ?? null)); // prettier-ignore

/** A warning is not a dispute that was won; it is over when it is closed. */
function disputeState(status: Stripe.Dispute.Status): DisputeFacts['state'] {
  if (status === 'lost') return 'lost';
  return status === 'won' || status === 'warning_closed' ? 'won' : 'open';
}

function refundState(status: string | null): RefundFacts['state'] {
  if (status === 'succeeded') return 'succeeded';
  return status === 'failed' || status === 'canceled' ? 'failed' : 'pending';
}
