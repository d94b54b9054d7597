import { z } from 'zod';
import { centimes, link, moment, words } from './fields.ts';

export const trialEnding = z.object({
  name: words(80),
  plan: words(40),
  endsAt: moment,
  priceCentimes: centimes,
  period: z.enum(['month', 'year']),
  manageUrl: link,
});

/** The free trial is for a card once; nothing was charged. */
export const trialRefused = z.object({ name: words(80), plan: words(40), plansUrl: link });

export const paymentFailed = z.object({
  name: words(80),
  plan: words(40),
  centimes,
  at: moment,
  nextTryAt: moment.optional(),
  updateUrl: link,
});
