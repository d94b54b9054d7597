import type { Querier } from '@sys/database/marketplace';
import type { MyReviews, OrderReviews, OwnReview } from '../../contracts/reviews.ts';
import { changeableUntil, mayChange } from '../../domain/reviews/decide.ts';
import { linesIn, linesOf } from '../orders/lines.ts';
import { findOrders, type OrderRow } from '../orders/rows.ts';
import { productsOf } from './bought.ts';
import { findReviews, reviewedBy, type ReviewRow } from './rows.ts';

const A_PAGE = 20;

/** The products of an order, each with what was said of it or whether something may be. */
export async function viewOrderReviews(db: Querier, order: OrderRow, now: Date): Promise<OrderReviews> {
  const products = productsOf(order, await linesOf(db, order.id));
  const reviews = await findReviews(db, 'WHERE o."order" = $1', [order.id]);
  const said = await reviewedBy(db, order, products.map(({ product }) => product)); // prettier-ignore
  return products.map((product) => {
    const review = reviews.find((one) => one.product === product.product);
    return {
      ...product,
      review: review ? viewOwn(review, now) : null,
      elsewhere: !review && said.has(product.product),
    };
  });
}

/** A page of what somebody has said, the newest first. */
export async function listMyReviews(
  db: Querier,
  user: number,
  after: string | undefined,
  now: Date,
): Promise<MyReviews> {
  const rows = await findReviews(
    db,
    `WHERE o.user_id = $1 AND ($2::text IS NULL OR o.id < (SELECT id FROM orders_reviews WHERE review = $2 AND user_id = $1))
     ORDER BY o.id DESC LIMIT ${A_PAGE + 1}`,
    [user, after ?? null],
  );
  const shown = rows.slice(0, A_PAGE);
  const ids = [...new Set(shown.map(({ order }) => order))];
  const orders = await findOrders(db, 'WHERE id = ANY ($1::bigint[])', [ids]);
  const lines = await linesIn(db, ids);
  return {
    data: shown.map((review) => {
      const order = orders.find(({ id }) => id === review.order)!;
      const line = lines.find((one) => one.order === review.order && one.product === review.product)!;
      const { title, slug, image } = line;
      return { ...viewOwn(review, now), order: order.number, product: { title, slug, image } };
    }),
    next: rows.length > A_PAGE ? shown.at(-1)!.id : null,
  };
}

function viewOwn({ postedAt, title, state, rejection, ...review }: ReviewRow, now: Date): OwnReview {
  const { id, rating, body, pictures, reply } = review;
  return {
    ...{ id, rating, body, pictures, reply, state },
    title: title ?? '',
    rejection: state === 'rejected' ? rejection : null,
    postedAt: postedAt.toISOString(),
    changeableUntil: mayChange(postedAt, now) ? changeableUntil(postedAt).toISOString() : null,
  };
}
