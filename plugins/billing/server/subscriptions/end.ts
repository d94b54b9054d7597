import type { Querier } from '@sys/database/marketplace';
import type { StripeHouse } from '../gateway/client.ts';
import { dropPlanned, holdSubscription } from './change.ts';
import { refreshCustomer } from './refresh.ts';
import type { SubscriptionRow } from './rows.ts';

/** Ends a subscription with what was paid. Again changes nothing. Resolves to it as it was. */
export async function cancelSubscription(db: Querier, house: StripeHouse, user: number): Promise<SubscriptionRow> {
  const { row, customer } = await holdSubscription(db, house, user);
  await dropPlanned(house.stripe, row);
  await house.stripe.subscriptions.update(row.id, { cancel_at_period_end: true });
  await refreshCustomer(db, house, customer);
  return row;
}

/** Lets a subscription go on as it is: neither its end nor what was planned for it comes. */
export async function resumeSubscription(db: Querier, house: StripeHouse, user: number): Promise<SubscriptionRow> {
  const { row, customer } = await holdSubscription(db, house, user);
  await dropPlanned(house.stripe, row);
  if (row.cancelsAt) await house.stripe.subscriptions.update(row.id, { cancel_at_period_end: false });
  await refreshCustomer(db, house, customer);
  return row;
}
