import type { Core } from '@strapi/strapi';
import { inTransaction } from '@sys/platform/services';
import { findReviews } from './rows.ts';
import { tellDecision } from './tell.ts';

/**
 * Whoever decides about a review or takes it away, in the panel or elsewhere: who wrote it hears of it in the same
 * transaction, and no row is left behind.
 */
export function followReviews(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { documentId } = context.params as { documentId?: string };
    const follows = context.action === 'update' || context.action === 'delete';
    if (context.uid !== ('api::review.review' as typeof context.uid) || !documentId || !follows) return next();
    return inTransaction(strapi, async (db) => {
      const read = async () => (await findReviews(db, 'WHERE o.review = $1', [documentId]))[0];
      const before = await read();
      const result = await next();
      if (context.action === 'delete') await db.query('DELETE FROM orders_reviews WHERE review = $1', [documentId]);
      const after = await read();
      if (before && after && before.state !== after.state) await tellDecision(db, after);
      return result;
    });
  });
}
