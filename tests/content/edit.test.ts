import pg from 'pg';
import type { Browser } from 'playwright-core';
import { DEMO_STAFF } from '@sys/config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPage } from '../support/browser.ts';
import { get, until } from '../support/http.ts';
import { startTestShop, type TestShop } from '../support/shop.ts';
import { signInStaff } from '../support/staff.ts';

const SLUG = 'deux-nuits-riad-mouassine-marrakech';
const PAGE = `/produits/${SLUG}`;

describe('an edit in the admin panel', () => {
  let shop: TestShop;
  let browser: Browser;
  let deal: { documentId: string; productId: string };
  beforeAll(async () => {
    shop = await startTestShop();
    browser = await launchBrowser();
    const client = new pg.Client({ connectionString: shop.databaseUrl });
    await client.connect();
    const { rows } = await client.query<{ documentId: string; productId: string }>(
      `SELECT d.document_id AS "documentId", p.document_id AS "productId" FROM deals d JOIN deals_product_lnk l ON l.deal_id = d.id
         JOIN products o ON o.id = l.product_id JOIN products p ON p.document_id = o.document_id WHERE p.slug = $1 LIMIT 1`,
      [SLUG],
    );
    deal = rows[0]!;
    await client.end();
  });
  afterAll(async () => {
    await browser.close();
    await shop.close();
  });

  it('changes the price in the real form, and the storefront shows it within two seconds', async () => {
    const { page, context } = await openPage(browser, { viewport: { width: 1440, height: 1000 } });
    const editor = DEMO_STAFF.find((person) => person.role === 'sys-editor')!;
    await page.goto(`${shop.cms}/admin`);
    await page.locator('input[name=email]').fill(editor.email);
    await page.locator('input[name=password]').fill(editor.password);
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await page.getByText('À surveiller').waitFor();
    await page.goto(`${shop.cms}/admin/content-manager/collection-types/api::deal.deal/${deal.documentId}`);
    const price = page.locator('input[name=discountedPrice]');
    await price.waitFor();

    // Warm, so that what is seen afterwards was purged and not merely absent.
    await get(shop.site, PAGE);
    await get(shop.site, '/produits?q=riad');
    expect((await get(shop.site, PAGE)).headers['x-cache']).toBe('cache');
    await price.fill('987,50');
    await page.getByRole('button', { name: /Enregistrer|Sauvegarder|Save/ }).click();
    await page
      .getByText(/enregistré|sauvegardé|Saved/i)
      .first()
      .waitFor();
    const milliseconds = await until(async () => /987,50/.test((await get(shop.site, PAGE)).text), 2000);
    expect(milliseconds).toBeLessThan(2000);
    expect((await get(shop.site, '/produits?q=riad')).text).toMatch(/987,50/);
    await context.close();
  });

  it('takes a product away: its page answers 410 at once, and its deal leaves the lists', async () => {
    expect((await get(shop.site, PAGE)).status).toBe(200);
    const token = await signInStaff(shop.cms, 'sys-editor');
    for (const locale of ['fr', 'ar', 'en']) {
      const response = await fetch(
        `${shop.cms}/content-manager/collection-types/api::product.product/${deal.productId}/actions/unpublish?locale=${locale}`,
        {
          method: 'POST',
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
          body: '{}',
        },
      );
      expect(response.status).toBe(200);
    }
    await until(async () => (await get(shop.site, PAGE)).status === 410, 2000);
    const gone = await get(shop.site, PAGE);
    expect(gone.text).toContain('Cette offre n’est plus proposée');
    expect((await get(shop.site, '/produits?q=mouassine')).text).not.toContain(`/produits/${SLUG}"`);
  });
});
