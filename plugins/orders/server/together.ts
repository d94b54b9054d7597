import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { gather, inTransaction } from '@sys/platform/services';

/**
 * Several documents in one transaction, whose rows of the audit trail are its last act: other writers of the trail
 * wait for its end only, and not while it waits for rows that they hold.
 */
export async function together<T>(strapi: Core.Strapi, work: (db: Querier) => Promise<T>): Promise<T> {
  const done: T[] = [];
  await gather(strapi, async () => {
    done.push(await inTransaction(strapi, work));
    return [];
  });
  return done[0]!;
}
