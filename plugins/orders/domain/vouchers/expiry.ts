import { COLLECT_DAYS } from '../order/holds.ts';
import type { Voucher } from './redeem.ts';

/** Days for which a voucher is good when its deal says nothing. */
export const VOUCHER_DAYS = 180;
/** Days before its end that whoever has one is reminded. */
export const REMIND_DAYS = 7;

const DAY_MS = 86_400_000;
/** Morocco changes its clocks for Ramadan: an offset would be wrong for a month of each year. */
const CLOCK = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Africa/Casablanca',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/**
 * When a voucher ends: with the day in Morocco on which its days, counted from the payment, are over. What is to be
 * paid where it is redeemed is no longer promised than its order.
 */
export function voucherEnd(from: Date, days: number | null, payment: Voucher['payment']): Date {
  const whole = days ?? VOUCHER_DAYS;
  const good = payment === 'due' ? Math.min(whole, COLLECT_DAYS) : whole;
  return endOfDay(new Date(from.getTime() + good * DAY_MS));
}

/** The midnight in Morocco that ends the day there of an instant. */
export function endOfDay(at: Date): Date {
  const day = wallClock(at).slice(0, 10);
  const midnight = Date.parse(`${day}T00:00:00Z`) + DAY_MS;
  // Twice, as the clocks may change between the instant and the midnight.
  const near = midnight - aheadAt(new Date(midnight));
  return new Date(midnight - aheadAt(new Date(near)));
}

/** Milliseconds by which the clocks of Morocco are ahead of UTC at an instant. */
const aheadAt = (at: Date): number =>
  Date.parse(`${wallClock(at).replace(', ', 'T')}Z`) - Math.floor(at.getTime() / 1000) * 1000;

/** `2026-11-29, 10:00:00`. */
const wallClock = (at: Date): string => CLOCK.format(at);
