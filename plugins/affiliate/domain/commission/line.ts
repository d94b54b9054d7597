import { portion, type BasisPoints } from '@sys/platform/money';
import type { Programme, Rule } from '../programme/rule.ts';

/** A line that was bought; centimes. Fees (delivery, cash) are lines of their own and earn nothing. */
export interface EarningLine {
  quantity: number;
  /** Without TVA, after the discount. */
  net: number;
  currency: string;
}

/** What is left of the programme’s caps when the line is looked at, under their lock; null: no end. */
export interface Room {
  month: number | null;
  budget: number | null;
}

/** Why it is less than the rule alone would give. */
export type CappedBy = 'line' | 'net' | 'month' | 'budget';

/** What a commission keeps of how it was made: no later version of the programme changes it. */
export interface Snapshot {
  programme: string;
  version: number;
  rule: string;
  /** Centimes on which it was worked out. */
  base: number;
  /** In words of arithmetic, e.g. `8333 × 10.00 %`. */
  formula: string;
  cappedBy: CappedBy | null;
  /** Basis points of the platform’s fee, which the merchant pays besides. */
  feeRate: BasisPoints;
}

export type Earned =
  | { kind: 'earned'; amount: number; fee: number; snapshot: Snapshot }
  | { kind: 'nothing'; because: 'currency' | 'no-room' | 'free' };

/**
 * What a line earns, in centimes: a part of its net, halves rounded away from zero, or so much a unit; never more than
 * the net, the rule’s and the programme’s caps. Another currency than the dirham is refused: there is no rate for it.
 */
export function commissionOf(
  line: EarningLine,
  rule: Rule,
  { id, version }: Pick<Programme, 'id' | 'version'>,
  room: Room,
  feeRate: BasisPoints,
): Earned {
  if (line.currency !== 'MAD') return { kind: 'nothing', because: 'currency' };
  const { value } = rule;
  const whole = value.kind === 'percent' ? portion(line.net, value.rate) : value.amount * line.quantity;
  if (whole <= 0 || line.net <= 0) return { kind: 'nothing', because: 'free' };
  const caps: [CappedBy, number | null][] = [
    ['line', value.kind === 'percent' ? value.most : null],
    ['net', line.net],
    ['month', room.month],
    ['budget', room.budget],
  ];
  let amount = whole;
  let cappedBy: CappedBy | null = null;
  for (const [name, most] of caps) if (most !== null && most < amount) [amount, cappedBy] = [most, name];
  if (amount <= 0) return { kind: 'nothing', because: 'no-room' };
  const snapshot = { programme: id, version, rule: rule.id, base: line.net, formula: formulaOf(line, rule), cappedBy, feeRate }; // prettier-ignore
  return { kind: 'earned', amount, fee: portion(amount, feeRate), snapshot };
}

function formulaOf({ net, quantity }: EarningLine, { value }: Rule): string {
  if (value.kind === 'amount') return `${quantity} × ${value.amount}`;
  const most = value.most === null ? '' : `, at most ${value.most}`;
  return `${net} × ${Math.floor(value.rate / 100)}.${String(value.rate % 100).padStart(2, '0')} %${most}`;
}
