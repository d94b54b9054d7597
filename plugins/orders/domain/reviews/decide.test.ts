import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authorOf, CHANGE_DAYS, mayChange, mayReview, type HadLine } from './decide.ts';

const line = (more: Partial<HadLine> = {}): HadLine => ({
  kind: 'service',
  quantity: 2,
  returned: 0,
  redeemed: 0,
  deliveredAt: null,
  paid: 20_000,
  refunded: 0,
  own: false,
  ...more,
});
const delivered = { kind: 'goods', deliveredAt: new Date(0) } as const;

describe('who may say what they think', () => {
  it('is who has had one of it', () => {
    expect(mayReview('paid', [line()])).toBe('not-yet');
    expect(mayReview('paid', [line({ redeemed: 1 })])).toBe('yes');
    expect(mayReview('paid', [line({ redeemed: 1, returned: 1, refunded: 10_000 })])).toBe('yes');
    expect(mayReview('confirmed', [line({ redeemed: 1 })])).toBe('yes');
    expect(mayReview('paid', [line({ kind: 'goods' })])).toBe('not-yet');
    expect(mayReview('paid', [line(delivered)])).toBe('yes');
    expect(mayReview('fulfilled', [line({ paid: 0, redeemed: 1 })])).toBe('yes');
    expect(mayReview('paid', [line(), line({ redeemed: 1 })])).toBe('yes');
  });

  it('is nobody who sells it', () => {
    expect(mayReview('paid', [line({ redeemed: 1, own: true })])).toBe('own');
  });

  it('is nobody who was given all of it back', () => {
    expect(mayReview('fulfilled', [line({ ...delivered, returned: 2, refunded: 20_000 })])).toBe('refunded');
    expect(mayReview('fulfilled', [line({ ...delivered, refunded: 20_000 })])).toBe('refunded');
    expect(mayReview('refunded', [line({ redeemed: 2 })])).toBe('refunded');
    expect(mayReview('paid', [])).toBe('refunded');
  });

  it('never is who had nothing, whatever else is so', () => {
    const any = fc.record({
      kind: fc.constantFrom('goods' as const, 'service' as const),
      quantity: fc.integer({ min: 1, max: 5 }),
      returned: fc.integer({ min: 0, max: 5 }),
      paid: fc.integer({ min: 0, max: 50_000 }),
      refunded: fc.integer({ min: 0, max: 50_000 }),
      own: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 4 }), (lines) => {
        const none = lines.map((one) => ({ ...one, redeemed: 0, deliveredAt: null }));
        expect(mayReview('paid', none)).not.toBe('yes');
      }),
    );
  });
});

it('is changed for as long as it was said', () => {
  const posted = new Date('2026-11-01T10:00:00Z');
  const last = new Date(posted.getTime() + CHANGE_DAYS * 86_400_000);
  expect(mayChange(posted, last)).toBe(true);
  expect(mayChange(posted, new Date(last.getTime() + 1))).toBe(false);
});

describe('the name in public', () => {
  it('is a first name and a letter', () => {
    expect(authorOf('Nadia Alami')).toBe('Nadia A.');
    expect(authorOf('  Nadia  El  alami ')).toBe('Nadia A.');
    expect(authorOf('Nadia')).toBe('Nadia');
    expect(authorOf('ليلى بنعلي')).toBe('ليلى ب.');
    expect(authorOf('-')).toBe('-');
  });

  it('fits where it stands and holds no more of the last name than its letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), (name) => {
        const shown = authorOf(name);
        expect([...shown].length).toBeLessThanOrEqual(46);
        expect(shown.split(/\s+/u).length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
