import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { salePosting } from './posting.ts';

const line = fc.record({
  merchant: fc.constantFrom('a', 'b', 'c'),
  discount: fc.nat(50_000),
  paid: fc.nat(500_000),
});
const how = fc.record({ cash: fc.boolean(), platformBears: fc.boolean() });
const of = (entries: ReturnType<typeof salePosting>, account: string) =>
  entries.filter((entry) => entry.account === account).reduce((sum, { amount }) => sum + amount, 0);

describe('the posting of a sale', () => {
  it('balances, and owes each merchant what theirs cost less what they gave themselves', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), how, (lines, { cash, platformBears }) => {
        const entries = salePosting(lines, { cash, platformBears });
        expect(entries.reduce((sum, { amount }) => sum + amount, 0)).toBe(0);
        const paid = lines.reduce((sum, one) => sum + one.paid, 0);
        const received = ['a', 'b', 'c'].reduce((sum, merchant) => sum + of(entries, `cash:${merchant}`), 0);
        expect(of(entries, 'gateway')).toBe(cash ? 0 : paid);
        expect(received).toBe(cash ? paid : 0);
        for (const merchant of ['a', 'b', 'c']) {
          const theirs = lines.filter((one) => one.merchant === merchant);
          const owed = theirs.reduce((sum, one) => sum + one.paid + (platformBears ? one.discount : 0), 0);
          expect(-of(entries, `merchant:${merchant}`) + 0).toBe(owed);
        }
      }),
    );
  });
});
