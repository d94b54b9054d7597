import { addDays, addMonths, daysBetween, monthOf, weekOf, weeksOf, type Day } from '../../../domain/calendar/days.ts';
import { isZone } from '../../../domain/schedule/zoned.ts';

export const VIEWS = { mois: 'month', semaine: 'week', liste: 'list' } as const;
export type View = (typeof VIEWS)[keyof typeof VIEWS];

/** What the server filters by, under its names; empty where nothing is chosen. */
export const NO_FILTERS = { network: '', account: '', state: '', template: '', author: '' };
export type Filters = typeof NO_FILTERS;
/** As they stand in the address of the page. */
const FILTER_NAMES: Record<keyof Filters, string> = {
  ...{ network: 'reseau', account: 'compte', state: 'etat', template: 'modele', author: 'auteur' },
};
export const HOME = 'Africa/Casablanca';

/** All that says what the calendar shows: a link to it shows the same. */
export interface Address {
  view: View;
  day: Day;
  zone: string;
  filters: Filters;
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && addMonths(text, 0) === text;

/** What is missing there, or is no such thing, is the month of today in Morocco. */
export function readAddress(params: URLSearchParams, today: (zone: string) => Day): Address {
  const asked = params.get('zone') ?? '';
  const zone = isZone(asked) ? asked : HOME;
  const [view, day] = [params.get('vue') ?? '', params.get('jour') ?? ''];
  const filters = Object.entries(FILTER_NAMES).map(([name, shown]) => [name, params.get(shown) ?? '']);
  return {
    view: Object.hasOwn(VIEWS, view) ? VIEWS[view as keyof typeof VIEWS] : 'month',
    day: isDay(day) ? day : today(zone),
    zone,
    filters: Object.fromEntries(filters) as Filters,
  };
}

export function writeAddress({ view, day, zone, filters }: Address): Record<string, string> {
  const name = Object.entries(VIEWS).find(([, one]) => one === view)![0];
  const chosen = Object.entries(filters).filter(([, value]) => value !== '');
  return {
    ...(view === 'month' ? {} : { vue: name }),
    jour: day,
    ...(zone === HOME ? {} : { zone }),
    ...Object.fromEntries(chosen.map(([filter, value]) => [FILTER_NAMES[filter as keyof Filters], value])),
  };
}

/** The days that a view shows: of a month its whole weeks, in a list those of the month alone. */
export function shownDays(view: View, day: Day): Day[] {
  if (view === 'week') return weekOf(day);
  if (view === 'month') return weeksOf(monthOf(day)).flat();
  const first = `${monthOf(day)}-01`;
  return daysBetween(first, addDays(addMonths(first, 1), -1));
}

/** A day of the period after, or before where `by` is -1. */
export const turned = (view: View, day: Day, by: 1 | -1): Day =>
  view === 'week' ? addDays(day, 7 * by) : addMonths(day, by);
