import type { Rule, Sale } from './rule.ts';

/** How near a rule’s category is: 0 for the product’s own; Infinity for a rule that names none. */
function nearness({ categories }: Rule, sale: Sale): number {
  if (categories === null) return Infinity;
  const at = sale.categories.findIndex((one) => categories.includes(one));
  return at < 0 ? NaN : at;
}

/** Whether a rule speaks of a sale at all. */
function holds(rule: Rule, sale: Sale): boolean {
  if (rule.startsAt && sale.at < rule.startsAt) return false;
  if (rule.endsAt && sale.at >= rule.endsAt) return false;
  if (rule.tiers && !rule.tiers.includes(sale.tier)) return false;
  if (rule.newCustomersOnly && !sale.newCustomer) return false;
  return !Number.isNaN(nearness(rule, sale));
}

/**
 * The one rule that holds for a sale; null when none does. The more closely it names the sale the better: the
 * influencer’s tier before the category, the nearer category before the wider one, then new customers, then what began
 * last, then the smaller id. In which order they are written makes no difference.
 */
export function ruleFor(rules: readonly Rule[], sale: Sale): Rule | null {
  const closest = (a: Rule, b: Rule): number =>
    Number(b.tiers !== null) - Number(a.tiers !== null) ||
    byNearness(nearness(a, sale), nearness(b, sale)) ||
    Number(b.newCustomersOnly) - Number(a.newCustomersOnly) ||
    (b.startsAt?.getTime() ?? 0) - (a.startsAt?.getTime() ?? 0) ||
    (a.id < b.id ? -1 : 1);
  return rules.filter((rule) => holds(rule, sale)).sort(closest)[0] ?? null;
}

const byNearness = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
