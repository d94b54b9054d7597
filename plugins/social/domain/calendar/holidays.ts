import { daysBetween, type Day } from './days.ts';
import { moonDayOf } from './moon.ts';

/** `since`: the first year in which it is one. */
interface OfTheYear {
  key: string;
  name: string;
  on: string;
  since?: number;
}
const OF_THE_YEAR: readonly OfTheYear[] = [
  { key: 'new-year', name: 'Nouvel An', on: '01-01' },
  { key: 'manifesto', name: 'Manifeste de l’Indépendance', on: '01-11' },
  { key: 'yennayer', name: 'Nouvel An amazigh', on: '01-14', since: 2024 },
  { key: 'labour', name: 'Fête du Travail', on: '05-01' },
  { key: 'throne', name: 'Fête du Trône', on: '07-30', since: 2000 },
  { key: 'oued-ed-dahab', name: 'Oued Ed-Dahab', on: '08-14', since: 1980 },
  { key: 'revolution', name: 'Révolution du Roi et du Peuple', on: '08-20' },
  { key: 'youth', name: 'Fête de la Jeunesse', on: '08-21', since: 2000 },
  { key: 'unity', name: 'Aïd Al-Wahda', on: '10-31', since: 2025 },
  { key: 'green-march', name: 'Marche verte', on: '11-06', since: 1976 },
  { key: 'independence', name: 'Fête de l’Indépendance', on: '11-18' },
];

const OF_THE_MOON = [
  { key: 'muharram', name: '1er Moharram', month: 1, days: [1] },
  { key: 'mawlid', name: 'Aïd Al-Mawlid', month: 3, days: [12, 13] },
  { key: 'fitr', name: 'Aïd Al-Fitr', month: 10, days: [1, 2] },
  { key: 'adha', name: 'Aïd Al-Adha', month: 12, days: [10, 11] },
] as const;

export interface Holiday {
  day: Day;
  key: string;
  /** In French, as its staff read it. */
  name: string;
  /** False for one of the moon: it may be a day off. */
  sure: boolean;
}

function holidaysOn(day: Day): Holiday[] {
  const year = Number(day.slice(0, 4));
  const moon = moonDayOf(day);
  return [
    ...OF_THE_YEAR.filter(({ on, since = 0 }) => day.endsWith(on) && year >= since).map((it) => ({
      ...it,
      sure: true,
    })),
    ...OF_THE_MOON.filter(({ month, days }) => month === moon.month && days.some((one) => one === moon.day)) //
      .map((it) => ({ ...it, sure: false })),
  ].map(({ key, name, sure }) => ({ day, key, name, sure }));
}

/** Morocco’s public holidays, both days with, the earliest first; those that two days are celebrated come twice. */
export const holidaysBetween = (from: Day, to: Day): Holiday[] => daysBetween(from, to).flatMap(holidaysOn);
