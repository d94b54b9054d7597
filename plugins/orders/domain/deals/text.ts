// Half a character, and what turns the text around it the other way.
const NEVER = /[\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** A text of one line as it is kept. */
export const tidyLine = (typed: string): string =>
  typed.replace(NEVER, '').normalize('NFC').replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim(); // prettier-ignore

/** A text of several: an empty line between paragraphs. */
export const tidyProse = (typed: string): string =>
  typed
    .split(/\r\n?|[\n\p{Zl}\p{Zp}]/u)
    .map(tidyLine)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');

export interface Paragraph {
  type: 'paragraph';
  children: { type: 'text'; text: string }[];
}

/** What was written, as the rich text of the catalogue: paragraphs and nothing else, so no text can become more than one. */
export const toBlocks = (prose: string): Paragraph[] =>
  prose === '' ? [] : prose.split('\n\n').map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));

interface Node {
  type?: unknown;
  text?: unknown;
  children?: unknown;
}

/** Rich text without what makes it rich. */
export function fromBlocks(blocks: unknown): string {
  const list = Array.isArray(blocks) ? (blocks as Node[]) : [];
  return tidyProse(list.map(textOf).join('\n\n'));
}

function textOf(node: Node): string {
  if (typeof node.text === 'string') return node.text;
  const children = Array.isArray(node.children) ? (node.children as Node[]) : [];
  return children.map(textOf).join(node.type === 'list' ? '\n' : '');
}
