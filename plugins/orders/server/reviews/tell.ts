import { readEnvironment } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import { notify, queueMail } from '@sys/platform/services';
import { authorOf } from '../../domain/reviews/decide.ts';
import { linesOf } from '../orders/lines.ts';
import { orderLink, PAGES } from '../orders/pages.ts';
import { findOrders, type OrderRow } from '../orders/rows.ts';
import type { ReviewRow } from './rows.ts';

/** Where on the page of an order its reviews stand. */
const ANCHOR = '#avis';

/** Where somebody says what they think of their order, or changes it. */
export const reviewLink = (order: Pick<OrderRow, 'number' | 'locale' | 'user'>): string =>
  `${orderLink(order)}${ANCHOR}`;

/** Tells who wrote a review what became of it, and who sells that there is one more. Nothing while it waits. */
export async function tellDecision(db: Querier, review: ReviewRow): Promise<void> {
  const { id, version, state } = review;
  const [order] = await findOrders(db, 'WHERE id = $1', [review.order]);
  if (!order || state === 'pending') return;
  const line = (await linesOf(db, order.id)).find(({ product }) => product === review.product)!;
  // What was changed is decided anew, and told anew.
  const key = `review:${id}:${version}`;
  const said = { name: order.name, product: line.title, reviewUrl: reviewLink(order) };
  const message =
    state === 'approved'
      ? ({ kind: 'review-approved', data: said } as const)
      : ({ kind: 'review-rejected', data: { ...said, reason: review.rejection ?? '-' } } as const);
  if (review.user !== null) await notify(db, { user: review.user, locale: order.locale, key, ...message });
  else if (order.user === null && order.email !== '') await queueMail(db, { to: order.email, locale: order.locale, ...message }, { key: `${key}:${state}` }); // prettier-ignore
  if (state === 'approved') await tellMerchant(db, review, { merchant: line.merchant, product: line.title, author: authorOf(order.name), key }); // prettier-ignore
}

interface Told {
  merchant: string;
  product: string;
  author: string;
  key: string;
}

async function tellMerchant(db: Querier, { rating }: ReviewRow, { merchant, key, ...said }: Told): Promise<void> {
  const { rows } = await db.query<{ owner: number }>(
    'SELECT owner_id AS owner FROM orders_shops WHERE merchant = $1 AND owner_id IS NOT NULL',
    [merchant],
  );
  const reviewsUrl = `${readEnvironment().SITE_URL}${PAGES.shopReviews.fr}`;
  for (const { owner } of rows) {
    await notify(db, { user: owner, kind: 'review-received', data: { ...said, rating, reviewsUrl }, key });
  }
}
