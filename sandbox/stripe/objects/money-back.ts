import type { Stripe } from 'stripe';
import { z } from 'zod';
import { ApiError } from '../errors.ts';
import { idOf } from '../ids.ts';
import { createdWithin, listOf } from '../lists.ts';
import { created, flag, metadata, none, paging, params, positive, text, withMetadata } from '../params/fields.ts';
import { chargeOf } from '../payments/charge.ts';
import { closeDispute } from '../payments/dispute.ts';
import { refundCharge } from '../payments/refund.ts';
import { route } from '../route.ts';
import type { World } from '../world.ts';

const refund = params<Stripe.RefundCreateParams>()({
  amount: positive.optional(),
  charge: text.optional(),
  payment_intent: text.optional(),
  metadata: metadata.optional(),
  reason: z.enum(['duplicate', 'fraudulent', 'requested_by_customer']).optional(),
});
const ofPayment = { charge: text.optional(), payment_intent: text.optional() };
const refunds = params<Stripe.RefundListParams>()({ ...paging, ...ofPayment, created });
const disputes = params<Stripe.DisputeListParams>()({ ...paging, ...ofPayment, created });
const charges = params<Stripe.ChargeListParams>()({
  ...paging,
  created,
  customer: text.optional(),
  payment_intent: text.optional(),
});
const answer = params<Stripe.DisputeUpdateParams>()({
  evidence: params<Stripe.DisputeUpdateParams.Evidence>()({
    customer_email_address: text.optional(),
    customer_name: text.optional(),
    product_description: text.optional(),
    service_date: text.optional(),
    uncategorized_text: text.optional(),
  }).optional(),
  metadata: metadata.optional(),
  submit: flag.optional(),
});

/** The charge that a refund means: itself, or the one its payment went through by. */
function meant(world: World, { charge, payment_intent }: z.output<typeof refund>): Stripe.Charge {
  if (charge !== undefined) return world.store.get('charge', charge, 'charge');
  if (payment_intent === undefined)
    throw new ApiError(400, 'One of the following params should be provided for this request: payment_intent or charge.', { code: 'parameter_missing' }); // prettier-ignore
  const intent = world.store.get('payment_intent', payment_intent, 'payment_intent');
  const found = intent.status === 'succeeded' ? chargeOf(world, intent) : null;
  if (found) return found;
  throw new ApiError(400, `This PaymentIntent (${intent.id}) does not have a successful charge to refund.`, { param: 'payment_intent' }); // prettier-ignore
}

const within = (asked: { charge?: string | undefined; payment_intent?: string | undefined }) =>
  (one: { charge: Stripe.Refund['charge']; payment_intent: Stripe.Refund['payment_intent'] }) =>
    (asked.charge === undefined || idOf(one.charge) === asked.charge) &&
    (asked.payment_intent === undefined || idOf(one.payment_intent) === asked.payment_intent); // prettier-ignore

/** In test mode the text of the evidence says how it is decided. */
function decided(world: World, dispute: Stripe.Dispute): void {
  dispute.evidence_details.submission_count++;
  const said = dispute.evidence.uncategorized_text;
  if (said === 'winning_evidence') closeDispute(world, dispute, 'won');
  else if (said === 'losing_evidence') closeDispute(world, dispute, 'lost');
  else world.change(dispute, { status: 'under_review' }, 'charge.dispute.updated');
}

export const moneyBackRoutes = [
  route('POST', '/v1/refunds', refund, (world, given) =>
    refundCharge(world, meant(world, given), {
      amount: given.amount,
      reason: given.reason,
      metadata: withMetadata({}, given.metadata),
    }),
  ),
  route('GET', '/v1/refunds', refunds, (world, { created, charge, payment_intent, ...page }) => {
    const all = world.store.all('refund').filter((one) => createdWithin(one, created));
    return listOf(all.filter(within({ charge, payment_intent })), '/v1/refunds', page);
  }),
  route('GET', '/v1/refunds/:id', none, (world, _, id) => world.store.get('refund', id)),
  route(
    'POST',
    '/v1/refunds/:id',
    params<Stripe.RefundUpdateParams>()({ metadata: metadata.optional() }),
    (world, given, id) => {
      const found = world.store.get('refund', id);
      world.change(found, { metadata: withMetadata(found.metadata ?? {}, given.metadata) }, 'refund.updated');
      return found;
    },
  ),
  route('GET', '/v1/charges', charges, (world, { created, customer, payment_intent, ...page }) => {
    const found = world.store
      .all('charge')
      .filter((one) => createdWithin(one, created))
      .filter((one) => customer === undefined || idOf(one.customer) === customer)
      .filter((one) => payment_intent === undefined || idOf(one.payment_intent) === payment_intent);
    return listOf(found, '/v1/charges', page);
  }),
  route('GET', '/v1/charges/:id', none, (world, _, id) => world.store.get('charge', id)),
  route('GET', '/v1/disputes', disputes, (world, { created, charge, payment_intent, ...page }) => {
    const all = world.store.all('dispute').filter((one) => createdWithin(one, created));
    return listOf(all.filter(within({ charge, payment_intent })), '/v1/disputes', page);
  }),
  route('GET', '/v1/disputes/:id', none, (world, _, id) => world.store.get('dispute', id)),
  route('POST', '/v1/disputes/:id', answer, (world, { evidence, metadata: data, submit }, id) => {
    const dispute = world.store.get('dispute', id);
    if (dispute.status !== 'needs_response')
      throw new ApiError(400, 'This dispute is already closed or under review.', { code: 'dispute_not_open' });
    dispute.metadata = withMetadata(dispute.metadata, data);
    Object.assign(dispute.evidence, evidence);
    if (evidence) dispute.evidence_details.has_evidence = true;
    if (submit ?? evidence !== undefined) decided(world, dispute);
    return dispute;
  }),
  route('POST', '/v1/disputes/:id/close', none, (world, _, id) => {
    const dispute = world.store.get('dispute', id);
    if (dispute.status !== 'needs_response') throw new ApiError(400, 'This dispute is already closed.');
    closeDispute(world, dispute, 'lost');
    return dispute;
  }),
];
