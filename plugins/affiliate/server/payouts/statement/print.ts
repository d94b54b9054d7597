import { SITE, type Locale } from '@sys/config';
import { PAGE, QUIET, Sheet } from '@sys/platform/pdf';
import type { Statement } from './layout.ts';

const MARGIN = 56;
const WIDTH = PAGE.width - 2 * MARGIN;
const BOTTOM = PAGE.height - MARGIN;
/** Where the columns begin, from the side at which lines begin, and how wide they are. */
const COLUMNS = [
  { from: 0, width: WIDTH - 285 },
  { from: WIDTH - 275, width: 105 },
  { from: WIDTH - 160, width: 70 },
  { from: WIDTH - 85, width: 85 },
];

/** A statement on as many pages as it takes. */
export async function printStatement(statement: Statement, { locale, at }: { locale: Locale; at: Date }): Promise<Buffer> {
  const title = `${statement.title} ${statement.facts[0]![1]}`;
  const sheet = await Sheet.open({ title, locale, at });
  const all = { x: MARGIN, width: WIDTH };
  sheet.text(SITE.name, { ...all, y: MARGIN }, { size: 17, bold: true });
  sheet.text(statement.title, { ...all, y: MARGIN + 1 }, { size: 15, bold: true, align: 'end' });
  sheet.rule(MARGIN, MARGIN + 36, WIDTH);
  let y = MARGIN + 50;
  for (const [label, value] of statement.facts) {
    sheet.text(label, { x: sheet.from(MARGIN, 150), y, width: 150 }, { size: 10.5, color: QUIET });
    const box = { x: sheet.from(MARGIN + 155, WIDTH - 155), y, width: WIDTH - 155 };
    y = sheet.text(value, box, { size: 10.5, lines: 2 });
  }

  const row = (cells: readonly string[], quiet = false) => {
    const ends = cells.map((cell, nth) => {
      const { from, width } = COLUMNS[nth]!;
      const align = nth === COLUMNS.length - 1 ? 'end' : 'start';
      const box = { x: sheet.from(MARGIN + from, width), y, width };
      return sheet.text(cell, box, { size: 10, align, lines: 3, ...(quiet ? { color: QUIET } : {}) });
    });
    y = Math.max(...ends);
  };
  /** Begins another page when so much has no room left on this one. */
  const room = (height: number) => {
    if (y + height <= BOTTOM) return;
    sheet.newPage();
    y = MARGIN;
  };

  y += 16;
  row(statement.head, true);
  sheet.rule(MARGIN, y + 3, WIDTH);
  y += 10;
  for (const item of statement.items) {
    room(50);
    row(item);
    y += 6;
  }
  room(110);
  sheet.rule(MARGIN, y, WIDTH);
  y += 12;
  statement.sums.forEach(([label, value], nth) => {
    const width = 300;
    const box = { x: sheet.from(MARGIN + WIDTH - width, width), y, width };
    const bold = nth === statement.sums.length - 1;
    const size = bold ? 12.5 : 10.5;
    sheet.text(label, box, { size, bold });
    y = sheet.text(value, box, { size, bold, align: 'end' }) + 2;
  });
  room(60);
  sheet.text(statement.note, { ...all, y: y + 22 }, { size: 9, color: QUIET });
  return sheet.bytes();
} // prettier-ignore
