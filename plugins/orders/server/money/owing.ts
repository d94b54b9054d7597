import { ourAccount, readEnvironment } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import type { ShopMoney } from '../../contracts/money.ts';
import { printedSettlementReference } from '../../domain/settlements/reference.ts';
import { settlementReference } from '../settlements/reference.ts';
import { accountsOf } from './entries.sql.ts';

/**
 * What a merchant owes us, in centimes, of the document that `merchant` names; below nothing we owe it. Commissions and
 * fees were taken from its account already, so whoever is told by this is told what the books say.
 */
export const owesSql = (merchant: string): string =>
  `(SELECT coalesce(sum(e.amount), 0)::float8 FROM platform_ledger_entries e
    WHERE e.account IN ('merchant:' || ${merchant}, 'cash:' || ${merchant}))`;

/** Which of these merchants owe us at this moment. */
export async function owingAmong(db: Querier, merchants: readonly string[]): Promise<Set<string>> {
  if (merchants.length === 0) return new Set();
  const { rows } = await db.query<{ merchant: string }>(
    `SELECT m.merchant FROM unnest($1::text[]) AS m (merchant) WHERE ${owesSql('m.merchant')} > 0`,
    [[...new Set(merchants)]],
  );
  return new Set(rows.map(({ merchant }) => merchant));
}

/** What a shop with this balance owes us, since when, and how it can pay; null where it owes nothing. */
export async function readDebt(db: Querier, merchant: string, balance: number): Promise<ShopMoney['debt']> {
  if (balance >= 0) return null;
  return {
    amount: -balance,
    since: await owingSince(db, merchant),
    reference: printedSettlementReference(await settlementReference(db, merchant)),
    account: ourAccount(readEnvironment()),
  };
}

/** When it last came to owe us, which it has done since. */
async function owingSince(db: Querier, merchant: string): Promise<string> {
  const [, owed, cash] = accountsOf(merchant);
  const { rows } = await db.query<{ at: Date }>(
    `WITH turns AS (
       SELECT e.posting, sum(sum(e.amount)) OVER (ORDER BY e.posting) AS owes
       FROM platform_ledger_entries e WHERE e.account IN ($1, $2) GROUP BY e.posting)
     SELECT p.at FROM turns t JOIN platform_ledger_postings p ON p.id = t.posting
     WHERE t.posting > coalesce((SELECT max(posting) FROM turns WHERE owes <= 0), 0) ORDER BY t.posting LIMIT 1`,
    [owed, cash],
  );
  return new Date(rows[0]!.at).toISOString();
}
