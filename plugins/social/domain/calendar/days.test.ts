import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, monthOf, weekdayOf, weekOf, weeksOf } from './days.ts';

const aDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days));
const aStep = fc.integer({ min: -800, max: 800 });

describe('days', () => {
  it('are counted over the ends of months and years', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(daysBetween('2026-12-30', '2027-01-02')).toEqual(['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02']);
    expect(daysBetween('2026-12-30', '2026-12-29')).toEqual([]);
  });

  it('come back by the same number, and lie that far apart', () => {
    fc.assert(
      fc.property(aDay, aStep, (day, step) => {
        const other = addDays(day, step);
        expect(addDays(other, -step)).toBe(day);
        const [first, last] = step < 0 ? [other, day] : [day, other];
        expect(daysBetween(first, last)).toHaveLength(Math.abs(step) + 1);
        expect(first <= last).toBe(true);
      }),
    );
  });

  it('make weeks of seven that begin on a Monday and hold their day', () => {
    expect(weekOf('2026-12-03')[0]).toBe('2026-11-30');
    fc.assert(
      fc.property(aDay, (day) => {
        const week = weekOf(day);
        expect(week).toHaveLength(7);
        expect(week[weekdayOf(day)]).toBe(day);
        expect(week.map(weekdayOf)).toEqual([0, 1, 2, 3, 4, 5, 6]);
      }),
    );
  });
});

describe('months', () => {
  it('are whole weeks that hold each of their days once, and no week that they do not touch', () => {
    expect(weeksOf('2027-02')).toHaveLength(4);
    expect(weeksOf('2026-08')).toHaveLength(6);
    fc.assert(
      fc.property(aDay, (day) => {
        const month = monthOf(day);
        const weeks = weeksOf(month);
        const shown = weeks.flat();
        expect(shown).toEqual(daysBetween(shown[0]!, shown.at(-1)!));
        expect(shown).toContain(day);
        expect(weeks.every((week) => week.some((one) => monthOf(one) === month))).toBe(true);
        expect(monthOf(addDays(shown[0]!, -1))).not.toBe(month);
        expect(monthOf(addDays(shown.at(-1)!, 1))).not.toBe(month);
      }),
    );
  });

  it('are left for the same day, or the last that there is', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
    expect(addMonths('2027-01-15', -1)).toBe('2026-12-15');
    fc.assert(
      fc.property(aDay, fc.integer({ min: -30, max: 30 }), (day, months) => {
        const other = addMonths(day, months);
        expect(monthOf(other)).toBe(monthOf(day, months));
        expect(Number(other.slice(8))).toBeLessThanOrEqual(Number(day.slice(8)));
        if (Number(day.slice(8)) <= 28) expect(other.slice(8)).toBe(day.slice(8));
      }),
    );
  });
});
