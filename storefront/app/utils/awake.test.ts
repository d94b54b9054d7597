import type { Product } from '@sys/cms/contracts';
import { expect, it } from 'vitest';
import { awake } from './awake.ts';

const texts = ['highlights', 'included', 'howItWorks', 'conditions', 'faq', 'related'] as const;
const product = {
  id: '7',
  title: 'Deux nuits',
  description: [{ type: 'paragraph', children: [{ type: 'text', text: 'long' }] }],
  merchant: { slug: 'riad', name: 'Riad', description: 'long', logo: null, city: null },
  ...Object.fromEntries(texts.map((name) => [name, ['long', 'long']])),
} as unknown as Product;

it('keeps how many there are of what sleeps, and nothing of what it says', () => {
  const sent = awake(product);
  for (const name of texts) expect(sent[name]).toHaveLength(2);
  expect(JSON.stringify(sent)).not.toContain('long');
  expect(sent).toMatchObject({ id: '7', title: 'Deux nuits', merchant: { slug: 'riad', name: 'Riad' } });
});
