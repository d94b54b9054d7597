import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextAttempt, trialEnd } from './dunning.ts';
import { periodFrom, type Every } from './period.ts';
import { prorated, restOf, settled } from './proration.ts';

const second = (iso: string) => Date.parse(iso) / 1000;
const every = fc.record({
  interval: fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'year' as const),
  interval_count: fc.integer({ min: 1, max: 12 }),
});
const anchor = fc.integer({ min: second('2026-01-01T00:00:00Z'), max: second('2031-12-31T23:59:59Z') });

describe('a period', () => {
  it('follows the one before without a gap, and never leaves the hour of its anchor', () => {
    fc.assert(
      fc.property(anchor, every, fc.integer({ min: 1, max: 30 }), (from, length, times) => {
        let { start, end } = periodFrom(from, length, from);
        for (let at = 0; at < times; at++) {
          expect(end).toBeGreaterThan(start);
          expect((end - from) % 86_400).toBe(0);
          ({ start, end } = periodFrom(from, length, end));
        }
      }),
    );
  });

  it.each([
    ['2027-01-31T10:00:00Z', 'month', 1, '2027-02-28T10:00:00Z'],
    ['2028-01-31T10:00:00Z', 'month', 1, '2028-02-29T10:00:00Z'],
    ['2028-02-29T10:00:00Z', 'year', 1, '2029-02-28T10:00:00Z'],
    ['2026-11-30T10:00:00Z', 'month', 3, '2027-02-28T10:00:00Z'],
    ['2026-12-31T23:59:59Z', 'week', 2, '2027-01-14T23:59:59Z'],
  ] as const)('from %s by %s × %i ends %s', (from, interval, interval_count, end) => {
    const length: Every = { interval, interval_count };
    expect(periodFrom(second(from), length, second(from)).end).toBe(second(end));
  });

  it('comes back to its day after a shorter month', () => {
    const from = second('2027-01-31T00:00:00Z');
    const march = periodFrom(from, { interval: 'month', interval_count: 1 }, second('2027-02-28T00:00:00Z'));
    expect(march.end).toBe(second('2027-03-31T00:00:00Z'));
  });
});

describe('a proration', () => {
  const period = { start: second('2026-11-01T00:00:00Z'), end: second('2026-12-01T00:00:00Z') };
  const moment = fc.integer({ min: period.start, max: period.end });
  const part = (id: string, unit_amount: number, quantity = 1) => ({ id, price: { id: `price_${unit_amount}`, unit_amount }, quantity }); // prettier-ignore
  const amount = fc.integer({ min: 0, max: 1_000_000 });

  it('gives nothing back for nothing, and all at the very start', () => {
    fc.assert(
      fc.property(amount, (of) => {
        expect(restOf(of, period, period.start)).toBe(of);
        expect(restOf(of, period, period.end)).toBe(0);
      }),
    );
  });

  it('is of less the later it is, and of neither more than all nor less than nothing', () => {
    fc.assert(
      fc.property(amount, moment, moment, (of, one, other) => {
        const [early, late] = [Math.min(one, other), Math.max(one, other)];
        expect(restOf(of, period, late)).toBeLessThanOrEqual(restOf(of, period, early));
        expect(restOf(of, period, early)).toBeLessThanOrEqual(of);
        expect(restOf(of, period, late)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('comes to nothing when it is undone in the same second', () => {
    fc.assert(
      fc.property(amount, amount, moment, (one, other, at) => {
        const [before, after] = [[part('si', one)], [part('si', other)]];
        const lines = [...prorated(before, after, period, at), ...prorated(after, before, period, at)];
        expect(lines.reduce((sum, line) => sum + line.amount, 0)).toBe(0);
      }),
    );
  });

  it('leaves alone what stays as it was', () => {
    const [stays, goes] = [part('si_1', 500), part('si_2', 900, 2)];
    const lines = prorated([stays, goes], [stays], period, second('2026-11-16T00:00:00Z'));
    expect(lines.map(({ id, amount: of }) => [id, of])).toEqual([['si_2', -900]]);
  });
});

describe('credit', () => {
  it('is used up before anything is asked for, and nothing of it is lost', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ max: 0 }), (total, before) => {
        const { due, balance } = settled(total, before);
        expect(due + balance).toBe(total + before);
        expect(due === 0 || balance === 0).toBe(true);
        expect(due).toBeGreaterThanOrEqual(0);
        expect(balance).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('what follows', () => {
  it('a failed payment is another try, until none is left', () => {
    const tries = [1, 2, 3, 4].map((attempts) => nextAttempt([3, 5, 7], attempts, 1000));
    expect(tries).toEqual([1000 + 3 * 86_400, 1000 + 5 * 86_400, 1000 + 7 * 86_400, null]);
  });

  it.each([
    [true, 'cancel', 'begin'],
    [true, 'pause', 'begin'],
    [false, 'create_invoice', 'begin'],
    [false, 'cancel', 'cancel'],
    [false, 'pause', 'pause'],
  ] as const)('a trial with a card: %s, when without: %s, is to %s', (payable, missing, then) => {
    expect(trialEnd(payable, missing)).toBe(then);
  });
});
