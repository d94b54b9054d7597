import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { campaignOf, type DrawnFrom } from './campaign.ts';

const wished = fc.record({
  owner: fc.option(fc.integer({ min: 1 })),
  wish: fc.string({ minLength: 8, maxLength: 80 }),
  account: fc.bigInt({ min: 1n, max: 10n ** 15n }).map(String),
  format: fc.constantFrom('link', 'photos', 'reel', 'image', 'story'),
});

describe('the sub-id of a delivery', () => {
  it('is of the shape that links take and the database keeps, and no number of a row', () => {
    fc.assert(
      fc.property(wished, (from) => {
        expect(campaignOf(from)).toMatch(/^p[0-9a-z]{12}$/);
      }),
    );
  });

  it('is the same for the same wish alone', () => {
    const parts: (keyof DrawnFrom)[] = ['owner', 'wish', 'account', 'format'];
    fc.assert(
      fc.property(wished, wished, fc.constantFrom(...parts), (from, other, part) => {
        expect(campaignOf({ ...from })).toBe(campaignOf(from));
        fc.pre(from[part] !== other[part]);
        expect(campaignOf({ ...from, [part]: other[part] })).not.toBe(campaignOf(from));
      }),
    );
  });

  it('is not another’s whose parts run together alike', () => {
    const one = { owner: 1, wish: '12345678', account: '9', format: 'link' };
    expect(campaignOf({ ...one, owner: 11, wish: '2345678' })).not.toBe(campaignOf(one));
    // Nobody is the house.
    expect(campaignOf({ ...one, owner: null })).not.toBe(campaignOf({ ...one, owner: 0 }));
  });
});
