import type { Core } from '@strapi/strapi';
import { inTransaction, whoAsks, type Jobs } from '@sys/platform/services';
import { dropPlace, releaseEnded, releasePlace } from './places.ts';
import { stateOfDeal, tellReviewed } from './reviewed.ts';

/**
 * Whoever takes a deal off sale, its merchant or an editor, its place in the plan is free in the same transaction; and
 * what an editor decided of one that was handed in, its merchant is told.
 */
export function followDeals(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { documentId } = context.params as { documentId?: string };
    if (context.uid !== ('api::deal.deal' as typeof context.uid) || !documentId) return next();
    if (context.action === 'delete') await inTransaction(strapi, (db) => dropPlace(db, documentId));
    if (context.action !== 'update') return next();
    const before = await inTransaction(strapi, (db) => stateOfDeal(db, documentId));
    const result = await next();
    await inTransaction(strapi, async (db) => {
      await releasePlace(db, documentId);
      if (whoAsks(strapi).actor.kind === 'staff') await tellReviewed(db, documentId, before);
    });
    return result;
  });
}

/** A deal ends by itself. */
export function freeEndedPlaces(jobs: Pick<Jobs, 'repeat'>): void {
  jobs.repeat('orders.deals.ended', '*/5 * * * *', async (_, { db }) => releaseEnded(db));
}
