import type { ProgrammeView } from '@sys/affiliate/contracts';
import { HOLD_DAYS, MOST_RATE, WINDOW_DAYS, type Forbidden, type Rule, type Tier } from '@sys/affiliate/domain';
import { fromMoroccanInput, toMoroccanInput } from './morocco-time.ts';
import { typedCentimes, typedDirhams, type OfferProblem } from './offer-form.ts';

/** A rule as a form has it: per cent or dirhams, and dates as they are typed. `category` is empty for all. */
export interface RuleFields {
  id: string;
  kind: 'percent' | 'amount';
  value: string;
  most: string;
  category: string;
  tiers: Tier[];
  newCustomersOnly: boolean;
  startsAt: string;
  endsAt: string;
}

export interface ProgrammeFields {
  rules: RuleFields[];
  windowDays: string;
  holdDays: string;
  mostEachMonth: string;
  budget: string;
  autoApproval: boolean;
  autoTier: Tier;
  autoVerified: boolean;
  /** Per cent that a code of the influencer takes off; empty: they have none. */
  coupon: string;
  forbidden: Forbidden[];
  brief: string;
}

/** What is sent; `follows` is the version that was seen. */
export type ProgrammeWish = Pick<
  ProgrammeView,
  'rules' | 'windowDays' | 'holdDays' | 'mostEachMonth' | 'budget' | 'autoApproval' | 'coupon' | 'forbidden' | 'brief'
> & { follows: number };

/** One more rule than those: ten per cent for everybody. */
export function emptyRule(rules: readonly { id: string }[]): RuleFields {
  let n = rules.length + 1;
  while (rules.some(({ id }) => id === `r${n}`)) n++;
  return {
    ...{ id: `r${n}`, kind: 'percent', value: '10', most: '', category: '', tiers: [] },
    ...{ newCustomersOnly: false, startsAt: '', endsAt: '' },
  };
}

export const emptyProgramme = (): ProgrammeFields => ({
  ...{ rules: [emptyRule([])], windowDays: String(WINDOW_DAYS.usual), holdDays: String(HOLD_DAYS.usual) },
  ...{
    mostEachMonth: '',
    budget: '',
    autoApproval: false,
    autoTier: 'nano',
    autoVerified: true,
    coupon: '',
    forbidden: [],
    brief: '',
  },
});

const dirhams = (centimes: number | null): string => (centimes === null ? '' : typedDirhams(centimes));
const date = (iso: string | null): string => (iso === null ? '' : toMoroccanInput(iso));

export const toProgrammeFields = (programme: ProgrammeView): ProgrammeFields => ({
  rules: programme.rules.map(({ id, value, categories, tiers, newCustomersOnly, startsAt, endsAt }) => ({
    ...{ id, kind: value.kind, newCustomersOnly, tiers: [...(tiers ?? [])], category: categories?.[0] ?? '' },
    // Hundredths either way: of a per cent, or of a dirham.
    value: typedDirhams(value.kind === 'percent' ? value.rate : value.amount),
    most: value.kind === 'percent' ? dirhams(value.most) : '',
    startsAt: date(startsAt),
    endsAt: date(endsAt),
  })),
  windowDays: String(programme.windowDays),
  holdDays: String(programme.holdDays),
  mostEachMonth: dirhams(programme.mostEachMonth),
  budget: dirhams(programme.budget),
  autoApproval: programme.autoApproval !== null,
  autoTier: programme.autoApproval?.tier ?? 'nano',
  autoVerified: programme.autoApproval?.verified ?? true,
  coupon: dirhams(programme.coupon?.rate ?? null),
  forbidden: [...programme.forbidden],
  brief: programme.brief,
});

/** What is sent of a form, or what is to be mended before: `rules.0.value`, `windowDays` … */
export function toProgrammeWish(
  fields: ProgrammeFields,
  known: ProgrammeView | null,
): { wish: ProgrammeWish; problems: [] } | { wish: null; problems: OfferProblem[] } {
  const problems: OfferProblem[] = [];
  const wrong = (field: string, text: string, problem = 'invalid') =>
    void problems.push({ field, problem: text.trim() === '' ? 'required' : problem });
  const sum = (field: string, text: string) => {
    const centimes = typedCentimes(text);
    if (centimes === null || centimes < 1) wrong(field, text);
    return centimes ?? 0;
  };
  const ifAny = (field: string, text: string) => (text.trim() === '' ? null : sum(field, text));
  const days = (field: 'windowDays' | 'holdDays', { least, most }: { least: number; most: number }) => {
    const number = /^\d{1,3}$/.test(fields[field].trim()) ? Number(fields[field]) : NaN;
    if (!(number >= least && number <= most)) wrong(field, fields[field], 'out-of-range');
    return number;
  };
  const when = (field: string, text: string, before: string | null | undefined) => {
    if (text === '') return null;
    // The form shows the minute: who leaves a date alone changes nothing.
    if (before && toMoroccanInput(before) === text) return before;
    const instant = fromMoroccanInput(text);
    if (instant === null) wrong(field, text);
    return instant;
  };
  const rules = fields.rules.map((rule, at): ProgrammeView['rules'][number] => {
    const before = known?.rules.find(({ id }) => id === rule.id);
    const field = (name: string) => `rules.${at}.${name}`;
    const hundredths = sum(field('value'), rule.value);
    if (rule.kind === 'percent' && hundredths > MOST_RATE) wrong(field('value'), rule.value, 'out-of-range');
    const startsAt = when(field('startsAt'), rule.startsAt, before?.startsAt);
    const endsAt = when(field('endsAt'), rule.endsAt, before?.endsAt);
    if (startsAt && endsAt && endsAt <= startsAt) wrong(field('endsAt'), rule.endsAt, 'before-start');
    return {
      ...{ id: rule.id, newCustomersOnly: rule.newCustomersOnly, startsAt, endsAt },
      categories: rule.category ? [rule.category] : null,
      tiers: rule.tiers.length > 0 ? rule.tiers : null,
      value:
        rule.kind === 'percent'
          ? { kind: 'percent', rate: hundredths, most: ifAny(field('most'), rule.most) }
          : { kind: 'amount', amount: hundredths },
    };
  });
  const taken = ifAny('coupon', fields.coupon);
  if (taken !== null && taken > MOST_RATE) wrong('coupon', fields.coupon, 'out-of-range');
  const wish: ProgrammeWish = {
    rules,
    windowDays: days('windowDays', WINDOW_DAYS),
    holdDays: days('holdDays', HOLD_DAYS),
    mostEachMonth: ifAny('mostEachMonth', fields.mostEachMonth),
    budget: ifAny('budget', fields.budget),
    autoApproval: fields.autoApproval ? { verified: fields.autoVerified, tier: fields.autoTier } : null,
    coupon: taken === null ? null : { rate: taken },
    forbidden: [...fields.forbidden],
    brief: fields.brief.trim(),
    follows: known?.version ?? 0,
  };
  return problems.length > 0 ? { wish: null, problems } : { wish, problems: [] };
}

/** Rules as the domain has them: with instants. */
export const toRules = (rules: ProgrammeView['rules']): Rule[] =>
  rules.map(({ startsAt, endsAt, ...rule }) => ({
    ...rule,
    startsAt: startsAt === null ? null : new Date(startsAt),
    endsAt: endsAt === null ? null : new Date(endsAt),
  }));
