import pg from 'pg';
import type { Querier } from '@sys/database/marketplace';
import { cloneDatabase } from '../../../../tests/support/databases.ts';
import { record, type AuditEntry } from '../../server/audit/index.ts';

export interface Trail {
  url: string;
  pool: pg.Pool;
  /** Writes entries, each in a transaction of its own. */
  write(count: number, entry?: Partial<AuditEntry>): Promise<void>;
  /** What an administrator of the database can do: work without the triggers. */
  tamper(sql: string): Promise<void>;
  drop(): Promise<void>;
}

export const entry = (more: Partial<AuditEntry> = {}): AuditEntry => ({
  actor: { kind: 'staff', id: '4', name: 'Salma' },
  action: 'payout.approved',
  subject: { kind: 'payout', id: '12' },
  origin: { ip: '41.250.1.2', userAgent: 'Firefox', requestId: 'req-1' },
  before: { status: 'pending' },
  after: { status: 'approved' },
  ...more,
});

export async function inTransaction<T>(pool: pg.Pool, work: (db: Querier) => Promise<T>, begin = 'BEGIN'): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query(begin);
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

export async function openTrail(): Promise<Trail> {
  const database = await cloneDatabase('empty');
  const pool = new pg.Pool({ connectionString: database.url, max: 50 });
  return {
    url: database.url,
    pool,
    async write(count, more) {
      for (let n = 0; n < count; n++) await inTransaction(pool, (db) => record(db, entry(more)));
    },
    async tamper(sql) {
      await inTransaction(pool, async (db) => {
        await db.query('ALTER TABLE platform_audit DISABLE TRIGGER ALL');
        await db.query(sql);
        await db.query('ALTER TABLE platform_audit ENABLE TRIGGER ALL');
      });
    },
    async drop() {
      await pool.end();
      await database.drop();
    },
  };
}
