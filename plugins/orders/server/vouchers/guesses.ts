import type { Querier } from '@sys/database/marketplace';
import { afterWrong, mayGuess, type Guesses } from '../../domain/vouchers/guesses.ts';
import { OrderError } from '../errors.ts';

/**
 * The wrong codes of a shop, held until the transaction ends: devices that try at once take turns. Throws what is
 * answered to a shop that has to wait.
 */
export async function lockGuesses(db: Querier, merchant: string, now: Date): Promise<Guesses> {
  await db.query('INSERT INTO orders_shop_guesses (merchant, since) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
    merchant,
    now,
  ]);
  const { rows } = await db.query<{ wrong: number; since: Date; until: Date | null }>(
    'SELECT wrong, since, locked_until AS until FROM orders_shop_guesses WHERE merchant = $1 FOR UPDATE',
    [merchant],
  );
  const { wrong, since, until } = rows[0]!;
  const guesses = { wrong, since: new Date(since), lockedUntil: until && new Date(until) };
  if (!mayGuess(guesses, now)) throw new OrderError('code-too-often');
  return guesses;
}

export async function countWrong(db: Querier, merchant: string, before: Guesses, now: Date): Promise<void> {
  const { wrong, since, lockedUntil } = afterWrong(before, now);
  await db.query('UPDATE orders_shop_guesses SET wrong = $2, since = $3, locked_until = $4 WHERE merchant = $1', [
    merchant,
    wrong,
    since,
    lockedUntil,
  ]);
}
