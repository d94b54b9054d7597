/** Debit is positive, credit negative; centimes. */
export interface Entry {
  account: string;
  amount: number;
}

/**
 * The accounts of affiliation. `merchant:<document>` is orders’ as well: what we owe a merchant, from which a commission
 * and its fee are taken. Of an influencer there are three: what was earned and may still be taken back, what is due,
 * and what is on its way to their bank.
 */
export const accounts = {
  merchant: (merchant: string) => `merchant:${merchant}`,
  earned: (influencer: number) => `affiliate-earned:${influencer}`,
  due: (influencer: number) => `affiliate-due:${influencer}`,
  sent: (influencer: number) => `affiliate-sent:${influencer}`,
  fees: 'platform:affiliate-fees',
  bank: 'platform:bank',
} as const;

export interface Parties {
  merchant: string;
  influencer: number;
}
/** Of a commission, and of the platform’s fee on it. */
export interface Sum {
  amount: number;
  fee: number;
}

/** A sale was attributed. */
export const earnedPosting = ({ merchant, influencer }: Parties, { amount, fee }: Sum): Entry[] => [
  { account: accounts.merchant(merchant), amount: amount + fee },
  { account: accounts.earned(influencer), amount: -amount },
  { account: accounts.fees, amount: -fee },
];

/** The hold is over. */
export const duePosting = ({ influencer }: Parties, amount: number): Entry[] => [
  { account: accounts.earned(influencer), amount },
  { account: accounts.due(influencer), amount: -amount },
];

/**
 * Some of a commission is taken back, or comes back (negative sums): from what was earned, or, once that was due, from
 * what is due, which may then be below nothing until the next sales make up for it.
 */
export const takenBackPosting = ({ merchant, influencer }: Parties, { amount, fee }: Sum, wasDue: boolean): Entry[] => [
  { account: accounts.merchant(merchant), amount: -(amount + fee) },
  { account: wasDue ? accounts.due(influencer) : accounts.earned(influencer), amount },
  { account: accounts.fees, amount: fee },
];

/** A payout takes what is due. */
export const preparedPosting = (influencer: number, amount: number): Entry[] => [
  { account: accounts.due(influencer), amount },
  { account: accounts.sent(influencer), amount: -amount },
];

/** The bank has sent it. */
export const confirmedPosting = (influencer: number, amount: number): Entry[] => [
  { account: accounts.sent(influencer), amount },
  { account: accounts.bank, amount: -amount },
];

/** It was given up or came back: all of it is due again. */
export const failedPosting = (influencer: number, amount: number): Entry[] => [
  { account: accounts.sent(influencer), amount },
  { account: accounts.due(influencer), amount: -amount },
];
