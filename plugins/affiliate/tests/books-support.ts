import { expect } from 'vitest';
import type { OrdersHouse } from '../../orders/tests/support.ts';

interface Row {
  influencer: number;
  earned: number;
  due: number;
  sent: number;
}

// What the ledger says of each influencer, and what commissions, dues and payouts say.
const DIFFERENT = `WITH people AS (
    SELECT DISTINCT influencer FROM affiliate_commissions
  ), books AS (
    SELECT account, sum(amount) AS amount FROM platform_ledger_entries GROUP BY account
  )
  SELECT p.influencer,
    (coalesce((SELECT -amount FROM books WHERE account = 'affiliate-earned:' || p.influencer), 0)
      - coalesce((SELECT sum(amount - gone) FROM affiliate_commissions WHERE influencer = p.influencer AND earned_at IS NOT NULL
          AND coalesce(reversed_from, state) IN ('pending', 'held')), 0))::float8 AS earned,
    (coalesce((SELECT -amount FROM books WHERE account = 'affiliate-due:' || p.influencer), 0)
      - coalesce((SELECT sum(amount) FROM affiliate_dues WHERE influencer = p.influencer AND payout IS NULL), 0))::float8 AS due,
    (coalesce((SELECT -amount FROM books WHERE account = 'affiliate-sent:' || p.influencer), 0)
      - coalesce((SELECT sum(amount) FROM affiliate_payouts WHERE influencer = p.influencer AND state IN ('prepared', 'agreed', 'sent')), 0))::float8 AS sent
  FROM people p`;

/** What must be true after whatever has happened: the books balance, and agree with every commission and what is due. */
export async function expectBooks(house: Pick<OrdersHouse, 'query'>): Promise<void> {
  const [sum] = await house.query<{ sum: string }>('SELECT coalesce(sum(amount), 0)::text AS sum FROM platform_ledger_entries');
  expect(sum!.sum).toBe('0');
  for (const { influencer, earned, due, sent } of await house.query<Row>(DIFFERENT))
    expect({ influencer, earned, due, sent }).toEqual({ influencer, earned: 0, due: 0, sent: 0 });
  // A commission is worth what of it is left, wherever that is: each has dues exactly when it came to be due.
  const wrong = await house.query(
    `SELECT c.id FROM affiliate_commissions c WHERE c.due_at IS NOT NULL
       AND (SELECT coalesce(sum(amount), 0) FROM affiliate_dues d WHERE d.commission = c.id) <> c.amount - c.gone
     UNION ALL
     SELECT d.commission FROM affiliate_dues d JOIN affiliate_commissions c ON c.id = d.commission WHERE c.due_at IS NULL
     UNION ALL
     SELECT c.id FROM affiliate_commissions c WHERE c.refunded = c.paid AND c.paid > 0 AND c.state <> 'reversed' AND c.earned_at IS NOT NULL`,
  );
  expect(wrong).toEqual([]);
  const budgets = await house.query(
    `SELECT p.deal FROM affiliate_programmes p
     WHERE p.spent <> (SELECT coalesce(sum(amount - gone), 0) FROM affiliate_commissions WHERE deal = p.deal)`,
  );
  expect(budgets).toEqual([]);
  const fees = await house.query<{ off: number }>(
    `SELECT (coalesce((SELECT -sum(amount) FROM platform_ledger_entries WHERE account = 'platform:affiliate-fees'), 0)
       - coalesce((SELECT sum(fee - fee_gone) FROM affiliate_commissions WHERE earned_at IS NOT NULL), 0))::float8 AS off`,
  );
  expect(fees[0]!.off).toBe(0);
} // prettier-ignore
