import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { findDemo, migratedTables, readMigrationState } from '@sys/database';
import pg from 'pg';
import { reachEmbeddedDatabase } from '../lib/embedded.ts';
import { cmsDir } from '../lib/paths.ts';
import { codeOf, fail, messageOf, ok, warn, type Check, type Finding, type Patient } from './finding.ts';
import { zoneFinding } from './zone.ts';

const PATIENCE = 5_000;
const TESTED_ON = 18;
const EXTENSIONS = ['pg_trgm', 'unaccent'];
/** Seconds between the clocks of the database and of this machine. */
const NOTICEABLE = 2;
const HARMFUL = 60;
/** What a worker opens beside its pool. */
const FOR_JOBS = 13;

export const checkDatabase: Check = async (patient) => {
  const { DATABASE_URL } = patient.settings;
  // A bad address is told by the check of settings; production never falls back to an embedded one.
  if (!DATABASE_URL && (patient.production || patient.source.DATABASE_URL)) return [];
  let here;
  try {
    here = DATABASE_URL ? { url: DATABASE_URL, stop: async () => {} } : await reachEmbeddedDatabase();
  } catch (error) {
    return [fail('database', messageOf(error), 'do that, or set DATABASE_URL to a PostgreSQL of your own')];
  }
  const client = new pg.Client({
    connectionString: here.url,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
    application_name: 'sys-doctor',
  });
  client.on('error', () => {});
  try {
    await client.connect();
    return [
      ...(await version(client)),
      await clock(client),
      await zoneFinding(client, { now: new Date(), production: patient.production }),
      ...(await extensions(client)),
      ...(await migrations(client)),
      ...(await tables(client)),
      await connections(client, patient),
      ...(patient.production ? await leftOfTheDemo(client) : []),
    ];
  } catch (error) {
    return [refused(error)];
  } finally {
    await client.end().catch(() => {});
    await here.stop();
  }
};

/** By the code of PostgreSQL or of the network. */
const MENDING: Record<string, string> = {
  ECONNREFUSED: 'start PostgreSQL, or correct host and port in DATABASE_URL',
  ENOTFOUND: 'correct the host in DATABASE_URL',
  '28P01': 'correct the user and the password in DATABASE_URL (special characters as %40 and the like)',
  '28000': 'let this user in from this machine in pg_hba.conf, or add ?sslmode=require to DATABASE_URL',
  '3D000': 'create the database: CREATE DATABASE name OWNER user, or correct its name in DATABASE_URL',
  '53300': 'raise max_connections of PostgreSQL, or lower DATABASE_POOL',
};

function refused(error: unknown): Finding {
  const code = (error instanceof AggregateError ? codeOf(error.errors[0]) : codeOf(error)) ?? '';
  return fail('database', messageOf(error), MENDING[code] ?? 'check DATABASE_URL; in the demo unset it');
}

async function version(client: pg.Client): Promise<Finding[]> {
  const { rows } = await client.query<{ version: string; number: number; encoding: string }>(
    `SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int AS number,
       current_setting('server_encoding') AS encoding`,
  );
  const { version: name, number, encoding } = rows[0]!;
  const told =
    Math.floor(number / 10_000) >= TESTED_ON
      ? ok('database', `PostgreSQL ${name}`)
      : warn('database', `PostgreSQL ${name}`, `upgrade to ${TESTED_ON}: nothing here was ever tried on an older one`);
  if (encoding === 'UTF8') return [told];
  return [
    told,
    fail('encoding', encoding, "create the database anew with ENCODING 'UTF8': Arabic cannot be kept in this one"),
  ];
}

async function clock(client: pg.Client): Promise<Finding> {
  const before = Date.now();
  const { rows } = await client.query<{ now: Date }>('SELECT clock_timestamp() AS now');
  const seconds = Math.abs(rows[0]!.now.getTime() - (before + Date.now()) / 2) / 1000;
  const detail = `${seconds.toFixed(1)} s between the database’s and this machine’s`;
  const mend = 'let a time service (chrony, systemd-timesyncd) keep both clocks';
  if (seconds > HARMFUL) return fail('clocks', detail, mend);
  return seconds > NOTICEABLE ? warn('clocks', detail, mend) : ok('clocks', detail);
}

