import pg from 'pg';
import { readEnvironment } from '@sys/config';
import { findDemo } from '@sys/database';

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
    const found = await findDemo(client);
    if (found) throw new DemoDatabaseError(found);
  } finally {
    await client.end();
  }
}
