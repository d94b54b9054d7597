import { existsSync, accessSync, constants } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { environmentSchema, readEnvironment } from '@sys/config';
import { startEmbeddedDatabase } from './lib/embedded.ts';
import { demoEnvironment, PORTS } from './lib/environment.ts';
import { dataDir } from './lib/paths.ts';
import { isTaken } from '@sys/database';

/** Tries every connection of the system and says what is wrong and how to mend it. */
interface Finding {
  what: string;
  ok: boolean;
  detail: string;
  mend?: string;
}

const findings: Finding[] = [];
const report = (finding: Finding) => findings.push(finding);

checkSettings();
await checkDatabase();
checkDataFolder();
await checkPrograms();

for (const { what, ok, detail, mend } of findings) {
  console.log(`${ok ? ' ok ' : 'FAIL'}  ${what.padEnd(28)} ${detail}`);
  if (!ok && mend) console.log(`      to mend: ${mend}`);
}
const failed = findings.filter((finding) => !finding.ok).length;
console.log(failed === 0 ? 'Everything answers.' : `${failed} of ${findings.length} checks failed.`);
process.exit(failed === 0 ? 0 : 1);

function checkSettings(): void {
  const production = process.env.SYS_MODE === 'production';
  try {
    readEnvironment(production ? process.env : demoEnvironment(process.env.DATABASE_URL || 'postgresql://embedded/'));
    report({
      what: 'settings',
      ok: true,
      detail: `${Object.keys(environmentSchema.shape).length} settings, ${production ? 'production' : 'demo'}`,
    });
  } catch (error) {
    report({ what: 'settings', ok: false, detail: (error as Error).message, mend: 'set what is named above' });
  }
}

async function checkDatabase(): Promise<void> {
  let url = process.env.DATABASE_URL;
  let stop = async () => {};
  try {
    if (!url) {
      const running = await isTaken(PORTS.database);
      if (running) {
        report({ what: 'database', ok: true, detail: `embedded, running on port ${PORTS.database}` });
        return;
      }
      ({ url, stop } = await startEmbeddedDatabase(() => {}));
    }
    await checkTables(url);
  } catch (error) {
    report({
      what: 'database',
      ok: false,
      detail: (error as Error).message,
      mend: 'check DATABASE_URL, or unset it to use the embedded one',
    });
  } finally {
    await stop();
  }
}

async function checkTables(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    const { rows: version } = await client.query<{ server_version: string }>('SHOW server_version');
    report({ what: 'database', ok: true, detail: `PostgreSQL ${version[0]!.server_version}` });
    const { rows } = await client.query<{ tablename: string }>(
      `SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
    );
    let readable = 0;
    for (const { tablename } of rows) {
      try {
        await client.query(`SELECT 1 FROM ${pg.escapeIdentifier(tablename)} LIMIT 1`);
        readable++;
      } catch (error) {
        report({
          what: `table ${tablename}`,
          ok: false,
          detail: (error as Error).message,
          mend: 'grant the user of DATABASE_URL its rights on this table',
        });
      }
    }
    const empty = rows.length === 0;
    report({
      what: 'tables',
      ok: !empty,
      detail: `${readable} of ${rows.length} readable`,
      mend: empty ? 'start the CMS once: it makes them' : undefined,
    });
  } finally {
    await client.end();
  }
}

function checkDataFolder(): void {
  const place = existsSync(dataDir) ? dataDir : path.dirname(dataDir);
  try {
    accessSync(place, constants.W_OK);
    report({ what: 'data folder', ok: true, detail: dataDir });
  } catch {
    report({
      what: 'data folder',
      ok: false,
      detail: `${place} cannot be written`,
      mend: 'give this user the right to write there, or set DATA_DIR',
    });
  }
}

/** Only told, not failed: the doctor may be asked before the start. */
async function checkPrograms(): Promise<void> {
  const health = async (what: string, url: string) => {
    const response = await fetch(url, { signal: AbortSignal.timeout(3000), redirect: 'manual' }).catch(() => null);
    if (response)
      report({
        what,
        ok: response.status < 500,
        detail: `answers ${response.status} at ${url}`,
        mend: `look into ${path.join(dataDir, 'logs')}`,
      });
    else report({ what, ok: true, detail: `does not run at ${url}` });
  };
  const env = demoEnvironment('');
  await health('CMS', `${process.env.CMS_URL || env.CMS_URL}/_health`);
  await health('storefront', `${process.env.SITE_URL || env.SITE_URL}/robots.txt`);
}
