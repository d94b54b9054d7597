import { randomFrom } from '../random.ts';
import { PICTURE_HEIGHT as H, PICTURE_WIDTH as W } from './size.ts';

const GRAIN_SIZE = 512;
const SATURATION = 0.14;
/** Light above `from` bleeds into what is around it; found on a picture `scale` times smaller. */
const BLOOM = { from: 200, strength: 0.75, scale: 8, reach: 5 };

/**
 * Treats the picture as film would: light bleeds, the edges darken, the tones are graded, grain covers all.
 * Plain statements and whole numbers (colours in 10 bits of fraction, shade in 12): it runs for every pixel.
 */
export function finish(picture: Buffer): void {
  const [red, green, blue] = CURVES as [Uint8Array, Uint8Array, Uint8Array];
  const [greyRed, greyGreen, greyBlue] = GREY;
  const [vivid, below, grains, columnShade] = [VIVID, BELOW, GRAIN, COLUMN_SHADE];
  const bloom = bloomOf(picture);
  const columns = Math.ceil(W / BLOOM.scale);
  const row = new Float32Array(columns + 1);
  for (let y = 0, at = 0; y < H; y++) {
    const rowShade = Math.round((1.08 - 0.56 * (y / H - 0.5) ** 2) * 4096);
    const grainRow = (y % GRAIN_SIZE) * GRAIN_SIZE;
    const top = Math.floor(y / BLOOM.scale) * columns;
    const share = (y / BLOOM.scale) % 1;
    for (let i = 0; i < columns; i++) row[i] = bloom[top + i]! * (1 - share) + bloom[top + columns + i]! * share;
    row[columns] = row[columns - 1]!;
    for (let cell = 0, x = 0; cell < columns; cell++) {
      let glow = Math.round(row[cell]! * 1024) | 0;
      const step = Math.round(row[cell + 1]! * 1024 - glow) >> 3;
      const end = Math.min(x + BLOOM.scale, W);
      for (; x < end; x++, at += 3, glow += step) {
        const shade = (rowShade - columnShade[x]!) | 0;
        const r = picture[at]!;
        const g = picture[at + 1]!;
        const b = picture[at + 2]!;
        // Away from grey by a seventh; the three curves do the rest.
        const lift = (glow - Math.imul(r, greyRed) - Math.imul(g, greyGreen) - Math.imul(b, greyBlue)) | 0;
        const grain = (grains[grainRow + (x & (GRAIN_SIZE - 1))]! + below) | 0;
        picture[at] = red[(Math.imul(Math.imul(r, vivid) + lift, shade) >> 22) + grain]!;
        picture[at + 1] = green[(Math.imul(Math.imul(g, vivid) + lift - (glow >> 3), shade) >> 22) + grain]!;
        picture[at + 2] = blue[(Math.imul(Math.imul(b, vivid) + lift - ((glow * 5) >> 4), shade) >> 22) + grain]!;
      }
    }
  }
}

function bloomOf(picture: Buffer): Float32Array {
  const { scale, from, strength, reach } = BLOOM;
  const [columns, rows] = [Math.ceil(W / scale), Math.ceil(H / scale)];
  let bright = new Float32Array(columns * (rows + 1));
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const at = (Math.min(y * scale + 4, H - 1) * W + Math.min(x * scale + 4, W - 1)) * 3;
      const luminance = picture[at]! * 0.35 + picture[at + 1]! * 0.5 + picture[at + 2]! * 0.15;
      bright[y * columns + x] = Math.max(0, luminance - from) * strength;
    }
  }
  for (let pass = 0; pass < 2; pass++)
    bright = spread(spread(bright, columns, rows, reach, 1), columns, rows, reach, columns);
  return bright;
}

/** A box blur along one axis; twice along both is soft enough. */
function spread(
  values: Float32Array,
  columns: number,
  rows: number,
  reach: number,
  step: number,
): Float32Array<ArrayBuffer> {
  const result = new Float32Array(values.length);
  const [length, lines, stride] = step === 1 ? [columns, rows, columns] : [rows, columns, 1];
  for (let line = 0; line < lines; line++) {
    for (let i = 0; i < length; i++) {
      let sum = 0;
      for (let k = -reach; k <= reach; k++)
        sum += values[line * stride + Math.min(Math.max(i + k, 0), length - 1) * step]!;
      result[line * stride + i * step] = sum / (2 * reach + 1);
    }
  }
  return result;
}

const COLUMN_SHADE = Int32Array.from({ length: W }, (_, x) => Math.round(0.56 * (x / W - 0.5) ** 2 * 4096));
const VIVID = Math.round((1 + SATURATION) * 1024);
const GREY = [0.3, 0.59, 0.11].map((share) => Math.round(share * SATURATION * 1024)) as [number, number, number];

/** Values too dark or too light are in the curves too, which saves the loop from clamping. */
const BELOW = 128;
const ABOVE = 256;

/** Gentle contrast, warm lights, shadows a little lifted and cool. */
const CURVES = [
  [8, 253],
  [7, 249],
  [12, 242],
].map(([black, white]) =>
  Uint8Array.from({ length: BELOW + 256 + ABOVE }, (_, index) => {
    const t = Math.min(Math.max((index - BELOW) / 255, 0), 1);
    const contrast = t + 0.24 * (t * t * (3 - 2 * t) - t);
    return Math.round(black! + contrast * (white! - black!));
  }),
);

/** Fine grain over slower mottling, the same on every picture; it also hides the steps of gradients. */
const GRAIN = makeGrain();

function makeGrain(): Int8Array {
  const random = randomFrom('grain');
  const grain = new Int8Array(GRAIN_SIZE * GRAIN_SIZE);
  const octaves = [64, 16, 5].map((cells) => ({
    cells,
    values: Float32Array.from({ length: cells * cells }, () => random() - 0.5),
  }));
  for (let y = 0, at = 0; y < GRAIN_SIZE; y++) {
    for (let x = 0; x < GRAIN_SIZE; x++, at++) {
      let mottle = 0;
      for (const { cells, values } of octaves)
        mottle += noiseAt(values, cells, (x / GRAIN_SIZE) * cells, (y / GRAIN_SIZE) * cells);
      grain[at] = Math.round(mottle * 4 + (random() + random() - 1) * 7);
    }
  }
  return grain;
}

function noiseAt(values: Float32Array, cells: number, x: number, y: number): number {
  const [x0, y0] = [Math.floor(x), Math.floor(y)];
  const [fx, fy] = [ease(x - x0), ease(y - y0)];
  const value = (dx: number, dy: number) => values[((y0 + dy) % cells) * cells + ((x0 + dx) % cells)]!;
  const top = value(0, 0) + (value(1, 0) - value(0, 0)) * fx;
  return top + (value(0, 1) + (value(1, 1) - value(0, 1)) * fx - top) * fy;
}

function ease(t: number): number {
  return t * t * (3 - 2 * t);
}
