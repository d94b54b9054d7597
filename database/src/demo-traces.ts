import { DEMO_STAFF } from '@sys/config';
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
  const emails = DEMO_STAFF.map((person) => person.email);
  const accounts =
    (await exists('admin_users')) &&
    (await client.query('SELECT 1 FROM admin_users WHERE email = ANY($1) LIMIT 1', [emails])).rowCount;
  return accounts ? 'holds accounts of the demo' : null;
}
