/** How many days a shop sees at once, and how many before them it is compared with. */
export const OVERVIEW_DAYS = 30;

/** A day in Morocco, as `2026-11-29`. Amounts are centimes, TVA included. */
export interface DayOfSales {
  day: string;
  orders: number;
  units: number;
  sold: number;
  refunded: number;
}
export type Sales = Omit<DayOfSales, 'day'>;

const NOTHING: Sales = { orders: 0, units: 0, sold: 0, refunded: 0 };
const DAY_MS = 86_400_000;

/** The day that lies `days` after another; before it when negative. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

const sumOf = (days: readonly DayOfSales[]): Sales =>
  days.reduce(
    (sum, { orders, units, sold, refunded }) => ({
      orders: sum.orders + orders,
      units: sum.units + units,
      sold: sum.sold + sold,
      refunded: sum.refunded + refunded,
    }),
    NOTHING,
  );

/** The last days up to today, those without a sale too, with what they come to and what the ones before came to. */
export function lastDays(
  rows: readonly DayOfSales[],
  today: string,
): { days: DayOfSales[]; now: Sales; before: Sales } {
  const known = new Map(rows.map((row) => [row.day, row]));
  const first = dayAfter(today, 1 - 2 * OVERVIEW_DAYS);
  const all = Array.from({ length: 2 * OVERVIEW_DAYS }, (_, at) => {
    const day = dayAfter(first, at);
    return known.get(day) ?? { day, ...NOTHING };
  });
  const days = all.slice(OVERVIEW_DAYS);
  return { days, now: sumOf(days), before: sumOf(all.slice(0, OVERVIEW_DAYS)) };
}
