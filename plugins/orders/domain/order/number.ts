import { printedDigits, readCheckedDigits, withCheckDigits } from '@sys/platform/codes';

const DRAWN = 10;

/** How many numbers can be drawn: one is a whole number from zero below it. */
export const ORDER_NUMBERS = 10 ** DRAWN;

/**
 * The number of an order, as people read it to each other: digits alone, the last two chosen so that a slip does not
 * lead to somebody else’s order. It is drawn, not counted: who has one cannot guess the next, nor how many there are.
 */
export const orderNumberOf = (drawn: number): string => withCheckDigits(String(drawn).padStart(DRAWN, '0'));

/** As it is shown: `4827-1936-0581`. */
export const printedOrderNumber = printedDigits;

/** The number that somebody typed, in whatever digits and with whatever between them; null for what is none. */
export const readOrderNumber = (typed: string): string | null => readCheckedDigits(typed, DRAWN + 2);
