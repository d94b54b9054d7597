import type { Querier } from '@sys/database/marketplace';

/** What came by one campaign of a link (`/r/abcd?c=p17`); centimes. */
export interface CampaignResult {
  campaign: string;
  clicks: number;
  visitors: number;
  conversions: number;
  /** Without what was taken back. */
  commission: number;
}

// Clicks are counted already. A commission knows its click, whose id begins with its time: by that its month is found.
const READ = `SELECT wanted.campaign, counted.clicks, counted.visitors, earned.conversions, earned.commission
  FROM unnest($2::text[]) AS wanted (campaign)
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(c.clicks), 0)::float8 AS clicks, coalesce(sum(c.visitors), 0)::float8 AS visitors
    FROM affiliate_click_counts c WHERE c.link = $1 AND c.dimension = 'campaign' AND c.value = wanted.campaign) counted
  CROSS JOIN LATERAL (
    SELECT count(DISTINCT sold.conversion)::float8 AS conversions, coalesce(sum(sold.amount - sold.gone), 0)::float8 AS commission
    FROM (
      SELECT e.conversion, e.amount, e.gone, e.click,
        to_timestamp(('x' || substr(replace(e.click::text, '-', ''), 1, 12))::bit(48)::bigint / 1000.0) AS clicked
      FROM affiliate_commissions e WHERE e.link = $1 AND e.state <> 'reversed' AND e.by = 'click') sold
    JOIN affiliate_clicks k ON k.id = sold.click
      AND k.at BETWEEN sold.clicked - interval '1 second' AND sold.clicked + interval '1 second'
    WHERE k.campaign = wanted.campaign) earned`;

/** What campaigns of a link brought, in the order in which they are named. */
export async function resultsOfCampaigns(
  db: Querier,
  link: string,
  campaigns: readonly string[],
): Promise<CampaignResult[]> {
  const { rows } = await db.query<CampaignResult & Record<string, unknown>>(READ, [link, campaigns]);
  return campaigns.map((campaign) => rows.find((row) => row.campaign === campaign)!);
}
