import { expect, it } from 'vitest';
import { fillLocaleLinks, localeLinkMark } from './locale-link.ts';

const paths = { fr: '/produits/spa', ar: '/ar/produits/سبا', en: '/en/deals/a"b' };

it('puts each address where its mark stands, safe in an attribute, and leaves all else', () => {
  const page = `<a href="${localeLinkMark('ar')}">ع</a>#locale-de#<a href="${localeLinkMark('en')}">E</a>`;
  expect(fillLocaleLinks(page, paths)).toBe(
    '<a href="/ar/produits/سبا">ع</a>#locale-de#<a href="/en/deals/a%22b">E</a>',
  );
  expect(fillLocaleLinks('nothing', paths)).toBe('nothing');
});
