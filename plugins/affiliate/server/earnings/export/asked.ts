import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Locale } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import { enqueue } from '@sys/platform/services';
import type { CommissionExport, CommissionFilter } from '../../../contracts/earnings.ts';
import { AffiliateError } from '../../errors.ts';
import { MAKE, type MakeExport } from './make.ts';

interface Row {
  id: string;
  state: CommissionExport['state'];
  rows: number | null;
  askedAt: Date;
  expiresAt: Date;
}
const SHOWN = 'id::text, state, rows, asked_at AS "askedAt", expires_at AS "expiresAt"';

/** Asks for a file that is made in the background; throws where somebody waits for one already. */
export async function askExport(
  db: Querier,
  owner: number,
  filter: CommissionFilter,
  locale: Locale,
): Promise<CommissionExport> {
  const { rows } = await db.query<Row & Record<string, unknown>>(
    `INSERT INTO affiliate_exports (owner, filter, locale) VALUES ($1, $2::jsonb, $3)
     ON CONFLICT (owner) WHERE state = 'waiting' DO NOTHING RETURNING ${SHOWN}`,
    [owner, JSON.stringify(filter), locale],
  );
  if (!rows[0]) throw new AffiliateError('export-waiting');
  await enqueue(db, { task: MAKE, payload: { export: rows[0].id } satisfies MakeExport });
  return view(rows[0]);
}

export async function listExports(db: Querier, owner: number): Promise<CommissionExport[]> {
  const { rows } = await db.query<Row & Record<string, unknown>>(
    `SELECT ${SHOWN} FROM affiliate_exports WHERE owner = $1 AND expires_at > now()
     ORDER BY affiliate_exports.id DESC LIMIT 10`,
    [owner],
  );
  return rows.map(view);
}

const unpacked = promisify(gunzip);

/** A file of theirs, when it is made; throws what is answered as 404 otherwise. */
export async function exportFile(db: Querier, owner: number, id: string): Promise<Buffer> {
  const { rows } = await db.query<{ bytes: Buffer }>(
    `SELECT bytes FROM affiliate_exports WHERE id = $1 AND owner = $2 AND state = 'ready' AND expires_at > now()`,
    [id, owner],
  );
  if (!rows[0]) throw new AffiliateError('no-export');
  return (await unpacked(rows[0].bytes)) as Buffer;
}

const view = ({ id, state, rows, askedAt, expiresAt }: Row): CommissionExport => ({
  id: `exp_${id}`,
  state,
  rows,
  askedAt: new Date(askedAt).toISOString(),
  expiresAt: new Date(expiresAt).toISOString(),
});
