import type { Core } from '@strapi/strapi';
import { inTransaction, type Jobs } from '@sys/platform/services';

/** Days for which a picture waits for what it was brought for. */
const WAITING_DAYS = 7;
const ROUND = 200;

/** Removes what was brought for a form that nobody sent. */
export function sweepPictures(strapi: Core.Strapi, jobs: Pick<Jobs, 'repeat'>): void {
  jobs.repeat('orders.pictures.sweep', '20 4 * * *', async () => {
    await sweep(strapi);
  });
}

export async function sweep(strapi: Core.Strapi): Promise<void> {
  await inTransaction(strapi, async (db) => {
    const { rows } = await db.query<{ file: number }>(
      `SELECT p.file FROM orders_pictures p
       WHERE p.created_at < now() - make_interval(days => ${WAITING_DAYS})
         AND NOT EXISTS (SELECT 1 FROM files_related_mph x WHERE x.file_id = p.file)
       ORDER BY p.file LIMIT ${ROUND} FOR UPDATE SKIP LOCKED`,
    );
    for (const { file } of rows) await removePicture(strapi, file);
  });
}

/** Row and bytes of a picture, and of its smaller copies. */
export async function removePicture(strapi: Core.Strapi, file: number): Promise<void> {
  const row: unknown = await strapi.db.query('plugin::upload.file').findOne({ where: { id: file } });
  if (row) await strapi.plugin('upload').service('upload').remove(row);
}
