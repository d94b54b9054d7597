import type { MediaType } from './kinds.ts';

const MOST = 80;
const EXTENSION: Record<MediaType, string> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'application/pdf': 'pdf' };

/**
 * A file's name as it may be shown, saved and put in a header: of letters, digits, spaces, `-` and `_`, without
 * folders, with the one extension that its content has. Total: whatever comes in, a name comes out, and of that
 * the same.
 */
export function displayName(given: string, type: MediaType): string {
  const last = given.normalize('NFKC').split(/[/\\]/).at(-1)!;
  const stem = last.replace(/\.[^.]*$/u, '');
  const plain = stem
    .replace(/[^\p{L}\p{M}\p{N} _-]+/gu, ' ')
    .replace(/ +/g, ' ')
    .replace(/^[ _-]+|[ _-]+$/g, '');
  const kept = [...plain]
    .slice(0, MOST)
    .join('')
    .replace(/[ _-]+$/g, '');
  return `${kept || 'document'}.${EXTENSION[type]}`;
}

/** A `Content-Disposition` for a name that `displayName` gave. */
export function disposition(how: 'inline' | 'attachment', name: string): string {
  const ascii = name.normalize('NFD').replace(/[^\w .-]/g, '').trim(); // prettier-ignore
  const fallback = /^\./.test(ascii) ? `document${ascii}` : ascii;
  return `${how}; filename="${fallback}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}
