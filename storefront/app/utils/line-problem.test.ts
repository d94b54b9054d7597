import { expect, it } from 'vitest';
import { lineProblem } from './line-problem.ts';

it('names the quantity that mends a line, or that there is none', () => {
  expect(lineProblem({ kind: 'above-max', atMost: 2 })).toEqual({ why: 'above-max', mend: 2 });
  expect(lineProblem({ kind: 'above-max', atMost: 0 })).toEqual({ why: 'above-max-none', mend: null });
  expect(lineProblem({ kind: 'above-stock', left: 0 })).toEqual({ why: 'above-stock-none', mend: null });
  expect(lineProblem({ kind: 'below-min', atLeast: 3 })).toEqual({ why: 'below-min', mend: 3 });
  expect(lineProblem({ kind: 'not-on-sale' })).toEqual({ why: 'not-on-sale', mend: null });
});
