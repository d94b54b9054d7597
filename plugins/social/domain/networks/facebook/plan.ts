import type { Format } from '../../networks.ts';

/** What Facebook has given us so far. */
export interface FacebookRemote {
  /** Pictures that were handed over and belong to no post yet, in their order. */
  photos?: readonly string[];
  /** A video that was begun, and whether Facebook has it. */
  video?: string;
  sent?: boolean;
  uploaded?: boolean;
  polls?: number;
  /** It was told to publish the video. */
  finished?: boolean;
  post?: string;
}

export interface FacebookStep {
  name: 'photo' | 'post' | 'photo-story' | 'start' | 'upload' | 'upload-status' | 'finish' | 'video' | 'result';
  final: boolean;
}

const FINAL: readonly FacebookStep['name'][] = ['post', 'photo-story', 'finish', 'video'];

interface Told {
  format: Format;
  media: readonly { kind: 'image' | 'video' }[];
  remote: FacebookRemote;
}

/** What is to be asked of Facebook next. Whatever it has answered already is not asked for again. */
export function nextOfFacebook({ format, media, remote }: Told): FacebookStep {
  const name = nameOf({ format, media, remote });
  return { name, final: FINAL.includes(name) };
}

function nameOf({ format, media, remote }: Told): FacebookStep['name'] {
  if (remote.finished) return 'result';
  if (format === 'video') return 'video';
  if (format === 'reel' || (format === 'story' && media[0]?.kind === 'video')) {
    if (!remote.video) return 'start';
    if (!remote.sent) return 'upload';
    return remote.uploaded ? 'finish' : 'upload-status';
  }
  if (format !== 'link' && (remote.photos?.length ?? 0) < media.length) return 'photo';
  return format === 'story' ? 'photo-story' : 'post';
}

/** In how many seconds a video is looked at again that Facebook is not done with. */
export const videoSeconds = (polls: number): number => (polls < 4 ? 15 : polls < 9 ? 60 : 300);
