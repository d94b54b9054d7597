import { describe, expect, it } from 'vitest';
import { addressOf, linksIn } from './links.ts';

describe('linksIn', () => {
  it('finds links in texts and fields, each once, and no files', () => {
    const body = [
      { type: 'paragraph', children: [{ type: 'link', url: '/blog/a', children: [{ type: 'text', text: 'a' }] }] },
      { type: 'paragraph', children: [{ type: 'link', url: 'https://x.test/', children: [] }] },
    ];
    const document = {
      title: 'https://not-a-link.test',
      body,
      more: [{ ctaUrl: '/tarifs' }, { text: 'Voir [ici](https://y.test/a) et [là](/faq).' }],
      website: 'https://x.test/',
      cover: { mime: 'image/jpeg', url: '/uploads/a.jpg' },
      createdBy: { url: '/nobody' },
    };
    expect(linksIn(document).sort()).toEqual(['/blog/a', '/faq', '/tarifs', 'https://x.test/', 'https://y.test/a']);
  });
});

it('tells our own pages from those of others', () => {
  const of = (text: string) => addressOf(text, 'https://shop.test');
  expect(of('/faq?x=1#y')).toEqual({ inside: true, url: '/faq?x=1' });
  expect(of('https://shop.test/faq')).toEqual({ inside: true, url: '/faq' });
  expect(of('//elsewhere.test/a')).toEqual({ inside: false, url: 'https://elsewhere.test/a' });
  for (const none of ['mailto:a@b.c', 'tel:+212', '#avis', 'javascript:alert(1)', 'faq', ''])
    expect(of(none)).toBeNull();
});
