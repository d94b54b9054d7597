import type { Core } from '@strapi/strapi';
import { inTransaction, whoAsks, type Jobs } from '@sys/platform/services';
import { claimPlaces, dropPlace, releaseEnded, releasePlace } from './places.ts';
import { stateOfDeal, tellReviewed } from './reviewed.ts';

/**
 * Whoever puts a deal on sale or takes it off, its merchant or an editor, its place in the plan follows at once; and what
 * an editor decided of one that was handed in, its merchant is told.
 */
export function followDeals(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { documentId } = context.params as { documentId?: string };
    if (context.uid !== ('api::deal.deal' as typeof context.uid)) return next();
    if (context.action === 'delete' && documentId) await inTransaction(strapi, (db) => dropPlace(db, documentId));
    if (!['create', 'update'].includes(context.action)) return next();
    const before = documentId ? await inTransaction(strapi, (db) => stateOfDeal(db, documentId)) : null;
    const result = await next();
    const written = documentId ?? (result as { documentId?: string } | null)?.documentId;
    if (!written) return result;
    await inTransaction(strapi, async (db) => {
      await releasePlace(db, written);
      await claimPlaces(db, written);
      if (before && whoAsks(strapi).actor.kind === 'staff') await tellReviewed(db, written, before);
    });
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
