import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import type { WrittenReview } from '../../contracts/reviews.ts';
import { authorOf, mayChange } from '../../domain/reviews/decide.ts';
import { documents } from '../deals/documents.ts';
import { OrderError } from '../errors.ts';
import { linesOf } from '../orders/lines.ts';
import type { OrderRow } from '../orders/rows.ts';
import { removePicture } from '../pictures/sweep.ts';
import { productsOf } from './bought.ts';
import { buyerOf, holdReview, type ReviewRow } from './rows.ts';

/** What somebody says of a product of their order, which is locked. The staff looks at it before it is shown. */
export async function writeReview(
  strapi: Core.Strapi,
  db: Querier,
  order: OrderRow,
  { product, ...words }: WrittenReview & { product: string },
  now: Date,
): Promise<void> {
  const bought = productsOf(order, await linesOf(db, order.id)).find((one) => one.product === product);
  if (!bought) throw new OrderError('no-review');
  if (bought.may !== 'yes') throw new OrderError('review-refused', bought.may);
  await checkPictures(db, order.id, words.pictures, []);
  // First: of two orders of one buyer, whoever is second waits here and is told.
  const { rows } = await db.query<{ id: string }>(
    `INSERT INTO orders_reviews ("order", product, user_id, mail_hash) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING id::text`,
    [order.id, product, ...buyerOf(order)],
  );
  if (!rows[0]) throw new OrderError('review-exists');
  const { documentId } = await documents(strapi, 'review').create({
    data: {
      ...dataOf(words),
      product: await linkTo(db, product),
      author: authorOf(order.name),
      purchase: order.number,
      postedAt: now.toISOString(),
    },
  });
  await db.query('UPDATE orders_reviews SET review = $2 WHERE id = $1', [rows[0].id, documentId]);
}

/** Other words, for as long as they may be changed. What was shown is off the page until it was looked at again. */
export async function changeReview(
  strapi: Core.Strapi,
  db: Querier,
  order: OrderRow,
  id: unknown,
  words: WrittenReview,
  now: Date,
): Promise<void> {
  const review = await holdChangeable(db, order, id, now);
  await checkPictures(
    db,
    order.id,
    words.pictures,
    review.pictures.map((picture) => picture.id),
  );
  await db.query('UPDATE orders_reviews SET version = version + 1 WHERE review = $1', [review.id]);
  await documents(strapi, 'review').update({ documentId: review.id, data: dataOf(words) });
}

/** Takes back what was said, with its pictures. It may be said anew. */
export async function takeBackReview(
  strapi: Core.Strapi,
  db: Querier,
  order: OrderRow,
  id: unknown,
  now: Date,
): Promise<void> {
  const review = await holdChangeable(db, order, id, now);
  await removeReview(strapi, review);
}

/** Document and pictures; who follows reviews takes their row away. */
export async function removeReview(
  strapi: Core.Strapi,
  { id, pictures }: Pick<ReviewRow, 'id' | 'pictures'>,
): Promise<void> {
  await documents(strapi, 'review').delete({ documentId: id });
  for (const picture of pictures) await removePicture(strapi, picture.id);
}

async function holdChangeable(db: Querier, order: OrderRow, id: unknown, now: Date): Promise<ReviewRow> {
  const review = await holdReview(db, order.id, id);
  if (!mayChange(review.postedAt, now)) throw new OrderError('review-closed');
  return review;
}

const dataOf = ({ rating, title, body, pictures, locale }: WrittenReview) => ({
  ...{ rating, body, pictures },
  title: title || null,
  language: locale,
  state: 'pending',
  rejection: null,
});

/** Pictures of this order alone; held until they are shown, or the sweep could take them meanwhile. */
async function checkPictures(
  db: Querier,
  order: string,
  wanted: readonly number[],
  known: readonly number[],
): Promise<void> {
  const fresh = wanted.filter((id) => !known.includes(id));
  const { rows } = await db.query(
    'SELECT file FROM orders_pictures WHERE file = ANY ($1) AND "order" = $2 FOR UPDATE',
    [fresh, order],
  );
  if (rows.length < fresh.length) throw new OrderError('not-yours');
}

/** A product that is written in any language; null for one that was deleted, whose reviews nobody sees. */
async function linkTo(db: Querier, product: string): Promise<object | null> {
  const { rows } = await db.query<{ locale: string }>(
    `SELECT locale FROM products WHERE document_id = $1 ORDER BY locale = 'fr' DESC, id LIMIT 1`,
    [product],
  );
  return rows[0] ? { documentId: product, locale: rows[0].locale } : null;
}
