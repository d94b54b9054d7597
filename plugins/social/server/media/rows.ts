import type { Querier } from '@sys/database/marketplace';
import type { Media } from '../../contracts/media.ts';
import { mediaAddress } from './address.ts';

/** Files of one person that no delivery uses yet: more are brought by no form. */
const MOST_WAITING = 60;
/** Of the house, whose files wait in its library. */
const MOST_IN_LIBRARY = 5_000;

export interface MediaRow {
  id: string;
  owner: number | null;
  kind: 'image' | 'video';
  mime: 'image/jpeg' | 'video/mp4' | 'video/quicktime';
  width: number;
  height: number;
  durationMs: number | null;
  framesPerSecond: number | null;
  bytes: number;
  alt: string;
  file: string;
}
export const SHOWN = `m.id, m.owner, m.kind, m.mime, m.width, m.height, m.duration_ms AS "durationMs",
  m.frames_per_second::float8 AS "framesPerSecond", m.bytes::float8 AS bytes, m.alt, m.file`;

/** Whether an owner (null: the house) may bring one more. Takes their turn, so that the limit holds at once. */
export async function mayBring(db: Querier, owner: number | null): Promise<boolean> {
  await db.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 90))', [`media:${owner ?? 'house'}`]);
  const { rows } = await db.query<{ waiting: number }>(
    owner === null
      ? `SELECT count(*)::integer AS waiting FROM social_media m WHERE m.owner IS NULL AND m.archived_at IS NULL`
      : `SELECT count(*)::integer AS waiting FROM social_media m WHERE m.owner = $1
           AND NOT EXISTS (SELECT 1 FROM social_deliveries d WHERE d.media @> ARRAY[m.id])`,
    owner === null ? [] : [owner],
  );
  return rows[0]!.waiting < (owner === null ? MOST_IN_LIBRARY : MOST_WAITING);
}

export async function insertMedia(db: Querier, row: MediaRow & { sha256: Buffer }): Promise<void> {
  await db.query(
    `INSERT INTO social_media (id, owner, kind, mime, width, height, duration_ms, frames_per_second, bytes, sha256, alt, file)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [row.id, row.owner, row.kind, row.mime, row.width, row.height, row.durationMs, row.framesPerSecond, row.bytes, row.sha256, row.alt, row.file], // prettier-ignore
  );
}

/** Files by their ids, in the order of these; those of others and unknown ones are left out. */
export async function findMedia(db: Querier, owner: number | null, ids: readonly string[]): Promise<MediaRow[]> {
  const { rows } = await db.query<MediaRow & Record<string, unknown>>(
    `SELECT ${SHOWN} FROM social_media m WHERE m.id = ANY ($1::uuid[]) AND m.owner IS NOT DISTINCT FROM $2`,
    [ids, owner],
  );
  const known = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => known.get(id) ?? []);
}

/** Whatever its owner: for who came with an address that we made. */
export async function mediaById(db: Querier, id: string): Promise<MediaRow | null> {
  const { rows } = await db.query<MediaRow & Record<string, unknown>>(
    `SELECT ${SHOWN} FROM social_media m WHERE m.id = $1`,
    [id],
  );
  return rows[0] ?? null;
}

/** Whatever their owner, in the order of these: of deliveries that are theirs. */
export async function mediaByIds(db: Querier, ids: readonly string[]): Promise<MediaRow[]> {
  const { rows } = await db.query<MediaRow & Record<string, unknown>>(
    `SELECT ${SHOWN} FROM social_media m WHERE m.id = ANY ($1::uuid[])`,
    [ids],
  );
  const known = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => known.get(id) ?? []);
}

export const endingOf = (file: string): string => file.slice(file.lastIndexOf('.') + 1);

export const viewMedia = ({ owner: _, framesPerSecond: __, file, ...row }: MediaRow, now: Date): Media => ({
  ...row,
  url: mediaAddress(row.id, endingOf(file), now),
});
