import { z } from 'zod';

/**
 * Marks that change the direction of what follows, and control characters. A name that carries them could
 * make an amount beside it read backwards, or start a new header.
 */
// eslint-disable-next-line no-control-regex
const INVISIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

const tidy = (value: string) => value.replace(INVISIBLE, '');

/** Words on one line: line ends and runs of spaces become one space. Longer than `max` is cut, not refused. */
export const words = (max = 120) =>
  z
    .string()
    .transform((value) => cut(tidy(value.replace(/\s+/g, ' ')).trim(), max))
    .pipe(z.string().min(1));

/** Words of a person over several lines. */
export const paragraphs = (max = 5000) =>
  z
    .string()
    .transform((value) => cut(tidy(value.replace(/\r\n?/g, '\n')).trim(), max))
    .pipe(z.string().min(1));

function cut(value: string, max: number): string {
  const letters = [...value];
  return letters.length > max ? `${letters.slice(0, max - 1).join('')}…` : value;
}

/** Centimes of MAD, never negative. */
export const centimes = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

/** An instant in UTC, ISO 8601 with its `Z`. */
export const moment = z.iso.datetime();

/** An address a browser opens. Anything but http and https is refused. */
export const link = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .refine((value) => !/[\s<>"]/.test(value), 'must hold no spaces, quotes or angle brackets');

/** What a person types in: letters and digits in groups, e.g. `K7QP-93XM`. */
export const code = z.string().regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/).max(40); // prettier-ignore

/** A reference that people read to each other, e.g. `CMD-2026-004512`. */
export const reference = z.string().regex(/^[\w#./-]+$/).max(40); // prettier-ignore

export const email = z.email().max(254);
