import type { PersonalData } from '@sys/identity/services';
import { findPayouts } from './rows.ts';
import { viewPayout } from './view.ts';

/** Years for which the books have to be kept (code of commerce, article 26; general tax code, article 211). */
const BOOKS_YEARS = 10;

/**
 * What somebody was paid. It has no name in it, and stays when they go, as what is still due to them does: the books
 * have both.
 */
export const payoutsOfPeople: PersonalData = {
  name: 'payouts',
  async read(db, user) {
    const payouts = await findPayouts(db, 'WHERE p.influencer = $1 ORDER BY p.id', [user]);
    const { rows } = await db.query<{ due: number }>(
      'SELECT coalesce(sum(amount), 0)::float8 AS due FROM affiliate_dues WHERE influencer = $1 AND payout IS NULL',
      [user],
    );
    return { payouts: payouts.map(viewPayout), due: rows[0]!.due };
  },
  async erase(db, user) {
    const { rows } = await db.query('SELECT 1 FROM affiliate_payouts WHERE influencer = $1 LIMIT 1', [user]);
    if (rows.length > 0) return { kept: `accounts-${BOOKS_YEARS}-years` };
  },
};
