const DAY_MS = 86_400_000;

/** Every day from one to another, both included, as `2026-11-29`: a day is a name here, no moment of any time zone. */
export function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += DAY_MS)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

/** The same days with what is known of each; of whom nothing is known are `none`. */
export function withoutGaps<Row extends { day: string }>(
  days: readonly string[],
  rows: readonly Row[],
  none: Omit<Row, 'day'>,
): Row[] {
  const known = new Map(rows.map((row) => [row.day, row]));
  return days.map((day) => known.get(day) ?? ({ ...none, day } as Row));
}
