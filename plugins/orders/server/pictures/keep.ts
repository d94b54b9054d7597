import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import type { KeptPicture } from '../../contracts/pictures.ts';
import type { CleanPicture } from './clean.ts';
import { RefusedPicture } from './refusal.ts';

/** Whose a picture is: nobody else can show it. */
export type PictureOwner = { merchant: string } | { order: string };

/** Where the staff finds them in the media library, and how many may wait to be shown: more are brought by no form. */
const OF_SHOPS = { folder: 'Photos des boutiques', most: 60 } as const;
const OF_BUYERS = { folder: 'Photos des avis', most: 8 } as const;

interface Uploads {
  upload(wish: { data: object; files: object }): Promise<KeptPicture[]>;
}

/** Keeps a picture for whoever brought it, in the caller's transaction. */
export async function keepPicture(
  strapi: Core.Strapi,
  db: Querier,
  owner: PictureOwner,
  { bytes, width, height }: CleanPicture,
): Promise<KeptPicture> {
  const [merchant, order] = 'merchant' in owner ? [owner.merchant, null] : [null, owner.order];
  const room = merchant === null ? OF_BUYERS : OF_SHOPS;
  // The turn of the owner, so that its limit holds however many come at once.
  await db.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 61))', [`pictures:${merchant ?? order}`]);
  const { rows } = await db.query<{ waiting: number }>(
    `SELECT count(*)::integer AS waiting FROM orders_pictures p
     WHERE (p.merchant = $1 OR p."order" = $2)
       AND NOT EXISTS (SELECT 1 FROM files_related_mph x WHERE x.file_id = p.file)`,
    [merchant, order],
  );
  if (rows[0]!.waiting >= room.most) throw new RefusedPicture('too-many');
  const folder = await folderOf(strapi, db, room.folder);
  const stage = await mkdtemp(path.join(os.tmpdir(), 'sys-picture-'));
  try {
    const filepath = path.join(stage, 'photo.webp');
    await writeFile(filepath, bytes);
    const { upload } = strapi.plugin('upload').service('upload') as Uploads;
    const [file] = await upload({
      data: { fileInfo: { name: 'photo.webp', folder } },
      files: { filepath, originalFilename: 'photo.webp', mimetype: 'image/webp', size: bytes.length },
    });
    await db.query('INSERT INTO orders_pictures (file, merchant, "order") VALUES ($1, $2, $3)', [
      file!.id,
      merchant,
      order,
    ]);
    return { id: file!.id, url: file!.url, width, height };
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

async function folderOf(strapi: Core.Strapi, db: Querier, name: string): Promise<number> {
  const folders = strapi.db.query('plugin::upload.folder');
  const find = async () => (await folders.findOne({ where: { name, parent: null } })) as { id: number } | null;
  const known = await find();
  if (known) return known.id;
  // Of the first two that come at once, one makes it.
  await db.query(`SELECT pg_advisory_xact_lock(hashtextextended('orders:pictures:folder', 61))`);
  const made = (await find()) ?? (await strapi.plugin('upload').service('folder').create({ name, parent: null })); // prettier-ignore
  return (made as { id: number }).id;
}
