import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { salePosting } from '../order/posting.ts';
import { refundPosting, turnPosting, type RefundTurn } from './posting.ts';

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

describe('the turns of a refund by card', () => {
  const TURNS: Record<string, RefundTurn[]> = { sent: ['failed'], failed: ['retried', 'given'], given: [] };
  const AFTER = { failed: 'failed', retried: 'sent', given: 'given' } as const;

  it('leave in the books what has been paid back, whatever failed, was tried again or given by hand', () => {
    fc.assert(
      fc.property(line, fc.boolean(), fc.array(fc.nat(9), { maxLength: 12 }), (sold, platformBears, choices) => {
        const books = new Map<string, number>();
        const post = (entries: { account: string; amount: number }[]) => {
          expect(entries.reduce((sum, { amount }) => sum + amount, 0)).toBe(0);
          for (const { account, amount } of entries) books.set(account, (books.get(account) ?? 0) + amount);
        };
        const way = { cash: false, platformBears };
        post(salePosting([sold], way));
        post(refundPosting([{ ...sold, id: 'l', refunded: 0 }], [{ line: 'l', amount: sold.paid }], way));
        let state: 'sent' | 'failed' | 'given' = 'sent';
        for (const choice of choices) {
          const turns: RefundTurn[] = TURNS[state]!;
          if (turns.length === 0) break;
          const turn: RefundTurn = turns[choice % turns.length]!;
          post(turnPosting(turn, sold.paid));
          state = AFTER[turn];
        }
        const balance = (account: string) => books.get(account) ?? 0;
        // The provider holds it as long as it has not sent it; what it holds we owe to the buyer, to nobody else.
        expect(balance('gateway')).toBe(state === 'sent' ? 0 : sold.paid);
        expect(balance('platform:to-return')).toBe(state === 'failed' ? -sold.paid : 0);
        expect(balance('bank')).toBe(state === 'given' ? -sold.paid : 0);
        expect(balance(`merchant:${sold.merchant}`)).toBe(0);
        expect(balance('platform:discounts')).toBe(0);
      }),
    );
  });
});
