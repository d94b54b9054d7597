import type { Querier } from '@sys/database/marketplace';
import { queueMail, type Jobs } from '@sys/platform/services';
import { REMIND_DAYS } from '../../domain/vouchers/expiry.ts';
import { orderLink } from '../orders/pages.ts';
import { findOrders } from '../orders/rows.ts';
import { lastDayOf } from './send.ts';

const A_ROUND = 500;

/** Registers what happens to vouchers by themselves. */
export function keepVouchersUp(jobs: Pick<Jobs, 'repeat'>): void {
  jobs.repeat('orders.vouchers.expire', '3 * * * *', (_, { db }) => expireVouchers(db, new Date()));
  jobs.repeat('orders.vouchers.remind', '10 9 * * *', (_, { db }) => remindOfVouchers(db, new Date()));
}

/** Vouchers whose last day is over. What was paid for them stays theirs: a scan says what it is worth. */
export async function expireVouchers(db: Querier, now: Date): Promise<void> {
  await db.query(
    `UPDATE orders_vouchers SET state = 'expired', version = version + 1 WHERE id IN (
       SELECT id FROM orders_vouchers WHERE state = 'issued' AND expires_at <= $1 ORDER BY expires_at
       LIMIT ${A_ROUND * 10} FOR UPDATE SKIP LOCKED)`,
    [now],
  );
}

interface Ending {
  order: string;
  line: string;
  title: string;
  merchant: string;
  expiresAt: Date;
  count: number;
}

/** One mail for the vouchers of a deal that end soon; once, as each remembers that it was said. */
export async function remindOfVouchers(db: Querier, now: Date): Promise<void> {
  const { rows } = await db.query<Ending & Record<string, unknown>>(
    `WITH ending AS (
       UPDATE orders_vouchers SET reminded_at = $1 WHERE id IN (
         SELECT id FROM orders_vouchers WHERE state = 'issued' AND payment = 'paid' AND reminded_at IS NULL
           AND expires_at > $1 AND expires_at <= $1::timestamptz + make_interval(days => ${REMIND_DAYS})
           -- Who has just been given one needs no reminder.
           AND created_at <= $1::timestamptz - make_interval(days => 1)
         ORDER BY expires_at LIMIT ${A_ROUND} FOR UPDATE SKIP LOCKED)
       RETURNING "order", line, expires_at)
     SELECT e."order"::text, e.line::text, l.title, l.merchant_name AS merchant, e.expires_at AS "expiresAt", count(*)::integer AS count
     FROM ending e JOIN orders_lines l ON l.id = e.line
     GROUP BY e."order", e.line, l.title, l.merchant_name, e.expires_at ORDER BY e.line`,
    [now],
  );
  for (const { order: id, title, merchant, expiresAt, count } of rows) {
    const [order] = await findOrders(db, 'WHERE id = $1', [id]);
    if (!order || order.email === '') continue;
    await queueMail(db, {
      to: order.email,
      locale: order.locale,
      kind: 'voucher-ending',
      data: {
        name: order.name,
        deal: title,
        merchant,
        count,
        validUntil: lastDayOf(new Date(expiresAt)),
        orderUrl: orderLink(order),
      },
    });
  }
}
