const DAY = 24 * 60 * 60_000;

/** A day of the calendar as ISO writes it (`2026-12-24`): they sort as they follow each other. */
export type Day = string;

const instantOf = (day: Day): number => Date.parse(`${day}T00:00Z`);
const dayOf = (instant: number): Day => new Date(instant).toISOString().slice(0, 10);

/** Some days later, or earlier where the number is below 0. */
export const addDays = (day: Day, days: number): Day => dayOf(instantOf(day) + days * DAY);

/** Both with; none where the second comes before the first. */
export function daysBetween(from: Day, to: Day): Day[] {
  const many = Math.round((instantOf(to) - instantOf(from)) / DAY) + 1;
  return Array.from({ length: Math.max(0, many) }, (_, number) => addDays(from, number));
}

/** 0 for Monday, with which a week begins here, to 6. */
export const weekdayOf = (day: Day): number => (new Date(instantOf(day)).getUTCDay() + 6) % 7;

/** The seven days of a day’s week. */
export function weekOf(day: Day): Day[] {
  const monday = addDays(day, -weekdayOf(day));
  return daysBetween(monday, addDays(monday, 6));
}

/** The month of a day (`2026-12`), some months later or earlier. */
export const monthOf = (day: Day, later = 0): string =>
  dayOf(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + later, 1)).slice(0, 7);

/** The same day of another month, or its last where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const month = monthOf(day, months);
  const last = addDays(`${monthOf(day, months + 1)}-01`, -1);
  const same = `${month}-${day.slice(8)}`;
  return same < last ? same : last;
}

/** The whole weeks that a month (`2026-12`) touches: four to six. */
export function weeksOf(month: string): Day[][] {
  const first = `${month}-01`;
  const end = `${monthOf(first, 1)}-01`;
  const weeks: Day[][] = [];
  for (let day = weekOf(first)[0]!; day < end; day = addDays(day, 7)) weeks.push(weekOf(day));
  return weeks;
}
