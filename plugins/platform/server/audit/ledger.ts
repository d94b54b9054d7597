import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { inTransaction } from '../transaction.ts';
import { record, type AuditEntry } from './record.ts';
import { whoAsks } from './who.ts';

/** What was done, without who did it and from where. */
export type Deed = Pick<AuditEntry, 'action' | 'subject' | 'before' | 'after'>;

interface Ledger {
  deeds: Deed[];
  closed: boolean;
}

const ledgers = new AsyncLocalStorage<Ledger>();

/**
 * Writes down what the current request, or the system itself, has done. Within `gather` it is kept until
 * the end of that; else it is written now, in the caller's transaction when there is one: call it last.
 */
export async function enter(strapi: Core.Strapi, deeds: Deed[]): Promise<void> {
  const ledger = ledgers.getStore();
  if (ledger && !ledger.closed) ledger.deeds.push(...deeds);
  else await write(strapi, deeds);
}

/**
 * Runs `work` in a transaction and writes, as its last act, what it returns and what was entered
 * meanwhile: other writers of the trail wait only for this end. Nothing is kept when any of it fails.
 */
export async function gather(strapi: Core.Strapi, work: () => Promise<Deed[]>): Promise<void> {
  const ledger: Ledger = { deeds: [], closed: false };
  await inTransaction(strapi, async () => {
    const own = await ledgers.run(ledger, work).finally(() => (ledger.closed = true));
    await write(strapi, [...ledger.deeds, ...own]);
  });
}

async function write(strapi: Core.Strapi, deeds: Deed[]): Promise<void> {
  if (deeds.length === 0) return;
  const who = whoAsks(strapi);
  await inTransaction(strapi, async (db) => {
    for (const deed of deeds) await record(db, { ...who, ...deed });
  });
}
