const DAY_MS = 86_400_000;
export const ADULT_YEARS = 18;
/** From when on a document that runs out is worth a word. */
export const EXPIRES_SOON_DAYS = 30;

/** Whether this is a day of the calendar, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Completed years on `today`; whoever was born on 29 February has their birthday on 1 March. */
export function ageOn(birthDate: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Days left, negative when it has run out. On the day itself (0) it is good still. */
export function daysUntil(day: string, today: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / DAY_MS);
}

/** The day in Morocco (UTC+1) at an instant. */
export function dayInMorocco(now: Date): string {
  return new Date(now.getTime() + 3_600_000).toISOString().slice(0, 10);
}

/** The full year for the two digits of a machine readable zone: a birth is past, an expiry within fifty years. */
export function fullYear(two: number, thisYear: number, when: 'past' | 'near'): number {
  const century = Math.floor(thisYear / 100) * 100;
  const latest = when === 'past' ? thisYear : thisYear + 50;
  const year = century + two;
  if (year > latest) return year - 100;
  return year <= latest - 100 ? year + 100 : year;
}
