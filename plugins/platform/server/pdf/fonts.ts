import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { create, type Font } from 'fontkit';

/** The parts of Readex Pro, the first to have a letter draws it. Their default weight is the regular one. */
export const FACES = ['latin', 'latin-ext', 'arabic'] as const;
export type Face = (typeof FACES)[number];

/** Opened once a process: some hundred milliseconds. */
const opened = new Map<Face, Font>();

/** Letters that others are made of, before those: ع before غ. */
const BARE = ['ا', 'ح', 'د', 'ر', 'س', 'ص', 'ط', 'ع', 'ف', 'ق', 'ك', 'ل', 'م', 'ن', 'ه', 'و', 'ى', 'ب'];
const JOINER = 'ـ';

export function fontOf(face: Face): Font {
  const known = opened.get(face);
  if (known) return known;
  const file = requireHere.resolve(`@fontsource-variable/readex-pro/files/readex-pro-${face}-wght-normal.woff2`);
  const font = create(readFileSync(file));
  opened.set(face, font);
  // fontkit keeps each glyph with the letters for which it met it first, and none when that was as a part of another
  // (the a of à): what is copied from a document would lack them. So each is met for itself before.
  for (const codePoint of font.characterSet) font.glyphForCodePoint(codePoint);
  const forms = (letter: string) => [letter, letter + JOINER, JOINER + letter + JOINER, JOINER + letter];
  if (face === 'arabic') for (const form of BARE.flatMap(forms)) font.layout(form);
  return font;
}

/** What stands for a letter that none of the faces has: emoji, and other scripts. */
export const UNKNOWN = '?';

/** The face that draws a letter; null when none does. The one before it goes on where it can, so that words stay whole. */
export function faceOf(codePoint: number, before: Face | null): Face | null {
  const order = before ? [before, ...FACES] : FACES;
  return order.find((face) => fontOf(face).hasGlyphForCodePoint(codePoint)) ?? null;
}

// Built as CommonJS for Strapi, run from source by the tests.
const requireHere = createRequire(path.join(__dirname, 'fonts.js'));
