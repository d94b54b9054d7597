import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addColumn,
  addRow,
  MAX_CELL,
  MAX_COLUMNS,
  MAX_ROWS,
  NEW_TABLE,
  paste,
  readPasted,
  readTable,
  removeColumn,
  removeRow,
  tableProblem,
  withCell,
} from './table.ts';

const table = { head: ['Offre', 'Prix'], rows: [['Hammam', '150'], ['Riad', '900']] }; // prettier-ignore

describe('readTable', () => {
  it('takes a table as it is', () => expect(readTable(table)).toEqual(table));
  it.each([
    ['nothing', null],
    ['a text', 'a'],
    ['no head', { rows: [['a']] }],
    ['an empty head', { head: [], rows: [[]] }],
    ['no rows', { head: ['a'], rows: [] }],
    ['a short row', { head: ['a', 'b'], rows: [['1']] }],
    ['a number', { head: ['a'], rows: [[1]] }],
    ['a cell that is too long', { head: ['a'], rows: [['x'.repeat(MAX_CELL + 1)]] }],
    ['too many columns', { head: Array(MAX_COLUMNS + 1).fill('a'), rows: [Array(MAX_COLUMNS + 1).fill('a')] }],
    ['too many rows', { head: ['a'], rows: Array(MAX_ROWS + 1).fill(['a']) }],
  ])('refuses %s', (_, value) => expect(readTable(value)).toBeNull());
});

it('asks for a title of each column and for one full cell', () => {
  expect(tableProblem(NEW_TABLE)).toContain('titre');
  expect(tableProblem({ head: ['a'], rows: [[' ']] })).toContain('case');
  expect(tableProblem(table)).toBeNull();
});

it('reads what a spreadsheet copies, and leaves a single text alone', () => {
  expect(readPasted('un mot')).toBeNull();
  expect(readPasted('a\tb\r\nc\td\r\n')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  expect(readPasted('"deux\nlignes"\t"dit ""oui"""\n\t"')).toEqual([
    ['deux lignes', 'dit "oui"'],
    ['', '"'],
  ]);
});

it('puts a grid where it is pasted and grows with it', () => {
  const pasted = paste(table, { row: 2, column: 1 }, [['1', '2'], ['3', '4']]); // prettier-ignore
  expect(pasted).toEqual({
    head: ['Offre', 'Prix', ''],
    rows: [
      ['Hammam', '150', ''],
      ['Riad', '1', '2'],
      ['', '3', '4'],
    ],
  });
});

it('adds and takes away rows and columns, never the last', () => {
  expect(addRow(table, 1).rows[1]).toEqual(['', '']);
  expect(removeRow(table, 1).rows).toEqual([['Riad', '900']]);
  expect(addColumn(table, 0).head).toEqual(['Offre', '', 'Prix']);
  expect(removeColumn(table, 0).head).toEqual(['Prix']);
  const one = { head: ['a'], rows: [['b']] };
  expect([removeRow(one, 1), removeColumn(one, 0)]).toEqual([one, one]);
});

it('is a table that can be kept after whatever is done to it', () => {
  const place = fc.record({ row: fc.nat(MAX_ROWS), column: fc.nat(MAX_COLUMNS - 1) });
  const deed = fc.oneof(
    place.map((at) => (now: typeof table) => addRow(now, at.row)),
    place.map((at) => (now: typeof table) => removeRow(now, at.row)),
    place.map((at) => (now: typeof table) => addColumn(now, at.column)),
    place.map((at) => (now: typeof table) => removeColumn(now, at.column)),
    fc.tuple(place, fc.string({ maxLength: 2 * MAX_CELL })).map(([at, text]) => (now: typeof table) => withCell(now, at, text)),
    fc.tuple(place, fc.array(fc.array(fc.string(), { maxLength: 12 }), { minLength: 1, maxLength: 80 })).map(
      ([at, cells]) => (now: typeof table) => paste(now, at, cells),
    ),
  ); // prettier-ignore
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 20 }), (deeds) => {
      const end = deeds.reduce((now, change) => change(now), table);
      expect(readTable(end)).toEqual(end);
    }),
  );
});
