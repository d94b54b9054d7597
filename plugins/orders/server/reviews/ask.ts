import type { Querier } from '@sys/database/marketplace';
import { notify, type Jobs } from '@sys/platform/services';
import { ASK_DAYS, ASK_UNTIL_DAYS } from '../../domain/reviews/decide.ts';
import { linesOf } from '../orders/lines.ts';
import { findOrders, type OrderRow } from '../orders/rows.ts';
import { productsOf } from './bought.ts';
import { reviewedBy } from './rows.ts';
import { reviewLink } from './tell.ts';

const A_ROUND = 500;

/** Asks buyers what they think of what they have had: those with an account, who can say that they do not want it. */
export function askForReviews(jobs: Pick<Jobs, 'repeat'>): void {
  jobs.repeat('orders.reviews.ask', '40 10 * * *', (_, { db }) => askBuyers(db, new Date()));
}

/** Once for each order, some days after it was served; nobody who has said what they think of all of it. */
export async function askBuyers(db: Querier, now: Date): Promise<void> {
  const { rows } = await db.query<{ id: string; late: boolean }>(
    `UPDATE orders_orders SET review_asked_at = $1 FROM (
       SELECT o.id, served.at FROM orders_orders o
       CROSS JOIN LATERAL (SELECT max(h.at) AS at FROM orders_history h WHERE h."order" = o.id AND h.to_state = 'fulfilled') served
       WHERE o.state = 'fulfilled' AND o.user_id IS NOT NULL AND o.review_asked_at IS NULL
         AND served.at <= $1::timestamptz - make_interval(days => ${ASK_DAYS})
       ORDER BY o.id LIMIT ${A_ROUND} FOR UPDATE OF o SKIP LOCKED) due
     WHERE orders_orders.id = due.id
     RETURNING orders_orders.id::text, due.at < $1::timestamptz - make_interval(days => ${ASK_UNTIL_DAYS}) AS late`,
    [now],
  );
  const ids = rows.filter(({ late }) => !late).map(({ id }) => id);
  for (const order of await findOrders(db, 'WHERE id = ANY ($1::bigint[]) ORDER BY orders_orders.id', [ids])) {
    await ask(db, order);
  }
}

async function ask(db: Querier, order: OrderRow): Promise<void> {
  const products = productsOf(order, await linesOf(db, order.id)).filter(({ may }) => may === 'yes');
  const said = await reviewedBy(db, order, products.map(({ product }) => product)); // prettier-ignore
  const open = products.filter(({ product }) => !said.has(product));
  if (order.user === null || open.length === 0) return;
  await notify(db, {
    user: order.user,
    kind: 'review-ask',
    locale: order.locale,
    data: { name: order.name, product: open[0]!.title, others: open.length - 1, reviewUrl: reviewLink(order) },
    key: `review-ask:${order.id}`,
  });
}
