import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Querier } from '@sys/database/marketplace';

/** The photographs on the page of a deal’s product, in their order, as addresses below the CMS. */
export async function dealPictures(db: Querier, deal: string): Promise<string[]> {
  const { rows } = await db.query<{ images: string[] }>(
    `SELECT p.images FROM marketplace_deals m JOIN marketplace_pages p ON p.product_id = m.product_id
     WHERE m.deal_id = $1 LIMIT 1`,
    [deal],
  );
  return rows[0]?.images ?? [];
}

/** The bytes of one of them; null where it lies elsewhere than with us. */
export async function readDealPicture(folder: string, address: string): Promise<Buffer | null> {
  const name = /^\/uploads\/([\w.-]+)$/.exec(address)?.[1];
  return name === undefined ? null : readFile(path.join(folder, 'uploads', name)).catch(() => null);
}
