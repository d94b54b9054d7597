import type { Json } from './chain.ts';
import { REDACTED, isSecretKey, redactText } from './secrets.ts';

const MAX_DEPTH = 8;
const MAX_ENTRIES = 100;
const MAX_TEXT = 2000;
/** Of all values together: with the bound on texts, a row stays below some hundred kilobytes. */
const MAX_VALUES = 1000;
const MAX_CHARACTERS = 50_000;
const CUT = '…';
/** Longer than what a secret shows of itself before it is recognised. */
const MARGIN = 256;

/**
 * Any value as JSON that can be kept: without secrets (by the names of keys and by the look of
 * values), bounded in depth and size, and made of what PostgreSQL gives back unchanged. Cycles end at
 * the depth. Never throws for plain data.
 */
export function redact(value: unknown): Json {
  const left = { values: MAX_VALUES, characters: MAX_CHARACTERS };
  return walk(value, 0, left) ?? null;
}

interface Left {
  values: number;
  characters: number;
}

/** `undefined` for what JSON does not hold and for what no longer fits. */
function walk(value: unknown, depth: number, left: Left): Json | undefined {
  if (left.values-- <= 0) return undefined;
  switch (typeof value) {
    case 'string':
      return text(value, left);
    case 'number':
      return number(value);
    case 'bigint':
      return text(String(value), left);
    case 'boolean':
      return value;
    case 'object':
      return value === null ? null : object(value, depth, left);
    default:
      return undefined;
  }
}

function object(value: object, depth: number, left: Left): Json {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return '[bytes]';
  if (depth >= MAX_DEPTH) return CUT;
  if (value instanceof Set) return object([...value], depth, left);
  if (value instanceof Map) return object(Object.fromEntries(value), depth, left);
  if (Array.isArray(value)) {
    return value.slice(0, MAX_ENTRIES).map((item) => walk(item, depth + 1, left) ?? null);
  }
  const members: Array<[string, Json]> = [];
  for (const [key, item] of Object.entries(value).slice(0, MAX_ENTRIES)) {
    const kept = item != null && isSecretKey(key) ? REDACTED : walk(item, depth + 1, left);
    if (kept !== undefined) members.push([text(key, left), kept]);
  }
  return Object.fromEntries(members);
}

function number(value: number): Json {
  if (!Number.isFinite(value)) return null;
  return redactText(String(value)) === String(value) ? value : REDACTED;
}

function text(value: string, left: Left): string {
  const room = Math.max(0, Math.min(MAX_TEXT, left.characters));
  const clean = redactText(storable(value.slice(0, room + MARGIN)));
  // What the cut halves is not recognised as a secret: the last characters before it are dropped.
  const whole = value.length <= room + MARGIN ? clean.length : Math.max(0, clean.length - MARGIN);
  const kept = whole <= room && whole === clean.length ? clean : shorten(clean, Math.min(whole, room));
  left.characters -= kept.length;
  return kept;
}

const shorten = (text: string, length: number): string =>
  storable(text.slice(0, Math.max(0, length - CUT.length))) + CUT;

/** PostgreSQL takes neither half a surrogate pair nor a zero byte. */
const storable = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd').replaceAll('\0', '');
