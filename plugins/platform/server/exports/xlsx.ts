import writeXlsxFile, { type Cell as SheetCell } from 'write-excel-file/node';
import { inert } from '../../domain/exports/inert.ts';
import { moroccoClock } from '../../domain/exports/morocco-clock.ts';
import type { Cell, Table } from '../../domain/exports/table.ts';

/** As much text as a cell may hold, and what XML may not. */
const MOST_LETTERS = 32_000;
// eslint-disable-next-line no-control-regex -- these are what it is for
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
/** Letters that the widest column has room for. */
const WIDEST = 48;

/** A workbook of one sheet, the sums last. Numbers are numbers and dates are dates, by the clocks of Morocco. */
export async function xlsxOf(table: Table, { rightToLeft = false } = {}): Promise<Buffer> {
  const head = table.head.map(({ title }): SheetCell => ({ value: clean(title), type: String, fontWeight: 'bold' }));
  const rows = table.rows.map((cells) => cells.map(sheetCell));
  const totals = table.totals?.map((cell) => bold(sheetCell(cell)));
  const most = Math.max(...table.head.map(({ share }) => share));
  return writeXlsxFile([head, ...rows, ...(totals ? [totals] : [])], {
    sheet: table.title.replace(/[[\]:*?/\\']/g, ' ').slice(0, 31),
    orientation: 'landscape',
    stickyRowsCount: 1,
    rightToLeft,
    columns: table.head.map(({ share }) => ({ width: Math.max(12, Math.round((share / most) * WIDEST)) })),
  }).toBuffer();
}

function sheetCell(cell: Cell): SheetCell {
  switch (cell.kind) {
    case 'text':
      return { value: clean(cell.text), type: String };
    case 'date':
      // A sheet knows no time zones: what its clock shows is what ours did.
      return { value: new Date(`${moroccoClock(cell.at).replace(' ', 'T')}Z`), type: Date, format: 'yyyy-mm-dd hh:mm' };
    case 'number':
      return { value: cell.value, type: Number, format: '#,##0' };
    case 'centimes':
      return { value: cell.value / 100, type: Number, format: '#,##0.00' };
    case 'percent':
      return { value: cell.value / 10_000, type: Number, format: '0.00%' };
    case 'none':
      return null;
  }
}

const bold = (cell: SheetCell): SheetCell => cell && { ...(cell as object), fontWeight: 'bold' };
/** A formula is a type of its own; the apostrophe is for who saves the sheet as CSV and opens it again. */
const clean = (text: string): string => inert(text.replace(NOT_XML, '').slice(0, MOST_LETTERS));
