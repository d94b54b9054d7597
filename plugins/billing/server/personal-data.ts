import type { PersonalData } from '@sys/identity/services';
import { enqueue } from '@sys/platform/services';
import { customerOf } from './subscriptions/customers.ts';
import { invoicesOf } from './subscriptions/invoices.ts';
import { subscriptionsOf } from './subscriptions/rows.ts';
import { FAREWELL, type Farewell } from './subscriptions/upkeep.ts';

/** What billing holds of a person: what they subscribed to, and their invoices. No card: that is the provider's. */
export const subscriptionsOfPeople: PersonalData = {
  name: 'subscriptions',
  async read(db, user) {
    return { subscriptions: await subscriptionsOf(db, user), invoices: await invoicesOf(db, user) };
  },
  async erase(db, user) {
    const customer = await customerOf(db, user);
    // Whoever is gone must not be charged again. The rows go with the account.
    if (customer) await enqueue(db, { task: FAREWELL, payload: { customer } satisfies Farewell });
  },
};
