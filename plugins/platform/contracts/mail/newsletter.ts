import { z } from 'zod';
import { centimes, link, moment, paragraphs, words } from './fields.ts';

export const newsletterConfirm = z.object({ confirmUrl: link, expiresAt: moment });

/** To whoever subscribes and is subscribed: only the owner of the mail box learns it. */
export const newsletterKnown = z.object({ preferencesUrl: link });

export const newsletterWeekly = z.object({
  /** What an editor has written in place of the usual words. */
  subject: words(120).optional(),
  preheader: words(150).optional(),
  intro: paragraphs(1000).optional(),
  deals: z
    .array(
      z.object({
        title: words(150),
        merchant: words(80),
        city: words(60).optional(),
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
  /** Of the blog. */
  article: z.object({ title: words(150), excerpt: words(300), url: link }).optional(),
  allUrl: link,
  preferencesUrl: link,
  /** Ends the subscription by one POST (RFC 8058), and leads a person to where they can end it. */
  unsubscribeUrl: link,
  /** A picture that tells that this letter was opened. Its reader is told of it where it is there. */
  openUrl: link.optional(),
});

/** To who asked to be reminded of what they put together and did not order. */
export const basketReminder = z.object({
  deals: z
    .array(
      z.object({
        title: words(150),
        merchant: words(80),
        quantity: z.number().int().min(1).max(100),
        priceCentimes: centimes,
      }),
    )
    .min(1)
    .max(30),
  totalCentimes: centimes,
  /** Puts the same into the basket of the browser that opens it, until then. */
  basketUrl: link,
  validUntil: moment,
  unsubscribeUrl: link,
});
