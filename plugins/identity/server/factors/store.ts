import { timingSafeEqual, randomBytes } from 'node:crypto';
import type { Querier } from '@sys/database/marketplace';
import { CODE_LENGTH, letterCodeOf, printedCode } from '@sys/platform/codes';
import { generateSecret } from 'otplib';
import { stepOf } from '../../domain/factors/totp.ts';
import { seal, slowHash, unseal } from './keys.ts';

const BACKUP_CODES = 10;

const ownerOf = (user: number) => `user:${user}`;

/** Whether a person has a second factor: an app that they have confirmed by a code. */
export async function hasFactor(db: Querier, user: number): Promise<boolean> {
  const confirmed = 'SELECT 1 FROM identity_totp WHERE user_id = $1 AND confirmed_at IS NOT NULL';
  return (await db.query(confirmed, [user])).rows.length > 0;
}

/** A new secret, which counts for nothing until it is confirmed. Null when the person has a confirmed one. */
export async function beginFactor(db: Querier, user: number): Promise<string | null> {
  const secret = generateSecret({ length: 20 });
  const { rows } = await db.query(
    `INSERT INTO identity_totp (user_id, secret) VALUES ($1, $2)
     ON CONFLICT (user_id) DO UPDATE SET secret = excluded.secret, created_at = now(), last_step = NULL
       WHERE identity_totp.confirmed_at IS NULL RETURNING 1`,
    [user, seal(secret, ownerOf(user))],
  );
  return rows.length > 0 ? secret : null;
}

/**
 * Uses a code of an app up: true for one of all who come with it. `confirm` makes a pending secret count by it.
 */
export async function useTotp(
  db: Querier,
  user: number,
  code: string,
  now: number,
  { confirm = false }: { confirm?: boolean } = {},
): Promise<boolean> {
  const state = confirm ? 'confirmed_at IS NULL' : 'confirmed_at IS NOT NULL';
  const { rows } = await db.query<{ secret: Buffer }>(
    `SELECT secret FROM identity_totp WHERE user_id = $1 AND ${state}`,
    [user],
  );
  if (!rows[0]) return false;
  const step = stepOf(code, { secret: unseal(rows[0].secret, ownerOf(user)) }, now);
  if (step === null) return false;
  const used = await db.query(
    `UPDATE identity_totp SET last_step = $2 ${confirm ? ', confirmed_at = now()' : ''}
     WHERE user_id = $1 AND ${state} AND (last_step IS NULL OR last_step < $2) RETURNING 1`,
    [user, step],
  );
  return used.rows.length > 0;
}

/** Uses a backup code up: true for one of all who come with it. */
export async function useBackupCode(db: Querier, user: number, code: string): Promise<boolean> {
  const { rows } = await db.query<{ id: string; salt: Buffer; hash: Buffer }>(
    'SELECT id::text, salt, hash FROM identity_backup_codes WHERE user_id = $1 AND used_at IS NULL',
    [user],
  );
  if (!rows[0]) return false;
  const hash = await slowHash(code, rows[0].salt);
  const found = rows.find((row) => timingSafeEqual(row.hash, hash));
  if (!found) return false;
  const used = 'UPDATE identity_backup_codes SET used_at = now() WHERE id = $1 AND used_at IS NULL RETURNING 1';
  return (await db.query(used, [found.id])).rows.length > 0;
}

/** Draws ten codes; those drawn before are worth nothing any more. They are shown once. */
export async function drawBackupCodes(db: Querier, user: number): Promise<string[]> {
  const codes = Array.from({ length: BACKUP_CODES }, () => letterCodeOf(randomBytes(CODE_LENGTH)));
  const salt = randomBytes(16);
  const hashes = await Promise.all(codes.map((code) => slowHash(code, salt)));
  await db.query('DELETE FROM identity_backup_codes WHERE user_id = $1', [user]);
  await db.query(
    'INSERT INTO identity_backup_codes (user_id, salt, hash) SELECT $1, $2, hash FROM unnest($3::bytea[]) AS hash',
    [user, salt, hashes],
  );
  return codes.map(printedCode);
}

/** Takes the second factor away, with all that hangs on it. */
export async function dropFactor(db: Querier, user: number): Promise<void> {
  for (const table of ['identity_totp', 'identity_backup_codes', 'identity_trusted_devices'])
    await db.query(`DELETE FROM ${table} WHERE user_id = $1`, [user]);
  await db.query('UPDATE identity_challenges SET closed_at = now() WHERE user_id = $1 AND closed_at IS NULL', [user]);
}
