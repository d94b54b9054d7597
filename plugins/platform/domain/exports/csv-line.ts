import { inert } from './inert.ts';

/**
 * A line of CSV (RFC 4180, every cell in quotes). A cell that a spreadsheet would run gets an apostrophe in
 * front, which shows it as text.
 */
export const csvLine = (cells: readonly string[]): string => quotedLine(cells.map(inert));

/** The same of cells that are known to run nothing: of which the numbers may be negative. */
export const quotedLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`;
