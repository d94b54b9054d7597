import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callBelow, openPromoter, type Promoter } from '../../affiliate/tests/earnings-support.ts';
import { openOrdersHouse, type OrdersHouse } from '../../orders/tests/support.ts';
import type { Media } from '../contracts/media.ts';
import { film } from './films.ts';

let house: OrdersHouse;
let nadia: Promoter;
beforeAll(async () => {
  house = await openOrdersHouse();
  nadia = await openPromoter(house);
});
const folder = mkdtempSync(path.join(os.tmpdir(), 'sys-ffprobe-'));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await house?.close();
});

const picture = (width: number, height: number, type: 'jpeg' | 'png' = 'jpeg') =>
  sharp({ create: { width, height, channels: 3, background: '#1f3fbf' } }).withExif({ IFD0: { Copyright: 'secret place' } })[type]().toBuffer(); // prettier-ignore

async function bring(by: Promoter, bytes: Buffer, type: string, query = '') {
  const response = await fetch(`${house.cms.url}/api/social/media${query}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${by.token}`, 'content-type': type },
    body: Uint8Array.from(bytes),
  });
  const read = (await response.json()) as {
    data: Media;
    error?: { details: { code: string; problems: { why: string } } };
  };
  return {
    status: response.status,
    data: read.data,
    why: read.error?.details.problems?.why,
    code: read.error?.details.code,
  };
}
/** As a network does: at the CMS, which the storefront stands before. */
const fetched = (url: string, headers = {}) => fetch(`${house.cms.url}${new URL(url).pathname}`, { headers });

describe('a picture that is brought', () => {
  it('is made anew as the JPEG that networks take, and fetched without a session', async () => {
    const { status, data } = await bring(nadia, await picture(3000, 2000, 'png'), 'image/png', '?alt=Un%20riad');
    expect(status).toBe(201);
    expect(data).toMatchObject({ kind: 'image', mime: 'image/jpeg', width: 1440, height: 960, alt: 'Un riad', durationMs: null }); // prettier-ignore
    const answer = await fetched(data.url);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.length).toBe(data.bytes);
    expect(bytes.includes('secret place')).toBe(false);
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
  });

  it('is cut as its owner wants it', async () => {
    const { data } = await bring(
      nadia,
      await picture(2000, 1000),
      'image/jpeg',
      '?left=500&top=0&width=1000&height=1000',
    );
    expect(data).toMatchObject({ width: 1000, height: 1000 });
    const outside = await bring(
      nadia,
      await picture(2000, 1000),
      'image/jpeg',
      '?left=1500&top=0&width=1000&height=1000',
    );
    expect([outside.status, outside.code, outside.why]).toEqual([422, 'media-refused', 'crop']);
    expect((await bring(nadia, await picture(2000, 1000), 'image/jpeg', '?left=1')).status).toBe(400);
  });

  it('that is something else is refused, and leaves nothing behind', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    expect((await bring(nadia, svg, 'image/svg+xml')).why).toBe('type');
    expect((await bring(nadia, svg, 'image/jpeg')).why).toMatch(/type|damaged/);
    expect((await bring(nadia, await picture(900, 900, 'png'), 'image/jpeg')).why).toBe('type');
    expect((await bring(nadia, await picture(300, 900), 'image/jpeg')).why).toBe('too-small');
    const half = (await picture(900, 900)).subarray(0, 900);
    expect((await bring(nadia, half, 'image/jpeg')).why).toBe('damaged');
    const folder = path.join(process.env.DATA_DIR!, 'media');
    expect(readdirSync(folder).filter((name) => name.startsWith('unfinished'))).toEqual([]);
  });

  it('of a deal’s page is taken by its place there', async () => {
    const deal = await house.deal();
    const taken = await callBelow(house, '/api', nadia.token)<{ data: Media }>('POST', '/social/media/from-deal', {
      deal,
      picture: 0,
    });
    expect(taken.status).toBe(404);
    expect(taken).toMatchObject({ code: 'no-media' });
  });
});

