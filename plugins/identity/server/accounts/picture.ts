import type { Querier } from '@sys/database/marketplace';
import sharp from 'sharp';

const SIDE = 256;
/** Beyond what a browser sends who has made it smaller; a bomb of zeros unpacks to far more. */
const MAX_PIXELS = 4096 * 4096;
const FORMATS: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp']);

/**
 * A photograph as a square WebP, made anew from its pixels: nothing that was hidden beside them is left, and where
 * it was taken neither. `null` when the bytes are no JPEG, PNG or WebP, whatever they are called.
 */
export async function squarePicture(bytes: Buffer): Promise<Buffer | null> {
  try {
    const image = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' });
    const { format } = await image.metadata();
    if (!FORMATS.has(format)) return null;
    return await image.rotate().resize(SIDE, SIDE, { fit: 'cover' }).webp({ quality: 82 }).toBuffer();
  } catch {
    return null;
  }
}

export async function writePicture(db: Querier, user: number, webp: Buffer | null): Promise<void> {
  if (!webp) await db.query('DELETE FROM identity_pictures WHERE user_id = $1', [user]);
  else {
    await db.query(
      `INSERT INTO identity_pictures (user_id, webp) VALUES ($1, $2)
       ON CONFLICT (user_id) DO UPDATE SET webp = $2, updated_at = now()`,
      [user, webp],
    );
  }
}
