import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partProblems, unreadable } from './parts.ts';

const body = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
const fields = (part: Record<string, unknown>) => partProblems([part]).map(({ field }) => field);

describe('partProblems', () => {
  it.each([
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
    ['https://www.youtube.com/watch?t=3&v=dQw4w9WgXcQ&list=x'],
    ['https://youtu.be/dQw4w9WgXcQ?si=a'],
    ['https://www.youtube.com/shorts/dQw4w9WgXcQ'],
    ['https://vimeo.com/76979871'],
    ['https://player.vimeo.com/video/76979871?h=a'],
  ])('takes the video %s', (link) => expect(fields({ __component: 'blog.video', link })).toEqual([]));

  it.each([
    ['http://youtu.be/dQw4w9WgXcQ'],
    ['https://youtube.com.example/watch?v=dQw4w9WgXcQ'],
    ['https://evil.example/https://youtu.be/dQw4w9WgXcQ'],
    ['javascript:alert(1)//youtu.be/dQw4w9WgXcQ'],
    ['https://youtu.be/court'],
    ['https://www.dailymotion.com/video/x8'],
  ])('refuses the video %s', (link) => expect(fields({ __component: 'blog.video', link })).toEqual(['parts.0.link']));

  it('asks for an address or a file', () => {
    expect(fields({ __component: 'blog.video', link: ' ' })).toEqual(['parts.0.link']);
    expect(fields({ __component: 'blog.video', link: '', file: 3 })).toEqual([]);
  });
  it('looks into tables and behind pictures', () => {
    expect(fields({ __component: 'blog.table', grid: { head: ['a'], rows: [[1]] } })).toEqual(['parts.0.grid']);
    expect(fields({ __component: 'blog.table', grid: { head: ['a'], rows: [['1']] } })).toEqual([]);
    expect(fields({ __component: 'blog.picture', alt: '  ' })).toEqual(['parts.0.alt']);
  });
});

describe('a block of offers', () => {
  const held = Array.from({ length: 6 }, (_, n) => ({ id: n + 1, documentId: `doc${n + 1}` }));
  const over = (products: unknown) =>
    partProblems([{ __component: 'blog.offer', id: 9, products }], () => held).map(({ field }) => field);
  const seven = Array.from({ length: 7 }, (_, n) => `new${n}`);

  it.each([
    ['seven at once', seven],
    ['seven at once, by their documents', seven.map((documentId) => ({ documentId }))],
    ['seven in place of what was there', { set: seven }],
    ['one more', { connect: [{ documentId: 'new' }] }],
    ['one more by its row', { connect: [77] }],
    ['two more for one that goes', { connect: ['a', 'b'], disconnect: ['doc1'] }],
  ])('is refused %s', (_, products) => expect(over(products)).toEqual(['parts.0.products']));

  it.each([
    ['six', seven.slice(1)],
    ['one that was there, moved', { connect: [{ id: 3, documentId: 'doc3', position: { start: true } }] }],
    ['one that was there, moved by its row', { connect: [{ id: 3 }] }],
    ['one for one that goes', { connect: ['new'], disconnect: [{ id: 2 }] }],
    ['what was there', undefined],
    ['none', null],
    ['none by naming none', []],
  ])('takes %s', (_, products) => expect(over(products)).toEqual([]));

  it('holds six at the most after any edit', () => {
    const id = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(fc.array(id), fc.array(id), (connect, disconnect) => {
        const name = (n: number) => `doc${n}`;
        const after = new Set(held.map(({ documentId }) => documentId));
        for (const n of disconnect) after.delete(name(n));
        for (const n of connect) after.add(name(n));
        const refused = over({ connect: connect.map(name), disconnect: disconnect.map(name) }).length > 0;
        expect(refused).toBe(after.size > 6);
      }),
    );
  });
});

it('publishes nothing without a text', () => {
  expect(unreadable([])).toHaveLength(1);
  expect(unreadable([{ __component: 'blog.text', body: body('  ') }, { __component: 'blog.quote', text: 'x' }])).toHaveLength(1);
  expect(unreadable([{ __component: 'blog.text', body: body('Bonjour') }])).toEqual([]);
}); // prettier-ignore
