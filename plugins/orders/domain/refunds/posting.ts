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

/**
 * What a refund comes to in the books: the way of the sale back. Of a discount that the platform bore, it is given back
 * the share of what went back, so that all of it is when all of the line has.
 */
export function refundPosting(
  lines: readonly RefundedLine[],
  parts: readonly Pick<RefundPart, 'line' | 'amount'>[],
  { cash, platformBears }: { cash: boolean; platformBears: boolean },
): { account: string; amount: number }[] {
  return parts.flatMap(({ line: id, amount }) => {
    const line = lines.find((one) => one.id === id)!;
    const borneAt = (back: number) =>
      platformBears && line.paid > 0 ? allocate(line.discount, [back, line.paid - back])[0]! : 0;
    const borne = borneAt(line.refunded + amount) - borneAt(line.refunded);
    return [
      { account: cash ? `cash:${line.merchant}` : 'gateway', amount: -amount },
      { account: 'platform:discounts', amount: -borne },
      { account: `merchant:${line.merchant}`, amount: amount + borne },
    ];
  });
}
