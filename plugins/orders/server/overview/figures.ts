import type { Querier } from '@sys/database/marketplace';
import type { Overview } from '../../contracts/overview.ts';
import { OVERVIEW_DAYS, type DayOfSales } from '../../domain/overview/days.ts';

const MOROCCO = 'Africa/Casablanca';

/**
 * What a shop sold on each day of two times thirty. Numbers of orders grow with time and no transaction lives a day: what
 * comes after the first order of the day before the first is all that can be of it, without a look at older sales.
 */
export async function salesByDay(db: Querier, merchant: string): Promise<{ today: string; rows: DayOfSales[] }> {
  const { rows: clock } = await db.query<{ today: string; from: Date }>(
    `SELECT day::text AS today, (day - ${2 * OVERVIEW_DAYS - 1})::timestamp AT TIME ZONE '${MOROCCO}' AS "from"
     FROM (SELECT (now() AT TIME ZONE '${MOROCCO}')::date AS day) now`,
  );
  const { today, from } = clock[0]!;
  const { rows } = await db.query<DayOfSales & Record<string, unknown>>(
    `SELECT (o.placed_at AT TIME ZONE '${MOROCCO}')::date::text AS day, count(DISTINCT o.id)::integer AS orders,
       coalesce(sum(l.quantity) FILTER (WHERE l.kind <> 'fee'), 0)::integer AS units, sum(l.paid)::float8 AS sold,
       sum(l.refunded)::float8 AS refunded
     FROM orders_lines l JOIN orders_orders o ON o.id = l."order"
     WHERE l.merchant = $1 AND o.placed_at >= $2 AND o.state IN ('confirmed', 'paid', 'fulfilled', 'refunded')
       AND l."order" >= (SELECT first.id FROM orders_orders first WHERE first.placed_at >= $2::timestamptz - interval '1 day'
         ORDER BY first.placed_at, first.id LIMIT 1)
     GROUP BY 1`,
    [merchant, from],
  );
  return { today, rows };
}

/** Orders of a shop that wait for somebody; one that is half sent counts as to send. */
export async function waitingOf(db: Querier, merchant: string): Promise<Overview['waiting']> {
  const { rows } = await db.query<Overview['waiting'] & Record<string, unknown>>(
    `WITH open AS (
       SELECT o.id, o.state, o.method, l.kind, l.shipped_at, l.delivered_at, l.returned < l.quantity AS kept
       FROM orders_lines l JOIN orders_orders o ON o.id = l."order"
       WHERE l.merchant = $1 AND l.kind <> 'fee' AND o.state IN ('confirmed', 'paid'))
     SELECT count(DISTINCT id) FILTER (WHERE kind = 'goods' AND kept AND shipped_at IS NULL)::integer AS "toSend",
       count(DISTINCT id) FILTER (WHERE kind = 'goods' AND kept AND shipped_at IS NOT NULL AND delivered_at IS NULL)::integer AS "onTheWay",
       count(DISTINCT id) FILTER (WHERE state = 'confirmed' AND method = 'at_merchant')::integer AS expected,
       (SELECT count(*)::integer FROM orders_refunds r WHERE r.state = 'owed'
         AND EXISTS (SELECT 1 FROM orders_refund_parts p JOIN orders_lines l ON l.id = p.line WHERE p.refund = r.id AND l.merchant = $1)
         AND NOT EXISTS (SELECT 1 FROM orders_refund_parts p JOIN orders_lines l ON l.id = p.line WHERE p.refund = r.id AND l.merchant <> $1)
       ) AS "toGiveBack"
     FROM open`,
    [merchant],
  );
  return rows[0]!;
}
