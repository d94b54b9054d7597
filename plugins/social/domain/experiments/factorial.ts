/** Lanczos’ coefficients, g = 7. */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** The logarithm of n!, of whole numbers that are too large for it itself. */
export function logFactorial(n: number): number {
  const t = n + 7.5;
  const series = LANCZOS.slice(1).reduce((sum, term, nth) => sum + term / (n + nth + 1), LANCZOS[0]!);
  return 0.5 * Math.log(2 * Math.PI) + (n + 0.5) * Math.log(t) - t + Math.log(series);
}
