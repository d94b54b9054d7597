import { printedDigits, readCheckedDigits, withCheckDigits } from '@sys/platform/codes';

const DRAWN = 6;
/** What stands before the digits on a statement of the bank. */
const PREFIX = 'SYS';

/** How many references can be drawn: one is a whole number from zero below it. */
export const SETTLEMENT_REFERENCES = 10 ** DRAWN;

/** By what a shop names its transfers to us: the same each time, and shorter than the number of an order. */
export const settlementReferenceOf = (drawn: number): string => withCheckDigits(String(drawn).padStart(DRAWN, '0'));

/** As it is shown and written on a transfer: `SYS 4827-1936`. */
export const printedSettlementReference = (reference: string): string => `${PREFIX} ${printedDigits(reference)}`;

/** The reference in what somebody typed, with or without what stands before it; null for what is none. */
export const readSettlementReference = (typed: string): string | null =>
  readCheckedDigits(typed.replace(/^\s*sys/i, ''), DRAWN + 2);
