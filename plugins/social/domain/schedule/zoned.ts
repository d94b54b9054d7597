/** What a clock on a wall is ahead of UTC at an instant, in milliseconds. */
export type OffsetAt = (instant: number, zone: string) => number;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const kept = formats.get(zone);
  if (kept) return kept;
  const made = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone: zone, hourCycle: 'h23', calendar: 'iso8601', numberingSystem: 'latn' },
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
  });
  formats.set(zone, made);
  return made;
}

/** Names of places alone: an offset would not follow its place through the year. */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z]+(\/[A-Za-z0-9_+-]+)+$|^UTC$/.test(zone)) return false;
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/**
 * By the zone data of the Node that we run on. PostgreSQL and the system have their own, and those differ for Morocco
 * from autumn 2026 on: nothing of a schedule asks them.
 */
export const offsetOfNode: OffsetAt = (instant, zone) => {
  const minute = Math.floor(instant / MINUTE) * MINUTE;
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(minute)
      .map(({ type, value }) => [type, Number(value)]),
  );
  return Date.UTC(parts.year!, parts.month! - 1, parts.day, parts.hour, parts.minute) - minute;
};

const LOCAL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;

/** A clock on a wall as if it hung in UTC; null for one that no clock shows (30 February). */
function wallOf(local: string): number | null {
  const read = LOCAL.exec(local);
  if (!read) return null;
  const [year, month, day, hour, minute] = read.slice(1).map(Number) as [number, number, number, number, number];
  const wall = Date.UTC(year, month - 1, day, hour, minute);
  return new Date(wall).toISOString().slice(0, 16) === local ? wall : null;
}

/** Whether it is a minute of the calendar: `2026-12-24T09:00`. */
export const isLocal = (local: string): boolean => wallOf(local) !== null;

/**
 * The instant at which a clock in a zone shows a local time (`2026-12-24T09:00`). One that it shows twice is the first
 * of the two; one that it leaps over is as long after the leap as it would have been after the hour before.
 */
export function instantOf(local: string, zone: string, offsetAt: OffsetAt = offsetOfNode): Date {
  const wall = wallOf(local);
  if (wall === null) throw new RangeError('That is no local time.');
  const [before, after] = [offsetAt(wall - DAY, zone), offsetAt(wall + DAY, zone)];
  const shown = [wall - before, wall - after].filter((instant) => instant + offsetAt(instant, zone) === wall);
  return new Date(shown.length > 0 ? Math.min(...shown) : wall - before);
}

/** What a clock in a zone shows at an instant, to the minute: `2026-12-24T09:00`. */
export const localOf = (instant: Date, zone: string, offsetAt: OffsetAt = offsetOfNode): string =>
  new Date(instant.getTime() + offsetAt(instant.getTime(), zone)).toISOString().slice(0, 16);
