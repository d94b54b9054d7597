import { allocate, taxWithin, type BasisPoints } from '@sys/platform/money';
import { discountOf, eligibleOf, takesFrom, type Coupon } from './coupon.ts';

/** What is wished of a deal, at the price and the rate of TVA that the database has. Prices hold the TVA. */
export interface WishedLine {
  deal: string;
  merchant: string;
  /** Centimes of one. */
  unitPrice: number;
  quantity: number;
  tax: BasisPoints;
}

/** What is asked besides: delivery, or taking cash at the door. */
export interface Fee {
  kind: 'delivery' | 'cash';
  merchant: string;
  amount: number;
  tax: BasisPoints;
}

/** Centimes: what is paid is `net` and `tva` together, and the price before the coupon less the discount. */
interface Priced {
  discount: number;
  paid: number;
  net: number;
  tva: number;
}
export type PricedLine = WishedLine & Priced & { gross: number };
export type PricedFee = Fee & Priced;

export interface Quote {
  lines: PricedLine[];
  fees: PricedFee[];
  /** TVA by rate, as an invoice lists it, in order of the rates. */
  taxes: { rate: BasisPoints; paid: number; net: number; tva: number }[];
  gross: number;
  discount: number;
  feesPaid: number;
  total: number;
  net: number;
  tva: number;
}

/**
 * What a basket costs. The TVA is worked out once for each rate, as an invoice shows it, and shared among the lines
 * of that rate, so that the columns of an invoice add up in both directions. A coupon takes from lines, not from fees.
 */
export function quote(wished: readonly WishedLine[], fees: readonly Fee[], coupon: Coupon | null): Quote {
  const lines = wished.map((line) => ({ ...line, gross: line.unitPrice * line.quantity }));
  const discount = coupon ? discountOf(coupon, eligibleOf(coupon, lines)) : 0;
  const weights = lines.map((line) => (coupon && takesFrom(coupon, line.merchant) ? line.gross : 0));
  const discounts = discount > 0 ? allocate(discount, weights) : lines.map(() => 0);

  const paid = [...lines.map((line, at) => line.gross - discounts[at]!), ...fees.map((fee) => fee.amount)];
  const rates = [...lines, ...fees].map(({ tax }) => tax);
  const taxes = [...new Set(rates)].sort((a, b) => a - b).map((rate) => taxAt(rate, paid, rates));
  const tva = paid.map(() => 0);
  for (const { rate, tva: whole } of taxes) {
    const at = rates.flatMap((one, index) => (one === rate ? [index] : []));
    const shares = allocate(whole, at.map((index) => paid[index]!)); // prettier-ignore
    at.forEach((index, nth) => (tva[index] = shares[nth]!));
  }
  const priced = (at: number, off: number): Priced => ({
    discount: off,
    paid: paid[at]!,
    net: paid[at]! - tva[at]!,
    tva: tva[at]!,
  });
  const total = sum(paid);
  return {
    lines: lines.map((line, at) => ({ ...line, ...priced(at, discounts[at]!) })),
    fees: fees.map((fee, at) => ({ ...fee, ...priced(lines.length + at, 0) })),
    taxes,
    gross: sum(lines.map((line) => line.gross)),
    discount,
    feesPaid: sum(fees.map((fee) => fee.amount)),
    total,
    net: total - sum(tva),
    tva: sum(tva),
  };
}

function taxAt(rate: BasisPoints, paid: readonly number[], rates: readonly BasisPoints[]) {
  const whole = sum(paid.filter((_, at) => rates[at] === rate));
  const tva = taxWithin(whole, rate);
  return { rate, paid: whole, net: whole - tva, tva };
}

const sum = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0);
