const MARKS = ['<script', '<html', '<!doctype', '<svg', '<iframe', '<?php', '<body', 'javascript:'];

/**
 * Whether a picture also holds what a browser would run, were it taken for a page. No camera writes such a thing,
 * and by chance it stands in none.
 */
export function holdsMarkup(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes).toLowerCase();
  return MARKS.some((mark) => text.includes(mark));
}
