import type { Stripe } from 'stripe';
import { periodFrom, sameInterval, type Period } from '../billing/period.ts';
import { prorated, wholePeriod, type Draft } from '../billing/proration.ts';
import { ApiError } from '../errors.ts';
import { idOf } from '../ids.ts';
import { asksOwner, type Decline } from '../payments/cards.ts';
import { cardError } from '../payments/method.ts';
import type { World } from '../world.ts';
import { methodFor } from './collect.ts';
import { collect } from './follow.ts';
import { draw, finalize } from './invoice.ts';
import { keepPending, lineOf, lineOfPending, pendingOf } from './lines.ts';
import { everyOf, itemsOf, partsOf, periodOf, type Bought } from './parts.ts';
import { COMPLETE_WITHIN, dropPending } from './pending.ts';

export type Proration = 'always_invoice' | 'create_prorations' | 'none';
export type Behavior = 'allow_incomplete' | 'error_if_incomplete' | 'pending_if_incomplete';

export interface Change {
  parts: Bought[];
  proration: Proration;
  /** From which second on it counts. */
  at: number;
  behavior: Behavior;
}

/** What a change comes to: which lines, and which period stands afterwards. Preview and deed both ask here. */
export function weigh(subscription: Stripe.Subscription, { parts, at, proration }: Omit<Change, 'behavior'>) {
  const before = partsOf(subscription);
  const period = periodOf(subscription);
  const restarts = !sameInterval(everyOf(before), everyOf(parts)) && subscription.status !== 'trialing';
  const after: Period = restarts ? periodFrom(at, everyOf(parts), at) : period;
  const free = subscription.status === 'trialing' || proration === 'none';
  let drafts: Draft<Stripe.Price>[] = [];
  if (restarts) {
    const back = free ? [] : prorated(before, [], period, at);
    drafts = [...back, ...wholePeriod(parts, after)];
  } else if (!free) drafts = prorated(before, parts, period, at);
  return { drafts, period: after, restarts, invoicesNow: restarts || proration === 'always_invoice' };
}

/** Why a card would not pay if it were tried now. */
export function foresee(world: World, method: Stripe.PaymentMethod | null): Decline | null {
  if (!method)
    return { code: 'resource_missing', decline_code: null, message: 'This customer has no attached payment source or default payment method.' }; // prettier-ignore
  const card = world.cards.get(method.id)!;
  if (asksOwner(card, world.proven.has(method.id)))
    return { code: 'subscription_payment_intent_requires_action', decline_code: null, message: 'Payment for this subscription requires additional user action before it can be completed successfully. Payment can be completed using the PaymentIntent associated with `subscription.latest_invoice`.' }; // prettier-ignore
  return card.charging;
}

/** Throws what stands against a change that would be paid by `method`, while nothing has happened yet. */
export function checkChange(
  world: World,
  subscription: Stripe.Subscription,
  wish: Change,
  method: Stripe.PaymentMethod | null,
): void {
  const { start, end } = periodOf(subscription);
  if (wish.at < start || wish.at > end)
    throw new ApiError(400, `Invalid proration_date: must be within the current period (${start} - ${end}).`, { param: 'proration_date' }); // prettier-ignore
  if (wish.behavior !== 'error_if_incomplete') return;
  const { drafts, invoicesNow } = weigh(subscription, wish);
  const total = [...drafts, ...pendingOf(world, subscription.id)].reduce((sum, { amount }) => sum + amount, 0);
  const refusal = invoicesNow && drafts.length > 0 && total > 0 ? foresee(world, method) : null;
  if (refusal) throw cardError(refusal);
}

/** Changes what a subscription is of. */
export function change(world: World, subscription: Stripe.Subscription, wish: Change): void {
  // One change at a time: another takes the place of the one nobody has paid yet.
  if (subscription.pending_update) dropPending(world, subscription);
  const { drafts, period: after, restarts, invoicesNow } = weigh(subscription, wish);
  const items = itemsOf(world, subscription, wish.parts, after);
  const anchor = restarts ? after.start : subscription.billing_cycle_anchor;
  const patch = { items, billing_cycle_anchor: anchor };
  const lines = drafts.map((draft) => lineOf(world, draft, subscription.id));

  if (!invoicesNow || lines.length === 0) {
    for (const line of lines) keepPending(world, idOf(subscription.customer), line);
    return world.change(subscription, patch, 'customer.subscription.updated');
  }
  const refusal = foresee(world, methodFor(world, subscription));
  const waiting = pendingOf(world, subscription.id).map(lineOfPending);
  const now = world.clock.seconds();
  const invoice = draw(world, {
    subscription,
    reason: 'subscription_update',
    lines: [...waiting, ...lines],
    period: { start: now, end: now },
    prorationDate: wish.at,
  });
  finalize(world, invoice);
  if (wish.behavior === 'pending_if_incomplete' && invoice.amount_due > 0 && refusal) {
    world.awaited.set(subscription.id, invoice.id);
    const pending_update = {
      billing_cycle_anchor: restarts ? anchor : null,
      cancel_at_period_end: null,
      discount: null,
      discounts: null,
      expires_at: now + COMPLETE_WITHIN,
      metadata: null,
      subscription_items: items.data,
      trial_end: null,
      trial_from_plan: null,
    };
    world.change(subscription, { pending_update, latest_invoice: invoice.id }, 'customer.subscription.updated');
  } else world.change(subscription, { ...patch, latest_invoice: invoice.id }, 'customer.subscription.updated');
  collect(world, invoice);
}

/** What `items` of a request make of what is there: named ones change or go, the others are new. */
export function partsAfter(
  subscription: Stripe.Subscription,
  wishes: readonly {
    id?: string | undefined;
    price: Stripe.Price | null;
    quantity?: number | undefined;
    deleted?: boolean | undefined;
  }[],
  newId: () => string,
): Bought[] {
  const after = new Map(partsOf(subscription).map((part) => [part.id, part]));
  for (const { id, price, quantity, deleted } of wishes) {
    const before = id === undefined ? undefined : after.get(id);
    if (id !== undefined && !before)
      throw new ApiError(400, `No such subscription item: '${id}'`, {
        code: 'resource_missing',
        param: 'items[0][id]',
      });
    if (before && deleted) after.delete(before.id);
    else if (before)
      after.set(before.id, { ...before, price: price ?? before.price, quantity: quantity ?? before.quantity });
    else if (price) {
      const added = { id: newId(), price, quantity: quantity ?? 1 };
      after.set(added.id, added);
    }
  }
  return [...after.values()];
}
