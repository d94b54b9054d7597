/**
 * A place in a list: which list order it belongs to and the keys of the last row seen. Opaque to
 * clients, but not secret: what comes back is checked like any other input.
 */
export type CursorKey = string | number;
export type KeyType = 'integer' | 'instant' | 'text';

export interface Cursor {
  order: string;
  keys: CursorKey[];
  /** The words that a mended search looked for, so that its next page looks for the same. */
  words?: string;
}

const SHAPES: Record<KeyType, (key: unknown) => boolean> = {
  integer: (key) => Number.isSafeInteger(key) && Math.abs(key as number) <= 2_000_000_000,
  instant: (key) => typeof key === 'string' && isInstant(key),
  text: (key) => typeof key === 'string' && key.length <= 200 && !key.includes('\0'),
};

/** As PostgreSQL writes it, in UTC. JavaScript would read the 30th of February as the 2nd of March. */
function isInstant(text: string): boolean {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d(?:\.\d{1,6})?)(?:Z|\+00)?$/.exec(text) ?? [];
  const date = new Date(`${day}T${time}Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day!);
}

export function encodeCursor({ order, keys, words }: Cursor): string {
  const parts = words === undefined ? [order, ...keys] : [order, ...keys, { words }];
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** The cursor, or null when it is not one of this order with keys of these types. */
export function decodeCursor(text: string, order: string, types: readonly KeyType[]): Cursor | null {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
  if (!Array.isArray(parts) || parts[0] !== order) return null;
  const keys: unknown[] = parts.slice(1, types.length + 1);
  const rest: unknown[] = parts.slice(types.length + 1);
  if (keys.length !== types.length || rest.length > 1 || !types.every((type, place) => SHAPES[type](keys[place])))
    return null;
  if (rest.length === 0) return { order, keys: keys as CursorKey[] };
  const words = (rest[0] as { words?: unknown } | null)?.words;
  return SHAPES.text(words) ? { order, keys: keys as CursorKey[], words: words as string } : null;
}
