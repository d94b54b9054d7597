import type { Querier } from '@sys/database/marketplace';

/** Until the end of the transaction nobody else reads this object of the provider and writes what it read. */
export async function lockObject(db: Querier, object: string): Promise<void> {
  await db.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 50))', [`billing:${object}`]);
}
