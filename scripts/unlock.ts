import pg from 'pg';
import { environmentSchema, parseSettings } from '@sys/config';
import { unlockStaff } from '@sys/identity/unlock';

/**
 * `npm run unlock -- somebody@example.ma`: ends the lock that wrong passwords have put on an account of the admin
 * panel in DATABASE_URL, and writes that into the audit trail. Exit code 1 when nobody of the staff has this
 * address, 2 when it could not be done.
 */
const SAID = {
  unlocked: 'may sign in again.',
  open: 'is not locked: nothing was changed.',
  unknown: 'is nobody of the staff.',
};

try {
  const [email] = process.argv.slice(2);
  if (!email) throw new Error('Whom? npm run unlock -- somebody@example.ma');
  const { DATABASE_URL } = parseSettings(environmentSchema.pick({ DATABASE_URL: true }), process.env);
  const client = new pg.Client({ connectionString: DATABASE_URL, application_name: 'sys-unlock' });
  await client.connect();
  try {
    await client.query('BEGIN');
    const outcome = await unlockStaff(client, email);
    await client.query('COMMIT');
    console.log(`${email} ${SAID[outcome]}`);
    if (outcome === 'unknown') process.exitCode = 1;
  } finally {
    await client.end();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
