import { addDays, type Day } from './days.ts';

/** A day of the lunar year: `month` 1 (Moharram) to 12. */
export interface MoonDay {
  month: number;
  day: number;
}

const umalqura = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  ...{ timeZone: 'UTC', month: 'numeric', day: 'numeric' },
});

/**
 * What the calendar of Umm al-Qura calls a day. It is computed years ahead; Morocco begins its months when the crescent
 * has been seen, often a day later, and says so the evening before: nothing of it is sure until then.
 */
export function moonDayOf(day: Day): MoonDay {
  const parts = new Map(umalqura.formatToParts(new Date(day)).map(({ type, value }) => [type, Number(value)]));
  return { month: parts.get('month')!, day: parts.get('day')! };
}

const RAMADAN = 9;
/** First and last day of a month of fasting. */
export interface Ramadan {
  from: Day;
  to: Day;
}

/** Those of which there is a day in between, whole; a day off at either end as all of the moon is. */
export function ramadansBetween(from: Day, to: Day): Ramadan[] {
  const found: Ramadan[] = [];
  for (let day = from; day <= to;) {
    const moon = moonDayOf(day);
    if (moon.month !== RAMADAN) {
      day = addDays(day, 1);
      continue;
    }
    const first = addDays(day, 1 - moon.day);
    const thirtieth = addDays(first, 29);
    const last = moonDayOf(thirtieth).month === RAMADAN ? thirtieth : addDays(thirtieth, -1);
    found.push({ from: first, to: last });
    day = addDays(last, 1);
  }
  return found;
}
