import { describe, expect, it } from 'vitest';
import { imagePath, imageSet, imageWidths } from './images.ts';

describe('imagePath', () => {
  it('takes the name from wherever the CMS keeps the file', () => {
    expect(imagePath('/uploads/riad.jpg', 640, 'avif')).toBe('/_img/640/riad.jpg.avif');
    expect(imagePath('https://cms.example/uploads/riad.png?updated=1', 320, 'webp')).toBe('/_img/320/riad.png.webp');
  });
});

describe('imageWidths', () => {
  it('offers no step above the picture but the one that holds it whole', () => {
    expect(imageWidths(1600)).toEqual([160, 320, 480, 640, 960, 1280, 1600]);
    expect(imageWidths(700)).toEqual([160, 320, 480, 640, 960]);
    expect(imageWidths(90)).toEqual([160]);
    expect(imageWidths(5000).at(-1)).toBe(1600);
  });
});

describe('imageSet', () => {
  it('tells the true width where the picture is smaller than the step', () => {
    expect(imageSet({ src: '/uploads/a.jpg', width: 400 }, 'webp')).toBe(
      '/_img/160/a.jpg.webp 160w, /_img/320/a.jpg.webp 320w, /_img/480/a.jpg.webp 400w',
    );
  });
});
