import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Service } from '../../scripts/lib/processes.ts';
import { startRedirects } from '../../scripts/lib/shop.ts';
import { freePorts } from '../support/ports.ts';
import { startTestShop, type TestShop } from '../support/shop.ts';

const IN_APP = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/22B83 Instagram 358.0.0.27.108 (iPhone15,3)'; // prettier-ignore

let shop: TestShop;
let redirects: Service;
let db: pg.Client;
let link: string;
let page: string;
beforeAll(async () => {
  const [port] = await freePorts(1);
  shop = await startTestShop({ env: { REDIRECTS_PORT: String(port) } });
  redirects = await startRedirects(shop.env);
  db = new pg.Client({ connectionString: shop.databaseUrl });
  await db.connect();
  const { rows } = await db.query<{ deal: string; slug: string; merchant: string }>(
    `SELECT d.deal_id AS deal, p.slug, p.merchant_id AS merchant FROM marketplace_deals d
     JOIN marketplace_pages p USING (product_id) WHERE p.locale = 'fr' ORDER BY d.deal LIMIT 1`,
  );
  page = `/produits/${encodeURIComponent(rows[0]!.slug)}`;
  const made = await db.query<{ id: string }>(
    `INSERT INTO affiliate_links (key, code, influencer, deal, merchant)
     SELECT 'nad1a-spa', 'nadia-spa', id, $1, $2 FROM up_users WHERE email = 'influenceuse@demo.shareyoursales.ma' RETURNING id::text`,
    [rows[0]!.deal, rows[0]!.merchant],
  );
  link = made.rows[0]!.id;
});
afterAll(async () => {
  await db?.end();
  await redirects?.stop();
  await shop?.close();
});

const follow = (code: string, headers: Record<string, string> = {}) =>
  fetch(`${shop.site}/r/${code}`, { redirect: 'manual', headers: { 'user-agent': IN_APP, ...headers } });

it('sends whoever follows a link of the shop to its deal, and knows them again', async () => {
  const first = await follow('nadia-spa?n=story');
  expect([first.status, first.headers.get('location')]).toEqual([302, `${shop.site}${page}?utm_medium=affiliate&utm_source=story`]); // prettier-ignore
  expect(first.headers.get('cache-control')).toBe('no-store');
  const cookie = first.headers.getSetCookie().find((line) => line.startsWith('sys-visitor='))!;
  expect(cookie).toContain('HttpOnly');
  expect((await fetch(first.headers.get('location')!)).status).toBe(200);
  await follow('nadia-spa', { cookie: `${cookie.split(';')[0]!}; sys-access=somebody` });
  const { rows } = await db.query<{ visitor: string; platform: string; link: string }>('SELECT visitor, platform, link::text FROM affiliate_clicks'); // prettier-ignore
  expect(rows.map((row) => [row.link, row.platform])).toEqual([[link, 'instagram'], [link, 'instagram']]); // prettier-ignore
  expect(rows[0]!.visitor).toBe(rows[1]!.visitor);
  expect(cookie).toContain(rows[0]!.visitor);
});

it('keeps no answer, and says decently that a link leads nowhere', async () => {
  for (let n = 0; n < 2; n++) {
    const answer = await follow('personne');
    expect([answer.status, answer.headers.get('x-cache')]).toEqual([404, null]);
    expect(answer.headers.get('x-robots-tag')).toContain('noindex');
    expect(await answer.text()).toContain('Ce lien n’existe pas');
  }
});

it('shows clicks as counted within the minute', async () => {
  const counted = async () =>
    (await db.query<{ clicks: string; visitors: string }>(`SELECT clicks, visitors FROM affiliate_click_counts WHERE link = $1 AND dimension = 'total'`, [link])).rows; // prettier-ignore
  await expect.poll(counted, { timeout: 75_000, interval: 1_000 }).toEqual([{ clicks: '2', visitors: '1' }]);
}, 90_000);

it('asks for a moment when nobody answers links', async () => {
  await redirects.stop();
  const answer = await follow('nadia-spa');
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
});
