import { Z_95 } from '../experiments/normal.ts';

export interface Estimate {
  mean: number;
  least: number;
  most: number;
}

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
const meanOf = (values: readonly number[]) => sum(values) / values.length;

/**
 * What groups of observations come to, each drawn toward the mean of all as far as the groups differ no more than chance
 * lets them (empirical Bayes, the variances by the method of moments), with the 95 % around it. The best of many groups
 * is so not the luckiest one. Null where no group has two observations: what chance does is not known then.
 */
export function estimate(groups: readonly (readonly number[])[]): Estimate[] | null {
  const all = groups.flat();
  const spare = all.length - groups.length;
  if (spare <= 0 || groups.length < 2) return null;
  const middle = meanOf(all);
  const within = sum(groups.map((group) => spread(group, meanOf(group)))) / spare;
  const between = sum(groups.map((group) => group.length * (meanOf(group) - middle) ** 2));
  const effective = all.length - sum(groups.map(({ length }) => length ** 2)) / all.length;
  const apart = Math.max(0, (between - (groups.length - 1) * within) / effective);
  return groups.map((group) => {
    const own = within / group.length;
    const trust = apart + own > 0 ? apart / (apart + own) : 0;
    const mean = middle + trust * (meanOf(group) - middle);
    // Of the mean that it is drawn to, too: it is known no better than its own observations make it.
    const half = Z_95 * Math.sqrt(trust * own + (1 - trust) ** 2 * (within / all.length));
    return { mean, least: mean - half, most: mean + half };
  });
}

const spread = (group: readonly number[], mean: number) => sum(group.map((one) => (one - mean) ** 2));
