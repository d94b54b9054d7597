import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Locale } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import { enqueue } from '@sys/platform/services';
import type { ExportName, LongExport } from '../../contracts/exports.ts';
import { AffiliateError } from '../errors.ts';
import type { Asker } from './doors.ts';
import type { Days } from './kind.ts';
import { MAKE, type MakeExport } from './make.ts';

interface Row {
  id: string;
  kind: ExportName;
  state: LongExport['state'];
  rows: number | null;
  askedAt: Date;
  expiresAt: Date;
}
const SHOWN = 'id::text, kind, state, rows, asked_at AS "askedAt", expires_at AS "expiresAt"';

/** Which are theirs: of a shop all, whoever of it asked. `$1` is what comes with it. */
const theirs = ({ person, merchant }: Asker): [where: string, of: string | number] =>
  merchant === null ? ['merchant IS NULL AND owner = $1', person] : ['merchant = $1', merchant];

/** Asks for a file that is made in the background; throws where they wait for one already. */
export async function askExport(
  db: Querier,
  { person, merchant }: Asker,
  { kind, filter, locale }: { kind: ExportName; filter: Days; locale: Locale },
): Promise<LongExport> {
  const { rows } = await db.query<Row & Record<string, unknown>>(
    `INSERT INTO affiliate_exports (owner, merchant, kind, filter, locale) VALUES ($1, $2, $3, $4::jsonb, $5)
     ON CONFLICT DO NOTHING RETURNING ${SHOWN}`,
    [person, merchant, kind, JSON.stringify(filter), locale],
  );
  if (!rows[0]) throw new AffiliateError('export-waiting');
  await enqueue(db, { task: MAKE, payload: { export: rows[0].id } satisfies MakeExport });
  return view(rows[0]);
}

export async function listExports(db: Querier, asker: Asker): Promise<LongExport[]> {
  const [where, of] = theirs(asker);
  const { rows } = await db.query<Row & Record<string, unknown>>(
    `SELECT ${SHOWN} FROM affiliate_exports WHERE ${where} AND expires_at > now()
     ORDER BY affiliate_exports.id DESC LIMIT 10`,
    [of],
  );
  return rows.map(view);
}

const unpacked = promisify(gunzip);

interface ExportFile {
  kind: ExportName;
  filter: Days;
  rows: number;
  bytes: Buffer;
}

/** A file of theirs, when it is made; throws what is answered as 404 otherwise. */
export async function exportFile(db: Querier, asker: Asker, id: string): Promise<ExportFile> {
  const [where, of] = theirs(asker);
  const { rows } = await db.query<Record<string, unknown> & Omit<ExportFile, 'filter'> & { filter: string }>(
    `SELECT kind, filter::text AS filter, rows, bytes FROM affiliate_exports
     WHERE ${where} AND id = $2 AND state = 'ready' AND expires_at > now()`,
    [of, id],
  );
  const [found] = rows;
  if (!found) throw new AffiliateError('no-export');
  const bytes = (await unpacked(found.bytes)) as Buffer;
  return { kind: found.kind, filter: JSON.parse(found.filter) as Days, rows: found.rows, bytes };
}

const view = ({ id, kind, state, rows, askedAt, expiresAt }: Row): LongExport => ({
  id: `exp_${id}`,
  kind,
  state,
  rows,
  askedAt: new Date(askedAt).toISOString(),
  expiresAt: new Date(expiresAt).toISOString(),
});
