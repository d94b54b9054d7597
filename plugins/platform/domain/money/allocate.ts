/**
 * Splits an amount by weights without losing or making a centime: each share is the exact proportion rounded down
 * or up, and the shares sum to `total`. What rounding down leaves over goes to the largest remainders, of equal ones
 * to the first. Weights that are all zero share alike.
 *
 * @param total centimes, of either sign
 * @param weights whole numbers from zero, at least one
 */
export function allocate(total: number, weights: readonly number[]): number[] {
  if (weights.length === 0) throw new RangeError('An amount needs somebody to be shared among.');
  const sum = weights.reduce((all, weight) => all + BigInt(weight), 0n);
  if (sum === 0n) return allocate(total, weights.map(() => 1)); // prettier-ignore
  const sign = total < 0 ? -1 : 1;
  // Two amounts multiplied are more than a number can hold exactly.
  const parts = weights.map((weight, at) => {
    const product = BigInt(Math.abs(total)) * BigInt(weight);
    return { at, share: Number(product / sum), rest: product % sum };
  });
  const over = Math.abs(total) - parts.reduce((all, { share }) => all + share, 0);
  const lucky = [...parts].sort((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1)).slice(0, over);
  for (const part of lucky) part.share += 1;
  return parts.map(({ share }) => (share === 0 ? 0 : sign * share));
}
