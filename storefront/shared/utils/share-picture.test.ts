import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharePath, shareVersion, type ShareFacts } from './share-picture.ts';

const facts: fc.Arbitrary<ShareFacts> = fc.record({
  title: fc.string({ unit: 'binary' }),
  over: fc.option(fc.string()),
  under: fc.option(fc.string()),
  cover: fc.option(fc.string()),
  price: fc.option(fc.record({ now: fc.nat(), before: fc.nat(), discount: fc.nat(100) })),
});

describe('the address of a share picture', () => {
  it('is the same for the same facts, and another for others', () => {
    fc.assert(
      fc.property(facts, facts, (one, other) => {
        expect(shareVersion({ ...one })).toBe(shareVersion(one));
        expect(shareVersion(one) === shareVersion(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });

  it('fits into a path, whatever it shows', () => {
    fc.assert(
      fc.property(facts, (one) => {
        expect(shareVersion(one)).toMatch(/^[0-9a-z]{11}$/);
      }),
    );
    const plain = { title: 'رياض', over: null, under: null, cover: null, price: null };
    expect(sharePath('deal', 'ar', 'رياض/..', plain)).toMatch(
      /^\/_img\/og\/deal\/ar\/%D8%B1[%\dA-F]+%2F\.\.\/[0-9a-z]{11}\.jpg$/,
    );
  });
});
