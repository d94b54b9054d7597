import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../domain/exports/csv.ts';
import { exportOf, tableOf, type Column, type Table } from './index.ts';
import { printedOf } from './printed.ts';
import { unzip } from '../../tests/exports/unzip.ts';
import { xlsxOf } from './xlsx.ts';

interface Sale {
  what: string;
  at: Date;
  units: number;
  rate: number;
  paid: number;
}
const COLUMNS: Column<Sale>[] = [
  { title: 'Article', kind: 'text', share: 3, cell: ({ what }) => what },
  { title: 'Date', kind: 'date', share: 2, cell: ({ at }) => at },
  { title: 'Unités', kind: 'number', share: 1, sum: true, cell: ({ units }) => units },
  { title: 'TVA', kind: 'percent', share: 1, cell: ({ rate }) => rate },
  { title: 'Payé', kind: 'centimes', share: 1, sum: true, cell: ({ paid }) => paid },
];
const WORDS = { title: 'Ventes', note: 'Boutique', total: 'Total' };
const sale = (more: Partial<Sale> = {}): Sale => ({ what: 'Thé', at: new Date('2024-07-15T23:30:00Z'), units: 2, rate: 2_000, paid: 14_950, ...more }); // prettier-ignore
const table = (sales: Sale[]): Table => tableOf(WORDS, COLUMNS, sales);

/** Cells of a line of CSV. */
const cellsOf = (line: string) => [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell]) => cell!.replaceAll('""', '"')); // prettier-ignore
const linesOf = (csv: string) => csv.slice(1).split('\r\n').slice(0, -1).map(cellsOf);

/** The sheet of a workbook as text: what its cells hold, row by row. */
function sheetOf(bytes: Buffer): { value: string; type: string | undefined }[][] {
  const files = unzip(bytes);
  const text = (name: string) => files[name] ?? '';
  const plain = (xml: string) => xml.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#39;|&apos;/g, "'").replace(/&amp;/g, '&'); // prettier-ignore
  const shared = files['xl/sharedStrings.xml']
    ? [...text('xl/sharedStrings.xml').matchAll(/<si>[^]*?<t[^>]*>([^]*?)<\/t><\/si>/g)].map(([, one]) => plain(one!))
    : [];
  return [...text('xl/worksheets/sheet1.xml').matchAll(/<row [^>]*>([^]*?)<\/row>/g)].map(([, row]) => {
    const cells: { value: string; type: string | undefined }[] = [];
    for (const [, attributes, inside = ''] of row!.matchAll(/<c ([^>]*?)(?:\/>|>([^]*?)<\/c>)/g)) {
      const type = /t="(\w+)"/.exec(attributes!)?.[1];
      const raw = /<v>([^]*?)<\/v>/.exec(inside)?.[1] ?? '';
      // Empty cells are not written at all.
      const column = /r="([A-Z])\d+"/.exec(attributes!)![1]!.charCodeAt(0) - 65;
      cells[column] = { type, value: type === 's' ? shared[Number(raw)]! : plain(raw) };
    }
    return cells;
  });
}
const hundredths = (text: string) => Math.round(Number(text.replace(/[^\d.,-]/g, '').replace(',', '.')) * 100);

describe('a table as a file', () => {
  it('has the same sums in each format, whatever they are', async () => {
    const some = fc.record({
      what: fc.string({ unit: 'binary', maxLength: 8 }),
      at: fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
      units: fc.integer({ min: 0, max: 500 }),
      rate: fc.constantFrom(0, 700, 1_000, 2_000),
      paid: fc.integer({ min: -9_000_000, max: 90_000_000 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(some, { maxLength: 8 }), fc.constantFrom('fr' as const, 'ar' as const), async (sales, locale) => {
        const made = table(sales);
        const sum = (of: (one: Sale) => number) => sales.reduce((all, one) => all + of(one), 0);
        const due = [sum(({ units }) => units), sum(({ paid }) => paid)];
        const csv = linesOf(csvOf(made)).at(-1)!;
        const sheet = Array.from(sheetOf(await xlsxOf(made)).at(-1)!, (cell) => cell?.value ?? '');
        const printed = printedOf(made, locale).totals!;
        const each = [csv, sheet, printed].map((cells) => [hundredths(cells[2]!) / 100, hundredths(cells.at(-1)!)]);
        expect(each).toEqual([due, due, due]);
      }),
      { numRuns: 25 },
    );
  }); // prettier-ignore

  it('has all of its rows in each format, and the day by the clocks of Morocco', async () => {
    const made = table([sale(), sale({ what: 'Riad', at: new Date('2024-01-10T12:00:00Z') })]);
    const csv = linesOf(csvOf(made));
    expect(csv).toEqual([
      ['Article', 'Date', 'Unités', 'TVA', 'Payé'],
      ['Thé', '2024-07-16 00:30', '2', '20.00', '149.50'],
      ['Riad', '2024-01-10 13:00', '2', '20.00', '149.50'],
      ['Total', '', '4', '', '299.00'],
    ]);
    const sheet = sheetOf(await xlsxOf(made));
    expect(sheet.map((row) => row[0]!.value)).toEqual(['Article', 'Thé', 'Riad', 'Total']);
    expect(sheet[1]!.map(({ value }) => value).slice(2)).toEqual(['2', '0.2', '149.5']);
    // Days since the last of 1899, as sheets count.
    expect(Number(sheet[1]![1]!.value)).toBeCloseTo(Date.UTC(2024, 6, 16, 0, 30) / 86_400_000 + 25_569, 6);
    expect(printedOf(made, 'fr').rows[0]).toEqual(['Thé', '2024-07-16 00:30', '2', '20\u00A0%', '149,50']);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠x', ' =1'])(
    'shows %j as text, in CSV and in a workbook, and a negative amount as a number',
    async (what) => {
      const made = tableOf({ ...WORDS, title: what }, [{ ...COLUMNS[0]!, title: what } as never, COLUMNS[4]!], [sale({ what, paid: -100 })]); // prettier-ignore
      const [head, row] = linesOf(csvOf(made));
      expect([head![0], row]).toEqual([`'${what}`, [`'${what}`, '-1.00']]);
      const [first, second] = sheetOf(await xlsxOf(made));
      for (const cell of [first![0]!, second![0]!]) expect(cell).toEqual({ type: 's', value: `'${what}` });
      expect(Number(second![1]!.value)).toBe(-1);
    },
  );

  it('is a PDF of as many pages as it takes, in Arabic too, and without rows', async () => {
    const at = new Date(0);
    const many = table(Array.from({ length: 120 }, () => sale({ what: '\u202Eevil\u0000 فاطمة (الزهراء) 漢字' })));
    for (const made of [many, table([])])
      for (const locale of ['fr', 'ar'] as const) {
        const bytes = await exportOf(made, 'pdf', { locale, at });
        expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
      }
    expect(JSON.stringify(printedOf(many, 'ar'))).not.toMatch(/\u202E|\\u0000/);
  });

  it('holds nothing in a workbook that XML forbids', async () => {
    const bytes = await exportOf(table([sale({ what: 'a\u0000\u0008b\uFFFE\uD800<&>"' })]), 'xlsx', { locale: 'fr', at: new Date(0) }); // prettier-ignore
    const all = Object.values(unzip(bytes)).join('');
    // eslint-disable-next-line no-control-regex -- these are what it is about
    expect(all).not.toMatch(/[\u0000-\u0008\uFFFE]/);
    expect(sheetOf(bytes)[1]![0]!.value).toBe('ab<&>"');
  });
});
