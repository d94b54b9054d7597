/** 97.5 and 80 per cent of the standard normal distribution lie below these. */
export const Z_95 = 1.959963984540054;
export const Z_80 = 0.8416212335729143;

/**
 * How likely a standard normal value is at least as far from 0, on either side. By the complementary error function of
 * Numerical Recipes, whose relative error is below 1.2e-7 everywhere: small probabilities stay exact.
 */
export function twoSided(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + x / 2);
  const terms = [-1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223, 0.17087277]; // prettier-ignore
  const series = terms.reduceRight((sum, term) => sum * t + term, 0);
  return Math.min(1, t * Math.exp(-x * x + series));
}
