import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { PermanentError, type Jobs } from '@sys/platform/services';
import type { Subject } from '../../domain/webhooks/subject.ts';
import { gatewayOf, stripeOf } from '../gateway/index.ts';
import { refreshCheckout, refreshPayment } from '../payments/refresh.ts';
import { recordNews, type Deed } from '../trail.ts';
import { refreshCustomer } from '../subscriptions/refresh.ts';
import { endEvent, EVENT_TASK, type EventJob } from './intake.ts';

/** Does what events ask for: reads again what they are about. */
export function followEvents(strapi: Core.Strapi, jobs: Pick<Jobs, 'task' | 'repeat'>): void {
  jobs.task<EventJob>(EVENT_TASK, async ({ event, subject }, { db }) => {
    const { trail } = await refreshSubject(strapi, db, subject);
    await endEvent(db, event);
    await recordNews(db, trail);
  });
  // Stripe lets nobody send an event again that is so old.
  jobs.repeat('billing.events.clean', '35 4 * * *', async (_, { db }) => {
    await db.query(`DELETE FROM billing_webhook_events WHERE received_at < now() - interval '90 days'`);
  });
}

export interface Refreshed {
  /** What was new, in words for a report. */
  news: string[];
  /** To be recorded as the last of the transaction. */
  trail: Deed[];
}

/** Reads an object of the provider again and writes what is new. */
export async function refreshSubject(strapi: Core.Strapi, db: Querier, subject: Subject): Promise<Refreshed> {
  const [gateway, house] = [gatewayOf(strapi), stripeOf(strapi)];
  if (!gateway || !house) throw new PermanentError('No provider of payments is set.');
  const reads = { gateway, live: house.live };
  const trail: Deed[] = [];
  switch (subject.kind) {
    case 'checkout':
      return { news: (await refreshCheckout(db, reads, subject.id)).map(({ kind }) => kind), trail };
    case 'payment':
      return { news: (await refreshPayment(db, reads, subject.id)).map(({ kind }) => kind), trail };
    case 'customer':
      return { news: await refreshCustomer({ db, house, trail }, subject.id), trail };
  }
}
