import { z } from 'zod';
import { link, paragraphs, words } from './fields.ts';

/** To the merchant: an editor has looked at their deal. */
export const dealApproved = z.object({ name: words(80), deal: words(150), dealUrl: link });

export const dealDeclined = z.object({
  name: words(80),
  deal: words(150),
  reason: paragraphs(500).optional(),
  dealUrl: link,
});
