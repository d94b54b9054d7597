import type { BlockNode, InlineNode, ListItemNode, TextNode } from '@sys/cms/contracts';
import { h, type VNodeChild } from 'vue';
import { SmartImage } from '#components';

const MARKS = [
  ['bold', 'strong'],
  ['italic', 'em'],
  ['underline', 'u'],
  ['strikethrough', 's'],
  ['code', 'code'],
] as const;

/** Latin letters and no Arabic ones: a name, a word of code. */
const isLatin = (words: string) => /[A-Za-z]/.test(words) && !/\p{Script=Arabic}/u.test(words);

function text(node: TextNode): VNodeChild {
  // In an Arabic sentence the signs at the ends of such a word, as of `_ga`, would change sides.
  const dir = isLatin(node.text) ? 'ltr' : undefined;
  return MARKS.reduce<VNodeChild>((inner, [mark, tag]) => (node[mark] ? h(tag, { dir }, [inner]) : inner), node.text);
}

function inline(nodes: InlineNode[]): VNodeChild[] {
  return nodes.map((node) => {
    if (node.type === 'text') return text(node);
    const children = node.children.map(text);
    const url = safeUrl(node.url);
    if (!url) return h('span', children);
    return h('a', { href: url, rel: url.startsWith('/') ? undefined : 'noopener' }, children);
  });
}

function list(node: Extract<BlockNode, { type: 'list' }>): VNodeChild {
  const items: Array<{ node: ListItemNode; nested: VNodeChild[] }> = [];
  for (const child of node.children) {
    if (child.type === 'list-item') items.push({ node: child, nested: [] });
    // Strapi puts a nested list beside its item; HTML wants it inside.
    else items.at(-1)?.nested.push(list(child));
  }
  return h(
    node.format === 'ordered' ? 'ol' : 'ul',
    items.map((item) => h('li', [...inline(item.node.children), ...item.nested])),
  );
}

function block(node: BlockNode, top: number, id: string | undefined): VNodeChild {
  switch (node.type) {
    case 'paragraph':
      return node.children.some((child) => child.type === 'link' || child.text) ? h('p', inline(node.children)) : null;
    case 'heading':
      // The page has its h1; the text's own headings start below it, whatever the editor chose.
      return h(`h${Math.min(6, Math.max(top, node.level))}`, { id }, inline(node.children));
    case 'list':
      return list(node);
    case 'quote':
      return h('blockquote', inline(node.children));
    case 'code':
      return h('pre', [h('code', inline(node.children))]);
    case 'image': {
      const { url, width, height, alternativeText } = node.image;
      return h('figure', [
        h(SmartImage, {
          image: { src: url, width, height, alt: alternativeText ?? '' },
          sizes: '(min-width: 48rem) 43rem, 100vw',
        }),
      ]);
    }
    default:
      return null;
  }
}

/** Strapi's rich text as elements: nodes only, never HTML, and links only where a link may lead. */
export default defineComponent({
  name: 'BlocksText',
  props: {
    blocks: { type: Array as PropType<Array<{ type: string }>>, required: true },
    /** The highest heading level that may appear. */
    top: { type: Number, default: 2 },
    /** The ids of headings, by their place among the blocks. */
    ids: { type: Object as PropType<Record<number, string>>, default: () => ({}) },
  },
  setup: (props) => () =>
    h(
      'div',
      { class: 'prose' },
      (props.blocks as BlockNode[]).map((node, place) => block(node, props.top, props.ids[place])),
    ),
});
