import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseFor, composePool, FLOOR, POOL, reachesFloor, SHOWN, type PoolDeal } from './choose.ts';

const NOW = new Date('2026-12-03T08:00:00Z');
const hours = (count: number) => new Date(NOW.getTime() + count * 3_600_000);
const place = fc.constantFrom('fes', 'rabat', 'agadir', null);
const category = fc.constantFrom('spa', 'food', 'sport');
const locale = fc.constantFrom('fr', 'ar', 'en');
const deal: fc.Arbitrary<PoolDeal> = fc.record({
  deal: fc.uuid(),
  city: place,
  categories: fc.uniqueArray(category),
  locales: fc.uniqueArray(locale, { minLength: 1 }),
  startsAt: fc.integer({ min: -400, max: 100 }).map(hours),
  endsAt: fc.integer({ min: -100, max: 400 }).map(hours),
  discount: fc.integer({ min: 0, max: 90 }),
  popularity: fc.nat(5000),
  featured: fc.boolean(),
});
const deals = fc.uniqueArray(deal, { selector: (one) => one.deal, maxLength: 40 });
const segment = fc.record({ locale, city: place, interests: fc.uniqueArray(category) });

describe('the deals of an issue', () => {
  it('are new, on sale, and on sale for two days yet; the best of them', () => {
    fc.assert(
      fc.property(deals, (all) => {
        const since = hours(-168);
        const pool = composePool(all, since, NOW);
        expect(pool.length).toBeLessThanOrEqual(POOL);
        for (const one of pool) {
          expect(one.startsAt > since && one.startsAt <= NOW).toBe(true);
          expect(one.endsAt.getTime()).toBeGreaterThanOrEqual(hours(48).getTime());
        }
        expect(composePool([...all].reverse(), since, NOW)).toEqual(pool);
      }),
    );
  });

  it('are an issue from three on in a language', () => {
    fc.assert(
      fc.property(deals, (all) => {
        const counts = ['fr', 'ar', 'en'].map((one) => all.filter(({ locales }) => locales.includes(one)).length);
        expect(reachesFloor(all, ['fr', 'ar', 'en'])).toBe(Math.max(...counts) >= FLOOR);
      }),
    );
  });
});

describe('what a reader is shown', () => {
  it('is of the pool, in their language, each once, and none or at least the floor', () => {
    fc.assert(
      fc.property(deals, segment, (pool, reader) => {
        const shown = chooseFor(pool, reader);
        expect(new Set(shown).size).toBe(shown.length);
        expect(shown.length === 0 || (shown.length >= FLOOR && shown.length <= SHOWN)).toBe(true);
        for (const one of shown) {
          expect(pool).toContain(one);
          expect(one.locales).toContain(reader.locale);
        }
      }),
    );
  });

  it('has nothing of another city before all of theirs, and leaves nothing of theirs out for it', () => {
    fc.assert(
      fc.property(deals, segment, (pool, reader) => {
        if (reader.city === null) return;
        const shown = chooseFor(pool, reader);
        const far = shown.findIndex(({ city }) => city !== null && city !== reader.city);
        if (far < 0) return;
        expect(shown.slice(far).every(({ city }) => city !== null && city !== reader.city)).toBe(true);
        const near = pool.filter((one) => one.locales.includes(reader.locale) && (one.city === null || one.city === reader.city));
        expect(near.every((one) => shown.includes(one))).toBe(true);
      }),
    ); // prettier-ignore
  });

  it('keeps the order of the editors for who has said nothing', () => {
    fc.assert(
      fc.property(deals, locale, (pool, spoken) => {
        const shown = chooseFor(pool, { locale: spoken, city: null, interests: [] });
        const order = shown.map((one) => pool.indexOf(one));
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
    );
  });
});
