import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toldFrom, toTell, type Happening } from './activity.ts';
import { figuresOf, FLOORS } from './figures.ts';

const NOW = new Date('2026-11-30T12:00:00Z');
const ago = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);
const later = (hours: number) => ago(-60 * hours);
const sold = (more: Partial<Happening> = {}): Happening => ({
  id: 1,
  kind: 'sold',
  at: ago(180),
  slug: 'hammam',
  title: 'Hammam',
  city: 'Fès',
  endsAt: later(48),
  stock: null,
  ...more,
});

const happening = fc.record<Happening>({
  id: fc.integer({ min: 1, max: 2 ** 31 }),
  kind: fc.constantFrom('sold', 'promoted'),
  at: fc.integer({ min: -60, max: 60 * 72 }).map(ago),
  slug: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'),
  title: fc.constant('Offre'),
  city: fc.constantFrom(null, 'Rabat'),
  endsAt: fc.integer({ min: -5, max: 5 }).map(later),
  stock: fc.constantFrom(null, 0, 3),
});

describe('what happened', () => {
  it('is told of the offer and its hour alone', () => {
    expect(toTell([sold()], NOW)).toEqual([{ kind: 'sold', slug: 'hammam', title: 'Hammam', city: 'Fès', hours: 3 }]);
  });

  it('is never told before half an hour, always after an hour and a half', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 31 }), (id) => {
        expect(toTell([sold({ id, at: ago(29) })], NOW)).toEqual([]);
        expect(toTell([sold({ id, at: ago(90) })], NOW)).toHaveLength(1);
      }),
    );
  });

  it('is not told at the same distance for all', () => {
    const distances = new Set(Array.from({ length: 50 }, (_, id) => toldFrom({ id, at: NOW }).getTime()));
    expect(distances.size).toBeGreaterThan(20);
  });

  it.each([
    ['older than two days', { at: ago(60 * 48) }],
    ['of an offer that is over', { endsAt: NOW }],
    ['of one that is sold out', { stock: 0 }],
  ])('is not told when %s', (_, more) => {
    expect(toTell([sold(more)], NOW)).toEqual([]);
  });

  it('is told once an offer, newest first, six at the most, and only what did happen', () => {
    fc.assert(
      fc.property(fc.array(happening), (happened) => {
        const told = toTell(happened, NOW);
        expect(told.length).toBeLessThanOrEqual(6);
        expect(new Set(told.map(({ slug }) => slug)).size).toBe(told.length);
        expect(told.map(({ hours }) => hours)).toEqual(told.map(({ hours }) => hours).toSorted((a, b) => a - b));
        for (const one of told)
          expect(happened.some(({ slug, kind, city }) => slug === one.slug && kind === one.kind && city === one.city)).toBe(true); // prettier-ignore
      }),
    );
  });
});

describe('a figure', () => {
  const none = { orders: 0, commissions: 0, paidPeople: 0, merchants: 0 };

  it('is what was counted, or nothing: never more', () => {
    const count = fc.nat(50);
    fc.assert(
      fc.property(fc.record({ orders: count, commissions: count, paidPeople: count, merchants: count }), (counted) => {
        const shown = figuresOf(counted);
        expect([null, counted.orders]).toContain(shown.orders);
        expect([null, counted.commissions]).toContain(shown.commissions);
        expect([null, counted.merchants]).toContain(shown.merchants);
      }),
    );
  });

  it('begins at its floor', () => {
    expect(figuresOf({ ...none, orders: FLOORS.orders - 1 }).orders).toBeNull();
    expect(figuresOf({ ...none, orders: FLOORS.orders }).orders).toBe(FLOORS.orders);
    expect(figuresOf({ ...none, merchants: FLOORS.merchants - 1 }).merchants).toBeNull();
    expect(figuresOf({ ...none, merchants: FLOORS.merchants }).merchants).toBe(FLOORS.merchants);
  });

  it('of commissions does not say what a few have earned', () => {
    expect(figuresOf({ ...none, commissions: 900_00, paidPeople: FLOORS.people - 1 }).commissions).toBeNull();
    expect(figuresOf({ ...none, commissions: 900_00, paidPeople: FLOORS.people }).commissions).toBe(900_00);
    expect(figuresOf({ ...none, paidPeople: FLOORS.people }).commissions).toBeNull();
  });
});
