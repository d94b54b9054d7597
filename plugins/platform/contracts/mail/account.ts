import { z } from 'zod';
import { code, link, moment, words } from './fields.ts';

export const welcome = z.object({
  name: words(80),
  role: z.enum(['shopper', 'influencer', 'merchant']),
  startUrl: link,
});

/** No name: whoever typed this address may not be its owner, and must not write to strangers through us. */
export const verifyAddress = z.object({ verifyUrl: link, expiresAt: moment });

export const resetPassword = z.object({ name: words(80), resetUrl: link, expiresAt: moment });

export const signInCode = z.object({
  code,
  expiresAt: moment,
  /** Program and system, e.g. `Chrome, Windows`. */
  device: words(80),
});

export const newDevice = z.object({
  name: words(80),
  device: words(80),
  place: words(80).optional(),
  ip: z.union([z.ipv4(), z.ipv6()]),
  at: moment,
  secureUrl: link,
});
