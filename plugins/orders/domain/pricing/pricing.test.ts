import { portion, taxWithin } from '@sys/platform/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { couponProblem, discountOf, type Coupon } from './coupon.ts';
import { quantityProblem } from './quantity.ts';
import { quote, type Fee, type WishedLine } from './quote.ts';

const day = (n: number) => new Date(Date.UTC(2026, 10, n));
const coupon = (more: Partial<Coupon> = {}): Coupon => ({
  merchant: null,
  value: { kind: 'percent', rate: 1_000, most: null },
  minimum: 0,
  startsAt: day(1),
  endsAt: day(30),
  uses: null,
  usesEach: null,
  ...more,
});
const line = (more: Partial<WishedLine> = {}): WishedLine => ({
  deal: 'd1',
  merchant: 'm1',
  unitPrice: 10_000,
  quantity: 1,
  tax: 2_000,
  ...more,
});

const merchants = fc.constantFrom('m1', 'm2', 'm3');
const rates = fc.constantFrom(0, 1_000, 2_000);
const anyLine: fc.Arbitrary<WishedLine> = fc.record({
  deal: fc.string(),
  merchant: merchants,
  unitPrice: fc.integer({ min: 0, max: 1_000_000_000 }),
  quantity: fc.integer({ min: 1, max: 100 }),
  tax: rates,
});
const anyFee: fc.Arbitrary<Fee> = fc.record({
  kind: fc.constantFrom('delivery' as const, 'cash' as const),
  merchant: merchants,
  amount: fc.integer({ min: 0, max: 100_000 }),
  tax: rates,
});
const anyCoupon: fc.Arbitrary<Coupon | null> = fc.option(
  fc
    .record({
      merchant: fc.option(merchants),
      value: fc.oneof(
        fc.record({
          kind: fc.constant('percent' as const),
          rate: fc.integer({ min: 1, max: 10_000 }),
          most: fc.option(fc.integer({ min: 1, max: 1_000_000 })),
        }),
        fc.record({ kind: fc.constant('amount' as const), amount: fc.integer({ min: 1, max: 10_000_000 }) }),
      ),
    })
    .map((more) => coupon(more)),
);
const baskets = [
  fc.array(anyLine, { minLength: 1, maxLength: 12 }),
  fc.array(anyFee, { maxLength: 4 }),
  anyCoupon,
] as const;
const sum = (amounts: number[]) => amounts.reduce((all, amount) => all + amount, 0);

