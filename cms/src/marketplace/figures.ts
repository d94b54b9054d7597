import { commissionsPaid } from '@sys/affiliate/services';
import type { Querier } from '@sys/database/marketplace';
import { countInfluencers } from '@sys/identity/services';
import { publish } from '@sys/platform/services';
import { LIVE } from '../../domain/index.ts';
import { CONTENT_CHANGED } from './changes.ts';

/**
 * The figures of the home page are as old as this at most. Counted by a job and kept in a table, because a page that
 * is kept for all counts nothing itself; the pages are made anew only when one of the figures has changed.
 */
export const FIGURES = { name: 'marketplace.figures', cron: '*/10 * * * *' };
/** What nobody has counted for this long is shown no more: a figure that stands still is not one of now. */
export const FIGURES_KEPT = '1 day';

/**
 * Counts influencers (accounts in use), products with a deal on sale and commissions paid (centimes) from their rows,
 * and writes them down. Whether one of them is another than before.
 */
async function writeFigures(db: Querier): Promise<boolean> {
  const { rows } = await db.query<{ products: string }>(
    `SELECT count(DISTINCT o.product_id)::text AS products FROM marketplace_offers o
     WHERE o.scope = (SELECT s.id FROM marketplace_scopes s WHERE s.locale = 'fr' AND s.category_id = '') AND ${LIVE}`,
  );
  const counted = {
    influencers: await countInfluencers(db),
    products: rows[0]!.products,
    commissions: await commissionsPaid(db),
  };
  const { rows: before } = await db.query<{ name: string; value: string }>(
    'SELECT name, value::text AS value FROM marketplace_figures',
  );
  await db.query(
    `INSERT INTO marketplace_figures (name, value, counted_at)
     SELECT name, value::bigint, now() FROM jsonb_each_text($1::jsonb) counted (name, value)
     ON CONFLICT (name) DO UPDATE SET value = EXCLUDED.value, counted_at = EXCLUDED.counted_at`,
    [JSON.stringify(counted)],
  );
  const known = new Map(before.map(({ name, value }) => [name, value]));
  return Object.entries(counted).some(([name, value]) => known.get(name) !== value);
}

/** Counts anew, and has the home pages made anew when that shows. */
export async function countFigures(db: Querier): Promise<void> {
  if (await writeFigures(db)) await publish(db, { name: CONTENT_CHANGED, payload: { tags: ['home'] } });
}

/** At the start, for a shop that has counted nothing yet: its home page need not wait for the job’s first turn. */
export async function ensureFigures(db: Querier): Promise<void> {
  const { rows } = await db.query('SELECT 1 FROM marketplace_figures WHERE value > 0 LIMIT 1');
  if (rows.length === 0) await writeFigures(db);
}
