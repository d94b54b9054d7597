import type { Locale } from '@sys/config';
import { moroccoClock } from '../../domain/exports/morocco-clock.ts';
import type { Cell, Table } from '../../domain/exports/table.ts';
import { formatNumber, formatShare } from '../mail/format.ts';
import { plain } from '../pdf/runs.ts';

/** A table as text: what is drawn is this and nothing else. Amounts are dirhams without their unit. */
export interface Printed {
  head: string[];
  rows: string[][];
  totals: string[] | null;
}

export function printedOf({ head, rows, totals }: Table, locale: Locale): Printed {
  const written = (cells: readonly Cell[]) => cells.map((cell) => printedCell(cell, locale));
  return { head: head.map(({ title }) => plain(title)), rows: rows.map(written), totals: totals && written(totals) };
}

function printedCell(cell: Cell, locale: Locale): string {
  switch (cell.kind) {
    case 'text':
      return plain(cell.text);
    case 'date':
      return moroccoClock(cell.at);
    case 'number':
      return formatNumber(cell.value, locale);
    case 'centimes':
      return formatNumber(cell.value / 100, locale, 2);
    case 'percent':
      return formatShare(cell.value, locale);
    case 'none':
      return '';
  }
}
