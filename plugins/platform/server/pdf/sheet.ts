import {
  PDFDocument,
  PDFNumber,
  PDFOperator,
  PDFOperatorNames,
  rgb,
  type PDFObject,
  type PDFPage,
  type RGB,
} from '@cantoo/pdf-lib';
import type { Locale } from '@sys/config';
import { glyphString, Letters } from './letters.ts';
import type { Direction } from './runs.ts';
import { FACES, type Face } from './fonts.ts';
import { shape, wrap, type Shaped } from './shape.ts';

/** A4, in points. */
export const PAGE = { width: 595.28, height: 841.89 };

export const INK = rgb(0.09, 0.1, 0.15);
export const QUIET = rgb(0.36, 0.38, 0.44);
export const LINE = rgb(0.84, 0.85, 0.88);

/** A colour as style sheets write it, `#3f36c4`. */
export const colour = (hex: string): RGB => {
  const at = (from: number) => parseInt(hex.slice(from, from + 2), 16) / 255;
  return rgb(at(1), at(3), at(5));
};

export interface TextStyle {
  size: number;
  bold?: boolean;
  color?: RGB;
  /** Within the width: where a line begins, where it ends, or in the middle. */
  align?: 'start' | 'end' | 'center';
  /** Of the text, when it is not the document's: a code is read from left to right everywhere. */
  direction?: Direction;
  /** More lines than so many end in an ellipsis. */
  lines?: number;
}

/** How much of its size lies between two lines. */
const LEADING = 1.45;
/** There is no bold face among the parts: the outline is drawn too, as thick as this part of the size. */
const BOLDER = 0.032;

/** A document of pages on which text of three scripts is written, from the top down. */
export class Sheet {
  readonly direction: Direction;
  /** Of each of its pages, in points. */
  readonly page: { width: number; height: number };
  private readonly document: PDFDocument;
  private readonly letters: Record<Face, Letters>;
  private current: PDFPage;

  private constructor(document: PDFDocument, direction: Direction, landscape: boolean) {
    this.document = document;
    this.direction = direction;
    this.page = landscape ? { width: PAGE.height, height: PAGE.width } : PAGE;
    this.letters = Object.fromEntries(FACES.map((face) => [face, new Letters(document, face)])) as Record<Face, Letters>; // prettier-ignore
    this.current = this.newPage();
  }

  static async open({
    title,
    locale,
    at,
    landscape = false,
  }: {
    title: string;
    locale: Locale;
    at: Date;
    landscape?: boolean;
  }): Promise<Sheet> {
    // prettier-ignore
    const document = await PDFDocument.create();
    document.setTitle(title, { showInWindowTitleBar: true });
    document.setLanguage(locale);
    document.setCreationDate(at);
    document.setModificationDate(at);
    return new Sheet(document, locale === 'ar' ? 'rtl' : 'ltr', landscape);
  }

  newPage(): PDFPage {
    this.current = this.document.addPage([this.page.width, this.page.height]);
    for (const face of FACES) this.current.node.setFontDictionary(this.letters[face].name, this.letters[face].ref);
    return this.current;
  }

  /** Writes from `y` (the top of the first line, from the top of the page) downwards; where the next would begin. */
  text(content: string, box: { x: number; y: number; width: number }, style: TextStyle): number {
    const direction = style.direction ?? this.direction;
    let { y } = box;
    for (const line of wrap(content, direction, style.size, box.width, style.lines)) {
      const shaped = shape(line, direction);
      const width = (shaped.reduce((sum, run) => sum + run.width, 0) * style.size) / 1000;
      const left = { start: 0, center: (box.width - width) / 2, end: box.width - width };
      const right = { start: left.end, center: left.center, end: 0 };
      // Sides are the document's: a code in an Arabic one begins at the right all the same.
      const offset = (this.direction === 'rtl' ? right : left)[style.align ?? 'start'];
      this.draw(shaped, box.x + offset, this.page.height - y - style.size, style);
      y += style.size * LEADING;
    }
    return y;
  }

  rule(x: number, y: number, width: number): void {
    this.current.drawRectangle({ x, y: this.page.height - y, width, height: 0.7, color: LINE });
  }

  frame(x: number, y: number, width: number, height: number): void {
    this.current.drawRectangle({
      x,
      y: this.page.height - y - height,
      width,
      height,
      borderColor: LINE,
      borderWidth: 1,
    });
  }

