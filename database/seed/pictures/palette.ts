import type { Sheet } from './sheet.ts';

/** What the warm sun and the cool shade of the shop's pictures do to every colour. */
export const SUN = '#fff0d2';
export const SHADE = '#2a1b26';

export interface Mood {
  wall: string;
  table: string;
  accent: string;
  second: string;
  /** The darkest tone of the scene, for interiors and lacquer. */
  deep: string;
}

const MOODS: readonly Mood[] = [
  { wall: '#d9a066', table: '#e7cda6', accent: '#2b4a9b', second: '#b4532f', deep: '#3c2318' },
  { wall: '#c87450', table: '#ddb894', accent: '#1f5c63', second: '#e0b04f', deep: '#3a1d1a' },
  { wall: '#d8c7ab', table: '#b98a5c', accent: '#b4532f', second: '#5d6b3c', deep: '#33261f' },
  { wall: '#97a083', table: '#dcc8a4', accent: '#c26a3d', second: '#efe3cb', deep: '#242b22' },
  { wall: '#3d5a9c', table: '#d9bf98', accent: '#e0a640', second: '#c25f3a', deep: '#17203f' },
  { wall: '#d79c86', table: '#ecd8c0', accent: '#5d6b3c', second: '#2b4a9b', deep: '#3b211f' },
  { wall: '#7ea3a1', table: '#e2d0b0', accent: '#c98a3a', second: '#a8452f', deep: '#1b2d30' },
];

export const moodOf = (s: Sheet): Mood => s.pick(MOODS);

export function mix(from: string, to: string, share: number): string {
  const [a, b] = [channels(from), channels(to)];
  return `#${a.map((value, i) => hex(value + (b[i]! - value) * share)).join('')}`;
}

/** The colour under more light (up to 1) or in more shadow (down to -1). */
export function lit(colour: string, amount: number): string {
  return amount >= 0 ? mix(colour, SUN, amount) : mix(colour, SHADE, -amount);
}

/** The colour, a little off: no two tiles from one kiln are alike. */
export function vary(s: Sheet, colour: string, amount: number): string {
  return lit(colour, s.between(-amount, amount));
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function hex(value: number): string {
  return Math.round(Math.min(255, Math.max(0, value)))
    .toString(16)
    .padStart(2, '0');
}
