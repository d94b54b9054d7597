import type { TikTokPrivacy, TikTokWish } from './choices.ts';
import type { TikTokFailure } from './failures.ts';

/** What an account lets choose, as TikTok says it now. */
export interface TikTokCreator {
  username: string;
  nickname: string;
  privacy_levels: TikTokPrivacy[];
  comment_disabled: boolean;
  duet_disabled: boolean;
  stitch_disabled: boolean;
  /** Of a video. */
  max_seconds: number;
}

export type Judged =
  { ok: true; comments: boolean; duets: boolean; stitches: boolean } | { ok: false; code: TikTokFailure; why: string };

/**
 * What was chosen, held against what the account lets choose at the moment of publishing. `durationMs`: of the video, in
 * milliseconds; null for photos. What the account has turned off stays off, whatever was chosen.
 */
export function judgeCreator(wish: Extract<TikTokWish, { mode: 'direct' }>, creator: TikTokCreator, durationMs: number | null): Judged {
  const { privacy_levels: levels, max_seconds: most } = creator;
  if (!levels.includes(wish.privacy_level))
    return { ok: false, code: 'tiktok-privacy', why: `${wish.privacy_level} is not among ${levels.join(', ')}` };
  if (durationMs !== null && durationMs > most * 1000)
    return { ok: false, code: 'tiktok-duration', why: `longer than ${most} seconds` };
  return {
    ok: true,
    comments: wish.allow_comment && !creator.comment_disabled,
    duets: wish.allow_duet && !creator.duet_disabled,
    stitches: wish.allow_stitch && !creator.stitch_disabled,
  };
} // prettier-ignore
