import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { concurrently } from '../support/concurrently.ts';
import { get } from '../support/http.ts';
import { purge } from '../support/purge.ts';
import { startTestShop, type TestShop } from '../support/shop.ts';

describe('the page cache', () => {
  let shop: TestShop;
  let deal: string;
  beforeAll(async () => {
    shop = await startTestShop();
    deal = /href="(\/produits\/[^"?#]+)"/.exec((await get(shop.site, '/produits')).text)![1]!;
  });
  afterAll(() => shop.close());

  it('renders once and serves the same page to the next visitor', async () => {
    const first = await get(shop.site, deal);
    const second = await get(shop.site, deal);
    expect([first.headers['x-cache'], second.headers['x-cache']]).toEqual(['render', 'cache']);
    expect(second.text).toBe(first.text);
  });

  it('compresses the HTML for who takes it', async () => {
    const packed = await get(shop.site, deal, { 'accept-encoding': 'gzip, br' });
    expect(packed.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(packed.body).toString()).toBe((await get(shop.site, deal)).text);
  });

  it('makes no keys of tracking parameters: ten thousand addresses are one page', async () => {
    await purge(shop, ['*']);
    await get(shop.site, deal);
    const addresses = Array.from({ length: 10_000 }, (_, index) => `${deal}?${tracking(index)}`);
    const answers = await concurrently(addresses, 32, (path) => get(shop.site, path, { 'accept-encoding': 'br' }));
    expect(new Set(answers.map(({ status, headers }) => `${status} ${headers['x-cache']}`))).toEqual(
      new Set(['200 cache']),
    );
    expect(await (await purge(shop, ['*'])).json()).toEqual({ purged: 1 });
  });

  it('shares one render among all who wait for it', async () => {
    await purge(shop, ['*']);
    const answers = await Promise.all(Array.from({ length: 20 }, () => get(shop.site, '/blog')));
    expect(new Set(answers.map((answer) => answer.text)).size).toBe(1);
    expect(answers.every((answer) => answer.status === 200)).toBe(true);
  });

  it('gives everybody the same, whatever cookie or language they bring, and sets no cookie', async () => {
    await purge(shop, ['*']);
    const strange = await get(shop.site, deal, { cookie: 'session=secret-of-a-visitor', 'accept-language': 'ar' });
    const plain = await get(shop.site, deal);
    expect(strange.text).toBe(plain.text);
    expect(plain.text).not.toContain('secret-of-a-visitor');
    expect(plain.headers['set-cookie']).toBeUndefined();
  });

  it('is purged only by who knows the secret', async () => {
    for (const authorization of ['', 'Bearer wrong', `Bearer ${shop.env.PREVIEW_SECRET}`]) {
      const response = await fetch(`${shop.site}/_purge`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: '{"tags":["*"]}',
      });
      expect(response.status).toBe(401);
    }
    expect((await get(shop.site, deal)).headers['x-cache']).toBe('cache');
    expect((await purge(shop, 'not a list' as never)).status).toBe(400);
    expect((await purge(shop, ['*'])).status).toBe(200);
    expect((await get(shop.site, deal)).headers['x-cache']).toBe('render');
  });

  it.each([
    ['//', '/'],
    ['/produits/', '/produits'],
    ['//evil.example/produits', '/evil.example/produits'],
    ['/produits//?q=spa', '/produits?q=spa'],
  ])('folds %s to %s', async (path, target) => {
    const answer = await get(shop.site, path);
    expect([answer.status, answer.headers.location]).toEqual([301, target]);
  });

  it('sends the headers that keep a page safe', async () => {
    const { headers } = await get(shop.site, deal);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toMatch(/script-src 'self'( 'sha256-[^']+')+;/);
    expect(headers['content-security-policy']).not.toContain("script-src 'self' 'unsafe-inline'");
    expect(headers['x-page-tags']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
  });
});

/** What networks and mailings hang on a link; no two of them alike. */
function tracking(index: number): string {
  const names = [
    'utm_source',
    'utm_campaign',
    'fbclid',
    'gclid',
    'msclkid',
    'ttclid',
    'mc_eid',
    '_ga',
    'ref',
    'igshid',
  ];
  return `${names[index % names.length]}=${index}&${names[(index + 3) % names.length]}=${Math.imul(index, 2_654_435_761) >>> 0}`;
}
