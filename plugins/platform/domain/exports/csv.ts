import { quotedLine } from './csv-line.ts';
import { inert } from './inert.ts';
import { moroccoClock } from './morocco-clock.ts';
import type { Cell, Table } from './table.ts';

/** As a spreadsheet reads it, the sums last. Amounts are dirhams and rates per cent, with a point and two digits. */
export const csvOf = ({ head, rows, totals }: Table): string =>
  `${csvHead(head)}${csvRows(rows)}${totals ? csvRows([totals]) : ''}`;

/** The first line. Without its mark, spreadsheets take UTF-8 for something else. */
export const csvHead = (head: Table['head']): string => `\uFEFF${quotedLine(head.map(({ title }) => inert(title)))}`;

/** Lines after it, for who writes a long table piece by piece. */
export const csvRows = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((cells) => quotedLine(cells.map(csvCell))).join('');

function csvCell(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return inert(cell.text);
    case 'date':
      return moroccoClock(cell.at);
    case 'number':
      return String(cell.value);
    case 'centimes':
    case 'percent':
      return (cell.value / 100).toFixed(2);
    case 'none':
      return '';
  }
}
