/** Hundredths of a per cent: 2,000 are 20 %. */
export type BasisPoints = number;
const WHOLE = 10_000n;

/** `rate` of an amount in centimes, halves rounded away from zero. */
export const portion = (amount: number, rate: BasisPoints): number => divide(BigInt(amount) * BigInt(rate), WHOLE);

/** The TVA that a price with TVA holds, in centimes: the price without it and its TVA sum to the price. */
export const taxWithin = (price: number, rate: BasisPoints): number =>
  price - divide(BigInt(price) * WHOLE, WHOLE + BigInt(rate));

/** Rounded to the nearest, halves away from zero; `by` is positive. */
function divide(amount: bigint, by: bigint): number {
  const sign = amount < 0n ? -1n : 1n;
  return Number((sign * (2n * sign * amount + by)) / (2n * by));
}
