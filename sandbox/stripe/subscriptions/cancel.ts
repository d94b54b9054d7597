import type { Stripe } from 'stripe';
import { idOf } from '../ids.ts';
import type { World } from '../world.ts';

export const OVER = ['canceled', 'incomplete_expired'];

type Reason = 'cancellation_requested' | 'payment_failed';

/** Ends it now. What is owed stays owed, but nobody asks for it by themselves any more. */
export function cancelNow(world: World, subscription: Stripe.Subscription, reason: Reason): void {
  const now = world.clock.seconds();
  const schedule = idOf(subscription.schedule);
  if (schedule !== null) {
    const ended = world.store.get('subscription_schedule', schedule);
    Object.assign(ended, { status: 'canceled', canceled_at: now, current_phase: null });
    world.emit('subscription_schedule.canceled', ended);
  }
  for (const invoice of invoicesOf(world, subscription)) {
    if (invoice.status === 'draft' || invoice.status === 'open')
      Object.assign(invoice, { auto_advance: false, next_payment_attempt: null, automatically_finalizes_at: null });
  }
  Object.assign(subscription, {
    status: 'canceled',
    canceled_at: subscription.canceled_at ?? now,
    ended_at: now,
    schedule: null,
    pending_update: null,
    cancellation_details: { ...subscription.cancellation_details!, reason },
  });
  world.emit('customer.subscription.deleted', subscription);
}

export const invoicesOf = (world: World, { id }: Stripe.Subscription): Stripe.Invoice[] =>
  world.store.all('invoice').filter(({ parent }) => parent?.subscription_details?.subscription === id);

/** A customer who goes takes what they subscribed to along. */
export function leave(world: World, customer: string): void {
  for (const subscription of world.store.all('subscription'))
    if (subscription.customer === customer && !OVER.includes(subscription.status))
      cancelNow(world, subscription, 'cancellation_requested');
}

/** That it ends at a moment, or with null that it goes on. */
export const endingAt = (
  { cancellation_details: before }: Stripe.Subscription,
  at: number | null,
  atPeriodEnd: boolean,
  now: number,
): Partial<Stripe.Subscription> => ({
  cancel_at: at,
  cancel_at_period_end: atPeriodEnd,
  canceled_at: at === null ? null : now,
  cancellation_details: { ...before!, reason: at === null ? null : 'cancellation_requested' },
});
