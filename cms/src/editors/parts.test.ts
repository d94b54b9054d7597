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

it('publishes nothing without a text', () => {
  expect(unreadable([])).toHaveLength(1);
  expect(unreadable([{ __component: 'blog.text', body: body('  ') }, { __component: 'blog.quote', text: 'x' }])).toHaveLength(1);
  expect(unreadable([{ __component: 'blog.text', body: body('Bonjour') }])).toEqual([]);
}); // prettier-ignore
