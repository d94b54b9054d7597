/** Of a hundred who came, how many bought: basis points, rounded down; null where nobody came. */
export const conversionRate = (conversions: number, visitors: number): number | null =>
  visitors === 0 ? null : Math.floor((conversions * 10_000) / visitors);

/** Centimes that a click brought, rounded down; null where there was none. */
export const earningsPerClick = (commission: number, clicks: number): number | null =>
  clicks === 0 ? null : Math.floor(commission / clicks);
