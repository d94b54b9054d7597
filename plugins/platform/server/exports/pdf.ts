import { SITE, type Locale } from '@sys/config';
import { setImmediate } from 'node:timers/promises';
import type { Table } from '../../domain/exports/table.ts';
import { QUIET, Sheet } from '../pdf/sheet.ts';
import { printedOf } from './printed.ts';

const MARGIN = 36;
const SIZE = 7.5;
const GAP = 5;
/** Lines of one cell. */
const LINES = 2;

/** Rows drawn before who else wants something has a turn: some tens of milliseconds. */
const ROWS_A_TURN = 5;
const ROOM = LINES * SIZE * 1.45 + 4;

/** The table on as many pages as it takes, each under its head; the sums last. */
export async function pdfOf(table: Table, { locale, at }: { locale: Locale; at: Date }): Promise<Buffer> {
  const sheet = await Sheet.open({ title: table.title, locale, at, landscape: true });
  const printed = printedOf(table, locale);
  const width = sheet.page.width - 2 * MARGIN;
  const bottom = sheet.page.height - MARGIN;
  const all = table.head.reduce((sum, { share }) => sum + share, 0);
  let begun = 0;
  const columns = table.head.map(({ share, kind }) => {
    const column = { from: begun, width: (share / all) * width - GAP, kind };
    begun += (share / all) * width;
    return column;
  });

  let y = MARGIN;
  const row = (cells: readonly string[], style: { bold?: boolean; quiet?: boolean } = {}) => {
    const ends = cells.map((cell, nth) => {
      const column = columns[nth]!;
      if (cell === '') return y;
      const box = { x: sheet.from(MARGIN + column.from, column.width), y, width: column.width };
      return sheet.text(cell, box, {
        size: SIZE,
        bold: style.bold,
        lines: LINES,
        align: column.kind === 'text' || column.kind === 'date' ? 'start' : 'end',
        // A date is read from left to right everywhere.
        ...(column.kind === 'date' && !style.quiet ? { direction: 'ltr' as const } : {}),
        ...(style.quiet ? { color: QUIET } : {}),
      });
    });
    y = Math.max(...ends) + 3;
  };
  const head = () => {
    row(printed.head, { quiet: true });
    sheet.rule(MARGIN, y, width);
    y += 5;
  };

  const line = { x: MARGIN, width };
  sheet.text(SITE.name, { ...line, y }, { size: 13, bold: true, align: 'end' });
  y = sheet.text(table.title, { ...line, y }, { size: 14, bold: true, lines: 1 });
  y = sheet.text(table.note, { ...line, y: y + 2 }, { size: 8.5, color: QUIET, lines: 2 }) + 8;
  head();
  for (const [nth, cells] of printed.rows.entries()) {
    // Others wait for this processor too.
    if (nth % ROWS_A_TURN === 0) await setImmediate();
    if (y + ROOM > bottom) {
      sheet.newPage();
      y = MARGIN;
      head();
    }
    row(cells);
  }
  if (printed.totals) {
    if (y + ROOM + 6 > bottom) {
      sheet.newPage();
      y = MARGIN;
    }
    sheet.rule(MARGIN, y, width);
    y += 6;
    row(printed.totals, { bold: true });
  }
  return sheet.bytes();
}
