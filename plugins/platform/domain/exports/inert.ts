/** What a spreadsheet takes for the start of a formula, in their full-width forms too. */
const FORMULA = /^[\s"']*[=+\-@\t\r\n＝＋－＠]/;

/** Text that no spreadsheet runs: with an apostrophe in front where it would, which shows it as text. */
export const inert = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
