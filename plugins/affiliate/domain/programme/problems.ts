import type { Programme, Rule } from './rule.ts';

/** Whole days that a merchant may choose from. */
export const WINDOW_DAYS = { least: 1, most: 90, usual: 30 } as const;
/** No shorter than the seven days in which who bought may change their mind. */
export const HOLD_DAYS = { least: 7, most: 90, usual: 14 } as const;
/** Basis points: whoever gives more than this gives away what the sale brought. */
export const MOST_RATE = 9_000;
export const MOST_RULES = 20;

export const PROGRAMME_PROBLEMS = [
  'window', 'hold', 'no-rule', 'too-many-rules', 'same-id', 'rate', 'amount', 'most', 'dates', 'empty-list', 'cap',
] as const; // prettier-ignore
export type ProgrammeProblem = (typeof PROGRAMME_PROBLEMS)[number];

const whole = (value: number, least: number, most: number) =>
  Number.isSafeInteger(value) && value >= least && value <= most;
const centimes = (value: number) => whole(value, 1, 1_000_000_000);

/** What is wrong with what a merchant offers, each once; nothing when it can be published. */
export function programmeProblems(programme: Omit<Programme, 'id' | 'version'>): ProgrammeProblem[] {
  const { windowDays, holdDays, rules, mostEachMonth, budget } = programme;
  const found: ProgrammeProblem[] = [];
  if (!whole(windowDays, WINDOW_DAYS.least, WINDOW_DAYS.most)) found.push('window');
  if (!whole(holdDays, HOLD_DAYS.least, HOLD_DAYS.most)) found.push('hold');
  if (rules.length === 0) found.push('no-rule');
  if (rules.length > MOST_RULES) found.push('too-many-rules');
  if (new Set(rules.map(({ id }) => id)).size < rules.length) found.push('same-id');
  found.push(...rules.flatMap(ruleProblems));
  if ([mostEachMonth, budget].some((cap) => cap !== null && !centimes(cap))) found.push('cap');
  return [...new Set(found)];
}

function ruleProblems({ value, startsAt, endsAt, categories, tiers }: Rule): ProgrammeProblem[] {
  const found: ProgrammeProblem[] = [];
  if (value.kind === 'percent' && !whole(value.rate, 1, MOST_RATE)) found.push('rate');
  if (value.kind === 'percent' && value.most !== null && !centimes(value.most)) found.push('most');
  if (value.kind === 'amount' && !centimes(value.amount)) found.push('amount');
  if (startsAt && endsAt && endsAt <= startsAt) found.push('dates');
  if (categories?.length === 0 || tiers?.length === 0) found.push('empty-list');
  return found;
}
