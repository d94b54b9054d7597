import { Stripe } from 'stripe';
import type { Draft } from '../billing/proration.ts';
import { idOf, newId } from '../ids.ts';
import type { World } from '../world.ts';

type Line = Stripe.InvoiceLineItem;

const words = (seconds: number) =>
  new Date(seconds * 1000).toLocaleDateString('en-GB', { day: '2-digit', month: 'short', year: 'numeric', timeZone: 'UTC' }); // prettier-ignore

function describe(world: World, { price, quantity, amount, period, proration }: Draft<Stripe.Price>): string {
  const { name } = world.store.get('product', idOf(price.product));
  const of = quantity === 1 ? name : `${quantity} × ${name}`;
  if (proration) return `${amount < 0 ? 'Unused' : 'Remaining'} time on ${of} after ${words(period.start)}`;
  const { interval, interval_count } = price.recurring!;
  const every = interval_count === 1 ? interval : `${interval_count} ${interval}s`;
  return `${quantity} × ${name} (at ${((price.unit_amount ?? 0) / 100).toFixed(2)} ${price.currency.toUpperCase()} / ${every})`;
}

/** A line as it stands on an invoice. `pending` is the item that waited for it. */
export function lineOf(
  world: World,
  draft: Draft<Stripe.Price>,
  subscription: string,
  { pending = null, description }: { pending?: string | null; description?: string } = {},
): Line {
  return {
    id: newId('il'),
    object: 'line_item',
    amount: draft.amount,
    currency: draft.price.currency,
    description: description ?? describe(world, draft),
    discount_amounts: [],
    discountable: !draft.proration,
    discounts: [],
    invoice: null,
    livemode: false,
    metadata: {},
    parent: {
      invoice_item_details: null,
      subscription_item_details: {
        invoice_item: pending,
        proration: draft.proration,
        proration_details: draft.proration ? { credited_items: null } : null,
        subscription,
        subscription_item: draft.id,
      },
      type: 'subscription_item_details',
    },
    period: draft.period,
    pretax_credit_amounts: [],
    pricing: {
      price_details: { price: draft.price.id, product: idOf(draft.price.product) },
      type: 'price_details',
      unit_amount_decimal: draft.price.unit_amount_decimal,
    },
    quantity: draft.quantity,
    quantity_decimal: Stripe.Decimal.from(draft.quantity),
    subscription,
    subtotal: draft.amount,
    taxes: [],
  };
}

/** Keeps a line for the next invoice. */
export function keepPending(world: World, customer: string, line: Line): void {
  const details = line.parent!.subscription_item_details!;
  const item = world.store.add('invoiceitem', {
    id: newId('ii'),
    object: 'invoiceitem',
    amount: line.amount,
    currency: line.currency,
    customer,
    customer_account: null,
    date: world.clock.seconds(),
    description: line.description,
    discountable: line.discountable,
    discounts: [],
    invoice: null,
    livemode: false,
    metadata: {},
    net_amount: line.amount,
    parent: {
      subscription_details: { subscription: details.subscription!, subscription_item: details.subscription_item },
      type: 'subscription_details',
    },
    period: line.period,
    pricing: line.pricing,
    proration: true,
    quantity: line.quantity ?? 1,
    quantity_decimal: line.quantity_decimal!,
    tax_rates: [],
    test_clock: null,
  });
  world.emit('invoiceitem.created', item);
}

/** What waits for the next invoice of a subscription. */
export const pendingOf = (world: World, subscription: string): Stripe.InvoiceItem[] =>
  world.store
    .all('invoiceitem')
    .filter(({ invoice, parent }) => invoice === null && parent?.subscription_details?.subscription === subscription);

export function lineOfPending(item: Stripe.InvoiceItem): Line {
  const { subscription, subscription_item } = item.parent!.subscription_details!;
  return {
    id: newId('il'),
    object: 'line_item',
    amount: item.amount,
    currency: item.currency,
    description: item.description,
    discount_amounts: [],
    discountable: item.discountable,
    discounts: [],
    invoice: null,
    livemode: false,
    metadata: {},
    parent: {
      invoice_item_details: null,
      subscription_item_details: {
        invoice_item: item.id,
        proration: true,
        proration_details: { credited_items: null },
        subscription,
        subscription_item: subscription_item!,
      },
      type: 'subscription_item_details',
    },
    period: item.period,
    pretax_credit_amounts: [],
    pricing: item.pricing,
    quantity: item.quantity,
    quantity_decimal: item.quantity_decimal,
    subscription,
    subtotal: item.amount,
    taxes: [],
  };
}
