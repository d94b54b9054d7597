import type { Locale } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import type { Table } from '@sys/platform/exports';
import type { PAGES } from '../pages.ts';

/** Days of Morocco, both in it. */
export interface Days {
  from?: string;
  to?: string;
}

/** A list that is taken along as a file: at once, or in the background where it is long. */
export interface ExportKind<Filter extends Days = Days, Of extends number | string = number | string> {
  /** What its files are called. */
  file: string;
  /** In the trail. */
  action: string;
  /** Where its files lie. */
  page: keyof typeof PAGES;
  /**
   * Its rows, at most `most` at a time, each with the sums of those: there is a first piece also where there are no rows.
   *
   * @param of the account or the merchant whose it is
   */
  pieces(db: Querier, of: Of, filter: Filter, how: { most: number; locale: Locale }): AsyncGenerator<Table>;
}

/** The rows of a list that is read after an id, piece by piece. */
export async function* piecesById<Row extends { id: string }>(
  most: number,
  read: (after: string | null) => Promise<Row[]>,
): AsyncGenerator<Row[]> {
  for (let after: string | null = null; ;) {
    const rows: Row[] = await read(after);
    yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < most) return;
    after = last.id.slice(last.id.indexOf('_') + 1);
  }
}
