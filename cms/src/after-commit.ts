import type { Core } from '@strapi/strapi';

interface Hooks {
  onCommit(tell: () => unknown): void;
}
type Transaction = (work?: (hooks: Hooks) => unknown) => Promise<unknown>;

/**
 * Strapi tells of an edit after its commit, for which it reads the whole entry once more, and waits for none of it: should
 * the database go away just then, the rejection would end the process. The edit is made; what was to follow is logged.
 */
export function guardCommits(strapi: Core.Strapi): void {
  const { db } = strapi;
  const transaction = db.transaction.bind(db) as Transaction;
  const guarded = (tell: () => unknown) => async () => {
    try {
      await tell();
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      strapi.log.error(`An edit was saved, and who was to hear of it was not told: ${why}`);
    }
  };
  const own: Transaction = (work) =>
    transaction(work && ((hooks) => work({ ...hooks, onCommit: (tell) => hooks.onCommit(guarded(tell)) })));
  db.transaction = own as typeof db.transaction;
}
