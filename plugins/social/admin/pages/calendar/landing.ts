import { addDays } from '../../../domain/calendar/days.ts';
import type { View } from './address.ts';

/** Where a post can be put: a day (`2026-12-03`), an hour of one (`2026-12-03T14`), or back among those without a time. */
export type Place = string;
export const TRAY: Place = 'tray';
export const hourOf = (day: string, hour: number): Place => `${day}T${String(hour).padStart(2, '0')}`;
const isHour = (place: Place): boolean => place.length === '2026-12-03T14'.length;

/** When a post is published that had no time yet, unless that is past today. */
const FIRST = '09:00';

/**
 * The local time of a post that is put somewhere: on a day it keeps its hour, in another hour its minutes; null where it
 * loses its time. `now` is the local time of the calendar.
 */
export function landingOf(place: Place, local: string | null, now: string): string | null {
  if (place === TRAY) return null;
  if (isHour(place)) return `${place}:${local?.slice(14) ?? '00'}`;
  if (local !== null) return `${place}T${local.slice(11)}`;
  const soon = `${hourOf(place, Math.min(Number(now.slice(11, 13)) + 1, 23))}:00`;
  return place === now.slice(0, 10) && soon > `${place}T${FIRST}` ? soon : `${place}T${FIRST}`;
}

const KEYS: Record<string, { days: number; down: number }> = {
  ArrowLeft: { days: -1, down: 0 },
  ArrowRight: { days: 1, down: 0 },
  ArrowUp: { days: 0, down: -1 },
  ArrowDown: { days: 0, down: 1 },
};

/** The place beside another in the direction of an arrow key, as the view lies; null for another key, or past midnight. */
export function besideOf(place: Place, key: string, view: View, first: string): Place | null {
  const step = KEYS[key];
  if (!step) return null;
  if (place === TRAY) return view === 'week' ? hourOf(first, 9) : first;
  const day = place.slice(0, 10);
  if (!isHour(place)) return addDays(day, step.days + step.down * (view === 'month' ? 7 : 1));
  const hour = Number(place.slice(11)) + step.down;
  return hour < 0 || hour > 23 ? null : hourOf(addDays(day, step.days), hour);
}
