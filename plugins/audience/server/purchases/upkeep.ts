import { PROOF_DAYS } from '@sys/config/consent';
import type { Querier } from '@sys/database/marketplace';
import { enqueueSending } from './plan.ts';

/** What cookies said is kept while something of the order may still be told: a refund, for the most part. */
const SIGNAL_DAYS = 30;

/** Wipes what has served, and forgets what has been kept as long as the consent it stands on. */
export async function wipeSignals(db: Querier): Promise<void> {
  await db.query(
    `UPDATE audience_sales SET signals = NULL WHERE signals IS NOT NULL AND kept_at < now() - make_interval(days => $1)
       AND NOT EXISTS (SELECT 1 FROM audience_purchases p WHERE p."order" = audience_sales."order" AND p.state = 'due')`,
    [SIGNAL_DAYS],
  );
  await db.query('DELETE FROM audience_sales WHERE kept_at < now() - make_interval(days => $1)', [PROOF_DAYS]);
}

/** What is long due has lost its job. */
export async function wakeOverdue(db: Querier): Promise<void> {
  const { rows } = await db.query<{ id: string }>(
    `SELECT id::text AS id FROM audience_purchases WHERE state = 'due' AND next_at < now() - interval '1 hour'
     ORDER BY audience_purchases.id LIMIT 500`,
  );
  for (const { id } of rows) await enqueueSending(db, id, 0);
}
