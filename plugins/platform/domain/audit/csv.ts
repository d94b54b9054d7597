/** What a spreadsheet takes for the start of a formula, in their full-width forms too. */
const FORMULA = /^[\s"']*[=+\-@\t\r\n＝＋－＠]/;

/**
 * A line of CSV (RFC 4180, every cell in quotes). A cell that a spreadsheet would run gets an apostrophe in
 * front, which shows it as text.
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
