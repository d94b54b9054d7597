import { createECDH, createHash } from 'node:crypto';
import type { Querier } from '@sys/database/marketplace';
import type { PushTarget } from './sender.ts';

/** More than anybody uses: the one that subscribed first falls out. */
export const MOST_DEVICES = 10;

export interface DeviceRow {
  id: string;
  endpointHash: string;
  label: string;
  createdAt: Date;
  lastSuccessAt: Date | null;
}

export interface NewDevice extends PushTarget {
  user: number;
  label: string;
  locale: string;
}

const COLUMNS = `id::text, endpoint_hash AS "endpointHash", label, created_at AS "createdAt", last_success_at AS "lastSuccessAt"`;

export async function listDevices(db: Querier, user: number): Promise<DeviceRow[]> {
  const listed = `SELECT ${COLUMNS} FROM platform_push_devices d WHERE user_id = $1 ORDER BY d.id DESC`;
  return (await db.query<DeviceRow>(listed, [user])).rows;
}

/**
 * Keeps a device. One that is known stays one, and goes over to whoever signed in on it last: what is shown on
 * a browser is for the person in front of it.
 */
export async function keepDevice(db: Querier, device: NewDevice): Promise<DeviceRow> {
  const { user, endpoint, p256dh, auth, label, locale } = device;
  // One at a time for a person, or two could both be the last that there is room for.
  await db.query('SELECT pg_advisory_xact_lock(7301004, $1)', [user]);
  const { rows } = await db.query<DeviceRow>(
    `INSERT INTO platform_push_devices (user_id, endpoint, endpoint_hash, p256dh, auth, label, locale)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (endpoint_hash) DO UPDATE SET user_id = excluded.user_id, p256dh = excluded.p256dh,
       auth = excluded.auth, label = excluded.label, locale = excluded.locale, failing_since = NULL,
       created_at = CASE WHEN platform_push_devices.user_id = excluded.user_id
         THEN platform_push_devices.created_at ELSE excluded.created_at END
     RETURNING ${COLUMNS}`,
    [user, endpoint, hashOf(endpoint), p256dh, auth, label, locale],
  );
  await db.query(
    `DELETE FROM platform_push_devices WHERE id IN (
       SELECT id FROM platform_push_devices WHERE user_id = $1 AND id <> $2
       ORDER BY created_at DESC, id DESC OFFSET $3)`,
    [user, rows[0]!.id, MOST_DEVICES - 1],
  );
  return rows[0]!;
}

/** By its id or by the hash of its endpoint. False when this person has no such device. */
export async function forgetDevice(db: Querier, user: number, name: string): Promise<boolean> {
  const column = name.length === 64 ? 'endpoint_hash = $2' : 'id = $2::bigint';
  const forgotten = `DELETE FROM platform_push_devices WHERE user_id = $1 AND ${column} RETURNING id`;
  return (await db.query(forgotten, [user, name])).rows.length > 0;
}

/** Whether a browser's key is a point on the curve: on nothing else can a message be encrypted. */
export function isUsableKey(p256dh: string): boolean {
  const curve = createECDH('prime256v1');
  curve.generateKeys();
  try {
    curve.computeSecret(Buffer.from(p256dh, 'base64url'));
    return true;
  } catch {
    return false;
  }
}

const hashOf = (endpoint: string) => createHash('sha256').update(endpoint).digest('hex');
