import { z } from 'zod';

/** Where somebody chose: asked at first, in the settings, or on the page about cookies. */
export const CONSENT_PLACES = ['banner', 'settings', 'page'] as const;

/**
 * `POST /api/audience/consents`, by the storefront for a browser: what it allows from now on. Kept as proof; nothing is
 * asked of who it is. Answered 201 once it is on record.
 */
export const consentRequestSchema = z.strictObject({
  /** A random number of the browser, the same for all its choices. */
  browser: z.uuid(),
  version: z.string().regex(/^\d{4}-\d{2}\.[gmt]{1,3}$/),
  measurement: z.boolean(),
  advertising: z.boolean(),
  place: z.enum(CONSENT_PLACES),
  locale: z.enum(['fr', 'ar', 'en']),
});
export type ConsentRequest = z.output<typeof consentRequestSchema>;
export type ConsentPlace = ConsentRequest['place'];
