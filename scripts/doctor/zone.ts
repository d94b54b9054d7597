import { SITE } from '@sys/config';
import type pg from 'pg';
import { offsetOfNode } from '../../plugins/social/domain/schedule/zoned.ts';
import { ok, warn, type Finding } from './finding.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Days ahead at which clocks are compared, over a year: Ramadan has moved them for weeks. */
const EVERY = 14;

const nodeSays = (instant: Date): number => offsetOfNode(instant.getTime(), SITE.timeZone) / MINUTE;

/**
 * Whether PostgreSQL and Node show the same hour in Morocco for the year to come: days and months of the figures are
 * those of the one, schedules and what people read those of the other. Morocco has changed its clocks by decree, a few
 * weeks before, and each program knows what stood in the zone data of its release.
 */
export async function zoneFinding(
  client: Pick<pg.ClientBase, 'query'>,
  { now, production }: { now: Date; production: boolean },
): Promise<Finding> {
  const instants = Array.from({ length: 27 }, (_, index) => new Date(now.getTime() + index * EVERY * DAY));
  const { rows } = await client.query<{ minutes: number }>(
    `SELECT (extract(epoch FROM (at AT TIME ZONE $2) - (at AT TIME ZONE 'UTC')) / 60)::float8 AS minutes
     FROM unnest($1::timestamptz[]) WITH ORDINALITY AS instant (at, nth) ORDER BY nth`,
    [instants, SITE.timeZone],
  );
  const what = 'clock of Morocco';
  const at = instants.findIndex((instant, index) => nodeSays(instant) !== rows[index]!.minutes);
  if (at === -1) return ok(what, 'the same by PostgreSQL and by Node');
  const day = instants[at]!.toISOString().slice(0, 10);
  const detail = `on ${day} UTC${signed(rows[at]!.minutes)} minutes by PostgreSQL, UTC${signed(nodeSays(instants[at]!))} by Node`;
  // The one that comes with the demo knows the zones of its release, and nobody is paid by its months.
  if (!production) return ok(what, detail);
  return warn(what, detail, 'update the older zone data (PostgreSQL: package tzdata, or its newest minor release) and restart'); // prettier-ignore
}

const signed = (minutes: number): string => `${minutes < 0 ? '-' : '+'}${Math.abs(minutes)}`;
