import type { Querier } from '@sys/database/marketplace';
import type { Affiliate, AFFILIATE_SORTS, AffiliateTotals } from '../../contracts/affiliates.ts';
import { FEE_LEFT, LEFT, SURE, within } from '../earnings/where.sql.ts';

export interface Days {
  from?: string;
  to?: string;
}
type Sort = (typeof AFFILIATE_SORTS)[number];

interface Row extends Record<string, unknown> {
  influencer: number;
  name: string;
  deals: number;
  clicks: number;
  conversions: number;
  sales: number;
  refunds: number;
  commission: number;
  fee: number;
}

// `$1` is the merchant, `$2` and `$3` the days. Whoever may promote a deal is one of them, also without a sale.
const PEOPLE = `WITH sold AS (
    SELECT c.influencer, count(DISTINCT c.conversion) AS conversions, sum(c.paid) AS sales, sum(c.refunded) AS refunds,
      sum(${LEFT}) AS commission, sum(${FEE_LEFT}) AS fee
    FROM affiliate_commissions c WHERE c.merchant = $1 AND ${SURE} AND ${within('c.placed_at', '$2', '$3')} GROUP BY 1
  ), clicked AS (
    SELECT l.influencer, sum(n.clicks) AS clicks FROM affiliate_links l JOIN affiliate_click_counts n ON n.link = l.id
    WHERE l.merchant = $1 AND n.dimension = 'total' AND ($2::date IS NULL OR n.day >= $2::date) AND ($3::date IS NULL OR n.day <= $3::date)
    GROUP BY 1
  ), approved AS (
    SELECT r.influencer, count(*) AS deals FROM affiliate_requests r WHERE r.merchant = $1 AND r.state = 'approved' GROUP BY 1
  ), people AS (
    SELECT influencer, coalesce(u.username, '') AS name, coalesce(deals, 0)::integer AS deals, coalesce(clicks, 0)::integer AS clicks,
      coalesce(conversions, 0)::integer AS conversions, coalesce(sales, 0)::float8 AS sales,
      coalesce(refunds, 0)::float8 AS refunds, coalesce(commission, 0)::float8 AS commission, coalesce(fee, 0)::float8 AS fee,
      coalesce(commission + fee, 0)::float8 AS cost
    FROM sold FULL JOIN clicked USING (influencer) FULL JOIN approved USING (influencer) LEFT JOIN up_users u ON u.id = influencer
  )`;

/** Who promotes a shop, the most of `sort` first: those after the cursor, at most so many. */
export async function readAffiliates(
  db: Querier,
  merchant: string,
  { from, to }: Days,
  { sort, cursor, most }: { sort: Sort; cursor?: string; most: number },
): Promise<Affiliate[]> {
  const [value = null, last = null] = cursor?.split('_') ?? [];
  const { rows } = await db.query<Row>(
    `${PEOPLE} SELECT * FROM people
     WHERE $4::float8 IS NULL OR ${sort} < $4::float8 OR (${sort} = $4::float8 AND influencer > $5::integer)
     ORDER BY ${sort} DESC, influencer LIMIT $6`,
    [merchant, from ?? null, to ?? null, value, last, most],
  );
  return rows.map(view);
}

/**
 * All of them, in pieces of at most `most`, as they stand when the first is read: what is sold meanwhile changes the order,
 * and would else leave one out or name one twice. Within a transaction.
 */
export async function* affiliatesInPieces(
  db: Querier,
  merchant: string,
  { from, to }: Days,
  { sort, most }: { sort: Sort; most: number },
): AsyncGenerator<Affiliate[]> {
  await db.query(
    `DECLARE affiliates_of_shop NO SCROLL CURSOR FOR ${PEOPLE} SELECT * FROM people ORDER BY ${sort} DESC, influencer`,
    [merchant, from ?? null, to ?? null],
  );
  for (;;) {
    const { rows } = await db.query<Row>(`FETCH ${most} FROM affiliates_of_shop`);
    yield rows.map(view);
    if (rows.length < most) return;
  }
}

/** Where the page after this one begins. */
export const cursorAfter = (row: Affiliate, sort: Sort): string => `${row[sort]}_${row.id.slice('inf_'.length)}`;

/** What all of them together brought and cost. */
export async function readAffiliateTotals(db: Querier, merchant: string, { from, to }: Days): Promise<AffiliateTotals> {
  const sum = (column: string) => `coalesce(sum(${column}), 0)::float8 AS ${column}`;
  // A conversion of lines that several brought is one of each: counted once here.
  const { rows } = await db.query<AffiliateTotals & Record<string, unknown>>(
    `${PEOPLE} SELECT count(*)::integer AS affiliates, ${['clicks', 'sales', 'refunds', 'commission', 'fee', 'cost'].map(sum).join(', ')},
       (SELECT count(DISTINCT c.conversion)::integer FROM affiliate_commissions c
        WHERE c.merchant = $1 AND ${SURE} AND ${within('c.placed_at', '$2', '$3')}) AS conversions
     FROM people`,
    [merchant, from ?? null, to ?? null],
  );
  return rows[0]!;
}

function view({ influencer, name, deals, clicks, conversions, sales, refunds, commission, fee }: Row): Affiliate {
  const cost = commission + fee;
  const each = (sum: number) => (conversions === 0 ? null : Math.round(sum / conversions));
  return {
    id: `inf_${influencer}`,
    name,
    deals,
    clicks,
    conversions,
    sales,
    refunds,
    commission,
    fee,
    cost,
    return: cost === 0 ? null : Math.floor(((sales - refunds) * 100) / cost),
    perConversion: each(cost),
    basket: each(sales),
  };
}
