import type { Querier } from '@sys/database/marketplace';
import type { ShopEntry, ShopMoney } from '../../contracts/money.ts';
import { waitingOf, type OwedLine } from '../../domain/money/waiting.ts';
import { WITHDRAWAL_DAYS } from '../../domain/refunds/decide.ts';
import { beside } from '../neighbours.ts';
import { accountsOf, ENTRIES } from './entries.sql.ts';
import { readDebt } from './owing.ts';

const A_PAGE = 20;

type Sums = Omit<ShopMoney, 'available' | 'waiting' | 'debt'>;

// What was paid in cash is in both accounts, so that price less cash is what came by card.
const SUMS = `SELECT coalesce(sum(amount), 0)::float8 AS balance, coalesce(sum(cash), 0)::float8 AS cash,
    coalesce(sum(price - cash) FILTER (WHERE kind IN ('card-sale', 'cash-sale')), 0)::float8 AS sold,
    coalesce(-sum(price - cash) FILTER (WHERE kind = 'refund'), 0)::float8 AS refunded,
    coalesce(sum(coupon), 0)::float8 AS coupons,
    coalesce(-sum(amount) FILTER (WHERE kind = 'commission'), 0)::float8 AS commissions,
    coalesce(sum(amount) FILTER (WHERE kind = 'settlement'), 0)::float8 AS settled,
    coalesce(sum(amount) FILTER (WHERE kind = 'other'), 0)::float8 AS other
  FROM (${ENTRIES}) entry`;

/** What we owe a shop, and what of it is not due yet. */
export async function readMoney(db: Querier, merchant: string, now: Date): Promise<ShopMoney> {
  const { rows } = await db.query<Sums & Record<string, unknown>>(SUMS, accountsOf(merchant));
  const sums = rows[0]!;
  // What a sale cost that is not due yet was taken at once: that much less of its price waits.
  const waiting = Math.max(0, (await readWaiting(db, merchant, now)) - (await beside().heldCosts(db, merchant)));
  const debt = await readDebt(db, merchant, sums.balance);
  return { ...sums, waiting, available: sums.balance - waiting, debt };
}

/** A page of what made it so, the newest first. */
export async function listEntries(
  db: Querier,
  merchant: string,
  after: string | null,
): Promise<{ data: ShopEntry[]; next: string | null }> {
  const { rows } = await db.query<Omit<ShopEntry, 'at'> & { at: Date }>(
    `SELECT entry.id::text, entry.kind, entry.at, o.number AS "order", entry.price::float8, entry.coupon::float8,
       entry.cash::float8, entry.amount::float8
     FROM (${ENTRIES}) entry LEFT JOIN orders_orders o ON o.id = entry."order"
     WHERE $4::bigint IS NULL OR entry.id < $4 ORDER BY entry.id DESC LIMIT ${A_PAGE + 1}`,
    [...accountsOf(merchant), after],
  );
  const data = rows.slice(0, A_PAGE).map(({ at, ...row }) => ({ ...row, at: new Date(at).toISOString() }));
  return { data, next: rows.length > A_PAGE ? data.at(-1)!.id : null };
}

interface LineRow extends Omit<OwedLine, 'unused' | 'deliveredAt'> {
  order: string;
  cash: boolean;
  deliveredAt: Date | null;
  units: number;
  value: number;
}

// All lines that the shop has in orders of which something may wait.
const WAITING = `SELECT l."order"::text, o.method <> 'card' AS cash, l.kind, l.quantity, l.paid::float8, l.delivered_at AS "deliveredAt",
    CASE WHEN c.id IS NOT NULL AND c.merchant IS NULL THEN l.discount ELSE 0 END::float8 AS borne,
    (l.refunded - aside.amount)::float8 AS refunded, aside.amount::float8 AS "setAside", unused.units, unused.value
  FROM orders_lines l JOIN orders_orders o ON o.id = l."order" LEFT JOIN orders_coupons c ON c.id = o.coupon
  CROSS JOIN LATERAL (SELECT count(*)::integer AS units, coalesce(sum(v.value), 0)::float8 AS value FROM orders_vouchers v
    WHERE v.line = l.id AND v.state IN ('issued', 'expired')) unused
  CROSS JOIN LATERAL (SELECT coalesce(sum(p.amount), 0) AS amount FROM orders_refund_parts p JOIN orders_refunds r ON r.id = p.refund
    WHERE p.line = l.id AND r.state = 'to_agree') aside
  WHERE l.merchant = $1 AND o.paid_at IS NOT NULL AND o.state IN ('paid', 'fulfilled', 'refunded') AND l."order" IN (
    SELECT m."order" FROM orders_lines m WHERE m.merchant = $1 AND (
      (m.kind = 'goods' AND (m.delivered_at IS NULL OR m.delivered_at > $2::timestamptz - make_interval(days => ${WITHDRAWAL_DAYS})))
      OR EXISTS (SELECT 1 FROM orders_vouchers v WHERE v.line = m.id AND v.state IN ('issued', 'expired'))
      OR EXISTS (SELECT 1 FROM orders_refunds r WHERE r."order" = m."order" AND r.state = 'to_agree')))`;

async function readWaiting(db: Querier, merchant: string, now: Date): Promise<number> {
  const { rows } = await db.query<LineRow & Record<string, unknown>>(WAITING, [merchant, now]);
  const orders = new Map<string, LineRow[]>();
  for (const row of rows) orders.set(row.order, [...(orders.get(row.order) ?? []), row]);
  let waiting = 0;
  for (const lines of orders.values()) waiting += waitingOf(lines.map(owedLine), lines[0]!.cash, now);
  return waiting;
}

const owedLine = ({ units, value, deliveredAt, ...line }: LineRow): OwedLine => ({
  ...line,
  deliveredAt: deliveredAt === null ? null : new Date(deliveredAt),
  unused: { units, value },
});
