import { IMAGE_FORMATS, IMAGE_WIDTHS, SHARE_WIDTH, type ImageFormat } from '../../shared/utils/images.ts';

export interface ImageAddress {
  width: number;
  /** The file's name under /uploads/ of the CMS. */
  source: string;
  format: ImageFormat;
}

const WIDTHS: ReadonlySet<string> = new Set([...IMAGE_WIDTHS, SHARE_WIDTH].map(String));

/**
 * One name, no folder: the first sign is a letter or a digit, so neither `..` nor a hidden file fits,
 * and what may be a source is a raster picture. The length is what file systems take, with room to spare.
 */
const FILE = new RegExp(
  `^([a-z0-9][\\w-]*(?:\\.[\\w-]+)*\\.(?:jpe?g|png|webp|avif))\\.(${IMAGE_FORMATS.join('|')})$`,
  'i',
);
const MAX_NAME = 200;

/** `null` for anything but a picture we serve: the answer is then 404, and nothing is fetched. */
export function parseImageAddress(width: string | undefined, file: string | undefined): ImageAddress | null {
  if (!width || !file || !WIDTHS.has(width) || file.length > MAX_NAME) return null;
  const [, source, format] = FILE.exec(file) ?? [];
  if (!source || !format || format !== format.toLowerCase()) return null;
  return { width: Number(width), source, format: format as ImageFormat };
}
