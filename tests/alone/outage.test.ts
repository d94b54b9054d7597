import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { get, until } from '../support/http.ts';
import { startTestShop, type TestShop } from '../support/shop.ts';

describe('when something behind the storefront is away', () => {
  let shop: TestShop;
  let deal: string;
  beforeAll(async () => {
    // Pages grow old after a second here, so that the copies that are served are stale ones.
    shop = await startTestShop({ env: { PAGE_CACHE_SECONDS: '1' } });
    deal = /href="(\/produits\/[^"?#]+)"/.exec((await get(shop.site, '/produits')).text)![1]!;
    await get(shop.site, deal);
  });
  afterAll(() => shop.close());

  it('goes on serving the pages it has, decently refuses the others, and recovers', async () => {
    const before = await get(shop.site, deal);
    await shop.cmsService.stop();
    await new Promise((resolve) => setTimeout(resolve, 1100));

    const stale = await get(shop.site, deal);
    expect([stale.status, stale.headers['x-cache']]).toEqual([200, 'stale']);
    expect(stale.text).toBe(before.text);

    const unknown = await get(shop.site, '/en/deals');
    expect(unknown.status).toBe(503);
    expect(unknown.headers['cache-control']).toBe('no-store');
    expect(unknown.text).toContain('<html');
    expect(unknown.text).not.toMatch(/ECONNREFUSED|stack|at .*\.mjs/);
    expect((await get(shop.site, '/api/marketplace/live?deals=aaaaaaaaaaaaaaaaaaaaaaaa')).status).toBe(503);

    await shop.restartCms();
    await until(async () => (await get(shop.site, '/en/deals')).status === 200, 5000);
    expect((await get(shop.site, deal)).status).toBe(200);
  });

  it('survives the loss of its database connections', async () => {
    const admin = new pg.Client({ connectionString: process.env.TEST_DATABASE_ADMIN_URL });
    await admin.connect();
    const name = new URL(shop.databaseUrl).pathname.slice(1);
    await admin.query(`ALTER DATABASE ${pg.escapeIdentifier(name)} WITH ALLOW_CONNECTIONS false`);
    await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
    const away = await get(shop.cms, '/api/marketplace/products');
    expect(away.status).toBe(503);
    expect(JSON.parse(away.text)).toMatchObject({ error: { code: 'unavailable' } });
    await admin.query(`ALTER DATABASE ${pg.escapeIdentifier(name)} WITH ALLOW_CONNECTIONS true`);
    await until(async () => (await get(shop.cms, '/api/marketplace/products')).status === 200, 10_000);
    await admin.end();
  });
});
