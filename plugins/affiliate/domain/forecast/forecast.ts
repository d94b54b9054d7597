/** Months that a forecast looks at, and without which it says nothing. */
export const FORECAST_MONTHS = { most: 6, least: 3 } as const;

export type Forecast =
  | { kind: 'too-little'; months: number; /** What is held and will be due then anyway. */ known: number }
  | { kind: 'range'; low: number; high: number; method: 'recent-months'; months: number; known: number };

/**
 * What an influencer may earn next month, in centimes, as a range. Its method, which is told with it: the middle of the
 * last full months (six at most, fewer than three say nothing), less and more by how far a month usually is from it.
 * What is held already and will be due then is the least.
 *
 * @param earned what each full month brought after refunds, the newest last
 */
export function forecastOf(earned: readonly number[], known: number): Forecast {
  const recent = earned.slice(-FORECAST_MONTHS.most);
  if (recent.length < FORECAST_MONTHS.least) return { kind: 'too-little', months: recent.length, known };
  const usual = middle(recent);
  const spread = middle(recent.map((one) => Math.abs(one - usual)));
  const low = Math.max(0, known, usual - spread);
  return { kind: 'range', low, high: Math.max(low, usual + spread), method: 'recent-months', months: recent.length, known }; // prettier-ignore
}

/** The middle one; of two the mean, halves rounded down. */
function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : Math.floor((sorted[half - 1]! + sorted[half]!) / 2);
}
