import type { BlockNode } from '../../../cms/contracts/blocks.ts';

/** Turns the seed's plain paragraphs ("## " heading, "- " list item) into Strapi's rich text. */
export function toBlocks(paragraphs: string[]): BlockNode[] {
  const blocks: BlockNode[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.startsWith('## ')) blocks.push({ type: 'heading', level: 2, children: [text(paragraph.slice(3))] });
    else if (paragraph.startsWith('- ')) appendItem(blocks, paragraph.slice(2));
    else blocks.push({ type: 'paragraph', children: [text(paragraph)] });
  }
  return blocks;
}

function appendItem(blocks: BlockNode[], item: string): void {
  const last = blocks.at(-1);
  const node = { type: 'list-item' as const, children: [text(item)] };
  if (last?.type === 'list') last.children.push(node);
  else blocks.push({ type: 'list', format: 'unordered', children: [node] });
}

function text(value: string) {
  return { type: 'text' as const, text: value };
}
