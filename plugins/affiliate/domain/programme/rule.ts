import type { BasisPoints } from '@sys/platform/money';

/** By how many follow an influencer, as their profile says and the staff has looked at. */
export const TIERS = ['nano', 'micro', 'macro', 'star'] as const;
export type Tier = (typeof TIERS)[number];

/** What a sale brings. Amounts are centimes. */
export type RuleValue =
  | { kind: 'percent'; rate: BasisPoints; /** The most for one line. */ most: number | null }
  /** For each unit. */
  | { kind: 'amount'; amount: number };

/** One line of a programme. What is null is not asked. */
export interface Rule {
  id: string;
  value: RuleValue;
  /** Documents of categories: a rule for one holds for all below it. */
  categories: readonly string[] | null;
  tiers: readonly Tier[] | null;
  newCustomersOnly: boolean;
  startsAt: Date | null;
  /** The first moment at which it holds no more. */
  endsAt: Date | null;
}

/** What a merchant offers for a deal. It is never changed, only followed by another version. */
export interface Programme {
  id: string;
  version: number;
  deal: string;
  merchant: string;
  /** Whole days for which a click counts. */
  windowDays: number;
  /** Whole days for which what was earned may still be taken back before it is due. */
  holdDays: number;
  rules: readonly Rule[];
  /** Centimes that one influencer gets in a month of Morocco, and all together; null: no end. */
  mostEachMonth: number | null;
  budget: number | null;
}

/** A sale as rules look at it. */
export interface Sale {
  at: Date;
  /** The category of the product and those above it, the nearest first. */
  categories: readonly string[];
  tier: Tier;
  newCustomer: boolean;
}
