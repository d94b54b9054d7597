import type { Querier } from '@sys/database/marketplace';
import { PermanentError, publish } from '@sys/platform/services';
import { billingEvents, type BillingEvent, type BillingEventData } from '../../contracts/events.ts';
import { comparePayment, type FoundPayment, type PaymentChange } from '../../domain/payments/compare.ts';
import type { CheckoutFacts, PaymentGateway } from '../gateway/port.ts';
import { lockObject } from '../lock.ts';
import { knownCheckoutOf, paymentOn, rememberCheckout, type PaymentRow } from './rows.ts';

export interface ReadsPayments {
  gateway: PaymentGateway;
  live: boolean;
}

/**
 * Reads a checkout again and writes what is new, each change once with its event, in the caller's transaction. Who
 * reads the same one waits for the other's commit, so an answer never overwrites a younger one. Resolves to what was
 * new.
 */
export async function refreshCheckout(
  db: Querier,
  { gateway, live }: ReadsPayments,
  checkout: string,
): Promise<PaymentChange[]> {
  await lockObject(db, checkout);
  const facts = await gateway.readCheckout(checkout);
  const found = await foundOf(gateway, facts, live);
  const known = (await paymentOn(db, checkout)) ?? (await begin(db, checkout, facts));
  const changes = comparePayment(known, found);
  let row = known;
  for (const change of changes) row = await write(db, row, change);
  await db.query('UPDATE billing_payments SET checked_at = now() WHERE checkout = $1', [checkout]);
  return changes;
}

/** The same by what refunds name. Nothing when it was not paid on a page of ours. */
export async function refreshPayment(db: Querier, reads: ReadsPayments, payment: string): Promise<PaymentChange[]> {
  const checkout = (await knownCheckoutOf(db, payment)) ?? (await reads.gateway.checkoutOf(payment));
  return checkout ? refreshCheckout(db, reads, checkout) : [];
}

async function foundOf(gateway: PaymentGateway, facts: CheckoutFacts, live: boolean): Promise<FoundPayment> {
  if (facts.state !== 'paid') return { state: facts.state };
  const { payment, amount, refunded } = facts;
  // Neither play money nor another currency is what was asked for.
  if (facts.livemode !== live) throw new PermanentError(`The payment ${payment} is of the other mode.`);
  if (facts.currency !== 'MAD') throw new PermanentError(`The payment ${payment} is in ${facts.currency}.`);
  const disputes = facts.disputed ? await gateway.readDisputes(payment) : [];
  return { state: 'paid', payment, amount, refunded, disputes };
}

/** A checkout of which we have not kept that we opened it. */
async function begin(db: Querier, checkout: string, facts: CheckoutFacts): Promise<PaymentRow> {
  const amount = facts.state === 'paid' ? facts.amount : 0;
  await rememberCheckout(db, { id: checkout, reference: facts.reference, amount, expiresAt: null });
  return (await paymentOn(db, checkout))!;
}

/** One change and its event. Throws when somebody has written the row since it was read, which the lock forbids. */
async function write(db: Querier, row: PaymentRow, change: PaymentChange): Promise<PaymentRow> {
  const { checkout, reference } = row;
  const next = after(row, change);
  const moved = await db.query(
    `UPDATE billing_payments SET state = $4, payment = $5, amount = $6, refunded = $7, version = version + 1,
       ended_at = coalesce(ended_at, CASE WHEN $4 <> 'open' THEN now() END)
     WHERE checkout = $1 AND state = $2 AND version = $3 RETURNING checkout`,
    [checkout, row.state, row.version, next.state, next.payment, next.amount, next.refunded],
  );
  if (moved.rows.length === 0) throw new Error(`The payment on ${checkout} was changed meanwhile.`);
  if (change.kind === 'disputed') {
    await db.query(
      `INSERT INTO billing_disputes (id, checkout, state) VALUES ($1, $2, $3)
       ON CONFLICT (id) DO UPDATE SET state = excluded.state, changed_at = now()`,
      [change.dispute, checkout, change.state],
    );
  }
  if (change.kind === 'expired') {
    await tell(db, 'payment.expired', { reference, checkout });
    return next;
  }
  const of = { reference, checkout, payment: next.payment!, amount: next.amount };
  if (change.kind === 'succeeded') await tell(db, 'payment.succeeded', of);
  if (change.kind === 'refunded') await tell(db, 'payment.refunded', { ...of, refunded: change.refunded });
  if (change.kind === 'disputed') {
    await tell(db, 'payment.disputed', { ...of, dispute: change.dispute, state: change.state });
  }
  return next;
}

function after(row: PaymentRow, change: PaymentChange): PaymentRow {
  const next = { ...row, version: row.version + 1 };
  switch (change.kind) {
    case 'succeeded':
      return { ...next, state: 'paid', payment: change.payment, amount: change.amount };
    case 'expired':
      return { ...next, state: 'expired' };
    case 'refunded':
      return { ...next, refunded: change.refunded };
    case 'disputed':
      return next;
  }
}

async function tell<Name extends BillingEvent>(db: Querier, name: Name, data: BillingEventData<Name>): Promise<void> {
  await publish(db, { name, payload: billingEvents[name].parse(data) });
}
