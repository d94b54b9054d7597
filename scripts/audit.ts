import { parseArgs } from 'node:util';
import pg from 'pg';
import { environmentSchema, parseSettings } from '@sys/config';
import { readHead, verify } from '@sys/platform/trail';
import { readNoted } from './lib/trail.ts';

/**
 * `npm run audit`: checks the whole audit trail of DATABASE_URL. `--head` prints its head, to be noted
 * where who administers the database has no say; `--against FILE|seq:hash` holds the trail against such.
 * Exit code 1 when it does not hold, 2 when it could not be checked.
 */
const FINDINGS = {
  number: 'a row is missing, or was added',
  link: 'it does not follow the row before it',
  content: 'it does not have the content it was written with',
  cut: 'the trail ends before it',
  noted: 'it is not the row that was noted',
};

try {
  const { values } = parseArgs({
    options: { head: { type: 'boolean', default: false }, against: { type: 'string', multiple: true, default: [] } },
  });
  const noted = values.against.flatMap(readNoted);
  const { DATABASE_URL } = parseSettings(environmentSchema.pick({ DATABASE_URL: true }), process.env);
  const client = new pg.Client({ connectionString: DATABASE_URL, application_name: 'sys-audit' });
  await client.connect();
  try {
    if (values.head) {
      const { seq, hash } = await readHead(client);
      console.log(`${seq}:${hash}`);
    } else {
      const verdict = await verify(client, { noted });
      if (verdict.ok) {
        const against = noted.length > 0 ? `, and ${noted.length} noted before` : '';
        console.log(`The audit trail holds: ${verdict.rows} rows${against}.`);
        console.log(`Its head: ${verdict.head.seq}:${verdict.head.hash}`);
      } else {
        console.error(`The audit trail is broken at row ${verdict.seq}: ${FINDINGS[verdict.reason]}.`);
        process.exitCode = 1;
      }
    }
  } finally {
    await client.end();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
