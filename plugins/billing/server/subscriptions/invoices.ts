import type { Querier } from '@sys/database/marketplace';
import type Stripe from 'stripe';
import type { MySubscription } from '../../contracts/subscription.ts';
import { subscriptionOf } from './read.ts';

const SHOWN = 24;

/** Writes invoices as they were read just now. What they are of by law stays with Stripe; this is the list. */
export async function keepInvoices(db: Querier, user: number, invoices: readonly Stripe.Invoice[]): Promise<void> {
  for (const invoice of invoices) {
    await db.query(
      `INSERT INTO billing_invoices (id, user_id, subscription, number, status, total, currency, created, url)
       VALUES ($1, $2, $3, $4, $5, $6, $7, to_timestamp($8), $9)
       ON CONFLICT (id) DO UPDATE SET (number, status, total, url) = (excluded.number, excluded.status, excluded.total, excluded.url)
       WHERE (billing_invoices.number, billing_invoices.status, billing_invoices.total, billing_invoices.url)
         IS DISTINCT FROM (excluded.number, excluded.status, excluded.total, excluded.url)`,
      [
        invoice.id,
        user,
        subscriptionOf(invoice),
        invoice.number,
        invoice.status ?? 'open',
        invoice.total,
        invoice.currency.toUpperCase(),
        invoice.created,
        invoice.hosted_invoice_url ?? null,
      ],
    );
  }
}

/** Newest first. */
export async function invoicesOf(db: Querier, user: number): Promise<MySubscription['invoices']> {
  const { rows } = await db.query<{ number: string | null; status: string; total: string; currency: string; at: Date; url: string | null }>(
    `SELECT number, status, total::text, currency, created AS at, url FROM billing_invoices WHERE user_id = $1
     ORDER BY created DESC, id LIMIT ${SHOWN}`,
    [user],
  ); // prettier-ignore
  return rows.map(({ total, at, ...row }) => ({ ...row, total: Number(total), at: at.toISOString() }));
}
