import { expect, it } from 'vitest';
import { categoryPath } from './category-tree.ts';

const node = (slug: string, ...children: ReturnType<typeof leaf>[]) => ({ ...leaf(slug), children });
const leaf = (slug: string) => ({
  slug,
  name: slug,
  description: null,
  icon: null,
  count: 0,
  alternates: {},
  children: [] as never[],
});

it('finds the way down to a category', () => {
  const tree = [node('a', node('b', leaf('c')) as never), leaf('d')];
  const slugs = (slug: string) => categoryPath(tree, slug).map((category) => category.slug);
  expect(slugs('c')).toEqual(['a', 'b', 'c']);
  expect(slugs('d')).toEqual(['d']);
  expect(slugs('x')).toEqual([]);
});
