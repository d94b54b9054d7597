import { chunksOf, nextChunk } from './chunks.ts';
import type { TikTokOptions } from './choices.ts';

/** What TikTok has given us so far. */
export interface TikTokRemote {
  /** That the account lets us do what was chosen was looked at; who it is, and what of it goes. */
  checked?: boolean;
  username?: string;
  comments?: boolean;
  duets?: boolean;
  stitches?: boolean;
  /** Its publish id. */
  publish?: string;
  /** Where a video is sent to, good for an hour; not kept longer than it is needed. */
  upload?: string | null;
  /** Bytes that TikTok has taken. */
  sent?: number;
  /** How often the result was asked for. */
  polls?: number;
}

export interface TikTokStep {
  name: 'creator' | 'init' | 'chunk' | 'photos' | 'status';
  final: boolean;
}

interface Told {
  format: string;
  options: TikTokOptions;
  /** Of the video. */
  bytes: number;
  remote: TikTokRemote;
}

/**
 * What is to be asked of TikTok next. What begins a video publishes nothing before all of it is there, so the last chunk
 * is what makes it public; photos are fetched as soon as they are begun. A draft is announced likewise: twice in the inbox
 * is once too often. Asking for the result changes nothing.
 */
export function nextOfTikTok({ format, options, bytes, remote }: Told): TikTokStep {
  const step = (name: TikTokStep['name'], final: boolean): TikTokStep => ({ name, final });
  if (options.mode === 'direct' && !remote.checked) return step('creator', false);
  if (format === 'photos') return remote.publish ? step('status', false) : step('photos', true);
  if (!remote.publish) return step('init', false);
  const { sent = 0 } = remote;
  if (sent >= bytes) return step('status', false);
  return step('chunk', nextChunk(chunksOf(bytes), sent).isLast);
}

/** In how many seconds the result is asked for again: soon at first, and far below what TikTok lets us ask. */
export const pollSeconds = (polls: number): number => (polls < 6 ? 5 : polls < 20 ? 15 : 60);
