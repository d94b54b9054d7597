import type { BlockNode, InlineNode, ListItemNode } from '../../../cms/contracts/blocks.ts';

/**
 * Turns the seed's plain paragraphs into Strapi's rich text: "## " and "### " are headings, "- " an item of a list, "1. "
 * of a numbered one; within them `[label](/path)` is a link and `**word**` is strong.
 */
export function toBlocks(paragraphs: string[]): BlockNode[] {
  const blocks: BlockNode[] = [];
  for (const paragraph of paragraphs) {
    const [, mark = '', words = ''] = /^(#{2,3} |- |\d+\. )?(.*)$/su.exec(paragraph)!;
    if (mark.startsWith('#'))
      blocks.push({ type: 'heading', level: mark.length === 3 ? 2 : 3, children: inline(words) });
    else if (mark) appendItem(blocks, mark === '- ' ? 'unordered' : 'ordered', words);
    else blocks.push({ type: 'paragraph', children: inline(words) });
  }
  return blocks;
}

function appendItem(blocks: BlockNode[], format: 'ordered' | 'unordered', item: string): void {
  const last = blocks.at(-1);
  const node: ListItemNode = { type: 'list-item', children: inline(item) };
  if (last?.type === 'list' && last.format === format) last.children.push(node);
  else blocks.push({ type: 'list', format, children: [node] });
}

function inline(value: string): InlineNode[] {
  const nodes: InlineNode[] = [];
  let at = 0;
  const plain = (end: number) => {
    if (end > at) nodes.push({ type: 'text', text: value.slice(at, end) });
  };
  for (const match of value.matchAll(/\[([^\]]+)\]\(([^)\s]+)\)|\*\*([^*]+)\*\*/gu)) {
    plain(match.index);
    const [whole, label, url, strong] = match;
    if (url) nodes.push({ type: 'link', url, children: [{ type: 'text', text: label! }] });
    else nodes.push({ type: 'text', text: strong!, bold: true });
    at = match.index + whole.length;
  }
  plain(value.length);
  // Strapi's editor wants a text around a link, and one in an empty paragraph.
  if (nodes.at(-1)?.type !== 'text') nodes.push({ type: 'text', text: '' });
  if (nodes[0]!.type !== 'text') nodes.unshift({ type: 'text', text: '' });
  return nodes;
}
