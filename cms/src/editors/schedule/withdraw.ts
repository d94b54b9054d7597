import { DEFAULT_LOCALE, LOCALES } from '@sys/config';
import type { Core } from '@strapi/strapi';
import { inTransaction } from '@sys/platform/services';
import { SCHEDULED, withdraw } from './plans.ts';

/**
 * Whoever publishes or deletes a draft by hand ends what was planned for it: the hour would otherwise publish whatever
 * the draft has become since, unasked.
 */
export function followPublications(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const ends = context.action === 'publish' || context.action === 'delete';
    if (!ends || !SCHEDULED.includes(context.uid)) return next();
    const { documentId, locale } = context.params as { documentId?: string; locale?: string | string[] };
    return strapi.db.transaction(async () => {
      const result = await next();
      if (!documentId) return result;
      await inTransaction(strapi, async (db) => {
        for (const each of localesOf(locale)) await withdraw(db, { uid: context.uid, documentId, locale: each });
      });
      return result;
    });
  });
}

function localesOf(given: string | string[] | undefined): readonly string[] {
  if (given === '*') return LOCALES;
  return typeof given === 'string' ? [given] : (given ?? [DEFAULT_LOCALE]);
}
