import type { Querier } from '@sys/database/marketplace';
import { gather, postingProblem, type LedgerEntry } from '../../domain/ledger/posting.ts';

export interface NewPosting {
  /** What happened, once: `order:17:paid`. */
  key: string;
  /** In the field's terms, e.g. `card-payment`. */
  kind: string;
  entries: readonly LedgerEntry[];
}

/**
 * Posts what happened in the caller's transaction; false when it was posted before, whoever repeats it. Throws when
 * the entries do not balance: what is posted is never mended but by another posting.
 */
export async function post(db: Querier, { key, kind, entries }: NewPosting): Promise<boolean> {
  const problem = postingProblem(entries);
  if (problem) throw new Error(`The posting ${key} was refused: ${problem}.`);
  const gathered = gather(entries);
  // Nothing moved: a whole price that a voucher of ours paid, say.
  if (gathered.length === 0) return false;
  const { rows } = await db.query<{ id: string }>(
    `INSERT INTO platform_ledger_postings (key, kind) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING RETURNING id::text`,
    [key, kind],
  );
  const posting = rows[0]?.id;
  if (!posting) return false;
  await db.query(
    `INSERT INTO platform_ledger_entries (posting, line, account, amount)
     SELECT $1, line, account, amount FROM unnest($2::text[], $3::bigint[]) WITH ORDINALITY AS entry (account, amount, line)`,
    [posting, gathered.map(({ account }) => account), gathered.map(({ amount }) => amount)],
  );
  return true;
}
