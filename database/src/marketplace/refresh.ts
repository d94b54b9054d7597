import { SLUG_TABLES, recordSlugs, type SlugKind } from './slugs.ts';
import type { Querier } from './sql.ts';
import { STAGE, STAGE_TABLES } from './stage.ts';
import { FORGET, FORGET_ALL, WRITE } from './write.ts';
import { WRITING_TABLES, refreshWritings, type WritingKind } from './writings.ts';

/** Raised whenever the tables would be filled differently: the next start fills them anew. */
export const PROJECTION_VERSION = 5;

const TABLES = [
  'marketplace_offers', 'marketplace_cards', 'marketplace_search', 'marketplace_deals', 'marketplace_pages', 'marketplace_scopes',
  'marketplace_words', 'marketplace_writings',
]; // prettier-ignore

const LOCK = 7_301_010;
/** Beyond this many products one lock on all of them is cheaper than one each. */
const MANY = 500;

/**
 * Brings the reading tables in line with Strapi's for these products, inside the caller's
 * transaction: readers see the edit and its effects at once, or neither.
 */
export async function refreshMarketplace(trx: Querier, products: string[]): Promise<void> {
  if (products.length === 0) return;
  await lockProducts(trx, products);
  await stage(trx, products);
  for (const statement of FORGET) await trx.query(statement, [products]);
  for (const statement of WRITE) await trx.query(statement);
}

/**
 * Fills everything anew, inside the caller's transaction. Needs no Strapi: the seed and the restore
 * of a backup call it too.
 */
export async function rebuildMarketplace(trx: Querier): Promise<void> {
  await trx.query(`SELECT pg_advisory_xact_lock(${LOCK})`);
  await trx.query(`SET LOCAL work_mem = '128MB'`);
  await trx.query(`SET LOCAL maintenance_work_mem = '256MB'`);
  await stage(trx, null);
  await trx.query(FORGET_ALL);
  const indexes = await dropIndexes(trx);
  for (const statement of WRITE) await trx.query(statement);
  for (const definition of indexes) await trx.query(definition);
  for (const kind of Object.keys(SLUG_TABLES) as SlugKind[]) await recordSlugs(trx, kind, null);
  for (const kind of Object.keys(WRITING_TABLES) as WritingKind[]) await refreshWritings(trx, kind, null);
  await trx.query(
    `INSERT INTO marketplace_build (version) VALUES ($1) ON CONFLICT (only_row) DO UPDATE SET version = excluded.version, built_at = now()`,
    [PROJECTION_VERSION],
  );
  await trx.query(`ANALYZE ${TABLES.join(', ')}`);
}

/** Fills the tables when this version of the projection never did; tells whether it had to. */
export async function ensureMarketplace(trx: Querier): Promise<boolean> {
  const { rows } = await trx.query<{ version: number }>('SELECT version FROM marketplace_build');
  if (rows[0]?.version === PROJECTION_VERSION) return false;
  await rebuildMarketplace(trx);
  return true;
}

async function stage(trx: Querier, products: string[] | null): Promise<void> {
  await trx.query(`DROP TABLE IF EXISTS ${STAGE_TABLES.join(', ')}`);
  for (const statement of STAGE) {
    await trx.query(statement, statement.includes('$1') ? [products] : undefined);
    // The planner knows nothing of a new table; for a handful of rows it need not.
    const made = products === null && /^\s*CREATE TEMP TABLE (\w+)/.exec(statement);
    if (made) await trx.query(`ANALYZE ${made[1]}`);
  }
}

/** Two edits of one product take turns; edits of different products do not wait for each other. */
export async function lockProducts(trx: Querier, products: string[]): Promise<void> {
  if (products.length > MANY) {
    await trx.query(`SELECT pg_advisory_xact_lock(${LOCK})`);
    return;
  }
  await trx.query(`SELECT pg_advisory_xact_lock_shared(${LOCK})`);
  await trx.query(
    `SELECT pg_advisory_xact_lock(${LOCK}, key) FROM (SELECT DISTINCT hashtext(id) AS key FROM unnest($1::text[]) id ORDER BY key) keys`,
    [products],
  );
}

/** An index is made faster of all rows at once than row by row. */
async function dropIndexes(client: Querier): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition
     FROM pg_index i WHERE i.indrelid IN ('marketplace_offers'::regclass, 'marketplace_search'::regclass) AND NOT i.indisprimary`,
  );
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`);
  return rows.map((row) => row.definition);
}
