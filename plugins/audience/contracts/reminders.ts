import { emailField, localeField } from '@sys/identity/contracts';
import { z } from 'zod';
import { signedTokenField, trap } from './newsletter/readers.ts';

/** The words that stand beside the box, by the day on which they were last changed. */
export const REMINDER_WORDING = '2026-12-01';

export const remindBasketSchema = z.strictObject({
  email: emailField,
  locale: localeField,
  /** Ticked by hand. */
  agreed: z.union([z.literal(true), z.literal('1')], { error: 'required' }),
  website: trap,
});
export const openBasketSchema = z.strictObject({ token: signedTokenField });
