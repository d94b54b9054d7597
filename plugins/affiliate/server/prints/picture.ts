import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';

/** Pixels a point of the sheet: 200 to the inch. */
const DENSITY = 2.8;
const MOST_PIXELS = 50_000_000;

/**
 * A picture of the catalogue cut to a shape (points) for a sheet, as JPEG; null where it cannot be had: a poster is good
 * without. Only what lies in the folder of uploads is read, whatever the catalogue says.
 */
export async function pictureFor(
  publicDir: string,
  source: string | null,
  { width, height }: { width: number; height: number },
): Promise<Buffer | null> {
  const name = source === null ? null : /^\/uploads\/([\w.-]+)$/.exec(source)?.[1];
  if (!name) return null;
  try {
    const bytes = await readFile(path.join(publicDir, 'uploads', name));
    return await sharp(bytes, { limitInputPixels: MOST_PIXELS })
      .autoOrient()
      .resize(Math.round(width * DENSITY), Math.round(height * DENSITY), { fit: 'cover', position: 'attention' })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .jpeg({ quality: 82 })
      .toBuffer();
  } catch {
    return null;
  }
}
