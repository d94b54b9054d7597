import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taxWithin } from '@sys/platform/money';
import { decideRefund, FOUR_EYES_ABOVE, WITHDRAWAL_DAYS, type RefundableLine, type RefundableOrder, type RefundAsk, type RefundBy } from './decide.ts'; // prettier-ignore

const paidAt = new Date('2026-11-01T10:00:00Z');
const days = (n: number) => new Date(paidAt.getTime() + n * 86_400_000);
const line = (more: Partial<RefundableLine> = {}): RefundableLine => {
  const paid = more.paid ?? 10_000;
  const rest = { id: 'l1', kind: 'service', merchant: 'm1', quantity: 3, refunded: 0, returned: 0, redeemed: 0, deliveredAt: null } as const; // prettier-ignore
  return { ...rest, paid, tva: taxWithin(paid, 2_000), ...more };
};
const order = (...lines: RefundableLine[]): RefundableOrder => ({ paid: true, paidAt, lines });
const buyer: RefundBy = { doer: 'buyer', merchant: null };
const finance: RefundBy = { doer: 'finance', merchant: null };
const m1: RefundBy = { doer: 'merchant', merchant: 'm1' };
const units = (quantity: number, id = 'l1'): RefundAsk => ({ kind: 'units', units: [{ line: id, quantity }] });

/** The order once it was given back what was decided. */
function after(before: RefundableOrder, decision: ReturnType<typeof decideRefund>): RefundableOrder {
  if (!decision.ok) return before;
  const lines = before.lines.map((one) => {
    const part = decision.parts.find((each) => each.line === one.id);
    return part ? { ...one, refunded: one.refunded + part.amount, returned: one.returned + part.units } : one;
  });
  return { ...before, lines };
}

