import type { Querier } from '@sys/database/marketplace';
import { TRUSTED_MS } from '../../domain/factors/methods.ts';
import { drawToken, tokenHash } from './keys.ts';

export interface TrustedRow {
  id: string;
  device: string;
  network: string;
  createdAt: Date;
  expiresAt: Date;
}

/** Trusts a device for thirty days; returns what it keeps. */
export async function trustDevice(
  db: Querier,
  { user, device, network, now }: { user: number; device: string; network: string; now: number },
): Promise<string> {
  const token = drawToken();
  await db.query(
    `INSERT INTO identity_trusted_devices (user_id, token_hash, device, network, expires_at) VALUES ($1, $2, $3, $4, $5)`,
    [user, tokenHash(token), device, network, new Date(now + TRUSTED_MS)],
  );
  return token;
}

/** Whether this person trusts the device that holds `token`. */
export async function isTrusted(db: Querier, user: number, token: string): Promise<boolean> {
  const seen = `UPDATE identity_trusted_devices SET last_used_at = now()
    WHERE user_id = $1 AND token_hash = $2 AND expires_at > now() RETURNING 1`;
  return (await db.query(seen, [user, tokenHash(token)])).rows.length > 0;
}

export async function listTrusted(db: Querier, user: number): Promise<TrustedRow[]> {
  const listed = `SELECT id::text, device, network, created_at AS "createdAt", expires_at AS "expiresAt"
    FROM identity_trusted_devices WHERE user_id = $1 AND expires_at > now() ORDER BY identity_trusted_devices.id DESC`;
  return (await db.query<TrustedRow>(listed, [user])).rows;
}

/** One device, or all of them. How many were trusted. */
export async function distrust(db: Querier, user: number, id?: string): Promise<number> {
  const gone = `DELETE FROM identity_trusted_devices WHERE user_id = $1 AND ($2::bigint IS NULL OR id = $2) RETURNING 1`;
  return (await db.query(gone, [user, id ?? null])).rows.length;
}
