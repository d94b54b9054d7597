import type { Querier } from '@sys/database/marketplace';
import type { z } from 'zod';
import type { ShopReview, ShopReviews, shopReviewsQuerySchema } from '../../contracts/reviews.ts';
import { OrderError } from '../errors.ts';
import { PICTURES, POSTED_AT, reviewId } from './rows.ts';

const A_PAGE = 20;

/** What is shown of the products that the drafts of a merchant name: what an editor moves to another is theirs no more. */
const OF_SHOP = `
reviews r
-- A draft and its published row are one product.
JOIN LATERAL (SELECT p.document_id FROM reviews_product_lnk k JOIN products p ON p.id = k.product_id
  WHERE k.review_id = r.id LIMIT 1) linked ON true
WHERE r.state = 'approved' AND linked.document_id IN (
  SELECT p.document_id FROM merchants m JOIN products_merchant_lnk l ON l.merchant_id = m.id JOIN products p ON p.id = l.product_id
  WHERE m.document_id = $1 AND p.published_at IS NULL)`;

/** In the language of who reads, else in French: what is in the shop before a draft. */
const product = (column: string, shown = '') => `(SELECT p.${column} FROM products p
  WHERE p.document_id = linked.document_id ${shown} ORDER BY p.published_at IS NULL, p.locale = $2 DESC, p.locale = 'fr' DESC, p.id LIMIT 1)`;

const COLUMNS = `r.document_id AS id, r.author, r.rating, r.title, r.body, r.language AS locale, ${PICTURES} AS pictures,
  ${POSTED_AT} AS "postedAt", EXISTS (SELECT 1 FROM orders_reviews o WHERE o.review = r.document_id) AS verified, r.reply,
  coalesce(r.report, '') <> '' AS reported,
  json_build_object('title', ${product('title')}, 'slug', ${product('slug', 'AND p.published_at IS NOT NULL')}) AS product`;

async function find(db: Querier, where: string, values: unknown[]): Promise<ShopReview[]> {
  const { rows } = await db.query<ShopReview>(`SELECT ${COLUMNS} FROM ${OF_SHOP} ${where}`, values);
  return rows.map((row) => ({ ...row, postedAt: new Date(row.postedAt).toISOString() }));
}

/** A page of what buyers say of a shop’s products, the newest first, with what it amounts to in all. */
export async function listShopReviews(
  db: Querier,
  merchant: string,
  { unanswered, rating, locale, after }: z.output<typeof shopReviewsQuerySchema>,
): Promise<ShopReviews> {
  const found = await find(
    db,
    `AND ($3::boolean IS NOT TRUE OR r.reply IS NULL) AND ($4::integer IS NULL OR r.rating = $4)
     AND ($5::text IS NULL OR (r.posted_at, r.id) < (SELECT posted_at, id FROM reviews WHERE document_id = $5 LIMIT 1))
     ORDER BY r.posted_at DESC, r.id DESC LIMIT ${A_PAGE + 1}`,
    [merchant, locale, unanswered !== undefined, rating ?? null, after ?? null],
  );
  const data = found.slice(0, A_PAGE);
  return { data, summary: await sumUp(db, merchant), next: found.length > A_PAGE ? data.at(-1)!.id : null };
}

async function sumUp(db: Querier, merchant: string): Promise<ShopReviews['summary']> {
  const given = [1, 2, 3, 4, 5].map((stars) => `count(*) FILTER (WHERE r.rating = ${stars})::integer`).join(', ');
  const { rows } = await db.query<ShopReviews['summary']>(
    `SELECT count(*)::integer AS count, round(avg(r.rating), 1)::float8 AS average, ARRAY[${given}] AS breakdown,
       (count(*) FILTER (WHERE r.reply IS NULL))::integer AS unanswered FROM ${OF_SHOP}`,
    [merchant],
  );
  return rows[0]!;
}

/** One of a shop’s, held until the transaction ends; throws what is answered as 404 for everybody else’s. */
export async function holdShopReview(db: Querier, merchant: string, id: unknown): Promise<ShopReview> {
  const [review] = await find(db, 'AND r.document_id = $3 FOR UPDATE OF r', [merchant, 'fr', reviewId(id)]);
  if (!review) throw new OrderError('no-review');
  return review;
}
