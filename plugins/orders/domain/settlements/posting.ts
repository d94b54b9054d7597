/** Centimes: the most that is taken at once, ten million dirhams. More than is owed is a credit. */
export const MOST_SETTLED = 1_000_000_000;

/**
 * What a merchant has transferred to us: it is on the account from which influencers are paid, and the merchant owes
 * that much less. Debit is positive, credit negative.
 */
export const settlementPosting = (merchant: string, amount: number) => [
  { account: 'platform:bank', amount },
  { account: `merchant:${merchant}`, amount: -amount },
];
