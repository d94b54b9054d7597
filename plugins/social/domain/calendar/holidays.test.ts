import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from './days.ts';
import { holidaysBetween } from './holidays.ts';
import { moonDayOf, ramadansBetween } from './moon.ts';

const DAY = 24 * 60 * 60_000;
const apart = (one: string, other: string) => Math.abs(Date.parse(one) - Date.parse(other)) / DAY;
const aDay = fc.integer({ min: 0, max: 15_000 }).map((days) => addDays('2024-01-01', days));
const keysOn = (day: string) => holidaysBetween(day, day).map(({ key }) => key);

describe('public holidays', () => {
  it('of a year are those of Morocco', () => {
    const sure = holidaysBetween('2027-01-01', '2027-12-31').filter((holiday) => holiday.sure);
    expect(sure.map(({ day, name }) => [day.slice(5), name])).toEqual([
      ['01-01', 'Nouvel An'],
      ['01-11', 'Manifeste de l’Indépendance'],
      ['01-14', 'Nouvel An amazigh'],
      ['05-01', 'Fête du Travail'],
      ['07-30', 'Fête du Trône'],
      ['08-14', 'Oued Ed-Dahab'],
      ['08-20', 'Révolution du Roi et du Peuple'],
      ['08-21', 'Fête de la Jeunesse'],
      ['10-31', 'Aïd Al-Wahda'],
      ['11-06', 'Marche verte'],
      ['11-18', 'Fête de l’Indépendance'],
    ]);
  });

  it('are none before they were made one', () => {
    expect(keysOn('2023-01-14')).toEqual([]);
    expect(keysOn('2024-01-14')).toEqual(['yennayer']);
    expect(keysOn('2024-10-31')).toEqual([]);
    expect(keysOn('2025-10-31')).toEqual(['unity']);
  });

  it.each([
    // What Morocco celebrated, or is expected to: never more than a day from what is computed.
    ['mawlid', '2020-10-29'],
    ['adha', '2025-06-07'],
    ['fitr', '2026-03-20'],
    ['adha', '2026-05-27'],
    ['muharram', '2026-06-17'],
    ['mawlid', '2026-08-26'],
  ])('of the moon: %s is within a day of %s, and not said to be sure', (key, known) => {
    const [first] = holidaysBetween(addDays(known, -20), addDays(known, 20)).filter((holiday) => holiday.key === key);
    expect(apart(first!.day, known)).toBeLessThanOrEqual(1);
    expect(first!.sure).toBe(false);
  });

  it('of the moon come once in its year, on as many days as they are celebrated', () => {
    fc.assert(
      fc.property(aDay, (from) => {
        // A lunar year has 354 days or 355.
        const moon = holidaysBetween(from, addDays(from, 353)).filter((holiday) => !holiday.sure);
        const many = (key: string) => moon.filter((holiday) => holiday.key === key).length;
        expect(many('muharram')).toBeLessThanOrEqual(1);
        for (const key of ['mawlid', 'fitr', 'adha']) expect(many(key)).toBeLessThanOrEqual(2);
        const next = holidaysBetween(from, addDays(from, 354)).filter((holiday) => !holiday.sure);
        expect(new Set(next.map(({ key }) => key)).size).toBe(4);
      }),
      { numRuns: 30 },
    );
  });

  it('are the same however they are asked for', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 61 }), (from, many) => {
        const to = addDays(from, many);
        expect(daysBetween(from, to).flatMap((day) => holidaysBetween(day, day))).toEqual(holidaysBetween(from, to));
      }),
      { numRuns: 30 },
    );
  });
});

describe('Ramadan', () => {
  it.each(['2024-03-12', '2025-03-02', '2026-02-19', '2027-02-08'])('begins within a day of %s', (known) => {
    const [ramadan] = ramadansBetween(known, addDays(known, 3));
    expect(apart(ramadan!.from, known)).toBeLessThanOrEqual(1);
  });

  it('is told whole by any of its days', () => {
    const [whole] = ramadansBetween('2026-02-01', '2026-03-31');
    for (const day of daysBetween(whole!.from, whole!.to)) expect(ramadansBetween(day, day)).toEqual([whole]);
    expect(ramadansBetween(addDays(whole!.to, 1), addDays(whole!.to, 300))).toEqual([]);
  });

  it('is whole though a part of it is asked for, and ends where Aïd Al-Fitr begins', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 400 }), (from, many) => {
        const to = addDays(from, many);
        const found = ramadansBetween(from, to);
        for (const ramadan of found) {
          expect(ramadan.from <= to && ramadan.to >= from).toBe(true);
          expect([29, 30]).toContain(daysBetween(ramadan.from, ramadan.to).length);
          expect(moonDayOf(ramadan.from)).toEqual({ month: 9, day: 1 });
          expect(keysOn(addDays(ramadan.to, 1))).toContain('fitr');
        }
        const fasting = new Set(found.flatMap((ramadan) => daysBetween(ramadan.from, ramadan.to)));
        for (const day of daysBetween(from, to)) expect(fasting.has(day)).toBe(moonDayOf(day).month === 9);
      }),
      { numRuns: 30 },
    );
  });
});
