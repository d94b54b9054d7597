import pg from 'pg';
import { DEMO_SHOPPER, DEMO_STAFF, readEnvironment } from '@sys/config';

/** The accounts and the content of the demo are public: nobody may trade on a database that holds them. */
export class DemoDatabaseError extends Error {
  constructor(found: string) {
    super(
      `This database ${found}, and SYS_MODE is "production". ` +
        'Set DATABASE_URL to a database of its own, or SYS_MODE=demo to go on with the demo.',
    );
    this.name = 'DemoDatabaseError';
  }
}

/** Refuses, in production, a database that the demo has used. Runs before anything is written. */
export async function refuseDemoDatabase(): Promise<void> {
  const { SYS_MODE, DATABASE_URL } = readEnvironment();
  if (SYS_MODE === 'demo') return;
  const client = new pg.Client({ connectionString: DATABASE_URL, application_name: 'sys-demo-guard' });
  await client.connect();
  try {
    // The tables are not there before the first start.
    const exists = async (table: string) =>
      (await client.query<{ there: boolean }>('SELECT to_regclass($1) IS NOT NULL AS there', [table])).rows[0]!.there;
    if ((await exists('sys_seed')) && (await client.query('SELECT 1 FROM sys_seed LIMIT 1')).rowCount) {
      throw new DemoDatabaseError('was filled by the demo');
    }
    const emails = DEMO_STAFF.map((person) => person.email);
    if (
      (await exists('admin_users')) &&
      (await client.query('SELECT 1 FROM admin_users WHERE email = ANY($1) LIMIT 1', [emails])).rowCount
    ) {
      throw new DemoDatabaseError('holds accounts of the demo');
    }
    if (
      (await exists('up_users')) &&
      (await client.query('SELECT 1 FROM up_users WHERE email = $1 LIMIT 1', [DEMO_SHOPPER.email])).rowCount
    ) {
      throw new DemoDatabaseError('holds accounts of the demo');
    }
  } finally {
    await client.end();
  }
}
