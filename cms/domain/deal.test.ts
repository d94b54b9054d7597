import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discountPercent, publicState, type DealWorkflow } from './deal.ts';

const price = fc.integer({ min: 0, max: 1_000_000_000 });

describe('the discount', () => {
  it('never promises more than what is saved, and less than one per cent too little', () => {
    fc.assert(
      fc.property(price, price, (a, b) => {
        const [original, discounted] = [Math.max(a, b), Math.min(a, b)];
        fc.pre(original > 0);
        const percent = discountPercent(original, discounted);
        expect(Number.isInteger(percent)).toBe(true);
        expect(percent * original).toBeLessThanOrEqual((original - discounted) * 100);
        expect((percent + 1) * original).toBeGreaterThan((original - discounted) * 100);
      }),
    );
  });
  it.each([
    [20000, 15000, 25],
    [30000, 20000, 33],
    [100, 100, 0],
    [100, 0, 100],
    [0, 0, 0],
    [100, 120, 0],
  ])('of %i for %i is %i', (original, discounted, percent) =>
    expect(discountPercent(original, discounted)).toBe(percent),
  );
});

describe('the public state', () => {
  const at = (text: string) => new Date(text);
  const window = { startsAt: at('2026-01-10T00:00:00Z'), endsAt: at('2026-01-20T00:00:00Z') };
  it.each<[DealWorkflow, string, string | null]>([
    ['live', '2026-01-09T23:59:59Z', 'upcoming'],
    ['live', '2026-01-10T00:00:00Z', 'live'],
    ['live', '2026-01-19T23:59:59Z', 'live'],
    ['live', '2026-01-20T00:00:00Z', 'expired'],
    ['archived', '2026-01-15T00:00:00Z', null],
    ['archived', '2026-01-21T00:00:00Z', 'expired'],
    ['draft', '2026-01-15T00:00:00Z', null],
    ['review', '2026-01-15T00:00:00Z', null],
    ['paused', '2026-01-21T00:00:00Z', null],
  ])('of a deal that is %s at %s is %s', (state, now, expected) =>
    expect(publicState({ state, ...window }, at(now))).toBe(expected),
  );

  it('only ever goes on: upcoming, live, expired', () => {
    const order = ['upcoming', 'live', 'expired'];
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), fc.date({ noInvalidDate: true }), (a, b) => {
        const [first, second] = [a, b]
          .sort((x, y) => x.getTime() - y.getTime())
          .map((now) => order.indexOf(publicState({ state: 'live', ...window }, now)!));
        expect(first!).toBeLessThanOrEqual(second!);
      }),
    );
  });
});
