import { z } from 'zod';
import { link, moment, words } from './fields.ts';

/** Program and system, e.g. `Chrome, Windows`. */
const device = words(80);

export const FACTOR_CHANGES = ['on', 'off', 'codes-renewed', 'code-used'] as const;

/** Something was done to the second factor of an account. */
export const factorChanged = z.object({
  name: words(80),
  change: z.enum(FACTOR_CHANGES),
  /** Backup codes that still count. */
  left: z.number().int().min(0).optional(),
  device: device.optional(),
  at: moment,
  secureUrl: link,
  resetUrl: link,
});

/** To whoever says that their factor is lost: the link proves their mail box. */
export const recoveryConfirm = z.object({ name: words(80), device, confirmUrl: link, expiresAt: moment });

export const RECOVERY_CHANGES = [
  'asked',
  'confirmed',
  'approved',
  'refused',
  'cancelled',
  'factor-shown',
  'lapsed',
] as const;

/** What becomes of a request to take a lost factor away; also to an owner who has lost nothing. */
export const factorRecovery = z.object({
  name: words(80),
  change: z.enum(RECOVERY_CHANGES),
  at: moment,
  /** Until when it waits at least, or nothing is paid out. */
  until: moment.optional(),
  device: device.optional(),
  nextUrl: link,
  /** Stops it, while it can be stopped. */
  cancelUrl: link.optional(),
});
