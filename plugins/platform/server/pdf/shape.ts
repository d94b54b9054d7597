import type { FontGlyph } from 'fontkit';
import { fontOf, type Face } from './fonts.ts';
import { runsOf, type Direction, type Run } from './runs.ts';

/** Glyphs of one face in a row; all measures are thousandths of the size. */
export interface Shaped {
  face: Face;
  glyphs: { glyph: FontGlyph; advance: number; x: number; y: number }[];
  width: number;
}

/** Runs that were shaped before: a document says much again and again, and measures before it draws. */
const known = new Map<string, Shaped>();
const MOST_KNOWN = 4_000;

/** A line as glyphs from left to right: letters joined and marks put where the font says. */
export const shape = (line: string, direction: Direction): Shaped[] => runsOf(line, direction).map(shapeRun);

function shapeRun({ text, face, direction }: Run): Shaped {
  const key = `${face} ${direction} ${text}`;
  const before = known.get(key);
  if (before) return before;
  const { glyphs, positions } = fontOf(face).layout(text, {}, undefined, undefined, direction);
  const placed = glyphs.map((glyph, at) => {
    const { xAdvance, xOffset, yOffset } = positions[at]!;
    return { glyph, advance: xAdvance, x: xOffset, y: yOffset };
  });
  const shaped = { face, glyphs: placed, width: placed.reduce((sum, { advance }) => sum + advance, 0) };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, shaped);
  return shaped;
}

export const widthOf = (line: string, direction: Direction, size: number): number =>
  (shape(line, direction).reduce((sum, { width }) => sum + width, 0) * size) / 1000;

/** Breaks a text at its spaces, and a word that is too long anywhere; what is over `most` lines ends with an ellipsis. */
export function wrap(text: string, direction: Direction, size: number, width: number, most = Infinity): string[] {
  const fits = (line: string) => widthOf(line, direction, size) <= width;
  if (text !== '' && fits(text)) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (!fits(line)) {
      const letters = [...line];
      // Most letters that fit, at least one: halved until it is found.
      let [count, over] = [1, letters.length];
      while (over - count > 1) {
        const half = (count + over) >> 1;
        if (fits(letters.slice(0, half).join(''))) count = half;
        else over = half;
      }
      lines.push(letters.slice(0, count).join(''));
      line = letters.slice(count).join('');
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  let last = lines[most - 1]!;
  while (last !== '' && !fits(`${last}…`)) last = [...last].slice(0, -1).join('');
  return [...lines.slice(0, most - 1), `${last.trimEnd()}…`];
}
