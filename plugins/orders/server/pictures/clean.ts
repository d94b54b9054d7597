import sharp from 'sharp';
import type { PICTURE_TYPES } from '../../contracts/pictures.ts';
import { RefusedPicture } from './refusal.ts';

const FORMATS: Record<string, (typeof PICTURE_TYPES)[number]> = { jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp' }; // prettier-ignore
/** Refused before anything is decoded: four bytes each is what decoding takes. */
const MOST_PIXELS = 50_000_000;
const LEAST_SIDE = 400;
const MOST_SIDE = 1600;
const QUALITY = 84;

export interface CleanPicture {
  bytes: Buffer;
  width: number;
  height: number;
}

/**
 * A photograph made anew from its pixels, as WebP: nothing that was hidden in the file goes along, nor where and with
 * what it was taken. Throws a `RefusedPicture`.
 */
export async function cleanPicture(bytes: Buffer, declared: string): Promise<CleanPicture> {
  const { width, height, format, pages } = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(refuseAsDamaged);
  if (FORMATS[format] !== declared) throw new RefusedPicture('type');
  if (width * height * (pages ?? 1) > MOST_PIXELS) throw new RefusedPicture('too-many-pixels');
  if (Math.min(width, height) < LEAST_SIDE) throw new RefusedPicture('too-small');
  const { data, info } = await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true })
    .autoOrient()
    .resize(MOST_SIDE, MOST_SIDE, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .webp({ quality: QUALITY })
    .toBuffer({ resolveWithObject: true })
    .catch(refuseAsDamaged);
  return { bytes: data, width: info.width, height: info.height };
}

function refuseAsDamaged(): never {
  throw new RefusedPicture('damaged');
}
