import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine } from './csv-line.ts';

describe('a line of CSV', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x', ' =1', '"=1', "'=1"])(
    'shows %j as text',
    (cell) => {
      expect(csvLine(['a', cell])).toBe(`"a","'${cell.replaceAll('"', '""')}"\r\n`);
    },
  );

  it('leaves other cells as they are', () => {
    expect(csvLine(['Salma', '12 - 3', 'a"b', 'deux\nlignes', ''])).toBe(
      '"Salma","12 - 3","a""b","deux\nlignes",""\r\n',
    );
  });

  it('comes back cell by cell, and no cell begins a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (cells) => {
        const line = csvLine(cells);
        const read = [...line.slice(0, -2).matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell]) =>
          cell!.replaceAll('""', '"'),
        );
        expect(read.map((cell, i) => (cell === cells[i] ? cell : cell.slice(1)))).toEqual(cells);
        for (const cell of read) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});
