const HOUSE_ZONE = 'Africa/Casablanca';
const INSTANT = new Intl.DateTimeFormat('fr-MA', { dateStyle: 'medium', timeStyle: 'short', timeZone: HOUSE_ZONE });
const WALL = new Intl.DateTimeFormat('fr-MA', { dateStyle: 'full', timeStyle: 'short', timeZone: 'UTC' });

/** An instant by the clocks of Morocco. */
export const instant = (iso: string | null): string => (iso === null ? '–' : INSTANT.format(new Date(iso)));

/** A clock on a wall (`2026-12-24T09:00`) in words, with where it hangs when that is not Morocco. */
export function wallTime(at: string | null, zone: string): string {
  if (at === null) return 'Dès qu’elle est planifiée';
  const said = WALL.format(new Date(`${at.slice(0, 16)}:00Z`));
  return zone === HOUSE_ZONE ? said : `${said} (${placeOf(zone)})`;
}

/** `Casablanca` of `Africa/Casablanca`. */
export const placeOf = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

/** Where the clocks may hang: Morocco, and where Moroccans abroad live. */
export const ZONES = [
  HOUSE_ZONE, 'Europe/Paris', 'Europe/Madrid', 'Europe/Brussels', 'Europe/Amsterdam', 'Europe/Rome', 'Europe/London',
  'Asia/Dubai', 'Asia/Riyadh', 'America/Montreal', 'UTC',
] as const; // prettier-ignore
