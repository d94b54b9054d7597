import { instantOf, isLocal, isZone } from '../../domain/schedule/zoned.ts';
import { SocialError } from '../errors.ts';

/** Whoever writes takes a moment: a minute that has just begun is not over. */
const GRACE_MS = 60_000;

/** When a clock in a zone shows that time, UTC. Throws `invalid` for what is none, `too-late` for what is over. */
export function dueOf(at: string, zone: string, now: Date): Date {
  if (!isLocal(at)) throw new SocialError('invalid', { field: 'at' });
  if (!isZone(zone)) throw new SocialError('invalid', { field: 'zone' });
  const due = instantOf(at, zone);
  if (due.getTime() < now.getTime() - GRACE_MS) throw new SocialError('too-late');
  return due;
}
