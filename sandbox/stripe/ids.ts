import { randomBytes } from 'node:crypto';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Letters and digits alone: ids are put into addresses and file names as they are. */
export const random = (length: number): string =>
  Array.from(randomBytes(length), (byte) => LETTERS[byte % LETTERS.length]).join('');

/** An id as Stripe draws it: what it is stands in front. */
export const newId = (prefix: string): string => `${prefix}_${random(prefix === 'cs_test' ? 58 : 24)}`;

/** Of a field that is an id, or once expanded the whole. */
export function idOf(value: string | { id: string }): string;
export function idOf(value: string | { id: string } | null): string | null;
export function idOf(value: string | { id: string } | null): string | null {
  return typeof value === 'object' && value !== null ? value.id : value;
}
