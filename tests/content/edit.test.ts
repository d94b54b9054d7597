import type { Browser } from 'playwright-core';
import { LOCALES } from '@sys/config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminPage } from '../../cms/tests/editors/admin-page.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { get, until } from '../support/http.ts';
import { editorOf, type Editor, type OwnProduct } from '../support/own-product.ts';
import { sharedShop } from '../support/shared-shop.ts';

describe('an edit in the admin panel', () => {
  const shop = sharedShop();
  let browser: Browser;
  let editor: Editor;
  let own: OwnProduct;
  let address: string;
  let search: string;
  beforeAll(async () => {
    [browser, editor] = await Promise.all([launchBrowser(), editorOf(shop)]);
    own = await editor.product();
    address = own.pages.fr;
    search = `/produits?q=${own.mark}`;
  });
  afterAll(async () => {
    await editor?.clear();
    await browser?.close();
  });

  it('changes the price in the real form, and the storefront shows it within two seconds', async () => {
    const { page, context } = await openPage(browser, { viewport: { width: 1440, height: 1000 } });
    await adminPage(page, shop.cms).signIn('sys-editor');
    await page.goto(`${shop.cms}/admin/content-manager/collection-types/api::deal.deal/${own.dealId}`);
    const price = page.locator('input[name=discountedPrice]');
    await price.waitFor();

    // Warm, so that what is seen afterwards was purged and not merely absent.
    await get(shop.site, search);
    await until(async () => (await get(shop.site, address)).headers['x-cache'] === 'cache', 2000);
    await price.fill('987,50');
    await page.getByRole('button', { name: /Enregistrer|Sauvegarder|Save/ }).click();
    await page
      .getByText(/enregistré|sauvegardé|Saved/i)
      .first()
      .waitFor();
    const milliseconds = await until(async () => /987,50/.test((await get(shop.site, address)).text), 2000);
    expect(milliseconds).toBeLessThan(2000);
    expect((await get(shop.site, search)).text).toMatch(/987,50/);
    await context.close();
  });

  it('takes a product away: its page answers 410 at once, and its deal leaves the lists', async () => {
    expect((await get(shop.site, address)).status).toBe(200);
    expect((await get(shop.site, search)).text).toContain(`${address}"`);
    for (const locale of LOCALES) await editor.act(own, 'unpublish', locale);
    await until(async () => (await get(shop.site, address)).status === 410, 2000);
    expect((await get(shop.site, address)).text).toContain('Cette offre n’est plus proposée');
    expect((await get(shop.site, search)).text).not.toContain(`${address}"`);
  });
});
