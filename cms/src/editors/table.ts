/**
 * The table of an article as an editor fills it in and the database keeps it. Pure: the admin's grid and the server use
 * the same functions.
 */
export interface Table {
  head: string[];
  /** Each as wide as the head. */
  rows: string[][];
}

export const MAX_COLUMNS = 8;
export const MAX_ROWS = 60;
export const MAX_CELL = 300;

export const NEW_TABLE: Table = { head: ['', ''], rows: [['', '']] };

/** A table of texts within the limits, every row as wide as the head; `null` for anything else. */
export function readTable(value: unknown): Table | null {
  if (typeof value !== 'object' || value === null) return null;
  const { head, rows } = value as { head?: unknown; rows?: unknown };
  if (!isRow(head) || head.length < 1 || head.length > MAX_COLUMNS) return null;
  if (!Array.isArray(rows) || rows.length < 1 || rows.length > MAX_ROWS) return null;
  return rows.every((row) => isRow(row) && row.length === head.length) ? { head, rows: rows as string[][] } : null;
}

const isRow = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((cell) => typeof cell === 'string' && cell.length <= MAX_CELL);

/** What an editor still has to do, or `null` when the table can be read. */
export function tableProblem(value: unknown): string | null {
  const table = readTable(value);
  if (!table)
    return `Ce tableau ne peut pas être gardé : ${MAX_COLUMNS} colonnes, ${MAX_ROWS} lignes et ${MAX_CELL} signes par case au plus.`;
  if (table.head.some((cell) => cell.trim() === '')) return 'Donnez un titre à chaque colonne.';
  return table.rows.every((row) => row.every((cell) => cell.trim() === '')) ? 'Remplissez au moins une case.' : null;
}

/** A place in the grid; row 0 is the head. */
export interface Place {
  row: number;
  column: number;
}

export function withCell(table: Table, { row, column }: Place, text: string): Table {
  const put = (cells: string[]) => cells.map((cell, index) => (index === column ? text.slice(0, MAX_CELL) : cell));
  return row === 0
    ? { ...table, head: put(table.head) }
    : { ...table, rows: table.rows.map((cells, index) => (index === row - 1 ? put(cells) : cells)) };
}

/** An empty row below the place; the same table when there are as many as there may be. */
export function addRow(table: Table, after: number): Table {
  if (table.rows.length >= MAX_ROWS) return table;
  return {
    ...table,
    rows: table.rows.toSpliced(
      after,
      0,
      table.head.map(() => ''),
    ),
  };
}

export function removeRow(table: Table, row: number): Table {
  return table.rows.length < 2 || row < 1 ? table : { ...table, rows: table.rows.toSpliced(row - 1, 1) };
}

/** An empty column after the place. */
export function addColumn(table: Table, after: number): Table {
  if (table.head.length >= MAX_COLUMNS) return table;
  const grow = (cells: string[]) => cells.toSpliced(after + 1, 0, '');
  return { head: grow(table.head), rows: table.rows.map(grow) };
}

export function removeColumn(table: Table, column: number): Table {
  if (table.head.length < 2) return table;
  const shrink = (cells: string[]) => cells.toSpliced(column, 1);
  return { head: shrink(table.head), rows: table.rows.map(shrink) };
}

/**
 * What a spreadsheet gives to the clipboard: rows of cells between tabs, a cell with line ends between quotes. `null` for
 * a text that is no grid, which is pasted as it is.
 */
export function readPasted(text: string): string[][] | null {
  if (!/[\t\n]/.test(text.trim())) return null;
  const rows: string[][] = [[]];
  for (const [, sign = '', quoted, plain = ''] of text
    .replace(/\r\n?/g, '\n')
    .matchAll(/(^|\t|\n)(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))/g)) {
    if (sign === '\n') rows.push([]);
    const cell = quoted === undefined ? plain : quoted.replaceAll('""', '"');
    rows.at(-1)!.push(cell.replace(/\s+/g, ' ').trim());
  }
  while (rows.length > 1 && rows.at(-1)!.every((cell) => cell === '')) rows.pop();
  return rows;
}

/** Puts a grid in from a place on; the table grows as far as it may, and what lies beyond is left out. */
export function paste(table: Table, { row, column }: Place, cells: string[][]): Table {
  const width = Math.min(
    MAX_COLUMNS,
    Math.max(table.head.length, column + Math.max(...cells.map((line) => line.length))),
  );
  const height = Math.min(MAX_ROWS + 1, Math.max(table.rows.length + 1, row + cells.length));
  const old = [table.head, ...table.rows];
  const grid = Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_unused, x) =>
      (cells[y - row]?.[x - column] ?? old[y]?.[x] ?? '').slice(0, MAX_CELL),
    ),
  );
  return { head: grid[0]!, rows: grid.slice(1) };
}
