import { quotedLine } from './csv-line.ts';
import { inert } from './inert.ts';
import { moroccoClock } from './morocco-clock.ts';
import type { Cell, Table } from './table.ts';

/** As a spreadsheet reads it, the sums last. Amounts are dirhams and rates per cent, with a point and two digits. */
export function csvOf({ head, rows, totals }: Table): string {
  const lines = [...rows, ...(totals ? [totals] : [])].map((cells) => quotedLine(cells.map(csvCell)));
  // Without the mark, spreadsheets take UTF-8 for something else.
  return `\uFEFF${quotedLine(head.map(({ title }) => inert(title)))}${lines.join('')}`;
}

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
