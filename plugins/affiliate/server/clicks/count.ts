import type { Querier } from '@sys/database/marketplace';

/** Batches that one statement counts, and statements of one run: what is left is counted by the next. */
const BATCHES = 1_000;
const ROUNDS = 20;

/**
 * Adds the clicks of batches that were not counted yet to the counts, in the caller’s transaction: that a batch was
 * counted and what it counted are committed together, so each click is counted once, whenever its batch came. Returns
 * how many clicks there were.
 */
export async function countClicks(db: Querier): Promise<number> {
  let counted = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const { rows } = await db.query<{ batches: number; clicks: number }>(COUNT);
    counted += rows[0]!.clicks;
    if (rows[0]!.batches < BATCHES) break;
  }
  return counted;
}

const COUNT = `WITH open AS (
    SELECT id, first_at, last_at FROM affiliate_click_batches WHERE counted_at IS NULL
    ORDER BY id LIMIT ${BATCHES} FOR UPDATE SKIP LOCKED
  ), marked AS (
    UPDATE affiliate_click_batches batch SET counted_at = now() FROM open WHERE batch.id = open.id
  ), clicks AS (
    SELECT c.link, c.visitor, c.platform, c.device, c.country, c.campaign, c.network, c.at, c.id,
      (c.at AT TIME ZONE 'Africa/Casablanca')::date AS day,
      extract(hour FROM c.at AT TIME ZONE 'Africa/Casablanca')::integer AS hour
    FROM open JOIN affiliate_clicks c ON c.at BETWEEN open.first_at AND open.last_at AND c.batch = open.id
  ), fresh AS (
    INSERT INTO affiliate_click_visitors (link, day, visitor)
    SELECT DISTINCT link, day, visitor FROM clicks ORDER BY day, link, visitor
    ON CONFLICT DO NOTHING RETURNING link, day, visitor
  ), seen AS (
    -- Of who is new that day, the first click.
    SELECT clicks.*, fresh.visitor IS NOT NULL
      AND row_number() OVER (PARTITION BY link, day, visitor ORDER BY at, id) = 1 AS first
    FROM clicks LEFT JOIN fresh USING (link, day, visitor)
  ), added AS (
    INSERT INTO affiliate_click_counts AS kept (link, day, dimension, value, clicks, visitors)
    SELECT link, day, dimension, value, count(*), count(*) FILTER (WHERE first)
    FROM seen CROSS JOIN LATERAL (VALUES
      ('total', ''), ('platform', platform), ('device', device), ('country', coalesce(country, '??')),
      ('hour', hour::text), ('campaign', coalesce(campaign, '')), ('network', coalesce(network, ''))
    ) AS split (dimension, value)
    GROUP BY link, day, dimension, value ORDER BY link, day, dimension, value
    ON CONFLICT (link, day, dimension, value)
      DO UPDATE SET clicks = kept.clicks + EXCLUDED.clicks, visitors = kept.visitors + EXCLUDED.visitors
  )
  SELECT (SELECT count(*) FROM open)::integer AS batches, (SELECT count(*) FROM clicks)::integer AS clicks`;
