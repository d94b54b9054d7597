import type { Core } from '@strapi/strapi';
import { inTransaction, type Jobs } from '@sys/platform/services';
import { dropPlace, releaseEnded, releasePlace } from './places.ts';

/** Whoever takes a deal off sale, its merchant or an editor, its place in the plan is free in the same transaction. */
export function followDeals(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { documentId } = context.params as { documentId?: string };
    if (context.uid !== ('api::deal.deal' as typeof context.uid) || !documentId) return next();
    if (context.action === 'delete') await inTransaction(strapi, (db) => dropPlace(db, documentId));
    const result = await next();
    if (context.action === 'update') await inTransaction(strapi, (db) => releasePlace(db, documentId));
    return result;
  });
}

/** A deal ends by itself. */
export function freeEndedPlaces(jobs: Pick<Jobs, 'repeat'>): void {
  jobs.repeat('orders.deals.ended', '*/5 * * * *', async (_, { db }) => releaseEnded(db));
}
