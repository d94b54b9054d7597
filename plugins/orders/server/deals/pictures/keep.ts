import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import type { ShopPicture } from '../../../contracts/deals.ts';
import type { CleanPicture } from './clean.ts';
import { RefusedPicture } from './refusal.ts';

/** Where the staff finds them in the media library. */
const FOLDER = 'Photos des boutiques';
/** Pictures of a shop that none of its deals shows: more are brought by no form. */
const MOST_WAITING = 60;

interface Uploads {
  upload(wish: { data: object; files: object }): Promise<ShopPicture[]>;
}

/** Keeps a picture for a shop, in the caller's transaction. */
export async function keepPicture(
  strapi: Core.Strapi,
  db: Querier,
  merchant: string,
  { bytes, width, height }: CleanPicture,
): Promise<ShopPicture> {
  // The turn of the shop, so that its limit holds however many come at once.
  await db.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 61))', [`pictures:${merchant}`]);
  const { rows } = await db.query<{ waiting: number }>(
    `SELECT count(*)::integer AS waiting FROM orders_pictures p
     WHERE p.merchant = $1 AND NOT EXISTS (SELECT 1 FROM files_related_mph x WHERE x.file_id = p.file)`,
    [merchant],
  );
  if (rows[0]!.waiting >= MOST_WAITING) throw new RefusedPicture('too-many');
  const folder = await folderOf(strapi, db);
  const stage = await mkdtemp(path.join(os.tmpdir(), 'sys-picture-'));
  try {
    const filepath = path.join(stage, 'photo.webp');
    await writeFile(filepath, bytes);
    const { upload } = strapi.plugin('upload').service('upload') as Uploads;
    const [file] = await upload({
      data: { fileInfo: { name: 'photo.webp', folder } },
      files: { filepath, originalFilename: 'photo.webp', mimetype: 'image/webp', size: bytes.length },
    });
    await db.query('INSERT INTO orders_pictures (file, merchant) VALUES ($1, $2)', [file!.id, merchant]);
    return { id: file!.id, url: file!.url, width, height };
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

async function folderOf(strapi: Core.Strapi, db: Querier): Promise<number> {
  const folders = strapi.db.query('plugin::upload.folder');
  const find = async () => (await folders.findOne({ where: { name: FOLDER, parent: null } })) as { id: number } | null;
  const known = await find();
  if (known) return known.id;
  // Of the first two that come at once, one makes it.
  await db.query(`SELECT pg_advisory_xact_lock(hashtextextended('orders:pictures:folder', 61))`);
  const made = (await find()) ?? (await strapi.plugin('upload').service('folder').create({ name: FOLDER, parent: null })); // prettier-ignore
  return (made as { id: number }).id;
}
