import { expect, it } from 'vitest';
import { lengthPassed, rangeOf, videoType } from './video-file.ts';

it.each([
  ['four_a1b2.mp4', 'video/mp4'],
  ['A.b.WEBM', 'video/webm'],
  ['four.jpg', null],
  ['../four.mp4', null],
  ['.mp4', null],
  ['a/b.mp4', null],
  ['four.mp4\0.mp4', null],
  [`${'x'.repeat(200)}.mp4`, null],
])('%s is %s', (file, type) => expect(videoType(file)).toBe(type));

it('passes on one range of bytes', () => {
  expect(rangeOf('bytes=0-')).toBe('bytes=0-');
  expect(rangeOf('bytes=10-20')).toBe('bytes=10-20');
  for (const other of [undefined, '', 'bytes=-5', 'bytes=0-1,3-4', 'items=0-']) expect(rangeOf(other)).toBeNull();
});

it.each([
  ['bytes=10-', 'bytes 10-9/10', 10],
  ['bytes=99-120', 'bytes 99-120/10', 10],
  ['bytes=9-', 'bytes 9-9/10', null],
  ['bytes=0-', 'bytes 0-9/10', null],
  [null, null, null],
  ['bytes=10-', null, null],
])('%s of a film that is answered as %s: ended at %s', (range, contentRange, length) =>
  expect(lengthPassed(range, contentRange)).toBe(length),
);
