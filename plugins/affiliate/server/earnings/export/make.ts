import { buffer } from 'node:stream/consumers';
import { once } from 'node:events';
import { createGzip } from 'node:zlib';
import { csvHead, csvRows, type Table } from '@sys/platform/exports';
import type { Locale } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import { notify, type JobContext, type Jobs } from '@sys/platform/services';
import type { CommissionFilter } from '../../../contracts/earnings.ts';
import { readCommissions } from '../rows.ts';
import { commissionTable } from './table.ts';
import { addressOf } from '../../pages.ts';

export const MAKE = 'affiliate.export.make';
/** Rows that are written at one go: some milliseconds, so that whoever else asks is answered in between. */
const PIECE = 250;

export interface MakeExport {
  export: string;
}
interface Asked {
  owner: number;
  filter: CommissionFilter;
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
    `SELECT owner, filter, locale FROM affiliate_exports WHERE id = $1 AND state = 'waiting' FOR UPDATE`,
    [id],
  );
  const [asked] = rows;
  if (!asked) return;
  const { bytes, count } = await written(db, asked, signal);
  await db.query(`UPDATE affiliate_exports SET state = 'ready', rows = $2, bytes = $3 WHERE id = $1`, [id, count, bytes]); // prettier-ignore
  const exportUrl = addressOf('influenceur-commissions', asked.locale);
  await notify(db, { user: asked.owner, kind: 'export-ready', data: { rows: count, exportUrl }, key: `export:${id}` });
}

/** The sums are those of the rows that were written, not of what was read beside them. */
async function written(
  db: Querier,
  { owner, filter, locale }: Asked,
  signal: AbortSignal,
): Promise<{ bytes: Buffer; count: number }> {
  const gzip = createGzip();
  const whole = buffer(gzip);
  let count = 0;
  let after: string | null = null;
  let sums: Table['totals'] = null;
  for (;;) {
    signal.throwIfAborted();
    const rows = await readCommissions(db, owner, filter, { after, most: PIECE, locale });
    const table = commissionTable(rows, filter, locale);
    sums = added(sums, table.totals!);
    if (!gzip.write((count === 0 ? csvHead(table.head) : '') + csvRows(table.rows))) await once(gzip, 'drain');
    count += rows.length;
    if (rows.length < PIECE) break;
    after = rows.at(-1)!.id.slice('com_'.length);
  }
  gzip.end(csvRows([sums]));
  return { bytes: await whole, count };
}

const added = (sums: Table['totals'], more: NonNullable<Table['totals']>): NonNullable<Table['totals']> =>
  more.map((cell, index) => {
    const known = sums?.[index];
    return 'value' in cell && known && 'value' in known ? { ...cell, value: cell.value + known.value } : cell;
  });
