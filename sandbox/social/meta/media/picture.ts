import sharp from 'sharp';

export interface Picture {
  format: string;
  width: number;
  height: number;
}

/** What a picture is by its bytes, as it is seen (a camera’s turn done); null when it is none. */
export async function readPicture(bytes: Buffer): Promise<Picture | null> {
  try {
    const { format, autoOrient } = await sharp(bytes).metadata();
    return { format, width: autoOrient.width, height: autoOrient.height };
  } catch {
    return null;
  }
}

const SHOWN_WIDTH = 720;

/** As the feed shows it: small, so that a day of demo stays in memory. */
export const shrunk = (bytes: Buffer): Promise<Buffer> =>
  sharp(bytes).autoOrient().resize({ width: SHOWN_WIDTH, withoutEnlargement: true }).jpeg().toBuffer();
