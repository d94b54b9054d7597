import type { PublishingProblem } from '../errors.ts';
import type { Film } from './mp4.ts';
import type { Picture } from './picture.ts';

const MB = 1024 * 1024;
const isBetween = (value: number, least: number, most: number) => value >= least && value <= most;

/** https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media#image-specifications */
export function wrongPicture(picture: Picture | null, bytes: number, isStory: boolean): PublishingProblem | null {
  if (picture?.format !== 'jpeg') return 'format';
  if (bytes > 8 * MB) return 'size';
  const ratio = picture.width / picture.height;
  // A story shows any picture on its own ground. Rounded pixels are no other ratio.
  return isStory || isBetween(ratio, 4 / 5 - 0.003, 1.91 + 0.003) ? null : 'aspect';
}

/** https://developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/media#reel-specifications */
export function wrongFilm(film: Film | null, bytes: number, isStory: boolean): PublishingProblem | null {
  if (!film || !['avc1', 'avc3', 'hvc1', 'hev1'].includes(film.codec)) return 'video';
  const [longest, largest] = isStory ? [60_000, 100 * MB] : [15 * 60_000, 300 * MB];
  const fits =
    isBetween(film.durationMs, 3000, longest) && bytes <= largest && isBetween(film.fps, 23, 60.01) && film.width <= 1920;
  return fits ? null : 'video';
} // prettier-ignore

export function wrongCaption(caption: string): boolean {
  const count = (mark: string) => caption.match(new RegExp(`(?<![\\p{L}\\p{N}_])${mark}[\\p{L}\\p{N}_.]+`, 'gu'))?.length ?? 0;
  return [...caption].length > 2200 || count('#') > 30 || count('@') > 20;
} // prettier-ignore

/**
 * Why a Page cannot publish a film, in the words of its processing phase.
 * https://developers.facebook.com/docs/video-api/guides/reels-publishing and /docs/page-stories-api
 */
export function wrongPageFilm(film: Film | null, kind: 'reel' | 'story' | 'video'): string | null {
  if (!film) return 'The video could not be read.';
  if (kind === 'video') return film.durationMs > 4 * 3600_000 ? 'The video is too long.' : null;
  const longest = kind === 'reel' ? 90 : 60;
  if (!isBetween(film.durationMs, 3000, longest * 1000)) return `The video must last from 3 to ${longest} seconds.`;
  if (film.width < 540 || film.height < 960) return 'Resolution too low. Video must have a minimum resolution of 540p.';
  if (!isBetween(film.width / film.height, 0.55, 0.575)) return 'The aspect ratio must be 9:16.';
  return isBetween(film.fps, 23.9, 60.01) ? null : 'The frame rate must be from 24 to 60.';
}

/** Pictures of Pages: https://developers.facebook.com/docs/graph-api/reference/page/photos */
export const wrongPagePicture = (picture: Picture | null, bytes: number): boolean =>
  !picture || !['jpeg', 'png', 'gif', 'tiff', 'webp', 'heif'].includes(picture.format) || bytes > 10 * MB;
