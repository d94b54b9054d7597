import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOfOffers, readPlace, writePlace, type Place } from './order.ts';

const offer = fc.record({
  row: fc.integer({ min: 1, max: 10_000 }),
  earns: fc.integer({ min: 1, max: 5 }),
  endsAt: fc.integer({ min: 1, max: 5 }),
});
const offers = fc.uniqueArray(offer, { selector: ({ row }) => row, maxLength: 40 });
const orders = fc.constantFrom('earnings' as const, 'newest' as const, 'ending' as const);

describe('pages of offers', () => {
  it('hold each offer once, in whatever order', () => {
    fc.assert(
      fc.property(offers, orders, fc.integer({ min: 1, max: 7 }), (all, order, most) => {
        const seen: number[] = [];
        let after: Place | null = null;
        do {
          const page: ReturnType<typeof pageOfOffers> = pageOfOffers(all, order, after, most);
          seen.push(...page.offers.map(({ row }) => row));
          after = page.next && readPlace(writePlace(page.next));
        } while (after);
        expect(seen).toHaveLength(all.length);
        expect(new Set(seen).size).toBe(all.length);
      }),
    );
  });

  it('begin with what brings most, is newest, or ends first', () => {
    const all = [
      { row: 1, earns: 500, endsAt: 30 },
      { row: 2, earns: 900, endsAt: 20 },
      { row: 3, earns: 900, endsAt: 10 },
    ];
    const rows = (order: 'earnings' | 'newest' | 'ending') => pageOfOffers(all, order, null, 9).offers.map(({ row }) => row); // prettier-ignore
    expect([rows('earnings'), rows('newest'), rows('ending')]).toEqual([[3, 2, 1], [3, 2, 1], [3, 2, 1]]);
    expect(pageOfOffers(all, 'earnings', null, 1).next).toEqual([-900, 3]);
  }); // prettier-ignore

  it.each(['', 'x_1', '1', '1_2_3', '1.5_2', '9'.repeat(20) + '_1'])('of no place at all: %s', (text) => {
    expect(readPlace(text)).toBeNull();
  });
});
