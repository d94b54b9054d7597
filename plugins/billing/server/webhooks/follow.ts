import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { PermanentError, type Jobs } from '@sys/platform/services';
import type { Subject } from '../../domain/webhooks/subject.ts';
import { gatewayOf, stripeOf } from '../gateway/index.ts';
import { refreshCheckout, refreshPayment } from '../payments/refresh.ts';
import { refreshCustomer } from '../subscriptions/refresh.ts';
import { endEvent, EVENT_TASK, type EventJob } from './intake.ts';

/** Does what events ask for: reads again what they are about. */
export function followEvents(strapi: Core.Strapi, jobs: Pick<Jobs, 'task' | 'repeat'>): void {
  jobs.task<EventJob>(EVENT_TASK, async ({ event, subject }, { db }) => {
    await refreshSubject(strapi, db, subject);
    await endEvent(db, event);
  });
  // Stripe lets nobody send an event again that is so old.
  jobs.repeat('billing.events.clean', '35 4 * * *', async (_, { db }) => {
    await db.query(`DELETE FROM billing_webhook_events WHERE received_at < now() - interval '90 days'`);
  });
}

/** Reads an object of the provider again and writes what is new; resolves to what that was, in words for a report. */
export async function refreshSubject(strapi: Core.Strapi, db: Querier, subject: Subject): Promise<string[]> {
  const [gateway, house] = [gatewayOf(strapi), stripeOf(strapi)];
  if (!gateway || !house) throw new PermanentError('No provider of payments is set.');
  const reads = { gateway, live: house.live };
  switch (subject.kind) {
    case 'checkout':
      return (await refreshCheckout(db, reads, subject.id)).map(({ kind }) => kind);
    case 'payment':
      return (await refreshPayment(db, reads, subject.id)).map(({ kind }) => kind);
    case 'customer':
      return refreshCustomer(db, house, subject.id);
  }
}
