import sharp from 'sharp';
import { KEPT_SIDE, MOST_PIXELS } from '../../../domain/documents/content.ts';
import type { MediaType } from '../../../domain/documents/kinds.ts';
import { RefusedDocument } from './refusal.ts';

const FORMAT: Partial<Record<MediaType, string>> = { 'image/jpeg': 'jpeg', 'image/png': 'png' };
const LEAST_SIDE = 200;
const QUALITY = 88;

/**
 * The picture made anew from its pixels, as a JPEG: nothing that was hidden in the file, and no place or camera,
 * goes along. Its size is read before anything is decoded. Throws a `RefusedDocument`.
 */
export async function cleanImage(bytes: Buffer, type: MediaType): Promise<Buffer> {
  const options = { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true } as const;
  // Read without a limit: a picture that is too large is told apart from one that is broken.
  const { width, height, format, pages } = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(refuseAs('image-damaged'));
  if (format !== FORMAT[type]) throw new RefusedDocument('content');
  if (width * height * (pages ?? 1) > MOST_PIXELS) throw new RefusedDocument('too-many-pixels');
  if (Math.min(width, height) < LEAST_SIDE) throw new RefusedDocument('too-few-pixels');
  return sharp(bytes, options)
    .autoOrient()
    .resize(KEPT_SIDE, KEPT_SIDE, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality: QUALITY })
    .toBuffer()
    .catch(refuseAs('image-damaged'));
}

const refuseAs = (code: 'image-damaged') => (): never => {
  throw new RefusedDocument(code);
};
