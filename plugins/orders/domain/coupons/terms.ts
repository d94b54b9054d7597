import type { CouponValue } from '../pricing/coupon.ts';

/** What whoever makes a code says of it. Instants are ISO (UTC), amounts centimes. */
export interface CouponTerms {
  /** As it is looked for; null: it is to be drawn. */
  code: string | null;
  value: CouponValue;
  minimum: number;
  startsAt: string;
  endsAt: string;
  uses: number | null;
  usesEach: number | null;
}

/** What can be wrong with a field of a code; the pages say each in a sentence. */
export const COUPON_FIELD_PROBLEMS = [
  'required', 'invalid', 'unknown', 'out-of-range', 'past', 'before-start', 'below-used', 'frozen', 'taken',
] as const; // prettier-ignore
export type CouponFieldProblem = (typeof COUPON_FIELD_PROBLEMS)[number];

export interface CouponProblemAt {
  field: string;
  problem: CouponFieldProblem;
}

/** How far a code is known to buyers: orders that hold or have used it now, and whether one ever did. */
export interface CouponUse {
  used: number;
  ever: boolean;
}

/** What a new code cannot say. */
export function newProblems(terms: CouponTerms, now: Date): CouponProblemAt[] {
  const ends = new Date(terms.endsAt);
  if (ends <= now) return [{ field: 'endsAt', problem: 'past' }];
  return ends <= new Date(terms.startsAt) ? [{ field: 'endsAt', problem: 'before-start' }] : [];
}

/** What a code promised is kept once somebody used it: its end and how often it is good may change, and nothing else. */
export function changeProblems(before: CouponTerms, after: CouponTerms, use: CouponUse, now: Date): CouponProblemAt[] {
  const problems: CouponProblemAt[] = sameInstant(before.endsAt, after.endsAt) ? [] : newProblems(after, now);
  if (problems.length === 0 && new Date(after.endsAt) <= new Date(after.startsAt))
    problems.push({ field: 'endsAt', problem: 'before-start' });
  if (after.uses !== null && after.uses < use.used) problems.push({ field: 'uses', problem: 'below-used' });
  if (use.ever) for (const field of frozenChanges(before, after)) problems.push({ field, problem: 'frozen' });
  return problems;
}

function frozenChanges(before: CouponTerms, after: CouponTerms): string[] {
  const [one, other] = [flat(before), flat(after)];
  return Object.keys(one).filter((field) => one[field] !== other[field]);
}

/** What is frozen, by the names that a form has for it. */
const flat = ({ code, value, minimum, startsAt, usesEach }: CouponTerms): Record<string, unknown> => ({
  code,
  kind: value.kind,
  value: value.kind === 'percent' ? value.rate : value.amount,
  most: value.kind === 'percent' ? value.most : null,
  minimum,
  startsAt: new Date(startsAt).getTime(),
  usesEach,
});

const sameInstant = (one: string, other: string): boolean => new Date(one).getTime() === new Date(other).getTime();
