import { expect, it } from 'vitest';
import { structuredDataFindings } from './structured-data.ts';

const page = (...graph: object[]) => JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
const offer = { '@type': 'Offer', price: '10.00', priceCurrency: 'MAD' };
const product = {
  '@type': 'Product',
  name: 'Riad',
  description: 'Deux nuits',
  url: 'https://a.b/c',
  image: ['https://a.b/d.jpg'],
  offers: offer,
};

it('finds nothing wrong with what is right', () => {
  expect(structuredDataFindings(page(product))).toEqual([]);
  const publisher = { '@type': 'Organization', '@id': 'https://a.b/#o', name: 'A', url: 'https://a.b/' };
  const article = {
    '@type': 'Article',
    headline: 'A',
    datePublished: '2026-01-01',
    author: { '@id': 'https://a.b/#o' },
    publisher,
  };
  expect(structuredDataFindings(page(article))).toEqual([]);
});

it.each([
  ['{', 'cannot be parsed'],
  [page({ '@type': 'Wizard' }), 'no type of ours'],
  [page({ ...product, name: undefined }), 'without name'],
  [page({ ...product, colour: 'red' }), 'no property of Product: colour'],
  [page({ ...product, image: [] }), 'an empty list'],
  [page({ ...product, url: '/c' }), 'is no url'],
  [page({ ...product, name: '<b>Riad</b>' }), 'is no text'],
  [page({ ...product, offers: { ...offer, price: '10,00' } }), 'is no number'],
  [page({ ...product, offers: { ...offer, availability: 'InStock' } }), 'is no term'],
  [page({ ...product, offers: { '@type': 'Person', name: 'x' } }), 'a Person, not Offer'],
  [page({ '@type': 'Article', headline: 'A', datePublished: 'hier', author: { '@id': '#nobody' } }), 'is no date'],
  [
    page({ '@type': 'Article', headline: 'A', datePublished: '2026-01-01', author: { '@id': '#nobody' } }),
    'nothing on the page is',
  ],
])('%s: %s', (json, finding) => expect(structuredDataFindings(json).join('\n')).toContain(finding));
