import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';

/** A transaction of Strapi as a `pg` client: knex would read our `?` and `$1` its own way. */
export async function querierOf(trx: unknown): Promise<Querier> {
  return (trx as { client: { acquireConnection(): Promise<Querier> } }).client.acquireConnection();
}

/** Runs `work` in a transaction, which what else Strapi does inside joins. */
export async function inTransaction<T>(strapi: Core.Strapi, work: (db: Querier) => Promise<T>): Promise<T> {
  return strapi.db.transaction(async ({ trx }) => work(await querierOf(trx)));
}
