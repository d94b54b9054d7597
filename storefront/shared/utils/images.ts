/**
 * Where the storefront serves a picture of the CMS: `/_img/640/riad_a1b2.jpg.avif` is the upload
 * `riad_a1b2.jpg`, 640 px wide, as AVIF. The source keeps its extension, because the CMS needs it.
 */
export const IMAGE_WIDTHS = [160, 320, 480, 640, 960, 1280, 1600] as const;
/** What link previews ask for: large enough for every network, and JPEG, which all of them read. */
export const SHARE_WIDTH = 1200;

export const IMAGE_FORMATS = ['avif', 'webp', 'jpg'] as const;
export type ImageFormat = (typeof IMAGE_FORMATS)[number];

const baseName = (src: string) => src.split(/[?#]/, 1)[0]!.split('/').pop()!;

export function imagePath(src: string, width: number, format: ImageFormat): string {
  return `/_img/${width}/${baseName(src)}.${format}`;
}

/** The widths worth offering for a picture: none above its own, because nothing is ever enlarged. */
export function imageWidths(natural: number): number[] {
  const fitting = IMAGE_WIDTHS.filter((width) => width <= natural);
  const next = IMAGE_WIDTHS[fitting.length];
  // The step above holds the picture at its own width, which the steps below would lose.
  return next !== undefined && (fitting.at(-1) ?? 0) < natural ? [...fitting, next] : [...fitting];
}

/** A `srcset` whose descriptors tell the true width, also where the source is smaller than the step. */
export function imageSet(image: { src: string; width: number }, format: ImageFormat): string {
  return imageWidths(image.width)
    .map((width) => `${imagePath(image.src, width, format)} ${Math.min(width, image.width)}w`)
    .join(', ');
}
