import type { Querier } from '@sys/database/marketplace';
import { isSamePerson, type Member } from '@sys/identity/services';
import { undo } from '../commissions/move.ts';
import { lockCommissions, type CommissionRow } from '../commissions/rows.ts';
import { change } from '../commissions/write.ts';
import { AffiliateError } from '../errors.ts';

export interface Decision {
  decision: 'release' | 'reject';
  reason: string;
}

/**
 * Somebody has looked at a commission that was held for it, and says what becomes of it: nothing else moves it on. What
 * is released is due when its hold is over; of what is rejected nothing is left. Resolves to what it was.
 */
export async function decideReview(
  db: Querier,
  id: string,
  { decision, reason }: Decision,
  member: Member,
  now: Date,
): Promise<CommissionRow> {
  const [row] = await lockCommissions(db, [id]);
  if (!row) throw new AffiliateError('no-commission');
  if (row.review !== 'open' || row.state === 'reversed') throw new AffiliateError('wrong-state');
  if (await isAbout(db, row, member)) throw new AffiliateError('own-commission');
  const by = { actor: member.id, reason };
  if (decision === 'reject') await undo(db, row, 'reject', 'reviewer', by, now);
  else await change(db, row, { review: 'released' }, { name: 'release', by, now });
  return row;
}

/** Whether it is money of the person who decides, as who promoted or as who sold: the accounts are in two tables. */
async function isAbout(db: Querier, { influencer, merchant }: CommissionRow, { email }: Member): Promise<boolean> {
  const { rows } = await db.query<{ email: string }>(
    `SELECT email FROM up_users WHERE id = $1 OR id IN (
       SELECT owner_id FROM orders_shops WHERE merchant = $2
       UNION ALL SELECT user_id FROM orders_seats WHERE merchant = $2)`,
    [influencer, merchant],
  );
  return rows.some((person) => isSamePerson(person.email, email));
}
