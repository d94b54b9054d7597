import type { Part, Product } from '@sys/cms/contracts';
import { expect, it } from 'vitest';
import { awake, awakeParts } from './awake.ts';
import { outlineOf } from './outline.ts';

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

it('keeps of a text what its outline and its videos need', () => {
  const heading = { type: 'heading', level: 2, children: [{ type: 'text', text: 'Un titre' }] };
  const video: Part = { kind: 'video', title: 'V', provider: 'youtube', id: 'x', poster: null, transcript: null };
  const parts: Part[] = [
    { kind: 'text', blocks: [product.description[0]!, heading] },
    video,
    { kind: 'quote', text: 'long', name: 'long', role: null },
    { kind: 'questions', title: 'Questions', items: [{ question: 'long', answer: 'long' }] },
  ];
  const sent = awakeParts(parts);
  expect(JSON.stringify(sent)).not.toContain('long');
  expect(outlineOf(sent)).toEqual(outlineOf(parts));
  expect(sent[1]).toEqual(video);
});
