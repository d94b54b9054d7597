import type { Querier } from '@sys/database/marketplace';
import { readSale } from '@sys/orders/services';
import type { Platform, Signals } from '../../domain/purchases/platforms.ts';
import type { Purchase } from '../../domain/purchases/purchase.ts';

/** What is due, with what is known of its order now. */
export interface Due extends Purchase {
  platform: Platform;
  refund: string | null;
  tries: number;
  /** As the browser chose last. */
  allowed: boolean;
}

interface Row {
  order: string;
  platform: Platform;
  refund: string | null;
  amount: number;
  happenedAt: Date;
  tries: number;
  event: string;
  signals: string | null;
  allowed: boolean | null;
}

// What was chosen last counts, also where it was chosen after the order.
const DUE = `SELECT p."order"::text AS "order", p.platform, p.refund::text, p.amount::float8, p.happened_at AS "happenedAt",
    p.tries, s.event, s.signals::text, (
      SELECT CASE WHEN p.platform = 'google' THEN c.measurement AND s.measurement ELSE c.advertising AND s.advertising END
      FROM audience_consents c WHERE c.browser = s.browser ORDER BY c.id DESC LIMIT 1) AS allowed
  FROM audience_purchases p JOIN audience_sales s USING ("order")
  WHERE p.id = $1 AND p.state = 'due' AND p.next_at <= now() FOR UPDATE OF p SKIP LOCKED`;

/** Held until the transaction ends; null when it is not due any more, or somebody else is at it. */
export async function holdDue(db: Querier, id: string, page: string): Promise<Due | null> {
  const { rows } = await db.query<Row & Record<string, unknown>>(DUE, [id]);
  const row = rows[0];
  const sale = row && (await readSale(db, row.order));
  if (!row || !sale) return null;
  return {
    platform: row.platform,
    refund: row.refund,
    tries: row.tries,
    allowed: row.allowed === true,
    event: row.event,
    at: new Date(row.happenedAt),
    amount: row.amount,
    currency: sale.currency,
    lines: sale.lines.flatMap(({ deal, quantity, paid }) => (deal === null ? [] : [{ deal, quantity, paid }])),
    email: sale.email,
    phone: sale.phone,
    signals: JSON.parse(row.signals ?? '{}') as Signals,
    page,
  };
}