describe('a refund', () => {
  const aLine = (id: string) =>
    fc
      .record({
        kind: fc.constantFrom('goods' as const, 'service' as const, 'fee' as const),
        merchant: fc.constantFrom('m1', 'm2'),
        quantity: fc.integer({ min: 1, max: 9 }),
        paid: fc.integer({ min: 0, max: 1_000_000 }),
        redeemed: fc.integer({ min: 0, max: 3 }),
      })
      .map(({ quantity, redeemed, ...more }) =>
        line({ id, quantity, redeemed: Math.min(redeemed, quantity), ...more }),
      );
  const orders = fc.tuple(aLine('l1'), aLine('l2'), aLine('l3')).map((lines) => order(...lines));
  const asks: fc.Arbitrary<RefundAsk> = fc.oneof(
    fc.record({ kind: fc.constant('all' as const) }),
    fc.record({
      kind: fc.constant('units' as const),
      units: fc.array(fc.record({ line: fc.constantFrom('l1', 'l2', 'l3'), quantity: fc.integer({ min: 1, max: 4 }) }), { minLength: 1, maxLength: 3 }), // prettier-ignore
    }),
    fc.record({ kind: fc.constant('amount' as const), line: fc.constantFrom('l1', 'l2', 'l3'), amount: fc.integer({ min: 1, max: 400_000 }) }), // prettier-ignore
  );
  const tries = fc.array(fc.tuple(asks, fc.constantFrom(buyer, finance, m1)), { maxLength: 25 });

  it('never gives back more than was paid, of any line, nor what was redeemed', () => {
    fc.assert(
      fc.property(orders, tries, (first, all) => {
        let now = first;
        for (const [ask, by] of all) {
          const decision = decideRefund(now, ask, by, days(1));
          if (decision.ok) {
            expect(decision.total).toBeGreaterThan(0);
            expect(decision.parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(decision.total);
            for (const part of decision.parts) {
              expect(part.net + part.tva).toBe(part.amount);
              expect(Math.min(part.amount, part.tva, part.net)).toBeGreaterThanOrEqual(0);
            }
          }
          now = after(now, decision);
          for (const one of now.lines) {
            expect(one.refunded).toBeLessThanOrEqual(one.paid);
            expect(one.returned + one.redeemed).toBeLessThanOrEqual(one.quantity);
          }
        }
      }),
    );
  });

  it('gives the same back in one step and unit by unit, TVA included', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 20 }), (paid, quantity) => {
        let now = order(line({ paid, quantity }));
        const sums = { amount: 0, tva: 0 };
        for (let nth = 0; nth < quantity; nth++) {
          const decision = decideRefund(now, units(1), finance, days(1));
          // Less than a centime a piece: some of them cost nothing.
          if (decision.ok) {
            sums.amount += decision.parts[0]!.amount;
            sums.tva += decision.parts[0]!.tva;
            now = after(now, decision);
          } else now = order({ ...now.lines[0]!, returned: now.lines[0]!.returned + 1 });
        }
        expect(sums).toEqual({ amount: paid, tva: now.lines[0]!.tva });
      }),
    );
  });

  it.each([
    ['before it was paid', { ...order(line()), paid: false }, { kind: 'all' }, finance, 'not-paid'],
    ['of a line that is not there', order(line()), units(1, 'l9'), finance, 'unknown-line'],
    ['of another merchant’s line', order(line({ merchant: 'm2' })), units(1), m1, 'other-merchant'],
    ['of an amount that the buyer names', order(line()), { kind: 'amount', line: 'l1', amount: 1 }, buyer, 'not-yours-to-choose'],
    ['of what was redeemed', order(line({ redeemed: 1 })), units(3), finance, 'redeemed'],
    ['of more than were bought', order(line()), units(4), finance, 'too-much'],
    ['of a line named twice', order(line()), { kind: 'units', units: [{ line: 'l1', quantity: 2 }, { line: 'l1', quantity: 2 }] }, finance, 'too-much'],
    ['of more than is left', order(line({ refunded: 9_000 })), { kind: 'amount', line: 'l1', amount: 1_001 }, finance, 'too-much'],
    ['of nothing', order(line({ refunded: 10_000, returned: 3 })), { kind: 'all' }, finance, 'nothing-left'],
  ] as const)('is refused %s', (_, of, ask, by, because) => {
    expect(decideRefund(of, ask, by, days(1))).toEqual({ ok: false, because });
  }); // prettier-ignore

  it('is the buyer’s right for seven days: from the order of a service, from the delivery of goods', () => {
    const service = order(line());
    expect(decideRefund(service, { kind: 'all' }, buyer, days(WITHDRAWAL_DAYS - 0.001)).ok).toBe(true);
    expect(decideRefund(service, { kind: 'all' }, buyer, days(WITHDRAWAL_DAYS))).toMatchObject({ because: 'too-late' });
    expect(decideRefund(service, { kind: 'all' }, m1, days(90)).ok).toBe(true);
    const fee = line({ id: 'l2', kind: 'fee', quantity: 1, paid: 3_000 });
    const onItsWay = order(line({ kind: 'goods' }), fee);
    expect(decideRefund(onItsWay, { kind: 'all' }, buyer, days(90))).toMatchObject({
      ok: true,
      total: 13_000,
      everything: true,
    });
    const delivered = order(line({ kind: 'goods', deliveredAt: days(80) }), fee);
    expect(decideRefund(delivered, { kind: 'all' }, buyer, days(86))).toMatchObject({ ok: true, total: 13_000 });
    expect(decideRefund(delivered, { kind: 'all' }, buyer, days(87))).toMatchObject({ because: 'too-late' });
  });

  it('keeps the fee when something of it was used', () => {
    const fee = line({ id: 'l2', kind: 'fee', quantity: 1, paid: 3_000 });
    expect(decideRefund(order(line({ redeemed: 1 }), fee), { kind: 'all' }, finance, days(1))).toMatchObject({ total: 6_667, everything: false }); // prettier-ignore
  });

  it('needs a second person above a sum, when staff decides', () => {
    const big = order(line({ paid: FOUR_EYES_ABOVE + 1 }));
    expect(decideRefund(big, { kind: 'all' }, finance, days(1))).toMatchObject({ needsSecond: true });
    expect(decideRefund(big, { kind: 'amount', line: 'l1', amount: FOUR_EYES_ABOVE }, finance, days(1))).toMatchObject({ needsSecond: false }); // prettier-ignore
    expect(decideRefund(big, { kind: 'all' }, buyer, days(1))).toMatchObject({ needsSecond: false });
  });
});
