import fc from 'fast-check';
import { expect, it } from 'vitest';
import { statementOf } from './layout.ts';
import { printStatement } from './print.ts';
import type { Item } from './read.ts';

/** Centimes of what is written: `1 290,50 DH`, `−5 MAD`. */
const read = (money: string): number =>
  Math.round(Number(money.replace('−', '-').replace(/[^\d.,-]/g, '').replace(',', '.')) * 100); // prettier-ignore
const sum = (values: number[]) => values.reduce((all, one) => all + one, 0);
const payout = { id: '7', period: '2026-11', state: 'confirmed', account: '•••• 8806', reference: 'VIR-9', name: 'Nadia' } as const; // prettier-ignore

it('adds up to the payout, in each language', () => {
  const item = fc.record({
    kind: fc.constantFrom('commission' as const, 'restored' as const),
    amount: fc.integer({ min: 1, max: 900_000 }),
  });
  const taken = fc.record({ kind: fc.constant('taken-back' as const), amount: fc.integer({ min: -900_000, max: -1 }) });
  const some = fc.array(fc.oneof(item, taken), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(some, fc.constantFrom('fr' as const, 'ar' as const), (all, locale) => {
      const items: Item[] = all.map((one) => ({ ...one, title: 'Hammam', placedAt: new Date('2026-11-30T23:30:00Z') }));
      const amount = sum(items.map((one) => one.amount));
      const statement = statementOf({ ...payout, amount }, items, locale);
      expect(sum(statement.items.map((cells) => read(cells[3]!)))).toBe(amount);
      expect(read(statement.sums.at(-1)![1])).toBe(amount);
      if (statement.sums.length === 3) expect(sum(statement.sums.slice(0, 2).map(([, value]) => read(value)))).toBe(amount); // prettier-ignore
    }),
  );
});

it('is not made of what does not add up', () => {
  const one = { kind: 'commission', amount: 100, title: 'x', placedAt: new Date(0) } as const;
  expect(() => statementOf({ ...payout, amount: 101 }, [one], 'fr')).toThrow('sum');
});

it('is printed whatever a name holds, on as many pages as it takes', async () => {
  for (const title of ['=1+2 <b>&', '\u202Eevil\u0000 😀 漢字', 'فاطمة (الزهراء) O’Brien', 'x'.repeat(200)]) {
    const items: Item[] = Array.from({ length: 60 }, () => ({ kind: 'commission', amount: 100, title, placedAt: new Date(0) })); // prettier-ignore
    const statement = statementOf({ ...payout, amount: 6_000, name: title }, items, 'ar');
    const bytes = await printStatement(statement, { locale: 'ar', at: new Date(0) });
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(JSON.stringify(statement)).not.toMatch(/\u202E|\\u0000/);
  }
});
