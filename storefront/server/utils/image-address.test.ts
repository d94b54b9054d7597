import { describe, expect, it } from 'vitest';
import { parseImageAddress } from './image-address.ts';

describe('parseImageAddress', () => {
  it('reads a picture that keeps the extension of its source', () => {
    expect(parseImageAddress('640', 'riad_a1b2.jpg.avif')).toEqual({
      width: 640,
      source: 'riad_a1b2.jpg',
      format: 'avif',
    });
    expect(parseImageAddress('1200', 'Tapis-2.v1.PNG.jpg')).toEqual({
      width: 1200,
      source: 'Tapis-2.v1.PNG',
      format: 'jpg',
    });
  });

  it.each([
    ['641', 'a.jpg.avif'],
    ['0640', 'a.jpg.avif'],
    ['99999', 'a.jpg.avif'],
    ['640', 'a.jpg.gif'],
    ['640', 'a.jpg.AVIF'],
    ['640', 'a.svg.webp'],
    ['640', 'a.avif'],
    ['640', 'a.jpg'],
    ['640', '.jpg.avif'],
    ['640', '../secret.jpg.avif'],
    ['640', '..%2fsecret.jpg.avif'],
    ['640', 'a/b.jpg.avif'],
    ['640', 'a\\b.jpg.avif'],
    ['640', 'a..jpg.avif'],
    ['640', 'a.jpg.avif\n'],
    ['640', 'a\0.jpg.avif'],
    ['640', `${'a'.repeat(300)}.jpg.avif`],
    ['640', ''],
    [undefined, undefined],
  ])('refuses %j %j', (width, file) => {
    expect(parseImageAddress(width, file)).toBeNull();
  });
});
