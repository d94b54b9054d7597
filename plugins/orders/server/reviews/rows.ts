import type { Querier } from '@sys/database/marketplace';
import type { REVIEW_STATES } from '../../contracts/reviews.ts';
import type { KeptPicture } from '../../contracts/pictures.ts';
import { OrderError } from '../errors.ts';
import { mailHashOf } from '../keys.ts';
import type { OrderRow } from '../orders/rows.ts';

/** A review behind which a purchase stands, with its words as they are now. */
export interface ReviewRow {
  id: string;
  order: string;
  product: string;
  user: number | null;
  version: number;
  rating: number;
  title: string | null;
  body: string;
  state: (typeof REVIEW_STATES)[number];
  rejection: string | null;
  reply: string | null;
  postedAt: Date;
  pictures: KeptPicture[];
}

/** The pictures of a row `r` of reviews, in the order in which they were brought. */
export const PICTURES = `(SELECT coalesce(json_agg(json_build_object('id', f.id, 'url', f.url, 'width', f.width, 'height', f.height)
    ORDER BY x."order", x.id), '[]')
  FROM files_related_mph x JOIN files f ON f.id = x.file_id
  WHERE x.related_type = 'api::review.review' AND x.field = 'pictures' AND x.related_id = r.id)`;

/** Strapi keeps UTC in columns without a time zone. */
export const POSTED_AT = `r.posted_at AT TIME ZONE 'UTC'`;

const COLUMNS = `o.review AS id, o."order"::text, o.product, o.user_id AS "user", o.version, r.rating, r.title, r.body, r.state,
  r.rejection, r.reply, ${POSTED_AT} AS "postedAt", ${PICTURES} AS pictures`;

/** Reviews that `where` finds, over `o` of orders_reviews and `r` of reviews. */
export async function findReviews(db: Querier, where: string, values: unknown[]): Promise<ReviewRow[]> {
  const { rows } = await db.query<ReviewRow>(
    `SELECT ${COLUMNS} FROM orders_reviews o JOIN reviews r ON r.document_id = o.review ${where}`,
    values,
  );
  return rows.map((row) => ({ ...row, postedAt: new Date(row.postedAt) }));
}

/** What was said of an order, held until the transaction ends; throws what is answered as 404 when there is no such. */
export async function holdReview(db: Querier, order: string, id: unknown): Promise<ReviewRow> {
  const [review] = await findReviews(db, 'WHERE o."order" = $1 AND o.review = $2 FOR UPDATE OF o, r', [
    order,
    reviewId(id),
  ]);
  if (!review) throw new OrderError('no-review');
  return review;
}

const DOCUMENT = /^[a-z0-9]{20,32}$/;

/** The id of a path as the database can be asked for it; throws what is answered as 404 when it is none. */
export function reviewId(named: unknown): string {
  if (typeof named !== 'string' || !DOCUMENT.test(named)) throw new OrderError('no-review');
  return named;
}

type Buying = Pick<OrderRow, 'user' | 'email'>;
/** Who is behind an order: the account, or the mail box of who has none. */
export const buyerOf = ({ user, email }: Buying): [user: number | null, mail: Buffer | null] =>
  user === null ? [null, mailHashOf(email)] : [user, null];

/** Which of the products the buyer of an order has reviewed, whichever order it was. */
export async function reviewedBy(db: Querier, order: Buying, products: readonly string[]): Promise<Set<string>> {
  const { rows } = await db.query<{ product: string }>(
    'SELECT product FROM orders_reviews WHERE product = ANY ($1) AND (user_id = $2 OR mail_hash = $3)',
    [products, ...buyerOf(order)],
  );
  return new Set(rows.map(({ product }) => product));
}
