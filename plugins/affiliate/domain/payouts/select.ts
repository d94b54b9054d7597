/**
 * What an influencer is owed, and what they owe: a commission that has become due, what was taken back of one that was
 * paid or set aside before, and what came back of that. Centimes; negative is theirs to owe.
 */
export interface Due {
  id: string;
  kind: 'commission' | 'taken-back' | 'restored';
  amount: number;
  since: Date;
}

/** Whether somebody may be paid at all. */
export interface Payee {
  influencer: number;
  verified: boolean;
  secondFactor: boolean;
  /** A bank account they have shown to be theirs. */
  hasAccount: boolean;
  /** Nothing is paid before it: the account or the factor was changed just now. */
  frozenUntil: Date | null;
}

/** Centimes below which it waits for the next month. */
export const PAYOUT_MINIMUM = 20_000;

export const NO_PAYOUT = ['nothing', 'minimum', 'not-verified', 'no-factor', 'no-account', 'frozen'] as const;
export type NoPayout = (typeof NO_PAYOUT)[number];

export type Payout =
  | { kind: 'payout'; influencer: number; amount: number; items: Due[] }
  /** All of it stays due, what is owed to us as well. */
  | { kind: 'waits'; influencer: number; because: NoPayout; amount: number };

/**
 * What a run sets aside for somebody: everything that was due before its end, whole, so that the payout is the sum of
 * its items and what is owed goes before what is got. What does not come to the minimum is carried over as it is.
 */
export function payoutOf(
  payee: Payee,
  dues: readonly Due[],
  { until, now, minimum }: { until: Date; now: Date; minimum: number },
): Payout {
  const items = dues.filter(({ since }) => since < until);
  const amount = items.reduce((sum, due) => sum + due.amount, 0);
  const waits = (because: NoPayout): Payout => ({ kind: 'waits', influencer: payee.influencer, because, amount });
  if (amount <= 0) return waits('nothing');
  if (amount < minimum) return waits('minimum');
  if (!payee.verified) return waits('not-verified');
  if (!payee.hasAccount) return waits('no-account');
  if (!payee.secondFactor) return waits('no-factor');
  if (payee.frozenUntil && now < payee.frozenUntil) return waits('frozen');
  return { kind: 'payout', influencer: payee.influencer, amount, items };
}
