import { describe, expect, it } from 'vitest';
import { placeProblems, readRule } from './rules.ts';

const SITE = 'https://shop.test';
const fields = (draft: object) => {
  const read = readRule(draft, SITE);
  return 'problems' in read ? read.problems.map(({ field }) => field) : read.rule;
};

describe('a rule as it is written', () => {
  it('is read in plain paths', () => {
    expect(fields({ source: ' https://shop.test/ancien/?x=1 ', target: '/ar/%D8%A3?q=1', kind: 'permanent' })).toEqual({
      source: '/ancien',
      target: '/ar/أ?q=1',
      active: true,
    });
    expect(fields({ source: '/fini', kind: 'gone', active: false })).toEqual({
      source: '/fini',
      target: null,
      active: false,
    });
  });

  it.each([
    [{ source: 'ancien', target: '/b' }, ['source']],
    [{ source: '/api/x', target: '/b' }, ['source']],
    [{ source: '/', target: '/b' }, ['source']],
    [{ source: '/a', target: 'https://evil.test/' }, ['target']],
    [{ source: '/a', target: '//evil.test/' }, ['target']],
    [{ source: '/a', target: '/\\evil.test' }, ['target']],
    [{ source: '/a', target: 'javascript:alert(1)' }, ['target']],
    [{ source: '/a', target: '' }, ['target']],
    [{ source: '/a', target: '/b', kind: 'gone' }, ['target']],
    [{ source: '/a/', target: '/a?x=1' }, ['target']],
  ])('%j is refused', (draft, problems) => expect(fields(draft)).toEqual(problems));
});

describe('a rule among others', () => {
  const free = { taken: false, onward: null, leadingHere: null, lives: false };
  const rule = { source: '/a', target: '/b', active: true };
  it('needs a free place, an end and no page', () => {
    expect(placeProblems(rule, free)).toEqual([]);
    expect(placeProblems(rule, { ...free, taken: true })[0]!.field).toBe('source');
    expect(placeProblems(rule, { ...free, onward: '/c' })[0]!.message).toContain('« /c »');
    expect(placeProblems(rule, { ...free, leadingHere: '/x' })[0]!.message).toContain('« /x »');
    expect(placeProblems(rule, { ...free, lives: true })[0]!.message).toContain('en ligne');
  });
  it('asks for less while it rests', () => {
    expect(placeProblems({ ...rule, active: false }, { ...free, lives: true, onward: '/c' })).toEqual([]);
  });
});
