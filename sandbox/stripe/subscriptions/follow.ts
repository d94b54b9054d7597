import type { Stripe } from 'stripe';
import { nextAttempt } from '../billing/dunning.ts';
import { idOf } from '../ids.ts';
import type { Outcome } from '../payments/intent.ts';
import type { World } from '../world.ts';
import { cancelNow } from './cancel.ts';
import { invoiceOf, tryToCollect } from './collect.ts';
import { finalize, subscriptionOf } from './invoice.ts';
import { applyPending } from './pending.ts';

/** Finalizes what is a draft and tries to have it paid; what comes of it reaches the subscription. */
export function collect(world: World, invoice: Stripe.Invoice, method?: Stripe.PaymentMethod): Outcome | null {
  if (invoice.status === 'draft') finalize(world, invoice);
  if (invoice.amount_due === 0) {
    paid(world, invoice);
    return { kind: 'succeeded' };
  }
  const outcome = tryToCollect(world, invoice, method);
  if (outcome?.kind === 'succeeded') paid(world, invoice);
  else failed(world, invoice, outcome);
  return outcome;
}

/** Somebody paid, or failed to, through the payment itself: a page of the bank, or the API. */
export function followIntent(world: World, intent: Stripe.PaymentIntent): void {
  const invoice = invoiceOf(world, intent);
  if (invoice?.status !== 'open') return;
  if (intent.status === 'succeeded') paid(world, invoice);
  else if (intent.status === 'requires_payment_method') world.emit('invoice.payment_failed', invoice);
}

export function paid(world: World, invoice: Stripe.Invoice): void {
  const now = world.clock.seconds();
  const payment = world.store.all('invoice_payment').find((one) => one.invoice === invoice.id);
  if (payment) {
    Object.assign(payment, { status: 'paid', amount_paid: invoice.amount_due });
    payment.status_transitions.paid_at = now;
  }
  Object.assign(invoice, {
    status: 'paid',
    attempted: true,
    amount_paid: invoice.amount_due,
    amount_remaining: 0,
    auto_advance: false,
    next_payment_attempt: null,
    status_transitions: { ...invoice.status_transitions, paid_at: now },
  });
  world.emit('invoice.paid', invoice);
  world.emit('invoice.payment_succeeded', invoice);
  if (payment) world.emit('invoice_payment.paid', payment);

  const subscription = subscriptionOf(world, invoice);
  if (subscription.pending_update && world.awaited.get(subscription.id) === invoice.id)
    return applyPending(world, subscription);
  const owing = ['incomplete', 'past_due', 'unpaid'].includes(subscription.status);
  if (!owing || idOf(subscription.latest_invoice) !== invoice.id) return;
  const method = payment && world.store.get('payment_intent', String(payment.payment.payment_intent)).payment_method;
  const keep = subscription.payment_settings?.save_default_payment_method === 'on_subscription';
  world.change(
    subscription,
    { status: 'active', ...(keep && method && { default_payment_method: idOf(method) }) },
    'customer.subscription.updated',
  );
}

/** Nothing is tried again of what was never begun: a first payment and an update that waits have to be seen to. */
function failed(world: World, invoice: Stripe.Invoice, outcome: Outcome | null): void {
  const subscription = subscriptionOf(world, invoice);
  const begun = invoice.billing_reason !== 'subscription_create' && world.awaited.get(subscription.id) !== invoice.id;
  const { pauses, then } = world.dunning;
  const next = begun ? nextAttempt(pauses, invoice.attempt_count, world.clock.seconds()) : null;
  invoice.next_payment_attempt = next;
  if (outcome?.kind === 'requires_action') world.emit('invoice.payment_action_required', invoice);
  world.emit('invoice.payment_failed', invoice);
  if (!begun || !['active', 'past_due', 'trialing'].includes(subscription.status)) return;
  if (next !== null || then === 'past_due')
    return world.change(subscription, { status: 'past_due' }, 'customer.subscription.updated');
  if (then === 'unpaid') world.change(subscription, { status: 'unpaid' }, 'customer.subscription.updated');
  else cancelNow(world, subscription, 'payment_failed');
}
