import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { get } from '../support/http.ts';
import { startTestShop, type TestShop } from '../support/shop.ts';
import { ownUploads } from '../support/uploads.ts';

/** A picture that cannot be served is one picture less, and never an error of the shop. */
describe('pictures', () => {
  const own = ownUploads();
  let shop: TestShop;
  let good: string;
  beforeAll(async () => {
    shop = await startTestShop({ env: { DATA_DIR: own.folder } });
    good = /\/_img\/\d+\/([^"]+\.jpg)\.jpg/.exec((await get(shop.site, '/produits')).text)![1]!;
    const bytes = readFileSync(path.join(own.uploads, good));
    const put = (name: string, content: string | Uint8Array) => writeFileSync(path.join(own.uploads, name), content);
    put('empty.jpg', '');
    put('words.jpg', 'This is no picture at all.');
    put('page.png', '<!doctype html><script>alert(1)</script>');
    put(
      'drawing.jpg',
      '<svg xmlns="http://www.w3.org/2000/svg" width="9999" height="9999"><rect width="1" height="1"/></svg>',
    );
    put('half.jpg', bytes.subarray(0, bytes.length / 2));
    put('head.jpg', bytes.subarray(0, 300));
    put('swapped.webp', Buffer.concat([Buffer.from('RIFF\x00\x10\x00\x00WEBPVP8 \x00\x0f\x00\x00', 'latin1'), bytes]));
    copyFileSync(path.join(own.uploads, good), path.join(own.uploads, 'sound.jpg'));
  });
  afterAll(async () => {
    await shop.close();
    own.remove();
  });

  it.each([
    ['avif', 'image/avif'],
    ['webp', 'image/webp'],
    ['jpg', 'image/jpeg'],
  ])('come as %s, to be kept for good', async (format, type) => {
    const answer = await get(shop.site, `/_img/320/${good}.${format}`);
    expect([answer.status, answer.headers['content-type']]).toEqual([200, type]);
    expect(answer.headers['cache-control']).toContain('immutable');
    const again = await get(shop.site, `/_img/320/${good}.${format}`, { 'if-none-match': answer.headers.etag! });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it.each(['empty.jpg', 'words.jpg', 'page.png', 'drawing.jpg', 'half.jpg', 'head.jpg', 'swapped.webp'])(
    '%s is told to be broken, in every format, and its answer is not kept',
    async (file) => {
      for (const format of ['avif', 'webp', 'jpg']) {
        const answer = await get(shop.site, `/_img/320/${file}.${format}`);
        expect([format, answer.status, answer.text]).toEqual([format, 422, 'broken']);
        expect(answer.headers['cache-control']).toBe('no-store');
        expect(answer.headers['content-type']).toMatch(/^text\/plain/);
      }
    },
  );

  it.each([
    '/_img/320/nobody.jpg.webp',
    '/_img/0/sound.jpg.webp',
    '/_img/-1/sound.jpg.webp',
    '/_img/321/sound.jpg.webp',
    '/_img/999999999999/sound.jpg.webp',
    '/_img/1e3/sound.jpg.webp',
    '/_img/0320/sound.jpg.webp',
    '/_img/NaN/sound.jpg.webp',
    '/_img/320/sound.jpg',
    '/_img/320/sound.jpg.gif',
    '/_img/320/sound.jpg.WEBP',
    '/_img/320/drawing.svg.webp',
    '/_img/320/.hidden.jpg.webp',
    '/_img/320/..%2f..%2f.env.jpg.webp',
    '/_img/320/..%5c..%5cconfig.jpg.webp',
    '/_img/320/%00sound.jpg.webp',
    '/_img/320/sound.jpg%0d%0ax-evil:1.webp',
    `/_img/320/${'x'.repeat(300)}.jpg.webp`,
    '/_img/320',
    '/_img',
  ])('%s is not found', async (address) => {
    const answer = await get(shop.site, address);
    expect(answer.status).toBe(404);
    expect(answer.headers['x-evil']).toBeUndefined();
    expect(answer.text).not.toMatch(/at .*\.mjs|node_modules|ENOENT/);
  });

  it('answers an address that cannot be decoded with a refusal, not with an error', async () => {
    expect([400, 404]).toContain((await get(shop.site, '/_img/320/%E0%A4%A.jpg.webp')).status);
  });

  it('takes no other method', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      expect((await fetch(`${shop.site}/_img/320/sound.jpg.webp`, { method })).status).toBe(405);
    }
  });

  it('serves a picture as soon as an editor has mended it', async () => {
    expect((await get(shop.site, '/_img/480/half.jpg.webp')).status).toBe(422);
    copyFileSync(path.join(own.uploads, good), path.join(own.uploads, 'half.jpg'));
    expect((await get(shop.site, '/_img/480/half.jpg.webp')).status).toBe(200);
  });
});
