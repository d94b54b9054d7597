import { PICTURE_HEIGHT as H, PICTURE_WIDTH as W } from './size.ts';

/** A plane out of focus is drawn this much smaller: it holds no detail, and costs a fraction. */
const REDUCTION = 4;
export const SMALL = { width: Math.ceil(W / REDUCTION), height: Math.ceil(H / REDUCTION) };

/** Fractions of twelve bits: whole numbers are what makes the loops below fast. */
const BITS = 12;
const ONE = 1 << BITS;
const HALF = ONE / 2;

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
    // Times 257 over 65536 is a division by 255.
    const keep = 255 - alpha;
    picture[to] = ((picture[to]! * keep + plane[from]! * alpha + 127) * 257) >> 16;
    picture[to + 1] = ((picture[to + 1]! * keep + plane[from + 1]! * alpha + 127) * 257) >> 16;
    picture[to + 2] = ((picture[to + 2]! * keep + plane[from + 2]! * alpha + 127) * 257) >> 16;
  }
}

/** What is out of focus with nothing sharp in between: gathered while small, in light times cover (RGBA). */
export type SoftPlanes = Float32Array;

export const noSoftPlanes = (): SoftPlanes => new Float32Array(SMALL.width * SMALL.height * 4);

/** Lays a small plane (RGBA) over those gathered before it. */
export function gather(soft: SoftPlanes, plane: Buffer): void {
  for (let i = 0; i < soft.length; i += 4) {
    const cover = plane[i + 3]! / 255;
    if (cover === 0) continue;
    const keep = 1 - cover;
    soft[i] = soft[i]! * keep + plane[i]! * cover;
    soft[i + 1] = soft[i + 1]! * keep + plane[i + 1]! * cover;
    soft[i + 2] = soft[i + 2]! * keep + plane[i + 2]! * cover;
    soft[i + 3] = soft[i + 3]! * keep + cover;
  }
}

/** Enlarges what was gathered, smoothly, and lays it over the picture in one pass: sharp takes three times as long. */
export function layEnlarged(picture: Buffer, soft: SoftPlanes): void {
  const row = new Int32Array((SMALL.width + 2) * 4);
  for (let y = 0; y < H; y++) {
    const at = Math.min(Math.max((y + 0.5) / REDUCTION - 0.5, 0), SMALL.height - 1);
    const top = Math.floor(at);
    blendRows(row, soft, top, Math.min(top + 1, SMALL.height - 1), at - top);
    layRow(picture, y * W, row);
  }
}

/** Mixes two rows of the small planes into `row`, with its ends doubled. */
function blendRows(row: Int32Array, soft: SoftPlanes, top: number, bottom: number, share: number): void {
  const length = SMALL.width * 4;
  const [upper, lower] = [top * length, bottom * length];
  const [fall, keep] = [share * ONE, (1 - share) * ONE];
  for (let i = 0; i < length; i++) row[i + 4] = soft[upper + i]! * keep + soft[lower + i]! * fall + 0.5;
  row.copyWithin(0, 4, 8);
  row.copyWithin(length + 4, length, length + 4);
}

/** Steps through the row from each small pixel to the next; written out plainly, as it runs for every pixel. */
function layRow(picture: Buffer, start: number, row: Int32Array): void {
  for (let cell = 0, i = 0; cell <= SMALL.width; cell++, i += 4) {
    let alpha = row[i + 3]!;
    const nextAlpha = row[i + 7]!;
    if ((alpha | nextAlpha) === 0) continue;
    let red = row[i]!;
    let green = row[i + 1]!;
    let blue = row[i + 2]!;
    const toRed = (row[i + 4]! - red) >> 2;
    const toGreen = (row[i + 5]! - green) >> 2;
    const toBlue = (row[i + 6]! - blue) >> 2;
    const toAlpha = (nextAlpha - alpha) >> 2;
    // The first pixel of a cell lies half a step beyond the middle of the small pixel.
    red += HALF + (toRed >> 1);
    green += HALF + (toGreen >> 1);
    blue += HALF + (toBlue >> 1);
    alpha += toAlpha >> 1;
    const left = cell * REDUCTION - REDUCTION / 2;
    const end = (start + Math.min(W, left + REDUCTION)) * 3;
    for (let to = (start + Math.max(0, left)) * 3; to < end; to += 3) {
      const keep = ONE - alpha;
      picture[to] = (Math.imul(picture[to]!, keep) + red) >> BITS;
      picture[to + 1] = (Math.imul(picture[to + 1]!, keep) + green) >> BITS;
      picture[to + 2] = (Math.imul(picture[to + 2]!, keep) + blue) >> BITS;
      red += toRed;
      green += toGreen;
      blue += toBlue;
      alpha += toAlpha;
    }
  }
}
