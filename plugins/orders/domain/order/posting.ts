/** A line of an order that was paid; centimes. */
export interface SoldLine {
  merchant: string;
  discount: number;
  paid: number;
}

/** Debit is positive, credit negative. */
interface Entry {
  account: string;
  amount: number;
}

/**
 * What a sale comes to in the books: each merchant is owed what their lines and fees cost. The provider holds what was
 * paid by card, each merchant what they took in cash; a discount that the platform bears, the platform owes.
 */
export function salePosting(
  lines: readonly SoldLine[],
  { cash, platformBears }: { cash: boolean; platformBears: boolean },
): Entry[] {
  return lines.flatMap(({ merchant, discount, paid }) => {
    const borne = platformBears ? discount : 0;
    return [
      { account: cash ? `cash:${merchant}` : 'gateway', amount: paid },
      { account: 'platform:discounts', amount: borne },
      { account: `merchant:${merchant}`, amount: -(paid + borne) },
    ];
  });
}
