import { z } from 'zod';
import { link, words } from './fields.ts';

/** To who bought: what do they think of it? `others`: how many more of that order nothing was said of. */
export const reviewAsk = z.object({
  name: words(80),
  product: words(150),
  others: z.number().int().min(0).default(0),
  reviewUrl: link,
});

/** What they said is shown. */
export const reviewApproved = z.object({ name: words(80), product: words(150), reviewUrl: link });

/** It is not, and why. */
export const reviewRejected = z.object({
  name: words(80),
  product: words(150),
  reason: words(300),
  reviewUrl: link,
});
