/** One side of what happened. Debit is positive, credit negative; centimes. */
export interface LedgerEntry {
  /** `gateway`, `merchant:<document>`, `platform:discounts` ...: what it is of comes before the colon. */
  account: string;
  amount: number;
}

export type PostingProblem = 'no-entries' | 'not-balanced' | 'not-whole' | 'bad-account';

const ACCOUNT = /^[a-z][a-z-]*(?::[A-Za-z0-9_-]{1,60})?$/;

/** One entry an account, without those that come to nothing, in order of the accounts. */
export function gather(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const sums = new Map<string, number>();
  for (const { account, amount } of entries) sums.set(account, (sums.get(account) ?? 0) + amount);
  return [...sums]
    .filter(([, amount]) => amount !== 0)
    .map(([account, amount]) => ({ account, amount }))
    .sort((a, b) => (a.account < b.account ? -1 : 1));
}

/** Why this cannot be posted; null when it can. */
export function postingProblem(entries: readonly LedgerEntry[]): PostingProblem | null {
  if (entries.length === 0) return 'no-entries';
  if (!entries.every(({ amount }) => Number.isSafeInteger(amount))) return 'not-whole';
  if (!entries.every(({ account }) => ACCOUNT.test(account))) return 'bad-account';
  return entries.reduce((sum, { amount }) => sum + amount, 0) === 0 ? null : 'not-balanced';
}
