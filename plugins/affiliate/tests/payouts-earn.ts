import type pg from 'pg';
import { post } from '@sys/platform/services';
import { duePosting, earnedPosting } from '../domain/books/postings.ts';
import { monthBefore } from '../server/payouts/month.ts';

let serial = 0;

/** A commission that became due, with its books, as the engine writes it; resolves to its row. */
export async function earnIn(db: pg.Client, who: number, amount: number, since: Date | null): Promise<string> {
  const at = since ?? (await middleOfLastMonth(db));
  const merchant = 'merchantofpayouts';
  const { rows: conversions } = await db.query<{ id: string }>(
    `INSERT INTO affiliate_conversions (merchant, source, reference, placed_at, paid_at) VALUES ($1, 'shop', $2, $3, $3) RETURNING id::text`,
    [merchant, `payouts-${process.pid}-${++serial}`, at],
  );
  const { rows } = await db.query<{ id: string }>(
    `INSERT INTO affiliate_commissions (conversion, line, influencer, merchant, deal, link, by, state, paid, amount, fee, snapshot,
       hold_days, held_until, placed_at, earned_at, due_at)
     VALUES ($1, '1', $2, $3, 'dealofpayouts', 1, 'coupon', 'approved', $4, $5, 0, '{}', 14, $6, $6, $6, $6) RETURNING id::text`,
    [conversions[0]!.id, who, merchant, amount * 10, amount, at],
  );
  const { id } = rows[0]!;
  const parties = { merchant, influencer: who };
  await post(db, { key: `test-commission:${id}:earned`, kind: 'commission-earned', entries: earnedPosting(parties, { amount, fee: 0 }) }); // prettier-ignore
  await post(db, { key: `test-commission:${id}:due`, kind: 'commission-due', entries: duePosting(parties, amount) }); // prettier-ignore
  await db.query(
    `INSERT INTO affiliate_dues (commission, influencer, kind, amount, since) VALUES ($1, $2, 'commission', $3, $4)`,
    [id, who, amount, at],
  );
  return id;
}

export async function middleOfLastMonth(db: pg.Client): Promise<Date> {
  return new Date(`${await monthBefore(db, new Date())}-15T12:00:00Z`);
}
