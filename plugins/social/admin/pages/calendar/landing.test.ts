import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../domain/calendar/days.ts';
import { besideOf, hourOf, landingOf, TRAY } from './landing.ts';

const NOW = '2026-12-03T10:40';

describe('a post that is put somewhere', () => {
  it('keeps its hour on another day, and its minutes in another hour', () => {
    expect(landingOf('2026-12-08', '2026-12-04T18:30', NOW)).toBe('2026-12-08T18:30');
    expect(landingOf('2026-12-08T07', '2026-12-04T18:30', NOW)).toBe('2026-12-08T07:30');
  });

  it('is given nine o’clock where it had no time, or the next hour when that is past', () => {
    expect(landingOf('2026-12-08', null, NOW)).toBe('2026-12-08T09:00');
    expect(landingOf('2026-12-08T07', null, NOW)).toBe('2026-12-08T07:00');
    expect(landingOf('2026-12-03', null, NOW)).toBe('2026-12-03T11:00');
    expect(landingOf('2026-12-03', null, '2026-12-03T06:10')).toBe('2026-12-03T09:00');
    expect(landingOf('2026-12-03', null, '2026-12-03T23:10')).toBe('2026-12-03T23:00');
  });

  it('loses its time among those without one', () => {
    expect(landingOf(TRAY, '2026-12-04T18:30', NOW)).toBeNull();
  });

  it('lands where it stands already when it is put there', () => {
    const aLocal = fc.integer({ min: 0, max: 60_000 }).map((minutes) =>
      new Date(Date.UTC(2026, 11, 1) + minutes * 60_000).toISOString().slice(0, 16)); // prettier-ignore
    fc.assert(
      fc.property(aLocal, fc.boolean(), (local, week) => {
        expect(landingOf(local.slice(0, week ? 13 : 10), local, NOW)).toBe(local);
      }),
    );
  });
});

describe('an arrow key', () => {
  it('goes by days and weeks in a month, by days in a list, by days and hours in a week', () => {
    const go = (place: string, key: string, view: 'month' | 'week' | 'list') =>
      besideOf(place, key, view, '2026-12-03');
    expect(go('2026-12-03', 'ArrowDown', 'month')).toBe('2026-12-10');
    expect(go('2026-12-03', 'ArrowLeft', 'month')).toBe('2026-12-02');
    expect(go('2026-12-03', 'ArrowDown', 'list')).toBe('2026-12-04');
    expect(go('2026-12-03T09', 'ArrowUp', 'week')).toBe('2026-12-03T08');
    expect(go('2026-12-03T09', 'ArrowRight', 'week')).toBe('2026-12-04T09');
    expect(go('2026-12-03T00', 'ArrowUp', 'week')).toBeNull();
    expect(go('2026-12-03T23', 'ArrowDown', 'week')).toBeNull();
    expect(go('2026-12-03', 'KeyA', 'month')).toBeNull();
  });

  it('leads from those without a time to the first day that is shown', () => {
    expect(besideOf(TRAY, 'ArrowLeft', 'month', '2026-12-03')).toBe('2026-12-03');
    expect(besideOf(TRAY, 'ArrowDown', 'week', '2026-12-03')).toBe('2026-12-03T09');
  });

  it('is taken back by the one against it', () => {
    const against = { ArrowLeft: 'ArrowRight', ArrowUp: 'ArrowDown', ArrowRight: 'ArrowLeft', ArrowDown: 'ArrowUp' };
    const aKey = fc.constantFrom(...(Object.keys(against) as (keyof typeof against)[]));
    fc.assert(
      fc.property(
        aKey,
        fc.integer({ min: 1, max: 22 }),
        fc.constantFrom('month', 'week', 'list'),
        (key, number, view) => {
          const day = addDays('2026-12-01', number);
          const place = view === 'week' ? hourOf(day, number) : day;
          const there = besideOf(place, key, view, day)!;
          expect(there).not.toBe(place);
          expect(besideOf(there, against[key], view, day)).toBe(place);
        },
      ),
    );
  });
});
