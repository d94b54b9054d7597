import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeBaskets, MOST_LINES, MOST_UNITS, setLine, type Basket } from './basket.ts';

const gifts = fc.option(fc.record({ to: fc.string(), message: fc.string() }));
const line = fc.record({
  deal: fc.integer({ min: 1, max: 50 }).map(String),
  quantity: fc.integer({ min: 1, max: 120 }),
  gift: gifts,
});
/** As they come about: line after line. */
const baskets = fc.array(line, { maxLength: 60 }).map((lines) =>
  lines.reduce<Basket>((basket, one) => {
    const next = setLine(basket, one);
    return next === 'full' ? basket : next;
  }, []),
);
const quantities = (basket: Basket) => new Map(basket.map(({ deal, quantity }) => [deal, quantity]));

describe('a basket', () => {
  it('names each deal once, and keeps to its limits', () => {
    fc.assert(
      fc.property(baskets, baskets, (own, guest) => {
        for (const basket of [own, mergeBaskets(own, guest)]) {
          expect(new Set(basket.map(({ deal }) => deal)).size).toBe(basket.length);
          expect(basket.length).toBeLessThanOrEqual(MOST_LINES);
          for (const { quantity } of basket) expect(quantity >= 1 && quantity <= MOST_UNITS).toBe(true);
        }
      }),
    );
  });

  it('is the same merged twice, and loses nothing that there is room for', () => {
    fc.assert(
      fc.property(baskets, baskets, (own, guest) => {
        const merged = mergeBaskets(own, guest);
        expect(mergeBaskets(merged, guest)).toEqual(merged);
        const after = quantities(merged);
        for (const { deal, quantity } of own) expect(after.get(deal)).toBeGreaterThanOrEqual(quantity);
        if (merged.length < MOST_LINES) for (const { deal } of guest) expect(after.has(deal)).toBe(true);
      }),
    );
  });

  it('takes a line out at zero, and no other', () => {
    fc.assert(
      fc.property(baskets, line, (basket, one) => {
        expect(setLine(basket, { ...one, quantity: 0 })).toEqual(basket.filter(({ deal }) => deal !== one.deal));
      }),
    );
  });

  it('is full at last', () => {
    const full = Array.from({ length: MOST_LINES }, (_, at) => ({ deal: `d${at}`, quantity: 1, gift: null }));
    expect(setLine(full, { deal: 'one more', quantity: 1, gift: null })).toBe('full');
    expect(setLine(full, { deal: 'd3', quantity: 2, gift: null })).toHaveLength(MOST_LINES);
  });
});
