import { PAYMENT_METHODS, type PaymentMethod } from './states.ts';

/** Centimes above which nobody carries that much cash to a door. */
export const MOST_CASH = 500_000;
/** Orders that one telephone may have open without having paid. */
export const OPEN_PROMISES = 2;
/** Refused at the door or never collected, within `BROKEN_DAYS`: then it is the card. */
export const BROKEN_PROMISES = 2;
export const BROKEN_DAYS = 180;

export interface Buying {
  /** Centimes. */
  total: number;
  lines: readonly { kind: 'goods' | 'service'; payAtMerchant: boolean }[];
}

/** What the orders of a telephone number say of it. */
export interface Promises {
  open: number;
  broken: number;
}

export type MethodProblem = 'services-only' | 'goods-only' | 'not-offered' | 'too-much-cash' | 'open-promises' | 'broken-promises'; // prettier-ignore

/** Why an order cannot be paid so; null when it can. A card always can. */
export function methodProblem(
  method: PaymentMethod,
  { total, lines }: Buying,
  promises: Promises,
): MethodProblem | null {
  if (method === 'card') return null;
  if (method === 'cash_on_delivery' && lines.some(({ kind }) => kind === 'service')) return 'goods-only';
  if (method === 'at_merchant' && lines.some(({ kind }) => kind === 'goods')) return 'services-only';
  if (method === 'at_merchant' && !lines.every(({ payAtMerchant }) => payAtMerchant)) return 'not-offered';
  if (method === 'cash_on_delivery' && total > MOST_CASH) return 'too-much-cash';
  if (promises.broken >= BROKEN_PROMISES) return 'broken-promises';
  return promises.open >= OPEN_PROMISES ? 'open-promises' : null;
}

/** The ways in which an order can be paid, the first to be offered first. */
export const methodsFor = (buying: Buying, promises: Promises): PaymentMethod[] =>
  PAYMENT_METHODS.filter((method) => methodProblem(method, buying, promises) === null);
