import { reviewObject } from '@sys/database/marketplace';
import { reviewsQuerySchema } from '../../../contracts/marketplace.ts';
import { decodeCursor, encodeCursor, type KeyType } from '../../../domain/index.ts';
import { endpoint } from '../endpoint.ts';
import { badCursor, notFound, ok } from '../reply.ts';

const ORDER = 'reviews';
const KEYS: KeyType[] = ['instant', 'integer'];

/** A review links to one row of the product, whichever: all rows of the document are looked at. */
const TEXT = `WITH product AS (
    SELECT product_id FROM marketplace_pages WHERE product_id = $1 OR slug = $1 ORDER BY product_id = $1 DESC LIMIT 1
  ), page AS (
    SELECT DISTINCT r.* FROM products p
    JOIN reviews_product_lnk l ON l.product_id = p.id
    JOIN reviews r ON r.id = l.review_id
    WHERE p.document_id = (SELECT product_id FROM product) AND r.state = 'approved'
      AND ($2::integer IS NULL OR r.rating = $2)
      AND ($3::timestamp IS NULL OR (r.posted_at, r.id) < ($3, $4::integer))
    ORDER BY r.posted_at DESC, r.id DESC LIMIT $5
  )
  SELECT (SELECT product_id FROM product), page.id, to_char(page.posted_at, 'YYYY-MM-DD"T"HH24:MI:SS.US'),
    ${reviewObject('page')}::text
  FROM (SELECT 1) always LEFT JOIN page ON true ORDER BY page.posted_at DESC, page.id DESC`;

export const reviews = endpoint(reviewsQuerySchema, async ({ query, id, db, language }) => {
  const cursor = query.after === undefined ? null : decodeCursor(query.after, ORDER, KEYS);
  if (query.after !== undefined && !cursor) return badCursor(language);
  const rows = await db.read({
    name: 'reviews',
    text: TEXT,
    values: [id, query.rating ?? null, cursor?.keys[0] ?? null, cursor?.keys[1] ?? null, query.limit + 1],
  });
  const product = rows[0]?.[0];
  if (!product) return notFound(language);
  const found = rows.filter((row) => row[1] !== null);
  const shown = found.slice(0, query.limit);
  const last = found.length > query.limit ? shown.at(-1)! : null;
  const next = last && encodeCursor({ order: ORDER, keys: [last[2]!, Number(last[1])] });
  return ok(
    `{"data":[${shown.map((row) => row[3]).join(',')}],"nextCursor":${JSON.stringify(next)}}`,
    `product:${product}`,
  );
});
