import { instantOf, isZone } from '../../domain/schedule/zoned.ts';
import { SocialError } from '../errors.ts';

const DAY = 86_400_000;
const MOST_DAYS = 400;

/**
 * The instants between which days of a zone lie, both with.
 *
 * @throws SocialError `invalid` for a place that is none, and for days that are the wrong way round or too many
 */
export function periodOf({ from, to, zone }: { from: string; to: string; zone: string }): { from: Date; until: Date } {
  const days = (Date.parse(to) - Date.parse(from)) / DAY + 1;
  if (!isZone(zone)) throw new SocialError('invalid', { field: 'zone' });
  if (days < 1 || days > MOST_DAYS) throw new SocialError('invalid', { field: 'to', most: MOST_DAYS });
  const after = new Date(Date.parse(to) + DAY).toISOString().slice(0, 10);
  return { from: instantOf(`${from}T00:00`, zone), until: instantOf(`${after}T00:00`, zone) };
}
