import type { Stripe } from 'stripe';
import { z } from 'zod';
import { ApiError } from '../errors.ts';
import { idOf } from '../ids.ts';
import { createdWithin, listOf, pageOf } from '../lists.ts';
import { created, flag, int, none, paging, params, text } from '../params/fields.ts';
import { cardError, methodOf } from '../payments/method.ts';
import { route } from '../route.ts';
import { partsAfter, weigh } from '../subscriptions/change.ts';
import { checkParts } from '../subscriptions/create.ts';
import { invoiceOf, paymentOf } from '../subscriptions/collect.ts';
import { collect } from '../subscriptions/follow.ts';
import { finalize, sketch, voidInvoice } from '../subscriptions/invoice.ts';
import { lineOf, lineOfPending, pendingOf } from '../subscriptions/lines.ts';
import { newPartId, partsOf, periodOf } from '../subscriptions/parts.ts';
import { cycleLines } from '../subscriptions/renew.ts';
import { snapshot, type World } from '../world.ts';
import { priceOf } from './price-data.ts';
import { changedItem } from './subscription.ts';

const list = params<Stripe.InvoiceListParams>()({
  ...paging,
  created,
  customer: text.optional(),
  status: z.enum(['draft', 'open', 'paid', 'uncollectible', 'void']).optional(),
  subscription: text.optional(),
});
const preview = params<Stripe.InvoiceCreatePreviewParams>()({
  customer: text.optional(),
  subscription: text,
  subscription_details: params<Stripe.InvoiceCreatePreviewParams.SubscriptionDetails>()({
    items: z.array(changedItem).min(1).max(20).optional(),
    proration_behavior: z.enum(['always_invoice', 'create_prorations', 'none']).optional(),
    proration_date: int.optional(),
  }).optional(),
});
const pay = params<Stripe.InvoicePayParams>()({ off_session: flag.optional(), payment_method: text.optional() });
const payments = params<Stripe.InvoicePaymentListParams>()({
  ...paging,
  created,
  invoice: text.optional(),
  payment: params<Stripe.InvoicePaymentListParams.Payment>()({
    type: z.enum(['payment_intent']),
    payment_intent: text,
  }).optional(),
  status: z.enum(['canceled', 'open', 'paid']).optional(),
});

/** What would be on the next invoice, changed or as it is; nothing of it stays. */
function previewOf(world: World, { subscription: id, subscription_details: details }: z.output<typeof preview>) {
  const subscription = world.store.get('subscription', id, 'subscription');
  if (!['active', 'trialing', 'past_due'].includes(subscription.status))
    throw new ApiError(404, `No upcoming invoices for customer: '${idOf(subscription.customer)}'`, { code: 'invoice_upcoming_none' }); // prettier-ignore
  const at = details?.proration_date ?? world.clock.seconds();
  const period = periodOf(subscription);
  if (at < period.start || at > period.end)
    throw new ApiError(400, `Invalid proration_date: must be within the current period (${period.start} - ${period.end}).`, { param: 'subscription_details[proration_date]' }); // prettier-ignore
  const wishes = (details?.items ?? []).map((item, place) => ({
    ...item,
    price: item.price === undefined ? null : priceOf(world, { price: item.price }, `subscription_details[items][${place}]`), // prettier-ignore
  }));
  const parts = wishes.length === 0 ? partsOf(subscription) : partsAfter(subscription, wishes, newPartId);
  checkParts(parts);
  const proration = details?.proration_behavior ?? 'create_prorations';
  const weighed = weigh(subscription, { parts, at, proration });
  const changed = weighed.drafts.map((draft) => lineOf(world, draft, subscription.id));
  const now = weighed.invoicesNow && wishes.length > 0;
  const waiting = pendingOf(world, subscription.id).map(lineOfPending);
  const lines = now ? [...waiting, ...changed] : [...changed, ...cycleLines(world, subscription, parts).lines];
  const invoice = sketch(world, {
    subscription,
    reason: now ? 'subscription_update' : 'upcoming',
    lines,
    period: now ? { start: at, end: at } : period,
    prorationDate: at,
  });
  invoice.id = `upcoming_${invoice.id}`;
  return invoice;
}

