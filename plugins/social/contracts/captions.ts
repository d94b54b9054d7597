import { z } from 'zod';
import { LENGTHS } from '../domain/captions/write.ts';
import { TONES } from '../domain/captions/texts.ts';
import { linkId, locale } from './common.ts';

/** `GET /api/social/captions`: a caption for a link of one’s own, and what goes with it. */
export const captionsQuerySchema = z.strictObject({
  link: linkId,
  locale,
  tone: z.enum(TONES).default('warm'),
  length: z.enum(LENGTHS).default('medium'),
});

export const captionsResponseSchema = z.object({
  data: z.object({
    /** Without link and hashtags, which are put to it for each network. */
    body: z.string(),
    /** Without their `#`, the most promising first; the first ones are enough. */
    hashtags: z.array(z.string()),
    /** How many of the account’s own posts with measured values the order rests on; 0: on what the deal is about alone. */
    measured: z.number().int().min(0),
    /** The photographs of the deal’s page, by their places (`POST /api/social/media/from-deal`). */
    pictures: z.array(z.object({ picture: z.number().int(), url: z.string() })),
    deal: z.string(),
  }),
});
export type Captions = z.output<typeof captionsResponseSchema>['data'];
