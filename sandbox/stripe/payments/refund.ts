import type { Stripe } from 'stripe';
import type { Due } from '../clock.ts';
import { ApiError } from '../errors.ts';
import { idOf, newId, random } from '../ids.ts';
import type { World } from '../world.ts';

const DAY = 24 * 3600;

interface Wish {
  amount?: number | undefined;
  reason?: 'duplicate' | 'fraudulent' | 'requested_by_customer' | undefined;
  metadata: Record<string, string>;
}

/** Gives back of a charge; together never more than was paid. */
export function refundCharge(world: World, charge: Stripe.Charge, wish: Wish): Stripe.Refund {
  const left = charge.amount_captured - charge.amount_refunded;
  const amount = wish.amount ?? left;
  const refuse = (message: string, code?: string) => new ApiError(400, message, { ...(code && { code }), param: 'amount' }); // prettier-ignore
  if (!charge.paid) throw refuse(`Charge ${charge.id} has not been paid.`, 'charge_not_refundable');
  if (charge.disputed) throw refuse(`Charge ${charge.id} has been charged back; cannot issue a refund.`, 'charge_disputed'); // prettier-ignore
  if (left === 0) throw refuse(`Charge ${charge.id} has already been refunded.`, 'charge_already_refunded');
  if (amount > left)
    throw refuse(
      `Refund amount (${money(amount, charge.currency)}) is greater than unrefunded amount on charge (${money(left, charge.currency)})`,
    );

  const pending = afterwardsOf(world, charge) === 'refund_pending';
  const refund: Stripe.Refund = {
    id: newId('re'),
    object: 'refund',
    amount,
    balance_transaction: newId('txn'),
    charge: charge.id,
    created: world.clock.seconds(),
    currency: charge.currency,
    customer: charge.customer,
    customer_account: null,
    destination_details: {
      card: { reference: random(12), reference_status: 'pending', reference_type: 'acquirer_reference_number', type: 'refund' },
      type: 'card',
    }, // prettier-ignore
    metadata: wish.metadata,
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason: wish.reason ?? null,
    receipt_number: null,
    source_transfer_reversal: null,
    status: pending ? 'pending' : 'succeeded',
    transfer_reversal: null,
  };
  world.store.add('refund', refund);
  counted(charge, amount);
  world.emit('refund.created', refund);
  world.emit('charge.refunded', charge);
  return refund;
}

function counted(charge: Stripe.Charge, amount: number): void {
  charge.amount_refunded += amount;
  charge.refunded = charge.amount_refunded === charge.amount_captured;
}

const afterwardsOf = (world: World, charge: Stripe.Charge) => world.cards.get(charge.payment_method!)!.afterwards;

const money = (amount: number, currency: string) => `${(amount / 100).toFixed(2)} ${currency.toUpperCase()}`;

/** Two cards whose bank takes its time: one takes the money in the end, at the other it bounces. */
export function refundsDue(world: World): Due[] {
  return world.store.all('refund').flatMap((refund) => {
    const charge = world.store.get('charge', idOf(refund.charge)!);
    const card = afterwardsOf(world, charge);
    const at = refund.created + DAY;
    if (card === 'refund_pending' && refund.status === 'pending')
      return [{ at, run: () => world.change(refund, { status: 'succeeded' }, 'refund.updated') }];
    if (card === 'refund_fails' && refund.status === 'succeeded')
      return [{ at, run: () => bounce(world, refund, charge) }];
    return [];
  });
}

function bounce(world: World, refund: Stripe.Refund, charge: Stripe.Charge): void {
  counted(charge, -refund.amount);
  const failed = {
    status: 'failed',
    failure_reason: 'expired_or_canceled_card',
    failure_balance_transaction: newId('txn'),
  };
  world.change(refund, failed, 'refund.updated');
  world.emit('refund.failed', refund);
  world.emit('charge.updated', charge);
}