const openOne = (world: World, id: string): Stripe.Invoice => {
  const invoice = world.store.get('invoice', id);
  if (invoice.status === 'paid') throw new ApiError(400, 'Invoice is already paid', { code: 'invoice_already_paid' });
  if (invoice.status !== 'open' && invoice.status !== 'draft')
    throw new ApiError(400, `This invoice cannot be changed: it is ${invoice.status}.`, {
      code: 'invoice_not_editable',
    });
  return invoice;
};

export const invoiceRoutes = [
  route('POST', '/v1/invoices/create_preview', preview, previewOf),
  route('GET', '/v1/invoices', list, (world, { created, customer, status, subscription, ...page }) => {
    const found = world.store
      .all('invoice')
      .filter((one) => createdWithin(one, created) && (status === undefined || one.status === status))
      .filter((one) => customer === undefined || one.customer === customer)
      .filter((one) => subscription === undefined || one.parent?.subscription_details?.subscription === subscription);
    return listOf(found, '/v1/invoices', page);
  }),
  route('GET', '/v1/invoices/:id', none, (world, _, id) => world.store.get('invoice', id)),
  route('GET', '/v1/invoices/:id/lines', params<Stripe.InvoiceListLineItemsParams>()(paging), (world, page, id) =>
    pageOf(world.store.get('invoice', id).lines.data, `/v1/invoices/${id}/lines`, page),
  ),
  route(
    'POST',
    '/v1/invoices/:id/finalize',
    params<Stripe.InvoiceFinalizeInvoiceParams>()({ auto_advance: flag.optional() }),
    (world, _, id) => {
      const invoice = openOne(world, id);
      if (invoice.status !== 'draft') throw new ApiError(400, 'This invoice is already finalized, you can\'t re-finalize a non-draft invoice.'); // prettier-ignore
      finalize(world, invoice);
      if (invoice.amount_due > 0) paymentOf(world, invoice);
      else collect(world, invoice);
      return invoice;
    },
  ),
  route('POST', '/v1/invoices/:id/pay', pay, (world, { payment_method }, id) => {
    const invoice = openOne(world, id);
    const method = payment_method === undefined ? undefined : methodOf(world, payment_method, 'payment_method');
    const outcome = collect(world, invoice, method);
    if (outcome?.kind === 'declined')
      throw cardError(outcome.reason, { payment_intent: snapshot(paymentOf(world, invoice)) });
    if (outcome?.kind === 'requires_action')
      throw new ApiError(402, 'This payment requires additional user action before it can be completed successfully.', { type: 'card_error', code: 'invoice_payment_intent_requires_action', payment_intent: snapshot(paymentOf(world, invoice)) }); // prettier-ignore
    if (outcome === null) throw new ApiError(400, 'There is no `default_payment_method` set on this Customer or Invoice. Please provide one to pay this invoice.', { code: 'resource_missing' }); // prettier-ignore
    return invoice;
  }),
  route('POST', '/v1/invoices/:id/void', none, (world, _, id) => {
    const invoice = openOne(world, id);
    if (invoice.status === 'draft') throw new ApiError(400, 'You can only pass in open invoices. This invoice isn\'t open.'); // prettier-ignore
    voidInvoice(world, invoice);
    return invoice;
  }),
  route('GET', '/v1/invoice_payments', payments, (world, { created, invoice, payment, status, ...page }) => {
    const wanted = payment && invoiceOf(world, world.store.get('payment_intent', payment.payment_intent, 'payment'));
    const found = world.store
      .all('invoice_payment')
      .filter((one) => createdWithin(one, created) && (status === undefined || one.status === status))
      .filter((one) => invoice === undefined || one.invoice === invoice)
      .filter((one) => wanted === undefined || one.invoice === wanted?.id);
    return listOf(found, '/v1/invoice_payments', page);
  }),
  route('GET', '/v1/invoice_payments/:id', none, (world, _, id) => world.store.get('invoice_payment', id)),
];
