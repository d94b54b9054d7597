import type { Network } from '../networks.ts';
import { hashtagsIn } from './hashtags.ts';

interface CaptionLimits {
  /** UTF-16 units for TikTok, as its documents say; characters for Meta. */
  unit: 'characters' | 'utf-16';
  most: number;
  hashtags: number | null;
  /** Above this many a network shows a post to fewer people. */
  hashtagsWell: number | null;
  mentions: number | null;
}
const META = { unit: 'characters' } as const;
const INSTAGRAM: CaptionLimits = { ...META, most: 2_200, hashtags: 30, hashtagsWell: 5, mentions: 20 };
const FACEBOOK: CaptionLimits = { ...META, most: 63_206, hashtags: null, hashtagsWell: null, mentions: null };
const TIKTOK = { unit: 'utf-16', hashtags: null, hashtagsWell: null, mentions: null } as const;

/** reference: Instagram content publishing; TikTok content posting (title of a video, description of photos). */
export function captionLimits(network: Network, format: string): CaptionLimits {
  if (network === 'instagram') return INSTAGRAM;
  if (network === 'facebook') return FACEBOOK;
  return { ...TIKTOK, most: format === 'photos' ? 4_000 : 2_200 };
}

const MENTION = /(?<![\p{L}\p{N}_.@])@[\p{L}\p{N}_.]+/gu;

export interface CaptionCount {
  used: number;
  most: number;
  hashtags: number;
  mentions: number;
}

/** How much of what a network allows a caption takes, counted as it counts. */
export function countCaption(network: Network, format: string, text: string): CaptionCount {
  const { unit, most } = captionLimits(network, format);
  return {
    used: unit === 'utf-16' ? text.length : [...text].length,
    most,
    hashtags: hashtagsIn(text).length,
    mentions: text.match(MENTION)?.length ?? 0,
  };
}

export type CaptionProblem =
  | { code: 'caption-too-long'; used: number; most: number }
  | { code: 'too-many-hashtags' | 'too-many-mentions'; used: number; most: number };

/** Why a network would refuse a caption; none when it takes it. Stories show none. */
export function captionProblems(network: Network, format: string, text: string): CaptionProblem[] {
  if (format === 'story') return [];
  const limits = captionLimits(network, format);
  const { used, most, hashtags, mentions } = countCaption(network, format, text);
  const problems: CaptionProblem[] = [];
  if (used > most) problems.push({ code: 'caption-too-long', used, most });
  if (limits.hashtags !== null && hashtags > limits.hashtags)
    problems.push({ code: 'too-many-hashtags', used: hashtags, most: limits.hashtags });
  if (limits.mentions !== null && mentions > limits.mentions)
    problems.push({ code: 'too-many-mentions', used: mentions, most: limits.mentions });
  return problems;
}
