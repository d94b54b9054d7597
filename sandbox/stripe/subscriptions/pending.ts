import type { Stripe } from 'stripe';
import type { World } from '../world.ts';
import { voidInvoice } from './invoice.ts';
import { periodOf } from './parts.ts';

/** How long a payment may be completed that was begun with the owner of the card present. */
export const COMPLETE_WITHIN = 23 * 3600;

/** The invoice was paid: now the change is true. */
export function applyPending(world: World, subscription: Stripe.Subscription): void {
  const { subscription_items: data } = subscription.pending_update!;
  const { end, start } = periodOf(subscription);
  const anchor = subscription.pending_update!.billing_cycle_anchor ?? subscription.billing_cycle_anchor;
  // A change that starts a period of its own brings it along.
  const items = (data ?? []).map((item) => (anchor === subscription.billing_cycle_anchor ? { ...item, current_period_start: start, current_period_end: end } : item)); // prettier-ignore
  const patch = { items: { ...subscription.items, data: items }, billing_cycle_anchor: anchor, pending_update: null };
  world.awaited.delete(subscription.id);
  world.change(subscription, patch, 'customer.subscription.updated');
  world.emit('customer.subscription.pending_update_applied', subscription);
}

/** Nobody paid in time: it stays as it was. */
export function dropPending(world: World, subscription: Stripe.Subscription): void {
  const invoice = world.store.get('invoice', world.awaited.get(subscription.id)!);
  world.awaited.delete(subscription.id);
  subscription.pending_update = null;
  if (invoice.status === 'open') voidInvoice(world, invoice);
  // What had waited before for the next invoice waits again.
  for (const { parent } of invoice.lines.data) {
    const waited = parent?.subscription_item_details?.invoice_item;
    if (waited) world.store.get('invoiceitem', waited).invoice = null;
  }
  world.emit('customer.subscription.pending_update_expired', subscription);
}
