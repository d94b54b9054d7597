import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { enqueue, logOf, reportsOf, type Jobs } from '@sys/platform/services';
import type { Subject } from '../../domain/webhooks/subject.ts';
import { gatewayOf } from '../gateway/index.ts';
import { recordNews } from '../trail.ts';
import { refreshSubject } from '../webhooks/follow.ts';

const COMPARE = 'billing.compare';
const HOUR_MS = 3_600_000;
/** Longer than Stripe goes on trying to deliver an event. */
const LOOK_BACK_HOURS = 4 * 24;
const A_ROUND = 100;

interface Comparison {
  subject: Subject;
  /** The report that hears of a difference; null for what is only still going on. */
  report: string | null;
}

/** What is asked of the provider without an event: events may be lost. */
export function reconcile(strapi: Core.Strapi, jobs: Pick<Jobs, 'task' | 'repeat'>): void {
  jobs.task<Comparison>(
    COMPARE,
    async ({ subject, report }, { db }) => {
      const { news, trail } = await refreshSubject(strapi, db, subject);
      if (report !== null && news.length > 0) await noteDrift(db, report, subject, news);
      await recordNews(db, trail);
    },
    // Beside the events, not before them.
    { concurrency: 2 },
  );

  jobs.repeat('billing.checkouts', '*/5 * * * *', async (_, { db }) => {
    if (gatewayOf(strapi)) await askAfterOpen(db, '2 minutes');
  });

  jobs.repeat('billing.reconcile', '10 3 * * *', async (_, { db }) => {
    await beginReport(strapi, db, new Date());
  });
}

/** Plans the comparison of all that moved in the last days; resolves to the report that will tell of it. */
export async function beginReport(strapi: Core.Strapi, db: Querier, now: Date): Promise<string | null> {
  const gateway = gatewayOf(strapi);
  if (!gateway) return null;
  const from = new Date(now.getTime() - LOOK_BACK_HOURS * HOUR_MS);
  // What is younger may simply not have been told yet.
  const to = new Date(now.getTime() - HOUR_MS);
  const checkouts = await gateway.checkoutsBetween(from, to);
  const payments = await gateway.paymentsTouchedBetween(from, to);
  const { rows: customers } = await db.query<{ customer: string }>(
    'SELECT customer FROM billing_customers WHERE customer IS NOT NULL',
  );
  const subjects: Subject[] = [
    ...customers.map(({ customer }): Subject => ({ kind: 'customer', id: customer })),
    ...checkouts.map((id): Subject => ({ kind: 'checkout', id })),
    ...payments.map((id): Subject => ({ kind: 'payment', id })),
  ];
  const { rows } = await db.query<{ id: string }>(
    `INSERT INTO billing_reconciliations (looked_at, drift) VALUES ($1, '[]') RETURNING id::text`,
    [subjects.length],
  );
  const report = rows[0]!.id;
  for (const subject of subjects) await compare(db, { subject, report });
  return report;
}

async function compare(db: Querier, payload: Comparison): Promise<void> {
  await enqueue(db, { task: COMPARE, payload });
}

/** Asks after the checkouts that were open when they were looked at last, that long ago. */
export async function askAfterOpen(db: Querier, time: string): Promise<void> {
  const { rows } = await db.query<{ checkout: string }>(
    `SELECT checkout FROM billing_payments WHERE state = 'open' AND checked_at < now() - $1::interval
     ORDER BY checked_at LIMIT ${A_ROUND}`,
    [time],
  );
  for (const { checkout } of rows) await compare(db, { subject: { kind: 'checkout', id: checkout }, report: null });
}

async function noteDrift(db: Querier, report: string, subject: Subject, news: string[]): Promise<void> {
  await db.query('UPDATE billing_reconciliations SET drift = drift || $2::jsonb WHERE id = $1', [
    report,
    JSON.stringify([{ object: subject.id, news }]),
  ]);
  const fields = { object: subject.id, news };
  logOf().error('The payment provider knew what no event had told us; it was written down now.', fields);
  reportsOf().send(new Error('Payments drifted from the provider’s books.'), { object: subject.id });
}
