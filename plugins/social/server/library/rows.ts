import type { Querier } from '@sys/database/marketplace';
import type { z } from 'zod';
import type { editLibrarySchema, LibraryItem, libraryQuerySchema } from '../../contracts/manager/library.ts';
import { SocialError } from '../errors.ts';
import { SHOWN, viewMedia, type MediaRow } from '../media/rows.ts';
import { instant } from '../publications/rows.ts';

export interface LibraryRow extends MediaRow {
  name: string;
  tags: string[];
  createdAt: string;
  /** Its place in the list, to the microsecond. */
  place: string;
  posts: number;
}

const SHOWS_IT = `s.content -> 'parts' @> jsonb_build_array(jsonb_build_object('media', jsonb_build_array(m.id::text)))`;
const READ = `SELECT ${SHOWN}, m.name, m.tags, ${instant('m.created_at')} AS "createdAt",
    to_char(m.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '_' || m.id AS place,
    (SELECT count(*)::integer FROM social_posts s WHERE ${SHOWS_IT}) AS posts
  FROM social_media m WHERE m.owner IS NULL AND m.archived_at IS NULL`;

const A_PAGE = 24;
const CURSOR = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)_([0-9a-f-]{36})$/;

/** What is in the library, the newest first; `next` is the cursor of the page after it. */
export async function readLibrary(db: Querier, { kind, search, cursor }: z.output<typeof libraryQuerySchema>): Promise<{ rows: LibraryRow[]; next: string | null }> {
  const values: unknown[] = [];
  const put = (value: unknown) => `$${values.push(value)}`;
  const [, at, id] = cursor === undefined ? [] : (CURSOR.exec(cursor) ?? []);
  if (cursor !== undefined && !at) throw new SocialError('invalid', { field: 'cursor' });
  const where = [
    ...(kind ? [`m.kind = ${put(kind)}`] : []),
    ...(search ? [`concat_ws(' ', m.name, m.alt, array_to_string(m.tags, ' ')) ILIKE ${put(`%${search.replace(/[\\%_]/g, '\\$&')}%`)}`] : []),
    ...(at ? [`(m.created_at, m.id) < (${put(at)}::timestamptz, ${put(id)}::uuid)`] : []),
  ];
  const { rows } = await db.query<LibraryRow & Record<string, unknown>>(
    `${READ} ${where.map((one) => `AND ${one}`).join(' ')} ORDER BY m.created_at DESC, m.id DESC LIMIT ${A_PAGE + 1}`,
    values,
  );
  const shown = rows.slice(0, A_PAGE);
  return { rows: shown, next: rows.length > A_PAGE ? shown.at(-1)!.place : null };
} // prettier-ignore

/** One that is in the library, held until the caller’s transaction ends. Throws `no-media`. */
export async function holdFile(db: Querier, id: string): Promise<LibraryRow> {
  const { rows } = await db.query<LibraryRow & Record<string, unknown>>(`${READ} AND m.id = $1 FOR UPDATE OF m`, [id]);
  if (!rows[0]) throw new SocialError('no-media');
  return rows[0];
}

export async function editFile(db: Querier, id: string, { name, alt, tags }: z.output<typeof editLibrarySchema>): Promise<void> {
  await db.query('UPDATE social_media SET name = $2, alt = $3, tags = $4 WHERE id = $1', [id, name, alt, [...new Set(tags)]]);
} // prettier-ignore

/** Takes one out of the library. Throws `in-use` while a post that is not over shows it. */
export async function archiveFile(db: Querier, id: string): Promise<void> {
  const { rows } = await db.query(
    `SELECT 1 FROM social_media m JOIN social_posts s ON ${SHOWS_IT}
     WHERE m.id = $1 AND s.state IN ('draft', 'review', 'planned') LIMIT 1`,
    [id],
  );
  if (rows.length > 0) throw new SocialError('in-use');
  await db.query('UPDATE social_media SET archived_at = now() WHERE id = $1', [id]);
}

export const viewFile = ({ name, tags, createdAt, posts, place: _, ...row }: LibraryRow, now: Date): LibraryItem => ({
  ...viewMedia(row, now),
  ...{ name, tags, createdAt, posts },
});
