import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quote } from '../../domain/pricing/quote.ts';
import { receiptNumber } from '../../domain/order/receipt.ts';
import { receiptOf } from './layout.ts';
import { printReceipt } from './print.ts';

const wished = fc.record({
  merchant: fc.constantFrom('m1', 'm2'),
  unitPrice: fc.integer({ min: 0, max: 900_000 }),
  quantity: fc.integer({ min: 1, max: 9 }),
  tax: fc.constantFrom(0, 1000, 2000),
});
/** Centimes of what is written: `1 290,50 DH`, `MAD`. */
const read = (money: string): number => Math.round(Number(money.replace(/[^\d.,-]/g, '').replace(',', '.')) * 100);

const receiptFor = (lines: Parameters<typeof quote>[0], locale: 'fr' | 'ar', name: string) => {
  const of = quote(lines, [{ kind: 'delivery', merchant: 'm1', amount: 3_000, tax: 2000 }], null);
  const rows = [...of.lines.map((line) => ({ ...line, fee: null, title: name })), ...of.fees.map((fee) => ({ ...fee, fee: 'delivery' as const, title: '', unitPrice: fee.amount, quantity: 1 }))]; // prettier-ignore
  const order = { number: '482719360581', receipt: receiptNumber(2026, 3), paidAt: new Date('2026-11-29T10:00:00Z'), name, method: 'card' as const, locale, total: of.total, net: of.net, tva: of.tva, refunded: 0 }; // prettier-ignore
  return { of, receipt: receiptOf(order, rows.map((row) => ({ ...row, merchantName: name }))) }; // prettier-ignore
};

it('says what the order says: its lines, the TVA of each rate and the sums add up to the centime', () => {
  const some = fc.array(fc.record({ deal: fc.constant('d'), wish: wished }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(some, fc.constantFrom('fr' as const, 'ar' as const), (all, locale) => {
      const { of, receipt } = receiptFor(all.map(({ deal, wish }) => ({ deal, ...wish })), locale, 'Riad'); // prettier-ignore
      const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
      expect(sum(receipt.items.map(({ paid }) => read(paid)))).toBe(of.total);
      const column = (nth: number) => sum(receipt.taxes.map((cells) => read(cells[nth]!)));
      expect([column(1), column(2), column(3)]).toEqual([of.net, of.tva, of.total]);
      expect(receipt.sums.map(([, value]) => read(value))).toEqual([of.net, of.tva, of.total]);
    }),
    { numRuns: 60 },
  );
});

it('is printed whatever a name holds, on as many pages as it takes', async () => {
  const lines = Array.from({ length: 40 }, (_, nth) => ({ deal: `d${nth}`, merchant: 'm1', unitPrice: 14_950, quantity: 2, tax: 2000 })); // prettier-ignore
  for (const name of ['=1+2 <b>&', '\u202Eevil\u0000 😀 漢字', 'فاطمة (الزهراء) O’Brien', 'x'.repeat(80)]) {
    const { receipt } = receiptFor(lines, 'ar', name);
    const bytes = await printReceipt(receipt, { locale: 'ar', at: new Date(0) });
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(JSON.stringify(receipt)).not.toMatch(/\u202E|\\u0000/);
  }
});
