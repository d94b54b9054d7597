import type { BlockNode, InlineNode, ListItemNode } from '@sys/cms/contracts';

type Node = BlockNode | ListItemNode | InlineNode;

/** The words of a rich text, one block a line: for what is read by machines. */
export function plainText(blocks: ReadonlyArray<{ type: string }>): string {
  return (blocks as readonly Node[]).map(words).filter(Boolean).join('\n');
}

function words(node: Node): string {
  if (node.type === 'text') return node.text;
  const inner = (node.children as Node[]).map(words);
  return inner.join(node.type === 'list' ? '\n' : '').trim();
}
