import type { Querier } from '@sys/database/marketplace';
import { saleSchema, type Sale } from '../../contracts/sales.ts';
import { beginCommissions } from './begin.ts';
import { broughtLines } from './earnings.ts';
import { settleCommissions } from './settle.ts';
import { touchesOf } from './touches.ts';

export interface Recorded {
  /** Null: nobody brought it, as far as we know by now. */
  conversion: string | null;
  /** It was not there before. */
  fresh: boolean;
}

/**
 * The one door to conversions: tells the engine of a sale as it stands, in the caller's transaction. Told again, by
 * whomever, however late and in whatever order, it comes to the same: one conversion, a commission for each line that
 * somebody brought, worked out when it was first heard of, which then follow what becomes of the sale.
 */
export async function recordSale(db: Querier, told: Sale, now: Date): Promise<Recorded> {
  const sale = saleSchema.parse(told);
  const known = await lockConversion(db, sale);
  const recorded = known === null ? await begin(db, sale, now) : { conversion: known, fresh: false };
  if (recorded.conversion !== null) await settleCommissions(db, recorded.conversion, sale, now);
  return recorded;
}

async function begin(db: Querier, sale: Sale, now: Date): Promise<Recorded> {
  if (sale.cancelled) return { conversion: null, fresh: false };
  const brought = await broughtLines(db, sale, await touchesOf(db, sale));
  if (brought.length === 0) return { conversion: null, fresh: false };
  const { rows } = await db.query<{ id: string }>(
    `INSERT INTO affiliate_conversions (merchant, source, reference, placed_at, paid_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (merchant, source, reference) DO NOTHING RETURNING id::text`,
    [sale.merchant, sale.source, sale.reference, sale.placedAt, sale.paidAt],
  );
  // Somebody told of it at the same time: theirs is there by now.
  if (!rows[0]) return { conversion: await lockConversion(db, sale), fresh: false };
  await beginCommissions(db, rows[0].id, sale, brought, now);
  return { conversion: rows[0].id, fresh: true };
}

/** Whoever else tells of this sale waits until the transaction ends. */
async function lockConversion(db: Querier, { merchant, source, reference }: Sale): Promise<string | null> {
  const { rows } = await db.query<{ id: string }>(
    `SELECT id::text FROM affiliate_conversions WHERE merchant = $1 AND source = $2 AND reference = $3 FOR UPDATE`,
    [merchant, source, reference],
  );
  return rows[0]?.id ?? null;
}
