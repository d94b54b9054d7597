import { describe, expect, it } from 'vitest';
import { fillMessage, findMessage } from './messages.ts';

describe('findMessage', () => {
  const tree = { site: { home: 'Accueil', deep: { er: 'x' } } };
  it('follows the path of a key', () => expect(findMessage(tree, 'site.deep.er')).toBe('x'));
  it('knows no text behind a missing key, a branch, or past a text', () => {
    for (const key of ['site', 'site.no', 'site.home.more', 'no.thing', ''])
      expect(findMessage(tree, key)).toBeUndefined();
  });
});

describe('fillMessage', () => {
  it('puts values where they are named, more than once', () =>
    expect(fillMessage('{a}-{b}-{a}', { a: 1, b: 'x' })).toBe('1-x-1'));
  it('leaves a missing value empty', () => expect(fillMessage('[{a}]')).toBe('[]'));
  it('keeps what a value looks like', () => expect(fillMessage('{a}', { a: '{b} | $&' })).toBe('{b} | $&'));
  it('writes literals', () => expect(fillMessage("a{'|'}b{'@'}c")).toBe('a|b@c'));
  it.each([
    [0, 'aucune'],
    [1, '1 offre'],
    [7, '7 offres'],
  ])('chooses among three forms for %i', (count, expected) =>
    expect(fillMessage('aucune | {count} offre | {count} offres', {}, count)).toBe(expected),
  );
  it.each([
    [0, '0 jours'],
    [1, '1 jour'],
    [2, '2 jours'],
  ])('chooses among two forms for %i', (count, expected) =>
    expect(fillMessage('{n} jour | {n} jours', {}, count)).toBe(expected),
  );
  it.each([
    [0, ''],
    [1, '1 offre'],
    [7, '7 offres'],
  ])('says nothing of none where it begins with a bar, for %i', (count, expected) =>
    expect(fillMessage('| {count} offre | {count} offres', {}, count)).toBe(expected),
  );

  it('counts that beginning among the six forms of Arabic', () =>
    expect([0, 1, 2, 4].map((count) => fillMessage('| one | two | few | many | other', {}, count))).toEqual([
      '',
      'one',
      'two',
      'few',
    ]));

  it('chooses among the six forms of Arabic as Unicode does', () => {
    const rules = new Intl.PluralRules('ar');
    for (let count = 0; count <= 1000; count++)
      expect(fillMessage('zero | one | two | few | many | other', {}, count)).toBe(rules.select(count));
  });
  it('does not read a bar as forms without a count', () => expect(fillMessage('a | b')).toBe('a | b'));
  it('lets a value named count be written its own way', () =>
    expect(fillMessage('x | {count} | {count}', { count: '1 200' }, 1200)).toBe('1 200'));
});
