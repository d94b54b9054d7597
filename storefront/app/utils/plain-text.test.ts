import { expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

const text = (text: string) => ({ type: 'text', text });

it('keeps the words, one block a line, and nothing else', () => {
  const blocks = [
    {
      type: 'paragraph',
      children: [text('Venez '), { type: 'link', url: '/faq', children: [text('lire')] }, text('.')],
    },
    { type: 'paragraph', children: [text('')] },
    {
      type: 'list',
      format: 'unordered',
      children: [
        { type: 'list-item', children: [text('un')] },
        { type: 'list-item', children: [text('deux')] },
      ],
    },
  ];
  expect(plainText(blocks)).toBe('Venez lire.\nun\ndeux');
});
