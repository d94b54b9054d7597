import type { Core } from '@strapi/strapi';
import { PermanentError, type Jobs } from '@sys/platform/services';
import { hasEnded } from '../../domain/plans/entitlement.ts';
import { stripeOf } from '../gateway/index.ts';

/** Of somebody who has left. */
export interface Farewell {
  customer: string;
}
export const FAREWELL = 'billing.farewell';

/** What happens to subscriptions beside what events tell. */
export function keepSubscriptionsUp(strapi: Core.Strapi, jobs: Pick<Jobs, 'task' | 'repeat'>): void {
  jobs.task<Farewell>(FAREWELL, async ({ customer }) => {
    const house = stripeOf(strapi);
    if (!house) throw new PermanentError('No provider of payments is set.');
    const { data } = await house.stripe.subscriptions.list({ customer, status: 'all', limit: 100 });
    for (const { id, status } of data) if (!hasEnded(status)) await house.stripe.subscriptions.cancel(id);
  });
  jobs.repeat('billing.quotes.clean', '40 4 * * *', async (_, { db }) => {
    await db.query(`DELETE FROM billing_quotes WHERE created_at < now() - interval '30 days'`);
    await db.query(
      `DELETE FROM billing_usage WHERE month <> '' AND month < to_char(now() - interval '14 months', 'YYYY-MM')`,
    );
  });
}
