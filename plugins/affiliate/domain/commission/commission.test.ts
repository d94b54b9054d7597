import { portion } from '@sys/platform/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../programme/rule.ts';
import { holdEnd } from './hold.ts';
import { commissionOf } from './line.ts';
import { goneOf, stillToTake } from './refund.ts';
import {
  COMMISSION_MOVES,
  moveCommission,
  restoredState,
  type CommissionMove,
  type CommissionStand,
} from './states.ts';

const percent = (rate: number, most: number | null = null): Rule['value'] => ({ kind: 'percent', rate, most });
const rule = (value: Rule['value']): Rule => ({ id: 'r1', value, categories: null, tiers: null, newCustomersOnly: false, startsAt: null, endsAt: null }); // prettier-ignore
const line = (net: number, quantity = 1, currency = 'MAD') => ({ net, quantity, currency });
const programme = { id: 'p1', version: 3 };
const noEnd = { month: null, budget: null };
const values = fc.oneof(
  fc.record({
    kind: fc.constant('percent' as const),
    rate: fc.integer({ min: 1, max: 9_000 }),
    most: fc.option(fc.integer({ min: 1, max: 100_000 })),
  }),
  fc.record({ kind: fc.constant('amount' as const), amount: fc.integer({ min: 1, max: 1_000_000 }) }),
);

describe('the commission of a line', () => {
  it('is a part of its net, and keeps how it was made', () => {
    expect(commissionOf(line(8_333), rule(percent(1_000)), programme, noEnd, 2_000)).toEqual({
      kind: 'earned',
      amount: 833,
      fee: 167,
      snapshot: {
        programme: 'p1',
        version: 3,
        rule: 'r1',
        base: 8_333,
        formula: '8333 × 10.00 %',
        cappedBy: null,
        feeRate: 2_000,
      },
    });
  });

  it.each([
    [line(5), percent(1_000), noEnd, 1, null],
    [line(4), percent(1_000), noEnd, 'free', null],
    [line(100_000), percent(1_000, 5_000), noEnd, 5_000, 'line'],
    [line(10_000, 3), { kind: 'amount', amount: 1_000 }, noEnd, 3_000, null],
    [line(2_000, 3), { kind: 'amount', amount: 1_000 }, noEnd, 2_000, 'net'],
    [line(100_000), percent(1_000), { month: 400, budget: null }, 400, 'month'],
    [line(100_000), percent(1_000), { month: 400, budget: 399 }, 399, 'budget'],
    [line(100_000), percent(1_000), { month: null, budget: 0 }, 'no-room', null],
    [line(0), { kind: 'amount', amount: 1_000 }, noEnd, 'free', null],
    [line(100_000, 1, 'EUR'), percent(1_000), noEnd, 'currency', null],
  ] as const)('of %j by %j with room %j is %s', (one, value, room, amount, cappedBy) => {
    const earned = commissionOf(one, rule(value), programme, room, 0);
    if (earned.kind === 'nothing') return expect(earned.because).toBe(amount);
    expect([earned.amount, earned.snapshot.cappedBy]).toEqual([amount, cappedBy]);
  });

  it('is whole centimes within every cap', () => {
    const room = fc.record({ month: fc.option(fc.nat(100_000)), budget: fc.option(fc.nat(100_000)) });
    const lines = fc.record({ net: fc.nat(1_000_000_000), quantity: fc.integer({ min: 1, max: 100 }), currency: fc.constant('MAD') }); // prettier-ignore
    fc.assert(
      fc.property(lines, values, room, fc.nat(5_000), (one, value, left, feeRate) => {
        const earned = commissionOf(one, rule(value), programme, left, feeRate);
        if (earned.kind === 'nothing') return;
        expect(Number.isSafeInteger(earned.amount)).toBe(true);
        expect(earned.amount).toBeGreaterThan(0);
        for (const most of [one.net, left.month, left.budget, value.kind === 'percent' ? value.most : null])
          if (most !== null) expect(earned.amount).toBeLessThanOrEqual(most);
        expect(earned.fee).toBe(portion(earned.amount, feeRate));
      }),
    );
  });
});

