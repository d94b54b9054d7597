import { z } from 'zod';
import { link, moment, words } from './fields.ts';

/** To whoever signs up with an address that has an account: only the owner of the mail box learns it. */
export const accountExists = z.object({ name: words(80), signInUrl: link, resetUrl: link });

/** To the new address of an account. No name: whoever typed it may not be its owner. */
export const confirmAddress = z.object({ confirmUrl: link, expiresAt: moment });

export const ACCOUNT_CHANGES = [
  'password',
  'address-asked',
  'address',
  'google-linked',
  'google-unlinked',
  'facebook-linked',
  'facebook-unlinked',
  'deletion-planned',
  'deletion-undone',
  'deleted',
] as const;

/** Something that only the owner of an account should do was done to it. */
export const accountChanged = z.object({
  name: words(80),
  change: z.enum(ACCOUNT_CHANGES),
  at: moment,
  /** Until when it can be undone. */
  until: moment.optional(),
  /** Where to go on, or to set it right. */
  nextUrl: link,
});
