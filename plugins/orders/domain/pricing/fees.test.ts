import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deliveryFees } from './fees.ts';

const line = fc.record({
  merchant: fc.constantFrom('a', 'b', 'c'),
  kind: fc.constantFrom('goods' as const, 'service' as const),
  deliveryFee: fc.nat(10_000),
});

describe('what delivery costs', () => {
  it('is one parcel a merchant, whatever the order of the lines', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const fees = deliveryFees(lines);
        expect(new Set(fees.map(({ merchant }) => merchant)).size).toBe(fees.length);
        for (const merchant of ['a', 'b', 'c']) {
          const theirs = lines.filter((one) => one.merchant === merchant && one.kind === 'goods');
          const dearest = Math.max(0, ...theirs.map(({ deliveryFee }) => deliveryFee));
          expect(fees.find((fee) => fee.merchant === merchant)?.amount ?? 0).toBe(dearest);
        }
        const amounts = (all: typeof fees) => all.map((fee) => `${fee.merchant}:${fee.amount}`).sort();
        expect(amounts(deliveryFees(lines.toReversed()))).toEqual(amounts(fees));
      }),
    );
  });
});
