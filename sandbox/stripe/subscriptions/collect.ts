import type { Stripe } from 'stripe';
import { idOf, newId } from '../ids.ts';
import { attempt, newIntent, type Outcome } from '../payments/intent.ts';
import type { World } from '../world.ts';
import { subscriptionOf } from './invoice.ts';

/** By what a subscription is paid: what it names itself, else what its customer does. */
export function methodFor(world: World, subscription: Stripe.Subscription): Stripe.PaymentMethod | null {
  const customer = world.store.find('customer', idOf(subscription.customer));
  const settings = customer?.invoice_settings.default_payment_method ?? null;
  const id = idOf(subscription.default_payment_method) ?? idOf(settings);
  return id === null ? null : (world.store.find('payment_method', id) ?? null);
}

/** How an invoice is paid: by one payment, tried as often as it takes. */
export function paymentOf(world: World, invoice: Stripe.Invoice): Stripe.PaymentIntent {
  const before = world.store.all('invoice_payment').find((payment) => payment.invoice === invoice.id);
  if (before) return world.store.get('payment_intent', String(before.payment.payment_intent));
  const intent = newIntent(world, {
    amount: invoice.amount_due,
    currency: invoice.currency,
    customer: idOf(invoice.customer),
    description: 'Subscription creation',
    setup_future_usage: 'off_session',
  });
  if (invoice.billing_reason !== 'subscription_create') intent.description = 'Subscription update';
  tie(world, invoice, intent);
  return intent;
}

export function tie(world: World, invoice: Stripe.Invoice, intent: Stripe.PaymentIntent): void {
  world.store.add('invoice_payment', {
    id: newId('inpay'),
    object: 'invoice_payment',
    amount_paid: null,
    amount_requested: invoice.amount_due,
    created: world.clock.seconds(),
    currency: invoice.currency,
    invoice: invoice.id,
    is_default: true,
    livemode: false,
    payment: { payment_intent: intent.id, type: 'payment_intent' },
    status: 'open',
    status_transitions: { canceled_at: null, paid_at: null },
  });
}

/** The invoice that a payment is of. */
export function invoiceOf(world: World, intent: Stripe.PaymentIntent): Stripe.Invoice | null {
  const tied = world.store.all('invoice_payment').find(({ payment }) => payment.payment_intent === intent.id);
  return tied ? world.store.get('invoice', idOf(tied.invoice)) : null;
}

/** Tries the money of an open invoice; null when there is no card to try. */
export function tryToCollect(
  world: World,
  invoice: Stripe.Invoice,
  method: Stripe.PaymentMethod | null = methodFor(world, subscriptionOf(world, invoice)),
): Outcome | null {
  const intent = paymentOf(world, invoice);
  Object.assign(invoice, { attempted: true, attempt_count: invoice.attempt_count + 1 });
  return method && attempt(world, intent, method, { returnUrl: invoice.hosted_invoice_url ?? null });
}
