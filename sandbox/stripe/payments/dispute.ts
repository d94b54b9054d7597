import type { Stripe } from 'stripe';
import type { Due } from '../clock.ts';
import { idOf, newId } from '../ids.ts';
import type { World } from '../world.ts';

const DAY = 24 * 3600;
/** How long the shop may answer. */
const ANSWER_WITHIN = 9 * DAY;

const NO_EVIDENCE: Stripe.Dispute.Evidence = {
  access_activity_log: null,
  billing_address: null,
  cancellation_policy: null,
  cancellation_policy_disclosure: null,
  cancellation_rebuttal: null,
  customer_communication: null,
  customer_email_address: null,
  customer_name: null,
  customer_purchase_ip: null,
  customer_signature: null,
  duplicate_charge_documentation: null,
  duplicate_charge_explanation: null,
  duplicate_charge_id: null,
  enhanced_evidence: {},
  product_description: null,
  receipt: null,
  refund_policy: null,
  refund_policy_disclosure: null,
  refund_refusal_explanation: null,
  service_date: null,
  service_documentation: null,
  shipping_address: null,
  shipping_carrier: null,
  shipping_date: null,
  shipping_documentation: null,
  shipping_tracking_number: null,
  uncategorized_file: null,
  uncategorized_text: null,
};

/** Somebody tells their bank that they did not pay this: the money goes back until it is decided. */
export function openDispute(world: World, charge: Stripe.Charge): Stripe.Dispute {
  const now = world.clock.seconds();
  const dispute: Stripe.Dispute = {
    id: newId('du'),
    object: 'dispute',
    amount: charge.amount - charge.amount_refunded,
    balance_transactions: [],
    charge: charge.id,
    created: now,
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: { ...NO_EVIDENCE },
    evidence_details: {
      due_by: now + ANSWER_WITHIN,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: 'not_submitted',
    },
    intended_submission_method: null,
    is_charge_refundable: false,
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    payment_method_details: {
      card: { brand: String(charge.payment_method_details?.card?.brand), case_type: 'chargeback', network: 'visa', network_reason_code: '10.4' },
      type: 'card',
    }, // prettier-ignore
    reason: 'fraudulent',
    status: 'needs_response',
  };
  charge.disputed = true;
  world.store.add('dispute', dispute);
  world.emit('charge.dispute.created', dispute);
  world.emit('charge.dispute.funds_withdrawn', dispute);
  return dispute;
}

export function closeDispute(world: World, dispute: Stripe.Dispute, status: 'won' | 'lost'): void {
  dispute.status = status;
  world.emit('charge.dispute.closed', dispute);
  if (status === 'lost') return;
  world.store.get('charge', idOf(dispute.charge)).disputed = false;
  world.emit('charge.dispute.funds_reinstated', dispute);
}

/** What nobody answers in time is lost. */
export const disputesDue = (world: World): Due[] =>
  world.store
    .all('dispute')
    .filter(({ status }) => status === 'needs_response')
    .map((dispute) => ({
      at: dispute.evidence_details.due_by!,
      run() {
        dispute.evidence_details.past_due = true;
        closeDispute(world, dispute, 'lost');
      },
    }));
