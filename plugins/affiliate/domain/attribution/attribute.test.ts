import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute, type Buying, type CouponTouch, type Terms, type Touch } from './attribute.ts';

const HOUR = 3_600_000;
const placedAt = new Date('2026-11-29T12:00:00Z');
const line = { deal: 'd1', merchant: 'm1' };
const terms: Terms = { windowDays: 30, newCustomersOnly: false };
const buying = (more: Partial<Buying> = {}): Buying => ({ placedAt, buyer: 9, sameAs: [], newCustomer: true, ...more });
const click = (hoursAgo: number, influencer = 1, more: Partial<Touch> = {}): Touch => ({
  click: `clk_${influencer}_${hoursAgo}`,
  link: `lnk_${influencer}`,
  influencer,
  deal: 'd1',
  merchant: 'm1',
  at: new Date(placedAt.getTime() - hoursAgo * HOUR),
  ...more,
});
const coupon = (more: Partial<CouponTouch> = {}): CouponTouch => ({ link: 'lnk_7', influencer: 7, merchant: 'm1', deal: null, ...more }); // prettier-ignore
const all = () => true;
const whose = (clicks: Touch[], c: CouponTouch | null = null, b = buying(), t = terms, approved = all as (id: number) => boolean) => {
  const found = attribute(line, b, { coupon: c, clicks }, t, approved);
  return found.kind === 'none' ? found.because : `${found.by} of ${found.influencer}`;
}; // prettier-ignore

describe('whose sale a line is', () => {
  it.each([
    [29 * 24 + 23, 'click of 1'],
    [30 * 24, 'click of 1'],
    [30 * 24 + 1, 'too-old'],
    [-1, 'no-touch'],
  ])('within a window of 30 days, a click %i hours before: %s', (hours, expected) => {
    expect(whose([click(hours)])).toBe(expected);
  });

  it('is of the last click', () => {
    expect(whose([click(2, 1), click(1, 2), click(3, 3)])).toBe('click of 2');
  });

  it('is of the coupon before any click, where it is of that merchant and deal', () => {
    expect(whose([click(1)], coupon())).toBe('coupon of 7');
    expect(whose([], coupon({ deal: 'd1' }))).toBe('coupon of 7');
    expect(whose([click(1)], coupon({ merchant: 'm2' }))).toBe('click of 1');
    expect(whose([click(1)], coupon({ deal: 'd2' }))).toBe('click of 1');
  });

  it('is of nobody for a click on what is another’s', () => {
    expect(whose([click(1, 1, { merchant: 'm2' }), click(1, 1, { deal: 'd2' })])).toBe('no-touch');
  });

  it('is of nobody who buys themselves, and not of who came before either', () => {
    expect(whose([click(2, 1), click(1, 9)])).toBe('self-purchase');
    expect(whose([click(2, 1)], coupon({ influencer: 9 }))).toBe('self-purchase');
    expect(whose([click(1)], null, buying({ buyer: null, sameAs: [1] }))).toBe('self-purchase');
  });

  it('is of nobody who may not promote it any more', () => {
    expect(whose([click(2, 1), click(1, 2)], null, buying(), terms, (id) => id !== 2)).toBe('not-approved');
  });

  it('is of nobody when only new customers count', () => {
    const strict = { ...terms, newCustomersOnly: true };
    expect(whose([click(1)], null, buying({ newCustomer: false }), strict)).toBe('known-customer');
    expect(whose([click(1)], null, buying(), strict)).toBe('click of 1');
  });

  it('is looked for line by line in one order', () => {
    const clicks = [click(1, 1), click(2, 2, { deal: 'd2' }), click(3, 3, { deal: 'd3', merchant: 'm3' })];
    const lines = [
      line,
      { deal: 'd2', merchant: 'm1' },
      { deal: 'd3', merchant: 'm3' },
      { deal: 'd4', merchant: 'm1' },
    ];
    const found = lines.map((one) => attribute(one, buying(), { coupon: null, clicks }, terms, all));
    expect(found.map((one) => (one.kind === 'none' ? one.because : one.influencer))).toEqual([1, 2, 3, 'no-touch']);
  });

  const anyClick = fc
    .record({ hours: fc.integer({ min: -48, max: 1_000 }), influencer: fc.nat(5), deal: fc.constantFrom('d1', 'd2') })
    .map(({ hours, influencer, deal }) => click(hours, influencer, { deal }));

  it('does not hang on the order of the clicks, and is never of a click outside', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyClick, { selector: (one) => `${one.click}${one.deal}` }), fc.integer({ min: 1, max: 40 }), (clicks, windowDays) => {
        const one = attribute(line, buying(), { coupon: null, clicks }, { ...terms, windowDays }, all);
        expect(attribute(line, buying(), { coupon: null, clicks: [...clicks].reverse() }, { ...terms, windowDays }, all)).toEqual(one);
        if (one.kind === 'none') return;
        const won = clicks.find((each) => each.click === one.click && each.deal === 'd1')!;
        const age = placedAt.getTime() - won.at.getTime();
        expect(age).toBeGreaterThanOrEqual(0);
        expect(age).toBeLessThanOrEqual(windowDays * 24 * HOUR);
      }),
    );
  }); // prettier-ignore
});
