import { expect, it } from 'vitest';
import { printedReceipt, receiptNumber, receiptYear } from './receipt.ts';

it('numbers the receipts of each year of Morocco from one', () => {
  expect(receiptYear(new Date('2025-12-31T22:59:59Z'))).toBe(2025);
  expect(receiptYear(new Date('2025-12-31T23:00:00Z'))).toBe(2026);
  expect(printedReceipt(receiptNumber(2026, 17))).toBe('2026-0000017');
});