  /** A plane of one colour. */
  plane(x: number, y: number, width: number, height: number, color: RGB): void {
    this.current.drawRectangle({ x, y: this.page.height - y - height, width, height, color });
  }

  /** A photograph (JPEG), as wide and high as is said: whoever calls has cut it to that shape. */
  async photograph(jpeg: Uint8Array, x: number, y: number, width: number, height: number): Promise<void> {
    const image = await this.document.embedJpg(jpeg);
    this.current.drawImage(image, { x, y: this.page.height - y - height, width, height });
  }

  /** The dark squares of a QR code, each row as stretches: one path. */
  squares(rows: readonly (readonly boolean[])[], x: number, y: number, side: number): void {
    const unit = side / rows.length;
    this.say(PDFOperatorNames.PushGraphicsState);
    this.say(PDFOperatorNames.NonStrokingColorGray, PDFNumber.of(0));
    rows.forEach((row, down) => {
      const bottom = this.page.height - y - (down + 1) * unit;
      for (let from = 0; from < row.length; from++) {
        let to = from;
        while (row[to]) to += 1;
        // A hair higher than it is, or viewers show lines between the rows.
        if (to > from) this.say(PDFOperatorNames.AppendRectangle, ...numbers(x + from * unit, bottom, (to - from) * unit, unit * 1.02)); // prettier-ignore
        from = to;
      }
    });
    this.say(PDFOperatorNames.FillNonZero);
    this.say(PDFOperatorNames.PopGraphicsState);
  }

  async bytes(): Promise<Buffer> {
    for (const face of FACES) this.letters[face].embed();
    return Buffer.from(await this.document.save());
  }

  /** Where something stands that is `x` from the side at which lines begin. */
  from(x: number, width: number): number {
    return this.direction === 'rtl' ? this.page.width - x - width : x;
  }

  private say(name: PDFOperatorNames, ...args: PDFObject[]): void {
    this.current.pushOperators(PDFOperator.of(name, args as never));
  }

  private draw(runs: readonly Shaped[], x: number, baseline: number, style: TextStyle): void {
    const { size, bold = false, color = INK } = style;
    this.say(PDFOperatorNames.PushGraphicsState);
    this.say(PDFOperatorNames.NonStrokingColorRgb, ...numbers(color.red, color.green, color.blue));
    if (bold) {
      this.say(PDFOperatorNames.StrokingColorRgb, ...numbers(color.red, color.green, color.blue));
      this.say(PDFOperatorNames.SetLineWidth, ...numbers(size * BOLDER));
    }
    this.say(PDFOperatorNames.BeginText);
    this.say(PDFOperatorNames.SetTextRenderingMode, ...numbers(bold ? 2 : 0));
    let left = x;
    for (const { face, glyphs, width } of runs) {
      const letters = this.letters[face];
      this.say(PDFOperatorNames.SetFontAndSize, letters.name, PDFNumber.of(size));
      this.say(PDFOperatorNames.SetTextMatrix, ...numbers(1, 0, 0, 1, left, baseline));
      for (const part of partsOf(glyphs)) {
        this.say(PDFOperatorNames.SetTextRise, ...numbers((part.rise * size) / 1000));
        const shown = part.shown.map((one) => (typeof one === 'number' ? PDFNumber.of(round(one)) : glyphString([letters.numberOf(one)]))); // prettier-ignore
        this.say(PDFOperatorNames.ShowTextAdjusted, this.document.context.obj(shown));
      }
      left += (width * size) / 1000;
    }
    this.say(PDFOperatorNames.EndText);
    this.say(PDFOperatorNames.PopGraphicsState);
  }
}

type Placed = Shaped['glyphs'][number];

/** Glyphs with the steps back between them (thousandths, as `TJ` takes them), in stretches of one height. */
function partsOf(glyphs: readonly Placed[]): { rise: number; shown: (Placed['glyph'] | number)[] }[] {
  const parts: { rise: number; shown: (Placed['glyph'] | number)[] }[] = [];
  for (const { glyph, advance, x, y } of glyphs) {
    let part = parts.at(-1);
    if (!part || part.rise !== y) parts.push((part = { rise: y, shown: [] }));
    if (x !== 0) part.shown.push(-x);
    part.shown.push(glyph);
    const after = Math.round(glyph.advanceWidth) + x - advance;
    if (after !== 0) part.shown.push(after);
  }
  return parts;
}

const numbers = (...values: number[]): PDFObject[] => values.map((value) => PDFNumber.of(round(value)));
const round = (value: number): number => Math.round(value * 1000) / 1000;
