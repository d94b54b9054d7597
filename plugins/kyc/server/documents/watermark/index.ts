import sharp from 'sharp';
import { MOST_PIXELS } from '../../../domain/documents/content.ts';
import type { MediaType } from '../../../domain/documents/kinds.ts';
import { stampPdf } from '../checks/pdf.ts';
import { strokesOf } from './letters.ts';

/** A document with who looks at it and when burnt in: a copy that gets about says whose it was. */
export async function watermark(bytes: Buffer, type: MediaType, lines: string[]): Promise<Buffer> {
  return type === 'application/pdf' ? stampPdf(bytes, lines) : stampImage(bytes, lines);
}

async function stampImage(bytes: Buffer, lines: string[]): Promise<Buffer> {
  const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS });
  const { width, height } = await picture.metadata();
  const { path, thickness } = strokesOf(lines, { width, height });
  const stroke = (colour: string, opacity: number, wide: number) =>
    `<path d="${path}" fill="none" stroke="${colour}" stroke-opacity="${opacity}" stroke-width="${wide.toFixed(2)}" stroke-linecap="round" stroke-linejoin="round"/>`;
  // Light over dark, to be read on any ground.
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${stroke('#fff', 0.4, thickness * 1.1)}${stroke('#5a1a1a', 0.5, thickness * 0.45)}</svg>`;
  return picture.composite([{ input: Buffer.from(drawing) }]).jpeg({ quality: 85 }).toBuffer(); // prettier-ignore
}
