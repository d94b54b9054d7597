import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';

interface Pool {
  acquireConnection(): Promise<Querier>;
  releaseConnection(connection: Querier): Promise<void>;
}

/** One statement outside of any transaction: what every request asks should be one round trip. */
export async function readOnce<T>(strapi: Core.Strapi, work: (db: Querier) => Promise<T>): Promise<T> {
  const pool = strapi.db.connection.client as Pool;
  const connection = await pool.acquireConnection();
  try {
    return await work(connection);
  } finally {
    await pool.releaseConnection(connection);
  }
}