describe('a film that is brought', () => {
  it('is measured, and fetched part by part', async () => {
    const bytes = film({ seconds: 8, fps: 30, indexLast: true });
    const { status, data } = await bring(nadia, bytes, 'video/mp4');
    expect(status).toBe(201);
    expect(data).toMatchObject({ kind: 'video', width: 1080, height: 1920, durationMs: 8_000, bytes: bytes.length });
    const part = await fetched(data.url, { range: 'bytes=100-199' });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 100-199/${bytes.length}`]);
    expect(Buffer.from(await part.arrayBuffer())).toEqual(bytes.subarray(100, 200));
    const end = await fetched(data.url, { range: `bytes=${bytes.length - 10}-` });
    expect(Buffer.from(await end.arrayBuffer())).toEqual(bytes.subarray(-10));
    expect((await fetched(data.url, { range: `bytes=${bytes.length}-` })).status).toBe(416);
  });

  it('that is none is refused', async () => {
    expect((await bring(nadia, Buffer.from('not a film'), 'video/mp4')).why).toBe('damaged');
  });

  it('is looked at by ffprobe as well, where there is one', async () => {
    const program = path.join(folder, 'ffprobe');
    const says = (codec: string) =>
      writeFileSync(program, `#!/bin/sh\necho '{"streams":[{"codec_type":"video","codec_name":"${codec}"}]}'\n`, { mode: 0o700 }); // prettier-ignore
    process.env.FFPROBE = program;
    says('vp9');
    const refused = await bring(nadia, film({ seconds: 4 }), 'video/mp4');
    expect([refused.status, refused.code, refused.why]).toEqual([422, 'media-refused', 'codec']);
    says('hevc');
    expect((await bring(nadia, film({ seconds: 4 }), 'video/mp4')).status).toBe(201);
    delete process.env.FFPROBE;
  });

  it('may take minutes to come', () => {
    // As long as a film is waited for (take.ts); Node’s own patience ends after five.
    expect(house.cms.strapi.server.httpServer.requestTimeout).toBeGreaterThan(600_000);
  });
});

describe('an address of a file', () => {
  it('ends, and cannot be made by anybody else', async () => {
    const { data } = await bring(nadia, await picture(800, 800), 'image/jpeg');
    const [id, ends, mac] = new URL(data.url).pathname.split('/').at(-1)!.split('.') as [string, string, string];
    const at = async (place: string) => (await fetched(`http://any/api/social/media/${place}`)).status;
    expect(await at(`${id}.${ends}.${mac}.jpg`)).toBe(200);
    expect(await at(`${id}.${Number(ends) + 60}.${mac}.jpg`)).toBe(404);
    expect(await at(`${id}.${ends}.${mac.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))}.jpg`)).toBe(404);
    expect(await at(id)).toBe(404);
    expect(await at('..%2F..%2Fetc%2Fpasswd')).toBe(404);
  });
});

describe('who brings files', () => {
  it('promotes, and brings so many that nothing uses', async () => {
    const merchant = await openPromoter(house, 'merchant');
    expect((await bring(merchant, await picture(800, 800), 'image/jpeg')).code).toBe('not-influencer');
    const salma = await openPromoter(house);
    await house.query(
      `INSERT INTO social_media (owner, kind, mime, width, height, bytes, sha256, file)
       SELECT $1, 'image', 'image/jpeg', 800, 800, 1, '', 'aa/' || gen_random_uuid() || '.jpg' FROM generate_series(1, 59)`,
      [salma.id],
    );
    const bytes = await picture(800, 800);
    const answers = await Promise.all([1, 2, 3, 4].map(() => bring(salma, bytes, 'image/jpeg')));
    expect(answers.map(({ status, why }) => why ?? status).sort()).toEqual([201, 'too-many', 'too-many', 'too-many']);
  });
});
