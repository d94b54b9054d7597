import type { Locale } from '@sys/config';
import { csvOf } from '../../domain/exports/csv.ts';
import type { Table } from '../../domain/exports/table.ts';
import { pdfOf } from './pdf.ts';
import { xlsxOf } from './xlsx.ts';

export { csvHead, csvRows } from '../../domain/exports/csv.ts';
export { tableOf, type Column, type Table } from '../../domain/exports/table.ts';

export type ExportFormat = 'csv' | 'xlsx' | 'pdf';

/** Rows of one file, so that it takes seconds and not minutes. Who has more asks for less time. */
export const MOST_ROWS: Record<ExportFormat, number> = { csv: 20_000, xlsx: 5_000, pdf: 1_000 };
export const EXPORT_TYPES = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const satisfies Record<ExportFormat, string>;

/** A table as a file: the same rows and the same sums in each format, and no cell of it runs in a spreadsheet. */
export async function exportOf(
  table: Table,
  format: ExportFormat,
  { locale, at }: { locale: Locale; at: Date },
): Promise<Buffer> {
  if (format === 'csv') return Buffer.from(csvOf(table));
  if (format === 'xlsx') return xlsxOf(table, { rightToLeft: locale === 'ar' });
  return pdfOf(table, { locale, at });
}