describe('what a refund takes of a commission', () => {
  it('is the same part: of 30 % of the price, 30 %', () => {
    expect(goneOf(1_000, { paid: 10_000, refunded: 3_000 })).toBe(300);
    expect(goneOf(833, { paid: 9_999, refunded: 9_999 })).toBe(833);
    expect(goneOf(833, { paid: 9_999, refunded: 0 })).toBe(0);
  });

  it('comes to the whole of it in whatever steps, and never comes back of itself', () => {
    const cuts = fc.array(fc.nat(1_000), { maxLength: 8 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500_000 }), fc.nat(100_000), cuts, (paid, amount, steps) => {
        let refunded = 0;
        let gone = 0;
        for (const step of [...steps.map((one) => Math.floor((paid * one) / 4_000)), paid]) {
          refunded = Math.min(paid, refunded + step);
          const now = stillToTake(amount, gone, { paid, refunded });
          expect(now).toBeGreaterThanOrEqual(0);
          gone += now;
          // Told twice, it takes nothing more.
          expect(stillToTake(amount, gone, { paid, refunded })).toBe(0);
          expect(Math.abs(gone - (amount * refunded) / paid)).toBeLessThanOrEqual(0.5);
        }
        expect(gone).toBe(amount);
      }),
    );
  });

  it('is given back when what went back did not', () => {
    expect(stillToTake(1_000, 300, { paid: 10_000, refunded: 0 })).toBe(-300);
  });
});

describe('the states of a commission', () => {
  const now = new Date('2026-11-29T12:00:00Z');
  const stand = (more: Partial<CommissionStand>): CommissionStand => ({ state: 'held', review: 'none', heldUntil: now, reversed: null, ...more }); // prettier-ignore

  it('are approved by time, and by no time while somebody has to look', () => {
    expect(moveCommission(stand({}), 'approve', 'system', now)).toBe('approved');
    expect(moveCommission(stand({}), 'approve', 'system', new Date(now.getTime() - 1))).toBeNull();
    expect(moveCommission(stand({ heldUntil: null }), 'approve', 'system', now)).toBeNull();
    const years = new Date('2036-01-01');
    expect(moveCommission(stand({ review: 'open' }), 'approve', 'system', years)).toBeNull();
    expect(moveCommission(stand({ review: 'released' }), 'approve', 'system', years)).toBe('approved');
  });

  it('go no way that is not in the table', () => {
    for (const [name, { from, by }] of Object.entries(COMMISSION_MOVES)) {
      for (const state of ['pending', 'held', 'approved', 'payable', 'paid', 'reversed'] as const) {
        for (const doer of ['system', 'reviewer'] as const) {
          const may = (from as readonly string[]).includes(state) && (by as readonly string[]).includes(doer);
          expect(moveCommission(stand({ state }), name as CommissionMove, doer, now) !== null).toBe(may);
        }
      }
    }
  });

  it('are restored where they were, but not against a review', () => {
    const reversed = (by: 'refund' | 'review') => stand({ state: 'reversed', reversed: { from: 'paid', by } });
    expect(restoredState(reversed('refund'))).toBe('paid');
    expect(restoredState(reversed('review'))).toBeNull();
    expect(restoredState(stand({}))).toBeNull();
  });
});

describe('the hold', () => {
  const paidAt = new Date('2026-11-01T10:00:00Z');
  it('begins with the payment, and of goods when they came', () => {
    expect(holdEnd({ paidAt, kind: 'service', deliveredAt: null }, 14)).toEqual(new Date('2026-11-15T10:00:00Z'));
    expect(holdEnd({ paidAt, kind: 'goods', deliveredAt: null }, 14)).toBeNull();
    const came = new Date('2026-11-05T10:00:00Z');
    expect(holdEnd({ paidAt, kind: 'goods', deliveredAt: came }, 14)).toEqual(new Date('2026-11-19T10:00:00Z'));
    // Cash at the door is paid after it came.
    const before = new Date('2026-10-30T10:00:00Z');
    expect(holdEnd({ paidAt, kind: 'goods', deliveredAt: before }, 14)).toEqual(new Date('2026-11-15T10:00:00Z'));
  });
});
