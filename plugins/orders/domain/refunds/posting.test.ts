import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { salePosting } from '../order/posting.ts';
import { refundPosting } from './posting.ts';

const how = fc.record({ cash: fc.boolean(), platformBears: fc.boolean() });
const line = fc.record({
  merchant: fc.constantFrom('a', 'b'),
  paid: fc.integer({ min: 1, max: 500_000 }),
  discount: fc.nat(50_000),
});

describe('the posting of a refund', () => {
  it('balances, and undoes the sale when all has gone back, in whatever steps', () => {
    fc.assert(
      fc.property(line, how, fc.array(fc.nat(1000), { maxLength: 6 }), (sold, way, cuts) => {
        const books = new Map<string, number>();
        const post = (entries: { account: string; amount: number }[]) => {
          expect(entries.reduce((sum, { amount }) => sum + amount, 0)).toBe(0);
          for (const { account, amount } of entries) books.set(account, (books.get(account) ?? 0) + amount);
        };
        post(salePosting([sold], way));
        let refunded = 0;
        for (const amount of [...cuts.map((cut) => Math.floor((sold.paid * cut) / 8000)), sold.paid]) {
          const back = Math.min(amount, sold.paid - refunded);
          post(refundPosting([{ ...sold, id: 'l', refunded }], [{ line: 'l', amount: back }], way));
          refunded += back;
        }
        for (const balance of books.values()) expect(balance).toBe(0);
      }),
    );
  });
});
