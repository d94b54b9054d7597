import type { BlockNode, InlineNode, Part } from '@sys/cms/contracts';

export interface OutlineItem {
  id: string;
  text: string;
  level: 2 | 3;
}
export interface Outline {
  items: OutlineItem[];
  /** Of each part, the ids of its headings: by their place among the blocks of a text, 0 for the title of another part. */
  ids: Array<Record<number, string>>;
}

/** Ids that the page has already. */
const TAKEN = ['contenu', 'pied', 'teleports'];
const LONGEST = 60;

/**
 * The headings of a text and the ids that lead to them: the words themselves, in any script, so that a link to one stays
 * good while its heading does. Headings of one wording are told apart by numbers.
 */
export function outlineOf(parts: readonly Part[]): Outline {
  const taken = new Set(TAKEN);
  const items: OutlineItem[] = [];
  const add = (text: string, level: number): string => {
    const base = slugOf(text);
    let id = base;
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
    taken.add(id);
    if (level <= 3) items.push({ id, text, level: level === 3 ? 3 : 2 });
    return id;
  };
  const ids = parts.map((part): Record<number, string> => {
    if (part.kind === 'questions' || part.kind === 'products') return part.title ? { 0: add(part.title, 2) } : {};
    if (part.kind !== 'text') return {};
    return Object.fromEntries(
      (part.blocks as unknown as BlockNode[]).flatMap((node, place) => {
        if (node.type !== 'heading') return [];
        const text = node.children.map(wordsOf).join('').trim();
        return text ? [[place, add(text, node.level)]] : [];
      }),
    );
  });
  return { items, ids };
}

const wordsOf = (node: InlineNode): string =>
  node.type === 'text' ? node.text : node.children.map(({ text }) => text).join('');

/** Letters with their marks and digits, in the one form that a typed address has as well. */
function slugOf(text: string): string {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const slug = words.reduce(
    (all, word) => (all && all.length + word.length + 1 > LONGEST ? all : `${all}-${word}`),
    '',
  );
  return [...slug.replace(/^-/, '')].slice(0, LONGEST).join('') || 'partie';
}
