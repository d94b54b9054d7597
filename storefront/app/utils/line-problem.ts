import type { BasketLineView } from '@sys/orders/contracts';

type Problem = NonNullable<BasketLineView['problem']>;

/** The quantity that would mend a line; null when there is none. */
function mendOf(problem: Problem): number | null {
  if (problem.kind === 'below-min') return problem.atLeast;
  if (problem.kind === 'above-max') return problem.atMost || null;
  if (problem.kind === 'above-stock') return problem.left || null;
  return null;
}

/** What is in the way of a line: the key of its sentence below `basket.problem`, and the quantity that mends it. */
export function lineProblem(problem: Problem): { why: string; mend: number | null } {
  const mend = mendOf(problem);
  return { why: mend === null && problem.kind !== 'not-on-sale' ? `${problem.kind}-none` : problem.kind, mend };
}
