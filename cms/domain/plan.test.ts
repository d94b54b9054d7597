import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIST_ORDERS, effectiveOrder, type ListOrderName } from './orders.ts';
import { facetsPlan, listPlan, type ListQuery } from './plan.ts';

const text = fc.string({ minLength: 1, maxLength: 30 });
const query: fc.Arbitrary<ListQuery> = fc.record(
  { locale: fc.constantFrom('fr', 'ar', 'en'), q: text, category: text, city: text, merchant: text, minPrice: fc.nat(), maxPrice: fc.nat(), minDiscount: fc.nat(99), minRating: fc.double({ min: 0, max: 5, noNaN: true }) },
  { requiredKeys: ['locale'] },
); // prettier-ignore
const names = Object.keys(LIST_ORDERS) as ListOrderName[];
const orderOf = (wanted: ListQuery, order: ListOrderName) => effectiveOrder(order, wanted.q);

const placeholders = (sql: string) => new Set([...sql.matchAll(/\$(\d+)/g)].map(([, number]) => Number(number)));

describe('the plan of a list', () => {
  it('has a value for each placeholder and no value too many', () => {
    fc.assert(
      fc.property(query, fc.constantFrom(...names), fc.boolean(), (wanted, name, after) => {
        const order = orderOf(wanted, name);
        const cursor = after ? { order, keys: LIST_ORDERS[order].columns.map(() => 1) } : null;
        for (const plan of [listPlan(wanted, order, cursor, 25), facetsPlan(wanted)]) {
          expect([...placeholders(plan.text)].sort((a, b) => a - b)).toEqual(plan.values.map((_, place) => place + 1));
        }
      }),
    );
  });

  it("holds nothing of the visitor's in its text", () => {
    const marked = (place: string) => `zz'${place}--`;
    const wanted: ListQuery = {
      locale: 'fr',
      q: marked('q'),
      category: marked('c'),
      city: marked('y'),
      merchant: marked('m'),
      minPrice: 777_001,
      maxPrice: 777_002,
      minDiscount: 77,
      minRating: 3.3,
    };
    for (const plan of [
      listPlan(wanted, 'price', { order: 'price', keys: [777_003, 777_004] }, 777_005),
      facetsPlan(wanted),
    ]) {
      expect(plan.text).not.toMatch(/zz'|777|\b77\b|\b33\b/);
    }
  });

  it('is the same statement whenever it has the same name', () => {
    const byName = new Map<string, string>();
    const few = query.map(({ locale, ...rest }): ListQuery => ({
      locale,
      ...Object.fromEntries(Object.entries(rest).slice(0, 1)),
    }));
    fc.assert(
      fc.property(fc.oneof(query, few), fc.constantFrom(...names), fc.boolean(), (wanted, name, after) => {
        const order = orderOf(wanted, name);
        const plan = listPlan(
          wanted,
          order,
          after ? { order, keys: LIST_ORDERS[order].columns.map(() => 1) } : null,
          25,
        );
        if (!plan.name) return;
        expect(byName.get(plan.name) ?? plan.text).toBe(plan.text);
        byName.set(plan.name, plan.text);
      }),
      { numRuns: 2000 },
    );
    // Each is kept by each connection for ever.
    expect(byName.size).toBeLessThan(250);
    expect(byName.size).toBeGreaterThan(20);
  });

  it.each(names)('ends the order %s with the deal, so that no two rows tie', (name) => {
    expect(LIST_ORDERS[name].columns.at(-1)?.sql).toMatch(/^[ot]\.deal$/);
  });

  it('orders by what many like when nothing is searched for', () => {
    expect(effectiveOrder('relevance', undefined)).toBe('popular');
    expect(effectiveOrder('relevance', 'spa')).toBe('relevance');
    expect(effectiveOrder('price', undefined)).toBe('price');
  });
});
