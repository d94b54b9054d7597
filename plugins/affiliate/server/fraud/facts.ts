import type { Querier } from '@sys/database/marketplace';
import { sharesPapers } from '@sys/kyc/services';
import { hasOrderedWith } from '@sys/orders/services';
import type { Sale } from '../../contracts/sales.ts';
import type { Facts } from '../../domain/fraud/facts.ts';
import type { CommissionRow } from '../commissions/rows.ts';

type OfClick = Pick<Facts, 'clickFromOwnAddress' | 'secondsToOrder' | 'clicksFromAddress' | 'forbiddenReferrer'>;
type OfHistory = Pick<
  Facts,
  'clicks' | 'conversions' | 'ordersToday' | 'ordersOfADay' | 'sameBuyer' | 'settled' | 'refunded' | 'accountDays'
>;

// The click is found in the ninety days before the order; those of its address in the hour before it.
const OF_CLICK = `SELECT floor(extract(epoch FROM $3::timestamptz - c.at))::integer AS "secondsToOrder",
    EXISTS (SELECT 1 FROM affiliate_own_addresses own WHERE own.influencer = $4
      AND own.day = (c.at AT TIME ZONE 'UTC')::date AND own.address = c.address) AS "clickFromOwnAddress",
    (SELECT count(*) FROM affiliate_clicks other WHERE other.at > c.at - interval '1 hour' AND other.at <= c.at
      AND other.link = c.link AND other.address = c.address)::integer AS "clicksFromAddress",
    EXISTS (SELECT 1 FROM affiliate_programme_versions v WHERE v.programme = $5 AND v.version = $6
      AND c.platform = ANY (v.forbidden)) AS "forbiddenReferrer"
  FROM affiliate_clicks c
  WHERE c.id = $1 AND c.link = $2 AND c.at <= $3 AND c.at >= $3::timestamptz - interval '91 days'`;

// Sales, not lines, are counted; those that are only promised as well.
const OF_HISTORY = `SELECT
    (SELECT coalesce(sum(clicks), 0) FROM affiliate_click_counts
      WHERE link = $1 AND dimension = 'total' AND day > ($3::timestamptz AT TIME ZONE 'Africa/Casablanca')::date - 30)::float8 AS clicks,
    (SELECT count(DISTINCT conversion) FROM affiliate_commissions
      WHERE link = $1 AND placed_at > $3::timestamptz - interval '30 days' AND placed_at <= $3)::integer AS conversions,
    count(DISTINCT o.conversion) FILTER (WHERE o.placed_at > $3::timestamptz - interval '24 hours')::integer AS "ordersToday",
    floor(count(DISTINCT o.conversion) FILTER (WHERE o.placed_at <= $3::timestamptz - interval '24 hours'
      AND o.placed_at > $3::timestamptz - interval '31 days') * 100 / 30)::integer AS "ordersOfADay",
    count(DISTINCT o.conversion) FILTER (WHERE v.source = 'order' AND v.reference = ANY ($4)
      AND o.placed_at > $3::timestamptz - interval '30 days')::integer AS "sameBuyer",
    count(DISTINCT o.conversion) FILTER (WHERE o.earned_at IS NOT NULL)::integer AS settled,
    count(DISTINCT o.conversion) FILTER (WHERE o.earned_at IS NOT NULL AND o.refunded > 0)::integer AS refunded,
    (SELECT floor(extract(epoch FROM $3::timestamptz - u.created_at) / 86400) FROM up_users u WHERE u.id = $2)::integer AS "accountDays"
  FROM affiliate_commissions o JOIN affiliate_conversions v ON v.id = o.conversion
  WHERE o.influencer = $2 AND o.placed_at > $3::timestamptz - interval '90 days' AND o.placed_at <= $3`;

/**
 * What is known of a sale when it is paid, looked at from when it was placed. Whoever bought being the influencer by
 * account, address or seat was never attributed; what is left is the telephone.
 */
export async function factsOf(db: Querier, row: CommissionRow, { buyer, placedAt }: Sale): Promise<Facts> {
  const { influencer, link, click } = row;
  const { rows } = await db.query<OfHistory & Record<string, unknown>>(OF_HISTORY, [link, influencer, placedAt, buyer.orders]); // prettier-ignore
  return {
    ...rows[0]!,
    // An account that is gone is as old as any.
    accountDays: rows[0]!.accountDays ?? Infinity,
    ...(await clickFacts(db, row, click, placedAt)),
    samePerson: buyer.phone !== null && (await hasOrderedWith(db, influencer, buyer.phone)),
    sharedBankAccount: await sharesPapers(db, influencer),
    commission: row.amount,
  };
}

const NO_CLICK: OfClick = {
  clickFromOwnAddress: false,
  secondsToOrder: null,
  clicksFromAddress: 0,
  forbiddenReferrer: false,
};

async function clickFacts(db: Querier, { link, influencer, snapshot }: CommissionRow, click: string | null, placedAt: Date): Promise<OfClick> {
  if (click === null) return NO_CLICK;
  const { rows } = await db.query<OfClick & Record<string, unknown>>(OF_CLICK, [
    ...[click, link, placedAt, influencer],
    ...[snapshot.programme, snapshot.version],
  ]);
  return rows[0] ?? NO_CLICK;
} // prettier-ignore
