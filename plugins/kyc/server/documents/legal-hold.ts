import type { Querier } from '@sys/database/marketplace';

/**
 * Puts all documents of a person under a legal hold, or ends it: while it lasts nothing erases them, neither their
 * owner nor a date. `why` is what the hold rests on, e.g. the number of a file. Resolves to their ids.
 */
export async function setLegalHold(db: Querier, owner: number, hold: { why: string } | null): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    `UPDATE kyc_documents SET held_since = CASE WHEN $2::text IS NULL THEN NULL ELSE coalesce(held_since, now()) END, held_why = $2
     WHERE user_id = $1 AND state = 'kept' RETURNING id`,
    [owner, hold?.why ?? null],
  );
  return rows.map(({ id }) => id);
}
