import type { Format, Network } from '../networks.ts';

/** What is known of a file without looking at its pixels. */
export interface MediaFacts {
  id: string;
  kind: 'image' | 'video';
  mime: string;
  width: number;
  height: number;
  /** Null for an image. */
  durationMs: number | null;
  bytes: number;
  /** Of a video, where it was found out; null else. */
  framesPerSecond?: number | null;
}

interface FileRule {
  mimes: readonly string[];
  mostBytes: number;
  /** Width over height, with the ends. */
  ratio?: readonly [number, number];
  least?: readonly [width: number, height: number];
  /** Seconds, with the ends. */
  seconds?: readonly [number, number];
  frames?: readonly [number, number];
}
interface MediaRule {
  files: readonly [least: number, most: number];
  image?: FileRule;
  video?: FileRule;
}

const MB = 1024 * 1024;
const JPEG = ['image/jpeg'] as const;
const FILM = ['video/mp4', 'video/quicktime'] as const;
const IG_IMAGE = { mimes: JPEG, mostBytes: 8 * MB, ratio: [4 / 5, 1.91], least: [320, 320] } as const;
const IG_REEL = { mimes: FILM, mostBytes: 300 * MB, seconds: [3, 900], frames: [23, 60], ratio: [0.01, 10] } as const;
const FB_REEL = { mimes: FILM, mostBytes: 1024 * MB, seconds: [3, 90], ratio: [0.5, 0.6], least: [540, 960] } as const;

/** What each network takes, by its documents (reference: social APIs, November 2026). */
const RULES: { [Of in Network]: Record<Format<Of>, MediaRule> } = {
  instagram: {
    image: { files: [1, 1], image: IG_IMAGE },
    carousel: { files: [2, 10], image: IG_IMAGE, video: { ...IG_REEL, seconds: [3, 60] } },
    reel: { files: [1, 1], video: IG_REEL },
    story: {
      files: [1, 1],
      image: { ...IG_IMAGE, ratio: [0.1, 10] },
      video: { ...IG_REEL, mostBytes: 100 * MB, seconds: [3, 60] },
    },
  },
  facebook: {
    link: { files: [0, 0] },
    photos: { files: [1, 10], image: { mimes: JPEG, mostBytes: 10 * MB } },
    reel: { files: [1, 1], video: FB_REEL },
    video: { files: [1, 1], video: { mimes: FILM, mostBytes: 1024 * MB, seconds: [1, 14_400] } },
    story: { files: [1, 1], image: { mimes: JPEG, mostBytes: 10 * MB }, video: { ...FB_REEL, seconds: [3, 60] } },
  },
  tiktok: {
    video: {
      files: [1, 1],
      video: { mimes: FILM, mostBytes: 4096 * MB, seconds: [3, 600], frames: [23, 60], least: [360, 360] },
    },
    photos: { files: [1, 35], image: { mimes: ['image/jpeg', 'image/webp'], mostBytes: 20 * MB } },
  },
};

export const mediaRule = (network: Network, format: Format): MediaRule =>
  (RULES[network] as Record<string, MediaRule>)[format]!;

export const MEDIA_PROBLEMS = [
  'too-few-files', 'too-many-files', 'kind', 'type', 'too-many-bytes', 'ratio', 'too-small', 'too-short', 'too-long', 'frames',
] as const; // prettier-ignore

/** `file` counts from 1; absent where it is of all of them. */
export interface MediaProblem {
  code: (typeof MEDIA_PROBLEMS)[number];
  file?: number;
  id?: string;
  /** As it is, and as it may be, in the rule’s unit: bytes, seconds, width over height, files, frames a second. */
  is: string;
  least?: string;
  most?: string;
}

const round = (value: number) => String(Math.round(value * 100) / 100);

/** Which file breaks which rule of a network; none when it takes them all. */
export function mediaProblems(network: Network, format: Format, media: readonly MediaFacts[]): MediaProblem[] {
  const rule = mediaRule(network, format);
  const [least, most] = rule.files;
  if (media.length < least) return [{ code: 'too-few-files', is: String(media.length), least: String(least) }];
  if (media.length > most) return [{ code: 'too-many-files', is: String(media.length), most: String(most) }];
  return media.flatMap((file, index) =>
    fileProblems(rule[file.kind], file).map((problem) => ({ ...problem, file: index + 1, id: file.id })),
  );
}

function fileProblems(rule: FileRule | undefined, file: MediaFacts): MediaProblem[] {
  if (!rule) return [{ code: 'kind', is: file.kind }];
  const problems: MediaProblem[] = [];
  const { width, height, bytes, durationMs, framesPerSecond } = file;
  if (!rule.mimes.includes(file.mime)) problems.push({ code: 'type', is: file.mime, most: rule.mimes.join(' ') });
  if (bytes > rule.mostBytes)
    problems.push({ code: 'too-many-bytes', is: String(bytes), most: String(rule.mostBytes) });
  const within = (
    code: MediaProblem['code'] | readonly [under: MediaProblem['code'], over: MediaProblem['code']],
    value: number,
    bounds: readonly [number, number] | undefined,
  ) => {
    if (!bounds || (value >= bounds[0] && value <= bounds[1])) return;
    const named = typeof code === 'string' ? code : code[value < bounds[0] ? 0 : 1];
    problems.push({ code: named, is: round(value), least: round(bounds[0]), most: round(bounds[1]) });
  };
  within('ratio', width / height, rule.ratio);
  if (rule.least && (width < rule.least[0] || height < rule.least[1]))
    problems.push({ code: 'too-small', is: `${width}x${height}`, least: rule.least.join('x') });
  if (durationMs !== null) within(['too-short', 'too-long'], durationMs / 1000, rule.seconds);
  if (framesPerSecond != null) within('frames', framesPerSecond, rule.frames);
  return problems;
}
