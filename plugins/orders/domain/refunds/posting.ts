import { allocate } from '@sys/platform/money';
import type { RefundPart } from './share.ts';

/** A line as it was sold, and how much of it had gone back before. */
export interface RefundedLine {
  id: string;
  merchant: string;
  paid: number;
  discount: number;
  refunded: number;
}

interface Entry {
  account: string;
  amount: number;
}

/** Of a discount that the platform bore for a line, the share of what went back: all of it when all of the line has. */
export const borneOf = ({ discount, paid }: Pick<RefundedLine, 'discount' | 'paid'>, refunded: number): number =>
  paid > 0 ? allocate(discount, [refunded, paid - refunded])[0]! : 0;

/**
 * What a refund comes to in the books: the way of the sale back, with the share of a discount that the platform bore.
 */
export function refundPosting(
  lines: readonly RefundedLine[],
  parts: readonly Pick<RefundPart, 'line' | 'amount'>[],
  { cash, platformBears }: { cash: boolean; platformBears: boolean },
): Entry[] {
  return parts.flatMap(({ line: id, amount }) => {
    const line = lines.find((one) => one.id === id)!;
    const borne = platformBears ? borneOf(line, line.refunded + amount) - borneOf(line, line.refunded) : 0;
    return [
      { account: cash ? `cash:${line.merchant}` : 'gateway', amount: -amount },
      { account: 'platform:discounts', amount: -borne },
      { account: `merchant:${line.merchant}`, amount: amount + borne },
    ];
  });
}

/** What can become of a refund by card after it was posted: it came back, goes out again, or was given another way. */
export type RefundTurn = 'failed' | 'retried' | 'given';

/**
 * What a turn comes to. Money that the provider could not give back it holds again, and we owe it to whoever bought:
 * not to the merchant, who took part of the sale back already. Given by hand it left our bank account.
 */
export const turnPosting = (turn: RefundTurn, amount: number): Entry[] => [
  { account: turn === 'given' ? 'bank' : 'gateway', amount: turn === 'failed' ? amount : -amount },
  { account: 'platform:to-return', amount: turn === 'failed' ? -amount : amount },
];
