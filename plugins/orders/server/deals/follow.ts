import type { Core } from '@strapi/strapi';
import { inTransaction, type Jobs } from '@sys/platform/services';
import { claimPlaces, dropPlace, releaseEnded, releasePlace } from './places.ts';

/** Whoever puts a deal on sale or takes it off, its merchant or an editor, its place in the plan follows at once. */
export function followDeals(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { documentId } = context.params as { documentId?: string };
    if (context.uid !== ('api::deal.deal' as typeof context.uid)) return next();
    if (context.action === 'delete' && documentId) await inTransaction(strapi, (db) => dropPlace(db, documentId));
    const result = await next();
    const written = documentId ?? (result as { documentId?: string } | null)?.documentId;
    if (written && ['create', 'update'].includes(context.action)) {
      await inTransaction(strapi, async (db) => {
        await releasePlace(db, written);
        await claimPlaces(db, written);
      });
    }
    return result;
  });
}

/** A deal ends by itself; and a product that gets a shop with an owner brings its deals along. */
export function freeEndedPlaces(jobs: Pick<Jobs, 'repeat'>): void {
  jobs.repeat('orders.deals.ended', '*/5 * * * *', async (_, { db }) => {
    await releaseEnded(db);
    await claimPlaces(db);
  });
}
