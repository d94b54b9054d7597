import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageOn, daysUntil, dayInMorocco, isDay } from './dates.ts';
import { matchNames } from './names.ts';

describe('names', () => {
  it.each([
    ['Fatima Zahra El Amrani', 'EL AMRANI Fatima-Zahra'],
    ['Youssef Aït Lahcen', 'YOUSSEF AIT LAHCEN'],
    ['Hélène Benjelloun', 'Helene BENJELLOUN'],
    ['Omar Ben Ali', 'Benali Omar'],
    ['Sara Elamrani', 'Sara El Amrani'],
    ['Nadia Alaoui', 'Mme Nadia El Alaoui'],
    ['فاطمة الزهراء العمراني', 'العمراني فاطمه الزهراء'],
    ['أحمد بن علي', 'احمد بن على'],
    ['مُحَمَّد العلوي', 'محمد العلوي'],
  ])('%s and %s are the same', (one, other) => {
    expect(matchNames(one, other)).toBe('same');
    expect(matchNames(other, one)).toBe('same');
  });

  it.each([
    ['Mohammed Alaoui', 'Mohamed Alaoui'],
    ['Muhammad Yusuf Idrissi', 'Mohamed Youssef Idrissi'],
    ['Yassine Cherkaoui', 'Yasin Sherkaoui'],
    ['Khadija Tazi', 'Khadija Tazi Bennani'],
    ['Zineb Ouazzani', 'Zeineb Wazzani'],
  ])('%s and %s are close', (one, other) => {
    expect(matchNames(one, other)).toBe('close');
    expect(matchNames(other, one)).toBe('close');
  });

  it.each([
    ['Mohamed Alaoui', 'Karim Tazi'],
    ['Mohamed Alaoui', 'Alaoui'],
    ['Mohamed Alaoui', 'Nadia Alaoui'],
    ['', 'Nadia Alaoui'],
    ['---', '---'],
  ])('%s and %s are different', (one, other) => {
    expect(matchNames(one, other)).toBe('different');
  });

  it('cannot be compared across scripts', () => {
    expect(matchNames('Nadia Alaoui', 'نادية العلوي')).toBe('unlike-scripts');
  });

  it('match themselves in any order, and it does not matter who is asked first', () => {
    const word = fc.stringMatching(/^[b-df-hj-np-tv-z][a-z]{3,8}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 2, maxLength: 4 }),
        fc.array(word, { minLength: 1, maxLength: 4 }),
        (one, other) => {
          expect(matchNames(one.join(' '), one.toReversed().join('-').toUpperCase())).toBe('same');
          expect(matchNames(one.join(' '), other.join(' '))).toBe(matchNames(other.join(' '), one.join(' ')));
        },
      ),
    );
  });
});

describe('days', () => {
  it('a birthday counts from its day on', () => {
    expect(ageOn('2008-11-28', '2026-11-27')).toBe(17);
    expect(ageOn('2008-11-28', '2026-11-28')).toBe(18);
    expect(ageOn('2008-02-29', '2026-02-28')).toBe(17);
    expect(ageOn('2008-02-29', '2026-03-01')).toBe(18);
  });

  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['28/11/2026', false],
    ['2026-1-1', false],
  ])('%s is a day: %s', (text, is) => expect(isDay(text)).toBe(is));

  it('are counted to the day itself, which is good still', () => {
    expect(daysUntil('2026-11-28', '2026-11-28')).toBe(0);
    expect(daysUntil('2026-11-27', '2026-11-28')).toBe(-1);
    expect(daysUntil('2027-11-28', '2026-11-28')).toBe(365);
  });

  it('begin an hour earlier in Morocco than in UTC', () => {
    expect(dayInMorocco(new Date('2026-11-28T22:59:00Z'))).toBe('2026-11-28');
    expect(dayInMorocco(new Date('2026-11-28T23:00:00Z'))).toBe('2026-11-29');
  });
});
