import { commissionOf } from '../commission/line.ts';
import { ruleFor } from './choose.ts';
import type { Programme, RuleValue, Tier } from './rule.ts';

/** A sale that has not been made: one of the deal, at its price. */
export interface LikelySale {
  at: Date;
  tier: Tier;
  categories: readonly string[];
  /** Centimes without TVA. */
  net: number;
  /** Of the programme’s budget, what is taken; centimes. */
  spent: number;
}

export interface Expected {
  /** Centimes. */
  amount: number;
  value: RuleValue;
  /** Only a customer who is new to the merchant brings it. */
  newCustomersOnly: boolean;
}

/**
 * What one sale would bring an influencer of that tier now; null when it would bring nothing. What a known customer
 * brings is said first, as that is what each sale brings at least.
 */
export function expectedOf(programme: Programme, { at, tier, categories, net, spent }: LikelySale): Expected | null {
  const room = {
    month: programme.mostEachMonth,
    budget: programme.budget === null ? null : Math.max(0, programme.budget - spent),
  };
  for (const newCustomer of [false, true]) {
    const rule = ruleFor(programme.rules, { at, tier, categories, newCustomer });
    if (!rule) continue;
    const earned = commissionOf({ net, quantity: 1, currency: 'MAD' }, rule, programme, room, 0);
    if (earned.kind === 'nothing') return null;
    return { amount: earned.amount, value: rule.value, newCustomersOnly: newCustomer };
  }
  return null;
}
