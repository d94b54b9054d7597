import type { Stripe } from 'stripe';
import { trialEnd } from '../billing/dunning.ts';
import { periodFrom } from '../billing/period.ts';
import { wholePeriod } from '../billing/proration.ts';
import type { Due } from '../clock.ts';
import { idOf } from '../ids.ts';
import type { World } from '../world.ts';
import { cancelNow, invoicesOf } from './cancel.ts';
import { methodFor } from './collect.ts';
import { collect } from './follow.ts';
import { draw, voidInvoice } from './invoice.ts';
import { lineOf, lineOfPending, pendingOf } from './lines.ts';
import { everyOf, itemsOf, partsOf, periodOf } from './parts.ts';
import { COMPLETE_WITHIN, dropPending } from './pending.ts';

const HOUR = 3600;
const WARNING = 3 * 24 * HOUR;

/** The lines of the next period, after what waited for it. */
export const cycleLines = (world: World, subscription: Stripe.Subscription, parts = partsOf(subscription)) => {
  const { end: start } = periodOf(subscription);
  const anchor = subscription.billing_cycle_anchor;
  const period = periodFrom(anchor, everyOf(parts), start);
  const lines = wholePeriod(parts, period).map((draft) => lineOf(world, draft, subscription.id));
  return { period, lines: [...pendingOf(world, subscription.id).map(lineOfPending), ...lines] };
};

/** A period is over, be it one of trial: the next begins, and its invoice is drawn up. */
function roll(world: World, subscription: Stripe.Subscription): void {
  const ended = periodOf(subscription);
  if (subscription.status === 'trialing') {
    const missing = subscription.trial_settings!.end_behavior.missing_payment_method;
    const then = trialEnd(methodFor(world, subscription) !== null, missing);
    if (then === 'cancel') return cancelNow(world, subscription, 'cancellation_requested');
    if (then === 'pause') {
      world.change(subscription, { status: 'paused' }, 'customer.subscription.updated');
      return world.emit('customer.subscription.paused', subscription);
    }
  }
  const { period, lines } = cycleLines(world, subscription);
  const invoice = draw(world, { subscription, reason: 'subscription_cycle', lines, period: ended });
  // For an hour it may still be added to. What nobody pays for is drawn up, and not asked for.
  if (subscription.status === 'unpaid') invoice.auto_advance = false;
  else invoice.automatically_finalizes_at = world.clock.seconds() + HOUR;
  const patch: Partial<Stripe.Subscription> = {
    items: itemsOf(world, subscription, partsOf(subscription), period),
    latest_invoice: invoice.id,
    ...(subscription.status === 'trialing' && { status: 'active' as const }),
  };
  world.change(subscription, patch, 'customer.subscription.updated');
}

/** Begins to be paid for at this second: a trial that is ended, or what was paused. */
export function beginNow(world: World, subscription: Stripe.Subscription): void {
  const now = world.clock.seconds();
  const period = periodFrom(now, everyOf(partsOf(subscription)), now);
  const lines = wholePeriod(partsOf(subscription), period).map((draft) => lineOf(world, draft, subscription.id));
  const ended = { start: periodOf(subscription).start, end: now };
  const invoice = draw(world, { subscription, reason: 'subscription_update', lines, period: ended });
  const patch: Partial<Stripe.Subscription> = {
    status: 'active',
    billing_cycle_anchor: now,
    items: itemsOf(world, subscription, partsOf(subscription), period),
    latest_invoice: invoice.id,
    ...(subscription.status === 'trialing' && { trial_end: now }),
  };
  world.change(subscription, patch, 'customer.subscription.updated');
  collect(world, invoice);
}

/** Three days before; at once when the trial is shorter. */
export function warnOfTrial(world: World, subscription: Stripe.Subscription): void {
  if (subscription.status !== 'trialing' || world.warned.has(subscription.id)) return;
  if (subscription.trial_end! - WARNING > world.clock.seconds()) return;
  world.warned.add(subscription.id);
  world.emit('customer.subscription.trial_will_end', subscription);
}

function expire(world: World, subscription: Stripe.Subscription): void {
  const ended_at = world.clock.seconds();
  for (const invoice of invoicesOf(world, subscription)) if (invoice.status === 'open') voidInvoice(world, invoice);
  world.change(subscription, { status: 'incomplete_expired', ended_at }, 'customer.subscription.updated');
}

/** All that a subscription has before it. */
function duesOf(world: World, subscription: Stripe.Subscription): Due[] {
  const { status, pending_update: pending } = subscription;
  if (status === 'incomplete')
    return [{ at: subscription.created + COMPLETE_WITHIN, run: () => expire(world, subscription) }];
  if (!['active', 'trialing', 'past_due', 'unpaid'].includes(status)) return [];
  const dues: Due[] = [{ at: periodOf(subscription).end, rank: 3, run: () => roll(world, subscription) }];
  if (subscription.cancel_at !== null)
    dues.push({ at: subscription.cancel_at, rank: 1, run: () => cancelNow(world, subscription, 'cancellation_requested') }); // prettier-ignore
  if (pending) dues.push({ at: pending.expires_at, run: () => dropPending(world, subscription) });
  if (status === 'trialing' && !world.warned.has(subscription.id))
    dues.push({ at: subscription.trial_end! - WARNING, run: () => warnOfTrial(world, subscription) });
  return dues;
}

export const subscriptionsDue = (world: World): Due[] =>
  world.store.all('subscription').flatMap((subscription) => duesOf(world, subscription));

export const invoicesDue = (world: World): Due[] =>
  world.store.all('invoice').flatMap((invoice) => {
    const at = invoice.status === 'draft' ? invoice.automatically_finalizes_at : invoice.next_payment_attempt;
    const open = invoice.status === 'draft' || invoice.status === 'open';
    if (!open || at === null || world.deleted.has(idOf(invoice.customer)!)) return [];
    return [{ at, rank: 2, run: () => void collect(world, invoice) }];
  });
