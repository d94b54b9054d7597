import type { Querier } from '@sys/database/marketplace';
import { move } from '../commissions/move.ts';
import { findCommissions } from '../commissions/rows.ts';
import { ripeSql, waitsOf } from './waits.ts';

const BATCH = 200;
/** Batches of one run: what is left is approved by the next. */
const ROUNDS = 50;

/**
 * Approves what was held long enough and what nobody has to look at, in the caller's transaction, the oldest first; how
 * many there were. What somebody else has in hand comes the next time, as does what waits (`waitsOf`).
 */
export async function approveRipe(db: Querier, now: Date, { batch = BATCH, rounds = ROUNDS } = {}): Promise<number> {
  let approved = 0;
  let after = '0';
  // Whose commissions wait, however many those are: nobody else’s come later for it.
  const waiting = new Set<string>();
  for (let round = 0; round < rounds; round++) {
    const rows = await findCommissions(
      db,
      `WHERE ${ripeSql('$1')} AND c.id > $2 AND NOT c.merchant = ANY ($3::text[])
       ORDER BY c.id LIMIT ${batch} FOR UPDATE SKIP LOCKED`,
      [now, after, [...waiting]],
    );
    const wait = await waitsOf(db, rows);
    const ripe = rows.filter((row) => wait(row) === null);
    for (const row of rows) if (wait(row) === 'merchant') waiting.add(row.merchant);
    for (const row of ripe) await move(db, row, 'approve', {}, now);
    approved += ripe.length;
    if (rows.length < batch) break;
    after = rows.at(-1)!.id;
  }
  return approved;
}
