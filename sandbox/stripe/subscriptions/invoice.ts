import type { Stripe } from 'stripe';
import type { Period } from '../billing/period.ts';
import { settled } from '../billing/proration.ts';
import { idOf, newId, random } from '../ids.ts';
import type { World } from '../world.ts';

interface Wish {
  subscription: Stripe.Subscription;
  reason: 'subscription_create' | 'subscription_cycle' | 'subscription_update' | 'upcoming';
  lines: Stripe.InvoiceLineItem[];
  period: Period;
  prorationDate?: number | undefined;
}

/** An invoice as it would be. It is no one's yet: a preview stays so. */
export function sketch(world: World, wish: Wish): Stripe.Invoice {
  const { subscription, lines } = wish;
  const customer = world.store.get('customer', idOf(subscription.customer));
  const total = lines.reduce((sum, { amount }) => sum + amount, 0);
  const id = newId('in');
  for (const line of lines) line.invoice = id;
  const { due } = settled(total, customer.balance);
  return {
    id,
    object: 'invoice',
    account_country: 'MA',
    account_name: null,
    account_tax_ids: null,
    amount_due: due,
    amount_overpaid: 0,
    amount_paid: 0,
    amount_remaining: due,
    amount_shipping: 0,
    application: null,
    attempt_count: 0,
    attempted: false,
    auto_advance: true,
    automatic_tax: { disabled_reason: null, enabled: false, liability: null, provider: null, status: null },
    automatically_finalizes_at: null,
    billing_reason: wish.reason,
    collection_method: 'charge_automatically',
    created: world.clock.seconds(),
    currency: subscription.currency,
    custom_fields: null,
    customer: customer.id,
    customer_account: null,
    customer_address: customer.address ?? null,
    customer_email: customer.email,
    customer_name: customer.name ?? null,
    customer_phone: customer.phone ?? null,
    customer_shipping: null,
    customer_tax_exempt: 'none',
    customer_tax_ids: [],
    default_payment_method: null,
    default_source: null,
    default_tax_rates: [],
    description: null,
    discounts: [],
    due_date: null,
    effective_at: null,
    ending_balance: null,
    footer: null,
    from_invoice: null,
    hosted_invoice_url: null,
    invoice_pdf: null,
    issuer: { type: 'self' },
    last_finalization_error: null,
    latest_revision: null,
    lines: { object: 'list', data: lines, has_more: false, url: `/v1/invoices/${id}/lines` },
    livemode: false,
    metadata: {},
    next_payment_attempt: null,
    number: null,
    on_behalf_of: null,
    parent: {
      quote_details: null,
      subscription_details: {
        metadata: subscription.metadata,
        subscription: subscription.id,
        ...(wish.prorationDate !== undefined && { subscription_proration_date: wish.prorationDate }),
      },
      type: 'subscription_details',
    },
    payment_settings: { default_mandate: null, payment_method_options: null, payment_method_types: null },
    period_end: wish.period.end,
    period_start: wish.period.start,
    post_payment_credit_notes_amount: 0,
    pre_payment_credit_notes_amount: 0,
    receipt_number: null,
    rendering: null,
    shipping_cost: null,
    shipping_details: null,
    starting_balance: customer.balance,
    statement_descriptor: null,
    status: 'draft',
    status_transitions: { finalized_at: null, marked_uncollectible_at: null, paid_at: null, voided_at: null },
    subtotal: total,
    subtotal_excluding_tax: total,
    test_clock: null,
    total,
    total_discount_amounts: [],
    total_excluding_tax: total,
    total_pretax_credit_amounts: [],
    total_taxes: [],
    webhooks_delivered_at: null,
  };
}

/** Draws it up for real: what waited is on it now, and it is the latest of its subscription. */
export function draw(world: World, wish: Wish): Stripe.Invoice {
  const invoice = world.store.add('invoice', sketch(world, wish));
  for (const line of wish.lines) {
    const pending = line.parent?.subscription_item_details?.invoice_item;
    if (pending) world.store.get('invoiceitem', pending).invoice = invoice.id;
  }
  world.emit('invoice.created', invoice);
  return invoice;
}

/** From a draft to something that is to be paid. Credit of the customer is used up first. */
export function finalize(world: World, invoice: Stripe.Invoice): void {
  const customer = world.store.find('customer', idOf(invoice.customer)!);
  const now = world.clock.seconds();
  const starting = customer?.balance ?? 0;
  const { due, balance } = settled(invoice.total, starting);
  if (customer) {
    const sequence = customer.next_invoice_sequence ?? 1;
    invoice.number = `${customer.invoice_prefix}-${String(sequence).padStart(4, '0')}`;
    customer.next_invoice_sequence = sequence + 1;
    customer.balance = balance;
  }
  Object.assign(invoice, {
    status: 'open',
    amount_due: due,
    amount_remaining: due,
    automatically_finalizes_at: null,
    effective_at: now,
    starting_balance: starting,
    ending_balance: balance,
    hosted_invoice_url: `${world.url}/invoice/${invoice.id}${random(12)}`,
    status_transitions: { ...invoice.status_transitions, finalized_at: now },
  });
  world.emit('invoice.finalized', invoice);
}

export const subscriptionOf = (world: World, invoice: Stripe.Invoice): Stripe.Subscription =>
  world.store.get('subscription', idOf(invoice.parent!.subscription_details!.subscription));

/** Nobody has to pay it any more. */
export function voidInvoice(world: World, invoice: Stripe.Invoice): void {
  const voided_at = world.clock.seconds();
  Object.assign(invoice, {
    status: 'void',
    next_payment_attempt: null,
    auto_advance: false,
    status_transitions: { ...invoice.status_transitions, voided_at },
  });
  // What was credited for it goes back to where it came from.
  const customer = world.store.find('customer', idOf(invoice.customer)!);
  if (customer) customer.balance += invoice.starting_balance - (invoice.ending_balance ?? invoice.starting_balance);
  world.emit('invoice.voided', invoice);
}
