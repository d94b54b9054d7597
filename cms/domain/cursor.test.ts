import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor, type KeyType } from './cursor.ts';

const keyOf: Record<KeyType, fc.Arbitrary<string | number>> = {
  integer: fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
  instant: fc
    .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => `${date.toISOString().slice(0, 19).replace('T', ' ')}+00`),
  text: fc.string({ maxLength: 100 }).filter((text) => !text.includes('\0')),
};
const typed = fc
  .array(fc.constantFrom<KeyType>('integer', 'instant', 'text'), { minLength: 1, maxLength: 4 })
  .chain((types) => fc.record({ types: fc.constant(types), keys: fc.tuple(...types.map((type) => keyOf[type])) }));

describe('a cursor', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(
        typed,
        fc.option(keyOf.text as fc.Arbitrary<string>, { nil: undefined }),
        ({ types, keys }, words) => {
          const cursor = { order: 'price', keys, ...(words === undefined ? {} : { words }) };
          expect(decodeCursor(encodeCursor(cursor), 'price', types)).toEqual(cursor);
        },
      ),
    );
  });

  it('is made of letters that an address may hold', () => {
    fc.assert(
      fc.property(typed, ({ keys }) => void expect(encodeCursor({ order: 'price', keys })).toMatch(/^[\w-]+$/)),
    );
  });

  it('of another order is refused', () => {
    fc.assert(
      fc.property(
        typed,
        ({ types, keys }) =>
          void expect(decodeCursor(encodeCursor({ order: 'price', keys }), 'rating', types)).toBeNull(),
      ),
    );
  });

  it('never throws, whatever is sent', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((json) => Buffer.from(json).toString('base64url')),
        ),
        (text) => {
          const cursor = decodeCursor(text, 'price', ['integer', 'integer']);
          if (cursor) expect(cursor.keys.every(Number.isSafeInteger)).toBe(true);
        },
      ),
    );
  });

  it.each([
    '2026-02-30 00:00:00+00',
    '2026-13-01 00:00:00+00',
    '2026-01-01 25:00:00+00',
    '2026-01-01',
    'now',
    'infinity',
    '2026-01-01 00:00:00+02',
  ])('refuses the instant %s', (instant) => {
    expect(decodeCursor(encodeCursor({ order: 'newest', keys: [instant] }), 'newest', ['instant'])).toBeNull();
  });
  it.each(['2028-02-29 23:59:59.123456+00', '2026-11-16T20:28:23.876052', '2026-11-16T20:28:23Z'])(
    'takes the instant %s',
    (instant) => {
      expect(decodeCursor(encodeCursor({ order: 'newest', keys: [instant] }), 'newest', ['instant'])).not.toBeNull();
    },
  );
});
