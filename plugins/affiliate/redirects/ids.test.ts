import { expect, it } from 'vitest';
import { isId, newId } from './ids.ts';

it('draws ids that begin with their time, and none twice', () => {
  const ids = Array.from({ length: 5_000 }, (_, at) => newId(1_700_000_000_000 + at));
  expect(new Set(ids).size).toBe(5_000);
  expect([...ids].sort()).toEqual(ids);
  for (const id of ids) {
    expect(isId(id)).toBe(true);
    expect(id).toMatch(/^.{14}7.{4}[89ab]/);
  }
});