async function extensions(client: pg.Client): Promise<Finding[]> {
  const { rows } = await client.query<{ name: string; installed: boolean; may: boolean }>(
    `SELECT a.name, a.installed_version IS NOT NULL AS installed,
       has_database_privilege(current_database(), 'CREATE') AND coalesce(
         (SELECT v.trusted OR current_setting('is_superuser')::bool FROM pg_available_extension_versions v
          WHERE v.name = a.name AND v.version = a.default_version), false) AS may
     FROM pg_available_extensions a WHERE a.name = ANY($1)`,
    [EXTENSIONS],
  );
  return EXTENSIONS.map((name) => {
    const found = rows.find((row) => row.name === name);
    if (found?.installed) return ok(`extension ${name}`, 'there');
    if (!found)
      return fail(
        `extension ${name}`,
        'PostgreSQL does not have it',
        'install its contrib package (Debian: postgresql-contrib)',
      );
    if (found.may) return ok(`extension ${name}`, 'made by the first start');
    return fail(
      `extension ${name}`,
      'is not there, and this user may not make it',
      `as its administrator, in this database: CREATE EXTENSION ${name}`,
    );
  });
}

async function migrations(client: pg.Client): Promise<Finding[]> {
  const { pending, changed, unknown } = await readMigrationState(client);
  const list = (names: string[]) => names.join(', ');
  const findings: Finding[] = [];
  if (changed.length > 0)
    findings.push(
      fail(
        'migrations',
        `ran here in another form: ${list(changed)}`,
        'take back the change of these files; add a new one',
      ),
    );
  if (unknown.length > 0)
    findings.push(
      warn(
        'migrations',
        `of a newer release: ${list(unknown)}`,
        'deploy that release again; migrations are not undone',
      ),
    );
  if (pending.length > 0)
    findings.push(
      warn('migrations', `to come: ${list(pending)}`, 'node docker/migrate.mjs, or the next start of a CMS'),
    );
  return findings.length > 0 ? findings : [ok('migrations', 'all have run')];
}

/** Each table by its name: it exists, and this user may read and write it. */
async function tables(client: pg.Client): Promise<Finding[]> {
  const wanted = [...migratedTables(), ...strapiTables()];
  const { rows } = await client.query<{ name: string; there: boolean; may: boolean | null }>(
    `SELECT name, to_regclass(quote_ident(name)) IS NOT NULL AS there,
       has_table_privilege(to_regclass(quote_ident(name))::oid, 'SELECT')
         AND has_table_privilege(to_regclass(quote_ident(name))::oid, 'INSERT') AS may
     FROM unnest($1::text[]) AS name`,
    [wanted],
  );
  const missing = rows.filter((row) => !row.there);
  if (missing.length === rows.length)
    return [warn('tables', 'none yet', 'start a CMS once: it makes them (docker/migrate.mjs in a deployment)')];
  const findings = missing.map(({ name }) =>
    fail(
      `table ${name}`,
      'is not there',
      'start a CMS once, which makes it; when it was there before, restore a backup',
    ),
  );
  const barred = rows.filter((row) => row.there && !row.may);
  findings.push(
    ...barred.map(({ name }) =>
      fail(
        `table ${name}`,
        'may not be read and written by this user',
        `as its owner: GRANT ALL ON ${name} TO the user`,
      ),
    ),
  );
  return findings.length > 0 ? findings : [ok('tables', `all ${rows.length}, readable and writable`)];
}

/** What our content types are kept in, as their schemas say. */
function strapiTables(): string[] {
  const api = path.join(cmsDir, 'src', 'api');
  const files = readdirSync(api, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('schema.json'));
  return files.map((file) => {
    const schema = JSON.parse(readFileSync(path.join(api, file), 'utf8')) as { collectionName: string };
    return schema.collectionName;
  });
}

async function connections(client: pg.Client, { settings }: Patient): Promise<Finding> {
  const { rows } = await client.query<{ used: number; most: number }>(
    `SELECT (SELECT count(*)::int FROM pg_stat_activity WHERE backend_type = 'client backend') AS used,
       current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int AS most`,
  );
  const { used, most } = rows[0]!;
  const one = (settings.DATABASE_POOL ?? 20) + FOR_JOBS;
  const detail = `${used} of ${most} in use; a CMS process opens up to ${one}`;
  const mend = 'raise max_connections, or lower DATABASE_POOL';
  return used > most * 0.8 || one > most ? warn('connections', detail, mend) : ok('connections', detail);
}

async function leftOfTheDemo(client: pg.Client): Promise<Finding[]> {
  const found = await findDemo(client);
  const mend = 'set DATABASE_URL to a database of its own: production does not start on this one';
  return found ? [fail('demo', `this database ${found}`, mend)] : [];
}
