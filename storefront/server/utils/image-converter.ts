import type sharp from 'sharp';
import type { Sharp } from 'sharp';
import type { ImageFormat } from '../../shared/utils/images.ts';

/** The bytes are no picture, or one that no shop needs. The visitor's browser then shows a plain surface. */
export class BrokenImageError extends Error {}

/** A phone's largest photo has about 50 million pixels; a "bomb" of a few kilobytes has billions. */
const MAX_PIXELS = 60_000_000;
/** What a file claims in its name counts for nothing: an SVG named .jpg would be drawn, and can be endless. */
const SOURCES: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp', 'heif']);

let loading: Promise<typeof sharp> | undefined;

/** Loaded with the first picture: it takes some twenty megabytes of each process, and most pictures are kept already. */
const load = () =>
  (loading ??= import('sharp').then(({ default: sharp }) => {
    // One thread for each conversion: the pages of other visitors need the rest of the machine.
    sharp.concurrency(1);
    sharp.cache(false);
    return sharp;
  }));

/** Scales down, never up; turns upright what the camera noted as lying; drops the metadata (GPS too). */
export async function convertImage(source: Uint8Array, width: number, format: ImageFormat): Promise<Buffer> {
  const sharp = await load();
  try {
    const picture = sharp(source, { limitInputPixels: MAX_PIXELS, failOn: 'error' });
    const { format: found } = await picture.metadata();
    if (!found || !SOURCES.has(found)) throw new Error(`${found ?? 'unknown'} is not served`);
    const scaled = picture.autoOrient().resize({ width, withoutEnlargement: true });
    return await encode(scaled, format).toBuffer();
  } catch (error) {
    throw new BrokenImageError((error as Error).message);
  }
}

/** AVIF at effort 2 takes a third of the time of the default and some 5 % more bytes: a first view waits for it. */
function encode(picture: Sharp, format: ImageFormat): Sharp {
  if (format === 'avif') return picture.avif({ quality: 52, effort: 2, chromaSubsampling: '4:2:0' });
  if (format === 'webp') return picture.webp({ quality: 74, effort: 3 });
  return picture.flatten({ background: '#ffffff' }).jpeg({ quality: 80, mozjpeg: true });
}
