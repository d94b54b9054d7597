import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../links/address.ts';
import { readLinkCode } from '../links/code.ts';
import { couponCodeOf } from '../links/coupon.ts';
import { subIdsOf } from '../links/target.ts';
import { daysBetween, withoutGaps } from './days.ts';
import { conversionRate, earningsPerClick } from './rates.ts';

const day = fc
  .integer({ min: Date.parse('2024-01-01') / 86_400_000, max: Date.parse('2030-12-31') / 86_400_000 })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));

describe('the days of statistics', () => {
  it('are all there, once and in their order, whatever is known of them', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 400 }), fc.array(fc.nat(400)), (from, more, known) => {
        const to = new Date(Date.parse(from) + more * 86_400_000).toISOString().slice(0, 10);
        const days = daysBetween(from, to);
        expect([days.length, days[0], days.at(-1)]).toEqual([more + 1, from, to]);
        expect([...new Set(days)].sort()).toEqual(days);
        const rows = known.filter((nth) => nth <= more).map((nth) => ({ day: days[nth]!, clicks: nth + 1 }));
        const filled = withoutGaps(days, rows, { clicks: 0 });
        expect(filled.map((one) => one.day)).toEqual(days);
        for (const [nth, { clicks }] of filled.entries()) expect(clicks).toBe(known.includes(nth) ? nth + 1 : 0);
      }),
    );
  });

  it('hold no sale a person that was none', () => {
    expect([conversionRate(0, 0), conversionRate(1, 3), earningsPerClick(5_000, 0), earningsPerClick(100, 3)]).toEqual([null, 3_333, null, 33]); // prettier-ignore
  });
});

describe('the address of a link', () => {
  const subId = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,39}$/);
  it('is read as what was put into it', () => {
    fc.assert(
      fc.property(fc.option(subId), fc.option(subId), (campaign, network) => {
        const url = new URL(addressOf('https://shop.test', 'nadia-spa', { campaign, network }));
        expect(readLinkCode(url.pathname.slice('/r/'.length))).toBe('nad1a-spa');
        expect(subIdsOf(url.search.slice(1))).toEqual({ campaign, network });
      }),
    );
  });

  it.each([
    ['nadia-spa', 'NADIASPA'],
    ['a-b-c1', 'ABC1'],
    ['x-y-z', 'XYZ'],
    ['a'.repeat(25), null],
    ['a--b', null],
  ])('%s gives the coupon %s', (code, coupon) => {
    expect(couponCodeOf(code)).toBe(coupon);
  });
});
