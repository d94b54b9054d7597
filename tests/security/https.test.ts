import { DEMO_SHOPPER } from '@sys/config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestShop, type TestShop } from '../support/shop.ts';
import { get } from '../support/http.ts';
import { Visitor } from './support.ts';

const SITE = 'https://shop.test';
let shop: TestShop;
let site: string;
let cms: string;
beforeAll(async () => {
  // As behind a proxy with a certificate, and with the limits that visitors have.
  const env = { SITE_URL: SITE, CMS_URL: 'https://admin.shop.test', TRUSTED_PROXY_HOPS: '1', LIMIT_FACTOR: '1' };
  shop = await startTestShop({ env });
  site = `http://127.0.0.1:${shop.env.STOREFRONT_PORT}`;
  cms = `http://127.0.0.1:${shop.env.CMS_PORT}`;
});
afterAll(() => shop?.close());

let last = 0;
const somebody = () => `41.250.7.${++last}`;
/** Through the proxy, which appends whom it saw to what the client wrote. */
const signIn = (who: Visitor, address: string, password: string, forged = '10.0.0.1') =>
  who.write(
    'POST',
    '/api/session',
    { identifier: DEMO_SHOPPER.email, password },
    { origin: SITE, 'x-forwarded-for': `${forged}, ${address}`, 'accept-language': 'en' },
  );

describe('with a certificate', () => {
  it('both programs promise https', async () => {
    for (const path of ['/', '/nexiste-pas', '/api/none', '/_img/share.png', '/favicon.svg']) {
      const { headers } = await get(site, path);
      expect([path, headers['strict-transport-security']]).toEqual([path, 'max-age=31536000']);
    }
    for (const path of ['/api/marketplace/categories', '/admin', '/admin/init', '/livez', '/api/none']) {
      const { headers } = await get(cms, path);
      expect([path, headers['strict-transport-security']]).toEqual([path, 'max-age=31536000']);
    }
  });

  it('the admin panel runs no script that stands in a page', async () => {
    const policy = (await get(cms, '/admin')).headers['content-security-policy']!;
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).toMatch(/object-src 'none'/);
  });

  it('cookies are this host’s alone and never go over plain http', async () => {
    const visitor = new Visitor(site);
    expect((await signIn(visitor, somebody(), DEMO_SHOPPER.password)).status).toBe(200);
    expect([...visitor.cookies.keys()].toSorted()).toEqual([
      '__Host-access',
      '__Host-csrf',
      '__Host-renewal',
      '__Host-signed-in',
    ]);
    for (const line of visitor.set) expect(line).toMatch(/; Path=\/;.*Secure.*SameSite=Lax/);
    expect(visitor.set.join()).not.toMatch(/Domain=/i);
  });
});

describe('the address of a visitor', () => {
  it('is counted in the CMS, whatever the visitor writes; other visitors are left alone', async () => {
    const address = somebody();
    const statuses: number[] = [];
    for (let n = 0; n < 6; n++)
      statuses.push((await signIn(new Visitor(site), address, 'wrong', `10.9.9.${n}`)).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
    const refused = await signIn(new Visitor(site), address, 'wrong');
    expect(refused.json.error!.message).toMatch(/^Too many requests/);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(200);
    // The headers between our own programs mean nothing from outside.
    const visitor = new Visitor(site);
    const claims = { 'x-visitor-address': somebody(), 'x-storefront-key': 'x'.repeat(40) };
    const claimed = await visitor.write(
      'POST',
      '/api/session',
      { identifier: DEMO_SHOPPER.email, password: 'wrong' },
      { origin: SITE, 'x-forwarded-for': address, ...claims },
    );
    expect(claimed.status).toBe(429);
    expect((await signIn(new Visitor(site), somebody(), DEMO_SHOPPER.password)).status).toBe(200);
  });

  it('is nobody’s for pages: a thousand visitors are not one', async () => {
    const paths = Array.from({ length: 130 }, (_, n) => `/produits?q=${n}`);
    const statuses = new Set<number>();
    for (const path of paths) statuses.add((await get(site, path)).status);
    expect([...statuses]).toEqual([200]);
  });
});
