import { randomUUID } from 'node:crypto';
import { DEMO_INFLUENCER } from '@sys/config';
import pg from 'pg';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser, openPage } from '../support/browser.ts';
import { editorOf, type OwnProduct } from '../support/own-product.ts';
import { stranger } from '../support/people.ts';
import { sharedShop } from '../support/shared-shop.ts';

/** Who followed the link of an influencer buys: the cookie goes with the order, through the storefront alone. */
const shop = sharedShop();
let browser: Browser;
let product: OwnProduct;
let db: pg.Client;
let link: string;
beforeAll(async () => {
  browser = await launchBrowser();
  product = await (await editorOf(shop)).product({ deal: { payAtMerchant: true, voucherDays: 60 } });
  db = new pg.Client({ connectionString: shop.databaseUrl });
  await db.connect();
  link = await promoted();
});
afterAll(async () => {
  await db?.end();
  await browser?.close();
});

/** A tenth of the net for whoever of the demo promotes it. */
async function promoted(): Promise<string> {
  const rules = [{ id: 'all', value: { kind: 'percent', rate: 1_000, most: null }, categories: null, tiers: null, newCustomersOnly: false, startsAt: null, endsAt: null }]; // prettier-ignore
  const { rows } = await db.query<{ id: string }>(
    `WITH deal AS (
       SELECT DISTINCT $1::text AS deal, m.document_id AS merchant, u.id AS influencer
       FROM products p JOIN products_merchant_lnk l ON l.product_id = p.id JOIN merchants m ON m.id = l.merchant_id, up_users u
       WHERE p.document_id = $2 AND u.email = $3
     ), programme AS (INSERT INTO affiliate_programmes (deal, merchant) SELECT deal, merchant FROM deal RETURNING id
     ), version AS (
       INSERT INTO affiliate_programme_versions (programme, version, window_days, hold_days, rules, at)
       SELECT id, 1, 30, 14, $4::jsonb, now() - interval '1 day' FROM programme
     ), request AS (
       INSERT INTO affiliate_requests (influencer, deal, merchant, state, decided_at)
       SELECT influencer, deal, merchant, 'approved', now() - interval '1 day' FROM deal
     )
     INSERT INTO affiliate_links (key, code, influencer, deal, merchant)
     SELECT 'n-' || $5::text, 'n-' || $5::text, influencer, deal, merchant FROM deal RETURNING id::text`,
    [product.dealId, product.documentId, DEMO_INFLUENCER.email, JSON.stringify(rules), String(Date.now())],
  );
  return rows[0]!.id;
}

/** Buys in a browser that followed the link before; resolves to the order's row and the visitor it keeps. */
async function buy(headers: Record<string, string>): Promise<{ id: string; visitor: string | null; was: string }> {
  const visitor = randomUUID();
  await db.query(
    `INSERT INTO affiliate_clicks (at, id, batch, link, visitor, known, address, platform, device, in_app)
     VALUES (now() - interval '1 hour', gen_random_uuid(), gen_random_uuid(), $1, $2, true, '\\x00', 'instagram', 'phone', false)`,
    [link, visitor],
  );
  const { page, context } = await openPage(browser);
  const https = shop.site.startsWith('https:');
  const name = https ? '__Host-visitor' : 'sys-visitor';
  await context.addCookies([{ name, value: visitor, url: shop.site, httpOnly: true, sameSite: 'Lax', secure: https }]);
  await context.setExtraHTTPHeaders(headers);
  const { email } = stranger(shop);
  await page.goto(shop.site + product.pages.fr, { waitUntil: 'networkidle' });
  await page.getByRole('region', { name: 'L’offre', exact: true }).getByRole('button', { name: 'Acheter' }).click();
  await page.waitForURL(`${shop.site}/panier`);
  await page.goto(`${shop.site}/commande`, { waitUntil: 'networkidle' });
  await page.getByLabel('Téléphone').fill(`06${String(Math.floor(10_000_000 + Math.random() * 89_999_999))}`);
  await page.getByLabel('Nom et prénom').fill('Nadia Alami');
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByRole('radio', { name: /Chez le marchand/ }).check();
  await page.getByRole('checkbox', { name: /J’accepte/ }).check();
  await page.getByRole('button', { name: /Commander, payer/ }).click();
  await page.waitForURL(/\/commande\/\d{12}$/);
  expect(await page.evaluate(() => document.cookie)).not.toContain(visitor);
  await context.close();
  const { rows } = await db.query<{ id: string; visitor: string | null }>(
    'SELECT id::text, visitor::text FROM orders_orders WHERE email = $1',
    [email],
  );
  return { ...rows[0]!, was: visitor };
}

const commissionsOf = async (order: string) =>
  (await db.query(`SELECT c.state, c.link::text FROM affiliate_commissions c JOIN affiliate_conversions v ON v.id = c.conversion WHERE v.source = 'order' AND v.reference = $1`, [order])).rows; // prettier-ignore

it(
  'what somebody buys after a link is the influencer’s, until it is paid a promise',
  { timeout: 120_000 },
  async () => {
    const order = await buy({});
    expect(order.visitor).toBe(order.was);
    await expect.poll(() => commissionsOf(order.id), { timeout: 20_000 }).toEqual([{ state: 'pending', link }]);
  },
);

it('whoever does not want to be followed by now is not', { timeout: 120_000 }, async () => {
  const order = await buy({ 'sec-gpc': '1' });
  expect(order.visitor).toBeNull();
  expect(await commissionsOf(order.id)).toEqual([]);
});
