/** What a session's second factor was: a code of the app, a backup code, a code by mail, a device known before. */
export const METHODS = ['totp', 'backup', 'mail', 'device'] as const;
export type Method = (typeof METHODS)[number];

/** Five minutes in which what must be asked again is not. */
export const FRESH_MS = 5 * 60_000;
export const TRUSTED_MS = 30 * 24 * 3_600_000;

/** Who reads the mail, or sits at the device, is not thereby the person: neither makes a session fresh. */
export const freshens = (method: Method): boolean => method === 'totp' || method === 'backup';

export type StepUp = 'fresh' | 'stale' | 'no-factor';

/** Whether what needs the second factor again may be done. `freshUntil` and `now` in milliseconds. */
export function stepUpOf(
  { hasFactor, freshUntil }: { hasFactor: boolean; freshUntil: number | null },
  now: number,
): StepUp {
  if (!hasFactor) return 'no-factor';
  return freshUntil !== null && now < freshUntil ? 'fresh' : 'stale';
}
