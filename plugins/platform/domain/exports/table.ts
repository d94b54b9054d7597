/**
 * What a column holds, as whole numbers: `centimes` of MAD, `percent` in basis points, `number` a count, `date` an
 * instant. Nothing is rounded before it is written, so that every format says the same.
 */
export type Column<Row> = {
  title: string;
  /** How much room it takes beside the others, where room is short. */
  share: number;
} & (
  | { kind: 'text'; cell: (row: Row) => string }
  | { kind: 'date'; cell: (row: Row) => Date | null }
  | { kind: 'percent'; cell: (row: Row) => number | null }
  | { kind: 'centimes' | 'number'; cell: (row: Row) => number; sum: true }
  /** Null: there is no such number. */
  | { kind: 'centimes' | 'number'; cell: (row: Row) => number | null; sum?: never }
);

export type Cell =
  | { kind: 'text'; text: string }
  | { kind: 'date'; at: Date }
  | { kind: 'centimes' | 'number' | 'percent'; value: number }
  | { kind: 'none' };

/** A table before it is a file: what is written in any format is this and nothing else. */
export interface Table {
  title: string;
  /** What it is of, and in which unit. */
  note: string;
  head: { title: string; kind: Column<never>['kind']; share: number }[];
  rows: Cell[][];
  /** Below all rows; null where nothing is added up. */
  totals: Cell[] | null;
}

/** The cells of each row and, of the columns that say so, the sum. `total` is the word in front of the sums. */
export function tableOf<Row>(
  { title, note, total }: { title: string; note: string; total: string },
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Table {
  const sums = columns.map((column): Cell => {
    if (!('sum' in column) || !column.sum) return { kind: 'none' };
    return { kind: column.kind, value: rows.reduce((sum, row) => sum + column.cell(row), 0) };
  });
  if (sums[0]?.kind === 'none') sums[0] = { kind: 'text', text: total };
  return {
    title,
    note,
    head: columns.map(({ title: name, kind, share }) => ({ title: name, kind, share })),
    rows: rows.map((row) => columns.map((column) => cellOf(column, row))),
    totals: columns.some((column) => 'sum' in column && column.sum) ? sums : null,
  };
}

function cellOf<Row>(column: Column<Row>, row: Row): Cell {
  if (column.kind === 'text') return { kind: 'text', text: column.cell(row) };
  if (column.kind === 'date') {
    const at = column.cell(row);
    return at ? { kind: 'date', at } : { kind: 'none' };
  }
  const value = column.cell(row);
  return value === null ? { kind: 'none' } : { kind: column.kind, value };
}
