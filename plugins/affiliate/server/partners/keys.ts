import { randomBytes } from 'node:crypto';
import type { Querier } from '@sys/database/marketplace';
import { letterCodeOf } from '@sys/platform/codes';
import type { ApiKey } from '../../contracts/partners.ts';
import { AffiliateError } from '../errors.ts';
import { drawSecret, openSecret, sealSecret } from './seal.ts';

/** Keys of a shop that open something at a time. */
const MOST_KEYS = 10;

interface KeyRow {
  id: string;
  name: string;
  key: string;
  createdAt: Date;
  usedAt: Date | null;
  revokedAt: Date | null;
}
const COLUMNS = `id::text, name, key, created_at AS "createdAt", used_at AS "usedAt", revoked_at AS "revokedAt"`;

const viewKey = ({ createdAt, usedAt, revokedAt, ...row }: KeyRow): ApiKey => ({
  ...row,
  createdAt: new Date(createdAt).toISOString(),
  usedAt: usedAt && new Date(usedAt).toISOString(),
  revokedAt: revokedAt && new Date(revokedAt).toISOString(),
});

/** All keys of a shop, also those that open nothing any more; the newest first. */
export async function listKeys(db: Querier, merchant: string): Promise<ApiKey[]> {
  const { rows } = await db.query<KeyRow & Record<string, unknown>>(
    `SELECT ${COLUMNS} FROM affiliate_api_keys k WHERE merchant = $1 ORDER BY k.id DESC LIMIT 100`,
    [merchant],
  );
  return rows.map(viewKey);
}

/** Makes a key. Its secret is told here and never again. */
export async function makeKey(
  db: Querier,
  { merchant, person, name }: { merchant: string; person: number; name: string },
): Promise<ApiKey & { secret: string }> {
  // Of a shop one key is made after the other.
  await db.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 75))', [merchant]);
  const { rows: open } = await db.query<{ count: number }>(
    'SELECT count(*)::integer AS count FROM affiliate_api_keys WHERE merchant = $1 AND revoked_at IS NULL',
    [merchant],
  );
  if (open[0]!.count >= MOST_KEYS) throw new AffiliateError('too-many-keys');
  const key = `sysk_${(letterCodeOf(randomBytes(10)) + letterCodeOf(randomBytes(10))).toLowerCase().slice(0, 20)}`;
  const secret = drawSecret();
  const { rows } = await db.query<KeyRow & Record<string, unknown>>(
    `INSERT INTO affiliate_api_keys (merchant, name, key, secret, created_by) VALUES ($1, $2, $3, $4, $5) RETURNING ${COLUMNS}`,
    [merchant, name, key, sealSecret(secret, key), person],
  );
  return { ...viewKey(rows[0]!), secret };
}

/** From now on it opens nothing. */
export async function revokeKey(db: Querier, merchant: string, id: string): Promise<ApiKey> {
  const { rows } = await db.query<KeyRow & Record<string, unknown>>(
    `UPDATE affiliate_api_keys SET revoked_at = coalesce(revoked_at, now()) WHERE id = $1 AND merchant = $2 RETURNING ${COLUMNS}`,
    [id, merchant],
  );
  if (!rows[0]) throw new AffiliateError('no-key');
  return viewKey(rows[0]);
}

export interface OpenKey {
  id: string;
  merchant: string;
  /** The account that owns the shop, whose plan and papers are asked for. */
  owner: number;
  secret: string;
}

/** A key that opens something: of a shop that has an owner. */
export async function openKey(db: Querier, key: string): Promise<OpenKey | null> {
  const { rows } = await db.query<{ id: string; merchant: string; owner: number; sealed: Buffer }>(
    `SELECT k.id::text, k.merchant, s.owner_id AS owner, k.secret AS sealed
     FROM affiliate_api_keys k JOIN orders_shops s ON s.merchant = k.merchant
     WHERE k.key = $1 AND k.revoked_at IS NULL AND s.owner_id IS NOT NULL`,
    [key],
  );
  if (!rows[0]) return null;
  const { sealed, ...found } = rows[0];
  return { ...found, secret: openSecret(sealed, key) };
}
