import sharp from 'sharp';
import type { PICTURE_TYPES } from '../../contracts/media.ts';
import { cropFits, type Crop } from '../../domain/media/crop.ts';
import { RefusedMedia } from './refusal.ts';

const FORMATS: Record<string, (typeof PICTURE_TYPES)[number]> = { jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp' }; // prettier-ignore
/** Refused before anything is decoded: four bytes each is what decoding takes. */
const MOST_PIXELS = 50_000_000;
const LEAST_SIDE = 320;
/** Instagram shows 1,440 pixels across at most. */
const MOST_SIDE = 1_440;
const QUALITY = 88;

export interface MadePicture {
  bytes: Buffer;
  width: number;
  height: number;
}

/**
 * A photograph made anew as the JPEG that all networks take, the part of it that is wanted: nothing that was hidden in
 * the file goes along. `declared` is null for one of ours. Throws a `RefusedMedia`.
 */
export async function makePicture(bytes: Buffer, declared: string | null, crop?: Crop): Promise<MadePicture> {
  const { format, pages, autoOrient } = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(refuseAsDamaged);
  const { width, height } = autoOrient;
  if (!FORMATS[format] || (declared !== null && FORMATS[format] !== declared)) throw new RefusedMedia('type');
  if (width * height * (pages ?? 1) > MOST_PIXELS) throw new RefusedMedia('too-many-pixels');
  const part = crop ?? { left: 0, top: 0, width, height };
  if (!cropFits({ width, height }, part)) throw new RefusedMedia('crop');
  if (Math.min(part.width, part.height) < LEAST_SIDE) throw new RefusedMedia('too-small');
  const { data, info } = await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    .autoOrient()
    .extract(part)
    .resize(MOST_SIDE, MOST_SIDE, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: QUALITY, mozjpeg: false })
    .toBuffer({ resolveWithObject: true })
    .catch(refuseAsDamaged);
  return { bytes: data, width: info.width, height: info.height };
}

function refuseAsDamaged(): never {
  throw new RefusedMedia('damaged');
}
