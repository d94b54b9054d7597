import { createHash, randomBytes } from 'node:crypto';
import type { Querier } from '@sys/database/marketplace';

export type Purpose = 'verify' | 'reset' | 'email';

/** How long a link may be used, in minutes. */
export const TOKEN_MINUTES: Record<Purpose, number> = { verify: 24 * 60, reset: 60, email: 24 * 60 };

/** 256 bits: what is looked up by its hash cannot be guessed, so the hash needs no salt. */
const draw = () => randomBytes(32).toString('base64url');
const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** A new token in the caller's transaction; older ones of the same purpose end. `expiresAt` is ISO 8601. */
export async function issueToken(
  db: Querier,
  user: number,
  purpose: Purpose,
  address?: string,
): Promise<{ token: string; expiresAt: string }> {
  await endTokens(db, user, purpose);
  const token = draw();
  const { rows } = await db.query<{ expires: string }>(
    `INSERT INTO identity_tokens (user_id, purpose, token_hash, address, expires_at)
     VALUES ($1, $2, $3, $4, now() + make_interval(mins => $5))
     RETURNING to_char(expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS expires`,
    [user, purpose, hashOf(token), address ?? null, TOKEN_MINUTES[purpose]],
  );
  return { token, expiresAt: rows[0]!.expires };
}

/** Uses a token up. `null` when there is none that still counts: of several at once, one gets it. */
export async function useToken(
  db: Querier,
  purpose: Purpose,
  token: string,
): Promise<{ user: number; address: string | null } | null> {
  const { rows } = await db.query<{ user_id: number; address: string | null }>(
    `UPDATE identity_tokens SET used_at = now()
     WHERE token_hash = $1 AND purpose = $2 AND used_at IS NULL AND expires_at > now()
     RETURNING user_id, address`,
    [hashOf(token), purpose],
  );
  return rows[0] ? { user: rows[0].user_id, address: rows[0].address } : null;
}

/** Whose link this was, when it has been used already and is not too old to be asked about. */
export async function usedBy(db: Querier, purpose: Purpose, token: string): Promise<number | null> {
  const { rows } = await db.query<{ user_id: number }>(
    `SELECT user_id FROM identity_tokens
     WHERE token_hash = $1 AND purpose = $2 AND used_at IS NOT NULL AND expires_at > now()`,
    [hashOf(token), purpose],
  );
  return rows[0]?.user_id ?? null;
}

export async function endTokens(db: Querier, user: number, purpose?: Purpose): Promise<void> {
  await db.query(
    `DELETE FROM identity_tokens WHERE user_id = $1 AND used_at IS NULL AND ($2::text IS NULL OR purpose = $2)`,
    [user, purpose ?? null],
  );
}
