import { buffer } from 'node:stream/consumers';
import { once } from 'node:events';
import { createGzip } from 'node:zlib';
import { csvHead, csvRows, type Table } from '@sys/platform/exports';
import type { Locale } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import { peopleOfShop } from '@sys/orders/services';
import { notify, type JobContext, type Jobs } from '@sys/platform/services';
import type { ExportName } from '../../contracts/exports.ts';
import { addressOf } from '../pages.ts';
import type { Days } from './kind.ts';
import { EXPORTS } from './kinds.ts';

export const MAKE = 'affiliate.export.make';
/** Rows that are written at one go: some milliseconds, so that whoever else asks is answered in between. */
const PIECE = 250;

export interface MakeExport {
  export: string;
}
interface Asked {
  owner: number;
  merchant: string | null;
  kind: ExportName;
  filter: Days;
  locale: Locale;
}

export function followExports(jobs: Jobs): void {
  // One at a time in a process: each holds its file in memory, compressed.
  jobs.task<MakeExport>(MAKE, (payload, context) => make(payload.export, context), { concurrency: 1, timeoutSeconds: 900 }); // prettier-ignore
  jobs.repeat('affiliate.export.clear', '40 * * * *', async (_, { db }) => {
    await db.query('DELETE FROM affiliate_exports WHERE expires_at < now()');
  });
}

/** Writes the file that somebody asked for, and tells them. Nothing where it was made, or given up, already. */
async function make(id: string, { db, signal }: JobContext): Promise<void> {
  // Parsed here: this connection is one of the jobs, which parse JSON.
  const { rows } = await db.query<Asked & Record<string, unknown>>(
    `SELECT owner, merchant, kind, filter, locale FROM affiliate_exports WHERE id = $1 AND state = 'waiting' FOR UPDATE`,
    [id],
  );
  const [asked] = rows;
  if (!asked) return;
  const { bytes, count } = await written(db, asked, signal);
  await db.query(`UPDATE affiliate_exports SET state = 'ready', rows = $2, bytes = $3 WHERE id = $1`, [id, count, bytes]); // prettier-ignore
  const { owner, merchant, kind, locale } = asked;
  // Whose seat was taken away meanwhile is told nothing more of the shop; the file stays its.
  if (merchant !== null && !(await peopleOfShop(db, merchant)).includes(owner)) return;
  const exportUrl = addressOf(EXPORTS[kind].page, locale);
  await notify(db, { user: owner, kind: 'export-ready', data: { of: kind, rows: count, exportUrl }, key: `export:${id}` }); // prettier-ignore
}

/** The sums are those of the rows that were written, not of what was read beside them. */
async function written(
  db: Querier,
  { owner, merchant, kind, filter, locale }: Asked,
  signal: AbortSignal,
): Promise<{ bytes: Buffer; count: number }> {
  const gzip = createGzip();
  const whole = buffer(gzip);
  let count = 0;
  let sums: Table['totals'] = null;
  for await (const table of EXPORTS[kind].pieces(db, merchant ?? owner, filter, { most: PIECE, locale })) {
    signal.throwIfAborted();
    const text = (sums ? '' : csvHead(table.head)) + csvRows(table.rows);
    if (!gzip.write(text)) await once(gzip, 'drain');
    sums = added(sums, table.totals!);
    count += table.rows.length;
  }
  gzip.end(csvRows([sums!]));
  return { bytes: await whole, count };
}

const added = (sums: Table['totals'], more: NonNullable<Table['totals']>): NonNullable<Table['totals']> =>
  more.map((cell, index) => {
    const known = sums?.[index];
    return 'value' in cell && known && 'value' in known ? { ...cell, value: cell.value + known.value } : cell;
  });
