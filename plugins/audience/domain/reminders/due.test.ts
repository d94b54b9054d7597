import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reminderDue, type LeftBasket } from './due.ts';

const NOW = new Date('2026-12-03T18:00:00Z');
const ago = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000);
const left: LeftBasket = { changedAt: ago(5), reminded: [], thisWeek: 0, boughtSince: false, live: 1 };

it.each<[string, Partial<LeftBasket>, boolean]>([
  ['after four hours', {}, true],
  ['not before', { changedAt: ago(3.9) }, false],
  ['a second after two days', { changedAt: ago(49), reminded: [ago(45)] }, true],
  ['no second before', { changedAt: ago(30), reminded: [ago(26)] }, false],
  ['no third', { changedAt: ago(60), reminded: [ago(56), ago(12)] }, false],
  ['nothing of history', { changedAt: ago(97) }, false],
  ['nothing after an order', { boughtSince: true }, false],
  ['nothing of what is over', { live: 0 }, false],
  ['two a week', { thisWeek: 2 }, false],
])('%s', (_, more, due) => expect(reminderDue({ ...left, ...more }, NOW)).toBe(due));

it('never comes more than twice, however often it is asked for', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 40 }), (steps) => {
      const changedAt = new Date('2026-12-01T08:00:00Z');
      const reminded: Date[] = [];
      let at = changedAt.getTime();
      for (const step of steps) {
        at += step * 3_600_000;
        const now = new Date(at);
        if (reminderDue({ ...left, changedAt, reminded, thisWeek: reminded.length }, now)) reminded.push(now);
      }
      expect(reminded.length).toBeLessThanOrEqual(2);
      if (reminded.length === 2) expect(reminded[1]!.getTime() - reminded[0]!.getTime()).toBeGreaterThanOrEqual(44 * 3_600_000);
    }),
  );
}); // prettier-ignore
