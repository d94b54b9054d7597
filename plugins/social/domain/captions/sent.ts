import type { Network } from '../networks.ts';

/**
 * The words that a network is sent of a caption: a story shows none, and of a video that goes to TikTok’s drafts its owner
 * writes them in the app. `mode` is TikTok’s.
 */
export const sentText = (
  { network, format, mode }: { network: Network; format: string; mode: unknown },
  caption: string,
): string => (format === 'story' || (network === 'tiktok' && format === 'video' && mode === 'draft') ? '' : caption);
