import { PDFHexString, PDFName, PDFString, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import type { FontGlyph } from 'fontkit';
import { fontFile } from './font-file.ts';
import { fontOf, type Face } from './fonts.ts';

/** The glyphs of one face that a document draws, by the numbers that they have in it. */
export class Letters {
  readonly ref: PDFRef;
  readonly name: PDFName;
  private readonly numbers = new Map<number, number>();
  private readonly glyphs: FontGlyph[];
  private readonly document: PDFDocument;
  private readonly face: Face;

  constructor(document: PDFDocument, face: Face) {
    this.document = document;
    this.face = face;
    this.ref = document.context.nextRef();
    this.name = PDFName.of(`F-${face}`);
    // The first one stands for what is missing.
    this.glyphs = [fontOf(face).getGlyph(0)];
    this.numbers.set(0, 0);
  }

  numberOf(glyph: FontGlyph): number {
    let number = this.numbers.get(glyph.id);
    if (number === undefined) {
      number = this.glyphs.push(glyph) - 1;
      this.numbers.set(glyph.id, number);
    }
    return number;
  }

  /** Once all is drawn. */
  embed(): void {
    const { context } = this.document;
    const { unitsPerEm, ascent, descent, capHeight, bbox } = fontOf(this.face);
    const name = `SYSAAA+ReadexPro-${this.face}`;
    const file = context.register(context.flateStream(fontFile(this.glyphs, unitsPerEm, ascent, descent)));
    const descriptor = context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      // Symbolic: letters are named by their numbers.
      Flags: 4,
      FontBBox: [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY],
      ItalicAngle: 0,
      Ascent: ascent,
      Descent: descent,
      CapHeight: capHeight,
      StemV: 80,
      FontFile2: file,
    });
    const descendant = context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      CIDToGIDMap: 'Identity',
      FontDescriptor: context.register(descriptor),
      W: [0, this.glyphs.map(({ advanceWidth }) => Math.round(advanceWidth))],
    });
    const font = context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [context.register(descendant)],
      ToUnicode: context.register(context.flateStream(unicodeOf(this.glyphs))),
    });
    context.assign(this.ref, font);
  }
}

export const hexOf = (number: number): string => number.toString(16).toUpperCase().padStart(4, '0');
export const glyphString = (numbers: readonly number[]): PDFHexString => PDFHexString.of(numbers.map(hexOf).join(''));

/** Which letters a glyph is of, for who copies, searches or listens. */
function unicodeOf(glyphs: readonly FontGlyph[]): string {
  const lines = glyphs
    .map(({ codePoints }, number) => ({ number, text: String.fromCodePoint(...codePoints) }))
    .filter(({ number, text }) => number > 0 && text !== '')
    .map(({ number, text }) => `<${hexOf(number)}> <${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`);
  const parts: string[] = [];
  // A part has a hundred at most.
  for (let at = 0; at < lines.length; at += 100) {
    const part = lines.slice(at, at + 100);
    parts.push(`${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${parts.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}
