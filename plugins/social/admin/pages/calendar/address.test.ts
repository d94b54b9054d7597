import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../domain/calendar/days.ts';
import { HOME, NO_FILTERS, readAddress, shownDays, turned, VIEWS, writeAddress } from './address.ts';

const today = () => '2026-12-03';
const read = (query: string) => readAddress(new URLSearchParams(query), today);
const aDay = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays('2024-01-01', days));
const aView = fc.constantFrom(...Object.values(VIEWS));

describe('the address of the calendar', () => {
  it('is the month of today in Morocco where it says nothing', () => {
    expect(read('')).toEqual({ view: 'month', day: '2026-12-03', zone: HOME, filters: NO_FILTERS });
  });

  it('takes no day, view or zone that there is not', () => {
    for (const query of ['jour=2026-02-30', 'jour=demain', 'vue=annee', 'vue=toString', 'zone=%2B01:00'])
      expect(read(query)).toEqual(read(''));
  });

  it('says where today is by the clock that it names', () => {
    const asked: string[] = [];
    readAddress(new URLSearchParams('zone=Asia/Dubai'), (zone) => (asked.push(zone), '2026-12-04'));
    expect(asked).toEqual(['Asia/Dubai']);
  });

  it('reads what it has written', () => {
    const anAddress = fc.record({
      ...{ view: aView, day: aDay, zone: fc.constantFrom(HOME, 'Europe/Paris', 'UTC') },
      filters: fc.record({
        network: fc.constantFrom('', 'tiktok'),
        account: fc.constantFrom('', 'acc_7'),
        state: fc.constantFrom('', 'draft'),
        template: fc.constantFrom('', 'tpl_1'),
        author: fc.constantFrom('', '3'),
      }),
    });
    fc.assert(
      fc.property(anAddress, (address) => {
        expect(readAddress(new URLSearchParams(writeAddress(address)), today)).toEqual(address);
      }),
    );
  });
});

describe('the days of a view', () => {
  it('hold its day, follow each other, and are no more than the server gives', () => {
    fc.assert(
      fc.property(aView, aDay, (view, day) => {
        const days = shownDays(view, day);
        expect(days).toContain(day);
        expect(days).toEqual(days.map((_, number) => addDays(days[0]!, number)));
        expect(days.length).toBeLessThanOrEqual(62);
        expect(view === 'list' || days.length % 7 === 0).toBe(true);
      }),
    );
  });

  it('are turned to the period beside, and none is passed over', () => {
    fc.assert(
      fc.property(aView, aDay, (view, day) => {
        const [here, after] = [shownDays(view, day), shownDays(view, turned(view, day, 1))];
        expect(after[0]! <= addDays(here.at(-1)!, 1)).toBe(true);
        expect(after.at(-1)! > here.at(-1)!).toBe(true);
        expect(shownDays(view, turned(view, turned(view, day, 1), -1))).toEqual(here);
      }),
    );
  });
});
