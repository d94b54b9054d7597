import { DEMO_PEOPLE, DEMO_STAFF } from '@sys/config';
import type pg from 'pg';

/** What the demo has left in this database, or null: production never runs on that. */
export async function findDemo(
  client: pg.ClientBase,
): Promise<'was filled by the demo' | 'holds accounts of the demo' | null> {
  // The tables are not there before the first start.
  const exists = async (table: string) =>
    (await client.query<{ there: boolean }>('SELECT to_regclass($1) IS NOT NULL AS there', [table])).rows[0]!.there;
  if ((await exists('sys_seed')) && (await client.query('SELECT 1 FROM sys_seed LIMIT 1')).rowCount)
    return 'was filled by the demo';
  const emails = [...DEMO_STAFF, ...DEMO_PEOPLE].map((person) => person.email);
  for (const table of ['admin_users', 'up_users'] as const) {
    if (!(await exists(table))) continue;
    const accounts = await client.query(`SELECT 1 FROM ${table} WHERE email = ANY($1) LIMIT 1`, [emails]);
    if (accounts.rowCount) return 'holds accounts of the demo';
  }
  return null;
}
