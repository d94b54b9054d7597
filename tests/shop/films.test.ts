import { request } from 'node:http';
import { DEMO_SHOPPER } from '@sys/config';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { film } from '../../plugins/social/tests/films.ts';
import { Visitor } from '../security/support.ts';
import { startTestShop, type TestShop } from '../support/shop.ts';

const MB = 1024 * 1024;

/** Films go through the shop as they come, and networks fetch them there in parts. */
describe('a film', () => {
  let shop: TestShop;
  let visitor: Visitor;
  let token: string;
  beforeAll(async () => {
    shop = await startTestShop();
    const db = new pg.Client({ connectionString: shop.databaseUrl });
    await db.connect();
    await db.query(
      `UPDATE up_users_role_lnk SET role_id = (SELECT id FROM up_roles WHERE type = 'influencer')
       WHERE user_id = (SELECT id FROM up_users WHERE email = $1)`,
      [DEMO_SHOPPER.email],
    );
    await db.end();
    visitor = new Visitor(shop.site);
    await visitor.write('POST', '/api/session', { identifier: DEMO_SHOPPER.email, password: DEMO_SHOPPER.password });
    token = String((await visitor.ask('/api/csrf')).json.data!['token']);
  });
  afterAll(() => shop?.close());

  const headers = (type: string) => ({
    cookie: [...visitor.cookies].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('; '),
    ...{ origin: shop.site, 'x-csrf-token': token, 'content-type': type },
  });
  /** Announces a body of so many bytes, and sends the beginning of it. */
  const announce = (path: string, bytes: number, type: string) =>
    new Promise<{ status: number; text: string }>((resolve, reject) => {
      const asking = request(`${shop.site}${path}`, { method: 'POST', headers: { ...headers(type), 'content-length': bytes } }, async (answer) => {
        let text = '';
        for await (const part of answer as AsyncIterable<Buffer>) text += part.toString();
        asking.destroy();
        resolve({ status: answer.statusCode!, text });
      });
      asking.on('error', reject);
      asking.write(Buffer.alloc(64 * 1024));
    }); // prettier-ignore

  it('of sixty megabytes is taken, and is fetched as a whole and in parts', async () => {
    const bytes = film({ seconds: 20, frame: 100_000 });
    // Each place of it is told from the others.
    for (let at = MB; at < bytes.length; at += MB) bytes.writeUInt32BE(at, at);
    expect(bytes.length).toBeGreaterThan(57 * MB);
    const sent = await fetch(`${shop.site}/api/social/media`, { method: 'POST', headers: headers('video/mp4'), body: Uint8Array.from(bytes) }); // prettier-ignore
    const { data } = (await sent.json()) as { data: { url: string; bytes: number; durationMs: number } };
    expect([sent.status, data.bytes, data.durationMs]).toEqual([201, bytes.length, 20_000]);
    expect(data.url.startsWith(`${shop.site}/api/social/media/`)).toBe(true);

    const whole = await fetch(data.url);
    expect([whole.status, whole.headers.get('accept-ranges'), whole.headers.get('content-type')]).toEqual([200, 'bytes', 'video/mp4']); // prettier-ignore
    expect(bytes.equals(Buffer.from(await whole.arrayBuffer()))).toBe(true);
    for (const [start, end] of [
      [0, 0],
      [MB - 1, 2 * MB + 4],
      [50 * MB, bytes.length - 1],
    ] as const) {
      const part = await fetch(data.url, { headers: { range: `bytes=${start}-${end}` } });
      expect([part.status, part.headers.get('content-range'), part.headers.get('content-length')]).toEqual([206, `bytes ${start}-${end}/${bytes.length}`, String(end - start + 1)]); // prettier-ignore
      expect(bytes.subarray(start, end + 1).equals(Buffer.from(await part.arrayBuffer()))).toBe(true);
    }
    const beyond = await fetch(data.url, { headers: { range: `bytes=${bytes.length}-` } });
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${bytes.length}`]);
    const head = await fetch(data.url, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), head.headers.get('accept-ranges')]).toEqual([200, String(bytes.length), 'bytes']); // prettier-ignore
    expect((await head.arrayBuffer()).byteLength).toBe(0);
    // Nobody makes up an address.
    expect((await fetch(data.url.replace(/\.(mp4)$/, '.mov').replace(/media\/./, 'media/0'))).status).toBe(404);
  });

  it('that is larger than 300 MB is refused before it is sent, and says why', async () => {
    const { status, text } = await announce('/api/social/media', 300 * MB + 1, 'video/mp4');
    expect([status, JSON.parse(text)]).toMatchObject([413, { error: { name: 'PayloadTooLargeError' } }]);
  });

  it('is no reason to take more of anything else', async () => {
    expect((await announce('/api/kyc/documents', 10 * MB + 1, 'application/pdf')).status).toBe(413);
    expect((await announce('/api/shop/pictures', 10 * MB + 1, 'image/jpeg')).status).toBe(413);
    expect((await announce('/api/social/media/from-deal', 101 * 1024, 'application/json')).status).toBe(413);
  });
});
