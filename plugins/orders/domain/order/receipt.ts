/** Receipts of one year are counted below this. */
const A_YEAR = 10_000_000;

/** The year of Morocco in which something was paid: each has its own row of numbers. */
export const receiptYear = (paidAt: Date): number =>
  Number(new Intl.DateTimeFormat('en', { timeZone: 'Africa/Casablanca', year: 'numeric' }).format(paidAt));

export const receiptNumber = (year: number, nth: number): number => year * A_YEAR + nth;

/** As it is printed: `2026-0000017`. */
export const printedReceipt = (receipt: number): string =>
  `${Math.floor(receipt / A_YEAR)}-${String(receipt % A_YEAR).padStart(7, '0')}`;
