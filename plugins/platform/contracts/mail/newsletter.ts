import { z } from 'zod';
import { centimes, link, moment, words } from './fields.ts';

export const newsletterConfirm = z.object({ confirmUrl: link, expiresAt: moment });

export const newsletterWeekly = z.object({
  deals: z
    .array(
      z.object({
        title: words(150),
        merchant: words(80),
        city: words(60),
        priceCentimes: centimes,
        originalCentimes: centimes,
        endsAt: moment,
        url: link,
        /** A square picture of at least 240 px. */
        imageUrl: link.optional(),
      }),
    )
    .min(1)
    .max(12),
  allUrl: link,
  /** Ends the subscription by one POST (RFC 8058), and by a visit of a person. */
  unsubscribeUrl: link,
});
