/**
 * The rich text of Strapi ("blocks"), as far as its editor can write it. The storefront renders
 * these nodes and no HTML, so that a text can never carry a script.
 */
export interface TextNode {
  type: 'text';
  text: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  code?: boolean;
}
export interface LinkNode {
  type: 'link';
  url: string;
  children: TextNode[];
}
export type InlineNode = TextNode | LinkNode;

export type BlockNode =
  | { type: 'paragraph'; children: InlineNode[] }
  | { type: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6; children: InlineNode[] }
  | {
      type: 'list';
      format: 'ordered' | 'unordered';
      children: Array<ListItemNode | Extract<BlockNode, { type: 'list' }>>;
    }
  | { type: 'quote'; children: InlineNode[] }
  | { type: 'code'; children: InlineNode[] }
  | {
      type: 'image';
      image: { url: string; width: number; height: number; alternativeText: string | null };
      children: TextNode[];
    };

export interface ListItemNode {
  type: 'list-item';
  children: InlineNode[];
}
