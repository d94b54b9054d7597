import type { Querier } from '@sys/database/marketplace';

/** Months of clicks that are kept one by one; what was counted of them stays. */
export const CLICK_MONTHS = 13;
/** Months that are made ahead. */
const AHEAD = 3;
/** Days for which it is known who was counted and what was written: a click comes out of a journal later than that never. */
const KNOWN_DAYS = 45;

/** Makes room for the months to come and forgets what is old. */
export async function keepClicks(db: Querier): Promise<void> {
  await db.query('SELECT affiliate_click_months(current_date, $1)', [AHEAD + 1]);
  await db.query('SELECT affiliate_click_months_end((current_date - make_interval(months => $1))::date)', [CLICK_MONTHS]); // prettier-ignore
  await db.query('DELETE FROM affiliate_click_visitors WHERE day < current_date - $1::integer', [KNOWN_DAYS]);
  await db.query('DELETE FROM affiliate_own_addresses WHERE day < current_date - $1::integer', [KNOWN_DAYS]);
  await db.query(
    `DELETE FROM affiliate_click_batches
     WHERE counted_at IS NOT NULL AND written_at < now() - make_interval(days => $1)`,
    [KNOWN_DAYS],
  );
}
