import { MEDIA_TYPES, type MediaType } from './kinds.ts';

/** Pictures of more are refused before they are decoded: four bytes each is what decoding takes. */
export const MOST_PIXELS = 50_000_000;
/** As kept: a card fills the picture, and its smallest print is read well at this size. */
export const KEPT_SIDE = 3000;
export const MOST_PAGES = 60;

const EXTENSIONS: Record<string, MediaType> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  pdf: 'application/pdf',
};

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];

/** The type that the first bytes say. A PDF begins at once: what stands before it is what a polyglot needs. */
export function typeOfBytes(bytes: Uint8Array): MediaType | null {
  const begins = (mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte);
  if (begins(PNG)) return 'image/png';
  if (begins(JPEG)) return 'image/jpeg';
  return begins(PDF) ? 'application/pdf' : null;
}

/** The type that a file's name says; null when it says another or a double one, as `a.pdf.html` or `a.html.pdf`. */
export function typeOfName(name: string): MediaType | null {
  const parts = name.toLowerCase().split('.');
  const last = EXTENSIONS[parts.at(-1) ?? ''];
  if (parts.length < 2 || !last) return null;
  // `Scan 12.03.2026.pdf` is a name; `page.html.pdf` is a trick.
  return parts.slice(1, -1).some((part) => HIDDEN.has(part.trim())) ? null : last;
}

const HIDDEN = new Set(
  'html htm xhtml svg xml js mjs php phtml exe com bat cmd sh jar hta scr msi vbs ps1 asp aspx jsp cgi zip'.split(' '),
);

/** The type that a `Content-Type` names, when it is one that we take. */
export function typeOfDeclaration(declared: string): MediaType | null {
  const said = declared.split(';')[0]!.trim().toLowerCase();
  return MEDIA_TYPES.find((type) => type === (said === 'image/jpg' ? 'image/jpeg' : said)) ?? null;
}

export type TypeRefusal = 'name' | 'declared-type' | 'content';

/**
 * The one type on which name, declared type and first bytes agree, or which of them is the trouble. `declared` is
 * a `Content-Type` as it came.
 */
export function agreedType(
  name: string,
  declared: string,
  bytes: Uint8Array,
): { type: MediaType } | { refusal: TypeRefusal } {
  const named = typeOfName(name);
  if (!named) return { refusal: 'name' };
  if (typeOfDeclaration(declared) !== named) return { refusal: 'declared-type' };
  return typeOfBytes(bytes) === named ? { type: named } : { refusal: 'content' };
}
