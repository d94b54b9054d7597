import type { Querier } from '@sys/database/marketplace';
import type { Balance } from '../../contracts/earnings.ts';
import { ripeSql, waitsOf, type Wait } from '../holds/waits.ts';
import { LEFT } from './where.sql.ts';

interface Sums extends Record<string, unknown>, Omit<Balance, 'waiting'> {
  requests: number;
  reviews: number;
}

// Held, due and payable are what the ledger has in the three accounts of an influencer; the rest is in none of them.
const SUMS = `SELECT of_commissions.*, of_payouts.*,
    (SELECT coalesce(sum(d.amount), 0)::float8 FROM affiliate_dues d WHERE d.influencer = $1 AND d.payout IS NULL) AS due,
    (SELECT count(*)::integer FROM affiliate_requests r WHERE r.influencer = $1 AND r.state = 'asked') AS requests
  FROM (
    SELECT coalesce(sum(${LEFT}) FILTER (WHERE c.state = 'pending'), 0)::float8 AS pending,
      coalesce(sum(${LEFT}) FILTER (WHERE c.state = 'held'), 0)::float8 AS held,
      coalesce(sum(c.amount - (${LEFT})), 0)::float8 AS "takenBack",
      (count(*) FILTER (WHERE c.review = 'open' AND c.state <> 'reversed'))::integer AS reviews
    FROM affiliate_commissions c WHERE c.influencer = $1) of_commissions
  CROSS JOIN (
    SELECT coalesce(sum(p.amount) FILTER (WHERE p.state IN ('prepared', 'agreed', 'sent')), 0)::float8 AS payable,
      coalesce(sum(p.amount) FILTER (WHERE p.state = 'confirmed'), 0)::float8 AS paid
    FROM affiliate_payouts p WHERE p.influencer = $1) of_payouts`;

/** Where the earnings of an influencer stand now. */
export async function readBalance(db: Querier, influencer: number): Promise<Balance> {
  const { rows } = await db.query<Sums>(SUMS, [influencer]);
  const { requests, reviews, ...sums } = rows[0]!;
  return { ...sums, waiting: { requests, reviews, ...(await readWaits(db, influencer)) } };
}

/** How many were held long enough and still wait, and for what. */
async function readWaits(db: Querier, influencer: number): Promise<Pick<Balance['waiting'], 'merchants' | 'disputes'>> {
  const { rows } = await db.query<{ conversion: string; merchant: string }>(
    `SELECT c.conversion::text, c.merchant FROM affiliate_commissions c WHERE c.influencer = $1 AND ${ripeSql('now()')}`,
    [influencer],
  );
  const wait = await waitsOf(db, rows);
  const count = (why: Wait) => rows.filter((row) => wait(row) === why).length;
  return { merchants: count('merchant'), disputes: count('dispute') };
}
