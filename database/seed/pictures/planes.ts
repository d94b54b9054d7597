import { PICTURE_HEIGHT as H, PICTURE_WIDTH as W } from './size.ts';

/** Lays a sharp plane (RGBA) over the picture (RGB). */
export function layOver(picture: Buffer, plane: Buffer): void {
  for (let to = 0, from = 0; to < picture.length; to += 3, from += 4) {
    const alpha = plane[from + 3]!;
    if (alpha === 0) continue;
    if (alpha === 255) {
      picture[to] = plane[from]!;
      picture[to + 1] = plane[from + 1]!;
      picture[to + 2] = plane[from + 2]!;
      continue;
    }
    const keep = 255 - alpha;
    picture[to] = (picture[to]! * keep + plane[from]! * alpha + 127) / 255;
    picture[to + 1] = (picture[to + 1]! * keep + plane[from + 1]! * alpha + 127) / 255;
    picture[to + 2] = (picture[to + 2]! * keep + plane[from + 2]! * alpha + 127) / 255;
  }
}

/**
 * Enlarges a small plane (RGBA) `scale` times, smoothly, and lays it over the picture, in one pass: sharp
 * takes three times as long. The inner loop is written out plainly, as it runs for every pixel.
 */
export function layBlurred(
  picture: Buffer,
  plane: Buffer,
  size: { width: number; height: number },
  scale: number,
): void {
  const { width, height } = size;
  const light = premultiply(plane);
  const row = new Float32Array((width + 2) * 4);
  for (let y = 0; y < H; y++) {
    const at = Math.min(Math.max((y + 0.5) / scale - 0.5, 0), height - 1);
    const top = Math.floor(at);
    const span = blendRows(row, light, width, top, Math.min(top + 1, height - 1), at - top);
    if (!span) continue;
    // Cell i of the row lies half a step to the left of small pixel i.
    const end = Math.min(W, (span.last + 2) * scale - scale / 2);
    let x = Math.max(0, span.first * scale - scale / 2);
    for (let to = (y * W + x) * 3; x < end; x++, to += 3) {
      const along = (x + 0.5) / scale + 0.5;
      const left = along | 0;
      const share = along - left;
      const from = left << 2;
      const keep = 1 - (row[from + 3]! + (row[from + 7]! - row[from + 3]!) * share) * (1 / 255);
      picture[to] = picture[to]! * keep + row[from]! + (row[from + 4]! - row[from]!) * share + 0.5;
      picture[to + 1] = picture[to + 1]! * keep + row[from + 1]! + (row[from + 5]! - row[from + 1]!) * share + 0.5;
      picture[to + 2] = picture[to + 2]! * keep + row[from + 2]! + (row[from + 6]! - row[from + 2]!) * share + 0.5;
    }
  }
}

interface Span {
  first: number;
  last: number;
}

/** Mixes two rows of the small plane into `row`, with its ends doubled; says from where to where anything is in them. */
function blendRows(
  row: Float32Array,
  light: Float32Array,
  width: number,
  top: number,
  bottom: number,
  share: number,
): Span | null {
  const upper = top * width * 4;
  const lower = bottom * width * 4;
  let first = -1;
  let last = -1;
  for (let x = 0, i = 0; x < width; x++, i += 4) {
    const alpha = light[upper + i + 3]! + (light[lower + i + 3]! - light[upper + i + 3]!) * share;
    row[i + 7] = alpha;
    row[i + 4] = light[upper + i]! + (light[lower + i]! - light[upper + i]!) * share;
    row[i + 5] = light[upper + i + 1]! + (light[lower + i + 1]! - light[upper + i + 1]!) * share;
    row[i + 6] = light[upper + i + 2]! + (light[lower + i + 2]! - light[upper + i + 2]!) * share;
    if (alpha > 0.4) {
      if (first < 0) first = x;
      last = x;
    }
  }
  row.copyWithin(0, 4, 8);
  row.copyWithin((width + 1) * 4, width * 4, width * 4 + 4);
  return first < 0 ? null : { first, last };
}

function premultiply(plane: Buffer): Float32Array {
  const light = new Float32Array(plane.length);
  for (let i = 0; i < plane.length; i += 4) {
    const alpha = plane[i + 3]! / 255;
    light[i] = plane[i]! * alpha;
    light[i + 1] = plane[i + 1]! * alpha;
    light[i + 2] = plane[i + 2]! * alpha;
    light[i + 3] = plane[i + 3]!;
  }
  return light;
}
