import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { filesBelow } from '../../scripts/lib/backup/files.ts';

/** Runs `work` with a connection of its own. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** What a database holds, told without anything of the backup's own: rows and a checksum of each table. */
export function fingerprint(url: string): Promise<Record<string, string>> {
  return withClient(url, async (client) => {
    const found: Record<string, string> = {};
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT format('%I', c.relname) AS name FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v')
         AND NOT EXISTS (SELECT 1 FROM pg_depend x WHERE x.objid = c.oid AND x.deptype = 'e') ORDER BY 1`,
    );
    for (const { name } of tables) {
      const { rows } = await client.query<{ text: string }>(
        `SELECT count(*) || ' rows ' || coalesce(md5(string_agg(t::text, E'\\n' ORDER BY t::text)), '') AS text FROM ${name} t`,
      );
      found[name] = rows[0]!.text;
    }
    const counts = `SELECT 'functions' AS what, count(*) FROM pg_proc WHERE pronamespace = 'public'::regnamespace
      UNION ALL SELECT 'constraints', count(*) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
      UNION ALL SELECT 'indexes', count(*) FROM pg_indexes WHERE schemaname = 'public'
      UNION ALL SELECT 'triggers', count(*) FROM pg_trigger
      UNION ALL SELECT 'defaults', count(*) FROM pg_attrdef
      UNION ALL SELECT 'sequence ' || sequencename, coalesce(last_value, 0) FROM pg_sequences WHERE schemaname = 'public'`;
    const { rows } = await client.query<{ what: string; count: string }>(counts);
    for (const { what, count } of rows) found[`# ${what}`] = count;
    return found;
  });
}

export async function fingerprintFiles(folder: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const name of await filesBelow(folder))
    found[name] = createHash('sha256')
      .update(readFileSync(path.join(folder, name)))
      .digest('hex');
  return found;
}
