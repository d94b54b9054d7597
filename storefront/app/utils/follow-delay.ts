import type { Delivery, Publication } from '@sys/social/contracts';
import { isOver } from '@sys/social/domain';

const SECOND = 1000;
const DELAYS = [1, 2, 2, 3, 5, 8, 13, 20, 30].map((seconds) => seconds * SECOND);
const LONGEST = 60 * SECOND;
/** Of what is due later than this nothing is seen by waiting. */
const SOON = 15 * 60 * SECOND;

/** Whether something of a part goes on by itself: until it is over, and while its network takes it back. */
const isMoving = ({ state, removal }: Pick<Delivery, 'state' | 'removal'>): boolean =>
  (!isOver(state) && state !== 'paused') || (state === 'published' && removal === 'asked');

/**
 * In how many milliseconds a publication is worth another look after so many; null when nothing of it moves by itself, or
 * not for a while. `now`: milliseconds.
 */
export function followDelay({ dueAt, deliveries }: Pick<Publication, 'dueAt' | 'deliveries'>, looks: number, now: number): number | null {
  const moving = deliveries.filter(isMoving);
  if (moving.length === 0) return null;
  const due = new Date(dueAt).getTime() - now;
  const begun = moving.some(({ state }) => state !== 'waiting') || moving.some(({ removal }) => removal === 'asked');
  if (due > SOON && !begun) return null;
  const delay = DELAYS[looks] ?? LONGEST;
  return begun ? delay : Math.max(delay, Math.min(due, LONGEST));
} // prettier-ignore
