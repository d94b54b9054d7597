import { readEnvironment } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import type { Sale } from '../../contracts/sales.ts';
import { commissionOf, type Room } from '../../domain/commission/line.ts';
import { findCommissions, lockProgrammes } from '../commissions/rows.ts';
import { note, spend } from '../commissions/write.ts';
import type { BroughtLine } from './earnings.ts';

/** Centimes that an influencer has of a programme in the month of Morocco in which the sale was placed. */
const OF_MONTH = `SELECT coalesce(sum(amount - gone), 0)::float8 AS sum FROM affiliate_commissions,
    date_trunc('month', $3::timestamptz AT TIME ZONE 'Africa/Casablanca') month
  WHERE influencer = $1 AND deal = $2 AND placed_at >= month AT TIME ZONE 'Africa/Casablanca'
    AND placed_at < (month + interval '1 month') AT TIME ZONE 'Africa/Casablanca'`;

/** What is left of a programme’s caps; it is locked. */
async function roomOf(db: Querier, { programme, to }: BroughtLine, placedAt: Date): Promise<Room> {
  const { mostEachMonth, budget, deal } = programme;
  const month = mostEachMonth === null ? null : await sum(db, OF_MONTH, [to.influencer, deal, placedAt]);
  const spent = await sum(db, 'SELECT spent::float8 AS sum FROM affiliate_programmes WHERE deal = $1', [deal]);
  return {
    month: month === null ? null : mostEachMonth! - month,
    budget: budget === null ? null : budget - spent,
  };
}

const sum = async (db: Querier, text: string, values: unknown[]): Promise<number> =>
  (await db.query<{ sum: number }>(text, values)).rows[0]!.sum;

/**
 * Writes what the lines of a new conversion earn, once and for all, in the caller's transaction: as long as nothing is
 * paid it is pending. What no cap has room for earns nothing, also later.
 */
export async function beginCommissions(
  db: Querier,
  conversion: string,
  sale: Sale,
  brought: readonly BroughtLine[],
  now: Date,
): Promise<void> {
  await lockProgrammes(db, brought.map(({ programme }) => programme.deal)); // prettier-ignore
  const feeRate = readEnvironment().AFFILIATE_FEE_RATE;
  for (const one of brought) {
    const { line, to, programme, rule } = one;
    const room = await roomOf(db, one, sale.placedAt);
    const earned = commissionOf({ ...line, currency: sale.currency }, rule, programme, room, feeRate);
    if (earned.kind === 'nothing') continue;
    const { amount, fee, snapshot } = earned;
    const { rows } = await db.query<{ id: string }>(
      `INSERT INTO affiliate_commissions (conversion, line, influencer, merchant, deal, link, by, click, state, paid, amount, fee,
         snapshot, hold_days, placed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'pending', $9, $10, $11, $12::jsonb, $13, $14) RETURNING id::text`,
      [
        ...[conversion, line.line, to.influencer, sale.merchant, line.deal, to.link, to.by, to.click],
        ...[line.paid, amount, fee, JSON.stringify(snapshot), programme.holdDays, sale.placedAt],
      ],
    );
    const [row] = await findCommissions(db, 'WHERE c.id = $1', [rows[0]!.id]);
    await spend(db, row!, amount);
    await note(db, row!, { name: 'begin', by: {}, now, from: null });
  }
}