describe('a quote', () => {
  it('adds up in both directions, to the centime', () => {
    fc.assert(
      fc.property(...baskets, (lines, fees, off) => {
        const whole = quote(lines, fees, off);
        const parts = [...whole.lines, ...whole.fees];
        for (const part of parts) expect(part.net + part.tva).toBe(part.paid);
        for (const one of whole.lines) expect(one.paid + one.discount).toBe(one.gross);
        expect(sum(parts.map(({ paid }) => paid))).toBe(whole.total);
        expect(sum(parts.map(({ tva }) => tva))).toBe(whole.tva);
        expect(sum(whole.taxes.map(({ tva }) => tva))).toBe(whole.tva);
        expect(sum(whole.taxes.map(({ paid }) => paid))).toBe(whole.total);
        expect(sum(whole.lines.map(({ discount }) => discount))).toBe(whole.discount);
        expect(whole.net + whole.tva).toBe(whole.total);
        expect(whole.gross - whole.discount + whole.feesPaid).toBe(whole.total);
      }),
    );
  });

  it('never owes anybody anything, and keeps each line’s TVA near its own', () => {
    fc.assert(
      fc.property(...baskets, (lines, fees, off) => {
        const whole = quote(lines, fees, off);
        for (const part of [...whole.lines, ...whole.fees]) {
          expect(Math.min(part.paid, part.discount, part.net, part.tva)).toBeGreaterThanOrEqual(0);
          expect(Math.abs(part.tva - taxWithin(part.paid, part.tax))).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('takes a coupon from nobody’s lines but its merchant’s', () => {
    fc.assert(
      fc.property(...baskets, (lines, fees, off) => {
        for (const one of quote(lines, fees, off).lines) {
          if (!off || (off.merchant && off.merchant !== one.merchant)) expect(one.discount).toBe(0);
        }
      }),
    );
  });

  it('shows what an invoice shows', () => {
    const lines = [line(), line({ deal: 'd2', unitPrice: 5_500, quantity: 2, tax: 1_000 })];
    const fees: Fee[] = [{ kind: 'delivery', merchant: 'm1', amount: 3_000, tax: 2_000 }];
    const whole = quote(lines, fees, coupon());
    expect(whole).toMatchObject({
      gross: 21_000,
      discount: 2_100,
      feesPaid: 3_000,
      total: 21_900,
      net: 19_000,
      tva: 2_900,
    });
    expect(whole.taxes).toEqual([
      { rate: 1_000, paid: 9_900, net: 9_000, tva: 900 },
      { rate: 2_000, paid: 12_000, net: 10_000, tva: 2_000 },
    ]);
  });
});

describe('a coupon', () => {
  const lines = [{ merchant: 'm1', gross: 10_000 }, { merchant: 'm2', gross: 5_000 }]; // prettier-ignore
  const unused = { all: 0, byThem: 0 };
  it.each([
    ['holds', coupon(), unused, day(10), null],
    ['before its time', coupon(), unused, new Date(day(1).getTime() - 1), 'not-yet'],
    ['at its first moment', coupon(), unused, day(1), null],
    ['at its end', coupon(), unused, day(30), 'over'],
    ['used as often as it may', coupon({ uses: 3 }), { all: 3, byThem: 0 }, day(10), 'used-up'],
    ['used by them', coupon({ usesEach: 1 }), { all: 1, byThem: 1 }, day(10), 'used-by-you'],
    ['of another merchant', coupon({ merchant: 'm3' }), unused, day(10), 'other-merchant'],
    ['for more than is there', coupon({ merchant: 'm2', minimum: 5_001 }), unused, day(10), 'below-minimum'],
    ['for just what is there', coupon({ merchant: 'm2', minimum: 5_000 }), unused, day(10), null],
  ] as const)('%s', (_, one, used, now, problem) => expect(couponProblem(one, lines, used, now)).toBe(problem));

  it('takes off its part, at most what it says and never more than there is', () => {
    expect(discountOf(coupon(), 10_005)).toBe(portion(10_005, 1_000));
    expect(discountOf(coupon({ value: { kind: 'percent', rate: 5_000, most: 900 } }), 10_000)).toBe(900);
    expect(discountOf(coupon({ value: { kind: 'amount', amount: 900 } }), 500)).toBe(500);
  });
});

describe('a quantity', () => {
  const limits = { min: 2, max: 5, stock: 10 };
  it.each([
    [{ ...limits }, 2, 0, null],
    [{ ...limits }, 5, 0, null],
    [{ ...limits }, 1, 0, { kind: 'below-min', atLeast: 2 }],
    [{ ...limits }, 6, 0, { kind: 'above-max', atMost: 5 }],
    [{ ...limits }, 3, 3, { kind: 'above-max', atMost: 2 }],
    [{ ...limits }, 2, 4, { kind: 'above-max', atMost: 0 }],
    [{ ...limits, stock: 3 }, 4, 0, { kind: 'above-stock', left: 3 }],
    [{ ...limits, stock: 1 }, 2, 0, { kind: 'above-stock', left: 0 }],
    [{ min: 1, max: null, stock: null }, 10_000, 0, null],
  ] as const)('%j, %d after %d', (of, quantity, before, problem) => {
    expect(quantityProblem(of, quantity, before)).toEqual(problem);
  });

  it('offers what it would take', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.option(fc.integer({ min: 5, max: 20 })),
        fc.option(fc.integer({ min: 0, max: 20 })),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 0, max: 20 }),
        (min, max, stock, quantity, before) => {
          const of = { min, max, stock };
          const problem = quantityProblem(of, quantity, before);
          if (!problem) return;
          const instead =
            problem.kind === 'below-min'
              ? problem.atLeast
              : problem.kind === 'above-max'
                ? problem.atMost
                : problem.left;
          // What is offered may meet the other limit next, and is then less again, until it is taken or nothing is left.
          if (instead > 0) expect(quantityProblem(of, instead, before)?.kind).not.toBe(problem.kind);
        },
      ),
    );
  });
});
