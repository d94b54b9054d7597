import { z } from 'zod';
import type { TikTokPrivacy } from '../domain/networks/tiktok/choices.ts';
import { instant } from './common.ts';

const privacy = z.enum([
  'PUBLIC_TO_EVERYONE',
  'MUTUAL_FOLLOW_FRIENDS',
  'FOLLOWER_OF_CREATOR',
  'SELF_ONLY',
] satisfies TikTokPrivacy[]);

const draft = z.strictObject({ mode: z.literal('draft') });
const direct = z.strictObject({
  mode: z.literal('direct'),
  // Its author chooses: TikTok allows no default.
  privacy_level: privacy,
  allow_comment: z.boolean().default(false),
  allow_duet: z.boolean().default(false),
  allow_stitch: z.boolean().default(false),
  brand_content: z.boolean().default(false),
  brand_organic: z.boolean().default(false),
  made_by_ai: z.boolean().default(false),
});

const consent = { consent: z.literal(true) };
/** What somebody chose for TikTok, and that they agree to its terms. Whether it goes together is `choiceProblems`. */
export const tiktokChoices = z.discriminatedUnion('mode', [draft.extend(consent), direct.extend(consent)]);
export type TikTokChoices = z.infer<typeof tiktokChoices>;

const kept = { consented_at: instant, consented_to: z.array(z.enum(['music-usage', 'branded-content'])) };
/** As a delivery keeps it: `agreed` makes it of the choices. */
export const tiktokOptions = z.discriminatedUnion('mode', [draft.extend(kept), direct.extend(kept)]);

/**
 * What an account lets choose, as TikTok says it now; `max_seconds` of a video. `GET /api/social/accounts/:id/tiktok`, and
 * below /social of the house: refused as `away`, or as `not-publishable` with `[{ code }]` of a failure (FAILURE_CODES).
 */
export const tiktokCreator = z.object({
  username: z.string(),
  nickname: z.string(),
  privacy_levels: z.array(privacy),
  comment_disabled: z.boolean(),
  duet_disabled: z.boolean(),
  stitch_disabled: z.boolean(),
  max_seconds: z.number().int(),
});
export const tiktokCreatorResponseSchema = z.object({ data: tiktokCreator });
export type TikTokCreatorView = z.infer<typeof tiktokCreator>;
