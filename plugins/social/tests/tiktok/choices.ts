import type { TikTokWish } from '../../domain/networks/tiktok/choices.ts';

/** Everybody may see a paid partnership. */
export const DIRECT: Extract<TikTokWish, { mode: 'direct' }> = {
  mode: 'direct',
  privacy_level: 'PUBLIC_TO_EVERYONE',
  allow_comment: true,
  allow_duet: true,
  allow_stitch: false,
  brand_content: true,
  brand_organic: false,
  made_by_ai: false,
};
