import type { Querier } from '@sys/database/marketplace';
import { bucketsOf } from '../../domain/delivery/turns.ts';
import type { Network } from '../../domain/networks.ts';

/**
 * The turn of a delivery at its account and its network: whoever comes later has a later one, and a turn that was given
 * stays its own. Its time, UTC; now where nobody is before it.
 */
export async function takeTurn(db: Querier, network: Network, account: string): Promise<Date> {
  let turn = new Date(0);
  for (const { name, seconds } of bucketsOf(network, account)) {
    const { rows } = await db.query<{ turn: Date }>(
      `INSERT INTO social_turns AS t (bucket, free_at) VALUES ($1, clock_timestamp() + make_interval(secs => $2))
       ON CONFLICT (bucket) DO UPDATE SET free_at = greatest(t.free_at, clock_timestamp()) + make_interval(secs => $2)
       RETURNING date_trunc('milliseconds', free_at - make_interval(secs => $2)) AS turn`,
      [name, seconds],
    );
    const free = new Date(rows[0]!.turn);
    if (free > turn) turn = free;
  }
  return turn;
}

/** Forgets turns that are over: they are as good as none. */
export async function forgetTurns(db: Querier): Promise<void> {
  await db.query(`DELETE FROM social_turns WHERE free_at < now() - interval '1 hour'`);
}
