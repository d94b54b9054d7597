import type { Querier } from '@sys/database/marketplace';
import type { OrderRow } from './rows.ts';

/** Goods of a merchant, or of all when none is named, are sent or there. What was delivered was sent before. */
export async function markGoods(
  db: Querier,
  { id }: OrderRow,
  merchant: string | null,
  now: Date,
  what: 'shipped' | 'delivered',
): Promise<void> {
  const delivered = what === 'delivered' ? ', delivered_at = coalesce(delivered_at, $3)' : '';
  await db.query(
    `UPDATE orders_lines SET shipped_at = coalesce(shipped_at, $3)${delivered}
     WHERE "order" = $1 AND ($2::text IS NULL OR merchant = $2) AND kind = 'goods' AND returned < quantity`,
    [id, merchant, now],
  );
}
