/** What somebody means to buy. Prices are never in it: they are read when it is looked at. */
export interface BasketLine {
  deal: string;
  quantity: number;
  /** For whom, and what is written to them. */
  gift: { to: string; message: string } | null;
}
export type Basket = readonly BasketLine[];

/** Lines of one basket; more is no shopper. */
export const MOST_LINES = 30;
/** Of one line, whatever the deal allows. */
export const MOST_UNITS = 100;

/** The basket with a line set to a quantity, at its end when it was not there; zero takes it out. */
export function setLine(basket: Basket, line: BasketLine): Basket | 'full' {
  const quantity = Math.min(line.quantity, MOST_UNITS);
  const there = basket.some(({ deal }) => deal === line.deal);
  if (quantity <= 0) return basket.filter(({ deal }) => deal !== line.deal);
  if (there) return basket.map((one) => (one.deal === line.deal ? { ...line, quantity } : one));
  return basket.length >= MOST_LINES ? 'full' : [...basket, { ...line, quantity }];
}

/**
 * The basket of somebody who signs in: what they had, and what they put together before. Of a deal in both, the
 * larger quantity and the later gift: sums would double what was merged twice. What is over `MOST_LINES` stays out.
 */
export function mergeBaskets(own: Basket, guest: Basket): Basket {
  const merged = new Map(own.map((line) => [line.deal, line]));
  for (const line of guest) {
    const before = merged.get(line.deal);
    merged.set(line.deal, {
      deal: line.deal,
      quantity: Math.min(Math.max(line.quantity, before?.quantity ?? 0), MOST_UNITS),
      gift: line.gift ?? before?.gift ?? null,
    });
  }
  return [...merged.values()].slice(0, MOST_LINES);
}
