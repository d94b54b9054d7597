import { describe, expect, it } from 'vitest';
import { armWords, verdictWords } from './words.ts';

const NOW = new Date('2026-11-30T12:00:00Z');
const arm = (hits: number, reached: number) => ({ post: {} as never, hits, reached, rate: hits / reached });
type Test = Parameters<typeof verdictWords>[0];
const test = (more: Partial<Test>): Test => ({
  ...{ state: 'running', readAt: '2026-11-29T12:00:00.000Z', per: 'reach', a: arm(500, 10_000), b: arm(620, 10_000) },
  result: { verdict: 'not-enough', p: null, least: null, most: null, needed: 7_000 },
  ...more,
});
const said = (more: Partial<Test>) => Object.values(verdictWords(test(more), NOW)).join(' | ').replace(/[\u00a0\u202f]/g, ' '); // prettier-ignore

describe('the words of a test', () => {
  it('say which is better, how sure that is, and between what it lies', () => {
    const b = { verdict: 'b', p: 0.0002, least: 0.0056, most: 0.0184, needed: 7_000 } as const;
    expect(said({ result: b })).toBe('B fait mieux que A, de façon significative | Écart de B sur A : entre +0,56 et +1,84 points, à 95 % (p < 0,001). | success'); // prettier-ignore
    expect(said({ result: { ...b, verdict: 'a' } })).toMatch(/^A fait mieux que B/);
    expect(said({ result: { verdict: 'no-difference', p: 0.6, least: -0.005, most: 0.008, needed: 7_000 } })).toMatch(/^Pas de différence significative .*\(p = 0,6\)/); // prettier-ignore
  });

  it('say why nothing is said: not out, too soon, too few, or nothing told', () => {
    const result = { verdict: 'not-enough', p: null, least: null, most: null, needed: null } as const;
    expect(said({ readAt: null, a: null, b: null, result })).toContain('quand les deux publications sont en ligne');
    expect(said({ readAt: '2026-12-02T12:00:00.000Z' })).toMatch(
      /Le résultat est lu le .*, quand les deux ont trois jours/,
    );
    expect(said({ result })).toContain('n’ont pas dit de quoi comparer');
    expect(said({ state: 'ended', readAt: null, result })).toContain('n’ont pas été en ligne sur les mêmes comptes');
    expect(said({ a: arm(5, 100), b: arm(8, 120), result: { ...result, p: 0.43, needed: 7_000 } })).toContain('Il faut 7.000 personnes touchées par publication pour qu’un écart d’un cinquième se voie ; la moins vue en a 100. L’écart observé peut être dû au hasard (p = 0,43).'); // prettier-ignore
    expect(said({ per: 'views', a: arm(5, 100) })).toContain('7.000 vues');
    expect(said({})).toContain('ne sont pas encore arrivées');
    expect(said({ state: 'ended' })).toContain('arrêté avant d’être lu');
  });

  it('say of a post what it came to, or that it is not known', () => {
    expect(armWords(arm(430, 10_000)).replace(/[\u00a0\u202f]/g, ' ')).toBe('4,3 % (430 sur 10.000)');
    expect(armWords({ rate: null, hits: null, reached: null })).toBe('–');
  });
});
