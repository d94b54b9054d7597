/**
 * What a page says of itself to search engines and networks, from what stands in the form: as the storefront does it, and
 * with what the type has, when the fields of their own are empty.
 */
export interface SaidBy {
  title: string;
  description: string;
  /** Whether it is the editor's own word, or taken from the page. */
  own: { title: boolean; description: boolean; picture: boolean };
  picture: string | null;
  noindex: boolean;
}

type Values = Record<string, unknown>;

/** In this order: what a type has of these stands for the page. */
const TITLES = ['title', 'name', 'question'];
const DESCRIPTIONS = ['summary', 'excerpt', 'subtitle', 'description', 'intro'];
const PICTURES = ['gallery', 'cover', 'image', 'photo', 'portrait'];

export function saidBy(values: Values): SaidBy {
  const seo = (values['seo'] ?? {}) as Values;
  const own = { title: words(seo['title']), description: words(seo['description']), picture: pictureIn(seo['image']) };
  return {
    title: own.title || first(values, TITLES, words) || '',
    description: own.description || first(values, DESCRIPTIONS, words) || '',
    picture: own.picture ?? first(values, PICTURES, pictureIn),
    own: { title: own.title !== '', description: own.description !== '', picture: own.picture !== null },
    noindex: seo['noindex'] === true,
  };
}

const words = (value: unknown): string => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '');

function pictureIn(value: unknown): string | null {
  const file: unknown = Array.isArray(value) ? value[0] : value;
  const url = typeof file === 'object' && file !== null ? Reflect.get(file, 'url') : null;
  return typeof url === 'string' ? url : null;
}

function first<T>(values: Values, names: string[], read: (value: unknown) => T | null): T | null {
  for (const name of names) {
    const found = read(values[name]);
    if (found) return found;
  }
  return null;
}

/** What search engines show of a line, in pixels of their own type; on a large screen. */
export const ROOM = { title: 580, description: 920 } as const;
const ELLIPSIS = '…';

/** As much of a text as fits, cut between words as they cut it. `width` measures a text in pixels. */
export function cut(text: string, room: number, width: (text: string) => number): { shown: string; isCut: boolean } {
  if (width(text) <= room) return { shown: text, isCut: false };
  let shown = '';
  for (const word of text.split(' ')) {
    const longer = shown === '' ? word : `${shown} ${word}`;
    if (width(longer + ELLIPSIS) > room) break;
    shown = longer;
  }
  return { shown: shown + ELLIPSIS, isCut: true };
}
