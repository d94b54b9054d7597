import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { BrokenImageError, convertImage } from './image-converter.ts';

const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#3f36c4' } });

describe('convertImage', () => {
  it.each(['avif', 'webp', 'jpg'] as const)('makes %s at the width asked for', async (format) => {
    const made = await sharp(await convertImage(await drawn(800, 600).jpeg().toBuffer(), 320, format)).metadata();
    expect(made.format).toBe({ avif: 'heif', webp: 'webp', jpg: 'jpeg' }[format]);
    expect([made.width, made.height]).toEqual([320, 240]);
  });

  it('never enlarges', async () => {
    const made = await sharp(await convertImage(await drawn(200, 100).png().toBuffer(), 1600, 'webp')).metadata();
    expect([made.width, made.height]).toEqual([200, 100]);
  });

  it('turns a lying photo upright and drops where it was taken', async () => {
    const lying = await drawn(400, 200)
      .withExif({ IFD3: { GPSLatitudeRef: 'N' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect((await sharp(lying).metadata()).exif).toBeDefined();
    const made = await sharp(await convertImage(lying, 160, 'jpg')).metadata();
    expect([made.width, made.height]).toEqual([160, 320]);
    expect(made.exif).toBeUndefined();
  });

  it('puts a transparent picture on white when the format has no transparency', async () => {
    const clear = await sharp({
      create: { width: 10, height: 10, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer();
    const { data } = await sharp(await convertImage(clear, 160, 'jpg'))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(data[0]).toBeGreaterThan(250);
  });

  it.each([
    ['garbage', async () => Buffer.from('this is no picture at all')],
    ['nothing', async () => Buffer.alloc(0)],
    ['half a file', async () => (await drawn(800, 600).jpeg().toBuffer()).subarray(0, 900)],
    [
      'a drawing under a photo’s name',
      async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>'),
    ],
    // 63 million pixels in a few kilobytes.
    ['a pixel bomb', () => drawn(9_000, 7_000).png({ compressionLevel: 9 }).toBuffer()],
  ])('refuses %s', async (_, bytes) => {
    await expect(convertImage(await bytes(), 320, 'webp')).rejects.toBeInstanceOf(BrokenImageError);
  });
});
