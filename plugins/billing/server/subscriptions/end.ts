import { dropPlanned, holdSubscription } from './change.ts';
import { refreshCustomer } from './refresh.ts';
import type { SubscriptionRow } from './rows.ts';
import type { OwnVisit } from './visit.ts';

/** Ends a subscription with what was paid. Again changes nothing. */
export async function cancelSubscription(visit: OwnVisit): Promise<void> {
  const { row, customer } = await holdSubscription(visit);
  const { stripe } = visit.house;
  await dropPlanned(stripe, row);
  await stripe.subscriptions.update(row.id, { cancel_at_period_end: true });
  await refreshCustomer(visit, customer);
  visit.trail.push(deed('subscription.cancelled', row));
}

/** Lets a subscription go on as it is: neither its end nor what was planned for it comes. */
export async function resumeSubscription(visit: OwnVisit): Promise<void> {
  const { row, customer } = await holdSubscription(visit);
  const { stripe } = visit.house;
  await dropPlanned(stripe, row);
  if (row.cancelsAt) await stripe.subscriptions.update(row.id, { cancel_at_period_end: false });
  await refreshCustomer(visit, customer);
  visit.trail.push(deed('subscription.resumed', row));
}

const deed = (action: string, { id, plan, cancelsAt }: SubscriptionRow) => ({
  action,
  subject: { kind: 'subscription', id },
  before: { plan, cancelsAt },
});
