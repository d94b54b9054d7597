import bidiFactory from 'bidi-js';
import { faceOf, UNKNOWN, type Face } from './fonts.ts';

export type Direction = 'ltr' | 'rtl';

/** A stretch of one line that is drawn at once: one direction, one face. */
export interface Run {
  text: string;
  direction: Direction;
  face: Face;
}

const bidi = bidiFactory();

/** Marks of direction and what else has no shape; ours are put in by `isolate` alone. */
const CONTROLS = /[\p{Cc}\p{Cf}]|\p{Variation_Selector}/gu;
const ISOLATES = /[\u2068\u2069]/;

/** Text of strangers as one line that can do nothing to its neighbours. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(CONTROLS, '').normalize('NFC').trim();

/** A value within a sentence: its own direction, and none of the sentence's. */
export const isolate = (text: string): string => `\u2068${plain(text)}\u2069`;

/** A line as it is drawn from left to right (UAX 9); the text of a run stays in the order of reading. */
export function runsOf(line: string, direction: Direction): Run[] {
  // Between the groups of a number they keep it together, in Arabic too.
  const text = line.replace(/[\u202F\u2009]/g, '\u00A0');
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const runs: (Run & { level: number })[] = [];
  let at = 0;
  for (const letter of text) {
    const level = levels[at]!;
    at += letter.length;
    if (ISOLATES.test(letter)) continue;
    const last = runs.at(-1);
    const rightToLeft = level % 2 === 1;
    const mirrored = rightToLeft ? (bidi.getMirroredCharacter(letter) ?? letter) : letter;
    const { shown, face } = drawn(mirrored === '\u00A0' ? ' ' : mirrored, last?.face ?? null);
    if (last && last.level === level && last.face === face) last.text += shown;
    else runs.push({ text: shown, level, face, direction: rightToLeft ? 'rtl' : 'ltr' });
  }
  return reordered(runs).map(({ text: shown, direction: way, face }) => ({ text: shown, direction: way, face }));
}

/** A letter that no face has is drawn without its accent. */
function drawn(letter: string, before: Face | null): { shown: string; face: Face } {
  for (const shown of [letter, letter.normalize('NFD').slice(0, 1)]) {
    const face = faceOf(shown.codePointAt(0)!, before);
    if (face) return { shown, face };
  }
  return { shown: UNKNOWN, face: 'latin' };
}

/** From the highest level down to the lowest odd one, each stretch of at least that level is turned round (rule L2). */
function reordered<One extends { level: number }>(runs: One[]): One[] {
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  let order = [...runs];
  for (let level = highest; level >= 1; level--) {
    const next: One[] = [];
    for (let from = 0; from < order.length;) {
      let to = from;
      while (to < order.length && order[to]!.level >= level) to += 1;
      if (to === from) next.push(order[from]!);
      else next.push(...order.slice(from, to).reverse());
      from = Math.max(to, from + 1);
    }
    order = next;
  }
  return order;
}
