import { Cron } from 'croner';

const TIME_ZONE = 'Africa/Casablanca';

/**
 * The first tick after `after`, in Morocco's time, which moves its clock for Ramadan.
 * Throws when the pattern is wrong or never comes.
 */
export function nextTick(pattern: string, after: Date): Date {
  const next = new Cron(pattern, { timezone: TIME_ZONE, paused: true }).nextRun(after);
  if (!next) throw new Error(`The schedule "${pattern}" has no time after ${after.toISOString()}.`);
  return next;
}
