/** Banks date what has come a few days ahead at most, and nobody records what is older than a year. */
const MOST_AHEAD = 7;
const MOST_BACK = 366;
const DAY = 86_400_000;

/** Whether a statement of today may bear this date of value; both are days of Morocco, `2026-11-29`. */
export function isValueDay(day: string, today: string): boolean {
  const ahead = (Date.parse(day) - Date.parse(today)) / DAY;
  return ahead <= MOST_AHEAD && ahead >= -MOST_BACK;
}
