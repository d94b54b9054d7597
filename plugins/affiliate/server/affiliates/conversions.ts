import type { Locale } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import type { ShopConversion, ShopConversions } from '../../contracts/affiliates.ts';
import { titlesOf } from '../earnings/titles.ts';
import { FEE_LEFT, LEFT, SURE, within } from '../earnings/where.sql.ts';
import type { Days } from './people.ts';

export interface ConversionFilter extends Days {
  influencer?: string;
}
type Row = Omit<ShopConversion, 'id' | 'placedAt' | 'influencer' | 'title' | 'cost'> & {
  id: string;
  placedAt: Date;
  influencer: number;
};

const THEIRS = `c.merchant = $1 AND ${SURE} AND ${within('c.placed_at', '$2', '$3')} AND ($4::integer IS NULL OR c.influencer = $4)`;
const valuesOf = (merchant: string, { from, to, influencer }: ConversionFilter) => [
  merchant,
  from ?? null,
  to ?? null,
  influencer?.slice('inf_'.length) ?? null,
];

/** The lines that influencers sold for a shop, the newest first: those after `after`, at most `most`. */
export async function readConversions(
  db: Querier,
  merchant: string,
  filter: ConversionFilter,
  { after = null, most, locale }: { after?: string | null; most: number; locale: Locale },
): Promise<ShopConversion[]> {
  const { rows } = await db.query<Row & Record<string, unknown>>(
    `SELECT c.id::text, c.placed_at AS "placedAt", coalesce(o.number, v.reference) AS "order", c.influencer,
       coalesce(u.username, '') AS name, c.deal, c.by, c.state, c.paid::float8 AS sales, c.refunded::float8 AS refunds,
       (${LEFT})::float8 AS commission, (${FEE_LEFT})::float8 AS fee
     FROM affiliate_commissions c JOIN affiliate_conversions v ON v.id = c.conversion
       LEFT JOIN orders_orders o ON v.source = 'order' AND o.id::text = v.reference
       LEFT JOIN up_users u ON u.id = c.influencer
     WHERE ${THEIRS} AND ($5::bigint IS NULL OR c.id < $5) ORDER BY c.id DESC LIMIT $6`,
    [...valuesOf(merchant, filter), after, most],
  );
  const titleOf = await titlesOf(db, rows.map(({ deal }) => deal), locale); // prettier-ignore
  return rows.map(({ id, placedAt, influencer, ...row }) => ({
    ...row,
    id: `com_${id}`,
    placedAt: new Date(placedAt).toISOString(),
    influencer: `inf_${influencer}`,
    title: titleOf(row.deal),
    cost: row.commission + row.fee,
  }));
}

export async function readConversionTotals(
  db: Querier,
  merchant: string,
  filter: ConversionFilter,
): Promise<ShopConversions['totals']> {
  const { rows } = await db.query<ShopConversions['totals'] & Record<string, unknown>>(
    `SELECT count(DISTINCT c.conversion)::integer AS conversions, coalesce(sum(c.paid), 0)::float8 AS sales,
       coalesce(sum(c.refunded), 0)::float8 AS refunds, coalesce(sum(${LEFT}), 0)::float8 AS commission,
       coalesce(sum(${FEE_LEFT}), 0)::float8 AS fee, coalesce(sum((${LEFT}) + (${FEE_LEFT})), 0)::float8 AS cost
     FROM affiliate_commissions c WHERE ${THEIRS}`,
    valuesOf(merchant, filter),
  );
  return rows[0]!;
}
