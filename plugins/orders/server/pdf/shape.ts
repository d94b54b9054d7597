import type { FontGlyph } from 'fontkit';
import { fontOf, type Face } from './fonts.ts';
import { runsOf, type Direction } from './runs.ts';

/** Glyphs of one face in a row; all measures are thousandths of the size. */
export interface Shaped {
  face: Face;
  glyphs: { glyph: FontGlyph; advance: number; x: number; y: number }[];
  width: number;
}

/** A line as glyphs from left to right: letters joined and marks put where the font says. */
export function shape(line: string, direction: Direction): Shaped[] {
  return runsOf(line, direction).map((run) => {
    const { glyphs, positions } = fontOf(run.face).layout(run.text, {}, undefined, undefined, run.direction);
    const placed = glyphs.map((glyph, at) => {
      const { xAdvance, xOffset, yOffset } = positions[at]!;
      return { glyph, advance: xAdvance, x: xOffset, y: yOffset };
    });
    return { face: run.face, glyphs: placed, width: placed.reduce((sum, { advance }) => sum + advance, 0) };
  });
}

export const widthOf = (line: string, direction: Direction, size: number): number =>
  (shape(line, direction).reduce((sum, { width }) => sum + width, 0) * size) / 1000;

/** Breaks a text at its spaces, and a word that is too long anywhere; what is over `most` lines ends with an ellipsis. */
export function wrap(text: string, direction: Direction, size: number, width: number, most = Infinity): string[] {
  const fits = (line: string) => widthOf(line, direction, size) <= width;
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
      let count = letters.length - 1;
      while (count > 1 && !fits(letters.slice(0, count).join(''))) count -= 1;
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
