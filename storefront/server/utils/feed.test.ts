import type { ArticleCard } from '@sys/cms/contracts';
import { expect, it } from 'vitest';
import { renderFeed } from './feed.ts';

const article: ArticleCard = {
  slug: 'prix-juste',
  title: 'Le prix <juste> & ]]> le reste',
  excerpt: 'Un "mot" & un <autre>.',
  cover: null,
  author: 'Imane',
  category: { slug: 'guides', name: 'Guides & co' },
  tags: [{ slug: 'vente', name: 'Vente' }],
  publishedOn: '2026-02-03',
  readingMinutes: 2,
};
const words = { title: 'Le blog', description: 'Conseils & adresses.' };

it('names each article once, by its whole address, at the beginning of its day in Morocco', () => {
  const xml = renderFeed('https://shop.example', 'ar', words, [article]);
  expect(xml).toContain('<link>https://shop.example/ar/moudawana/prix-juste</link>');
  expect(xml).toMatch(/<guid[^>]*>https:\/\/shop\.example\/ar\/moudawana\/prix-juste<\/guid>/);
  expect(xml).toContain('<pubDate>Mon, 02 Feb 2026 23:00:00 GMT</pubDate>');
  expect(xml).toContain('href="https://shop.example/ar/moudawana/rss.xml"');
  expect(xml).toContain('<title><![CDATA[Le prix <juste> & ]]]]><![CDATA[> le reste]]></title>');
  expect(xml).toContain('<category>Guides &amp; co</category>');
  expect(xml).toContain('ar-MA');
});

it('is a feed without articles as well', () => {
  expect(renderFeed('https://shop.example', 'fr', words, [])).toContain('<channel>');
});
