import type { Querier } from '@sys/database/marketplace';

/** Clicks below which a rate would tell nothing. */
const ENOUGH_CLICKS = 100;

/** Of the clicks on all links of these deals, how many sales came of them, in basis points; only where they are enough. */
export async function conversionsOf(db: Querier, deals: readonly string[]): Promise<Map<string, number>> {
  const { rows } = await db.query<{ deal: string; clicks: number; sales: number }>(
    `SELECT l.deal, sum(c.clicks)::float8 AS clicks, (
       SELECT count(DISTINCT m.conversion)::float8 FROM affiliate_commissions m
       WHERE m.deal = l.deal AND m.by = 'click' AND m.state <> 'reversed') AS sales
     FROM affiliate_links l JOIN affiliate_click_counts c ON c.link = l.id AND c.dimension = 'total'
     WHERE l.deal = ANY($1) GROUP BY l.deal HAVING sum(c.clicks) >= ${ENOUGH_CLICKS}`,
    [deals],
  );
  return new Map(
    rows.map(({ deal, clicks, sales }) => [deal, Math.min(10_000, Math.round((10_000 * sales) / clicks))]),
  );
}
