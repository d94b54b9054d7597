import { readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPage } from '../support/browser.ts';
import { startTestShop, type TestShop } from '../support/shop.ts';
import { ownUploads } from '../support/uploads.ts';

const DEAL = '/produits/deux-nuits-riad-mouassine-marrakech';

/** Every upload is spoiled, in turn in one of three ways; the shop must go on selling. */
describe('pages whose pictures are all broken', () => {
  const own = ownUploads();
  let shop: TestShop;
  let browser: Browser;
  beforeAll(async () => {
    for (const [index, name] of readdirSync(own.uploads).entries()) {
      const file = path.join(own.uploads, name);
      if (index % 3 === 0) rmSync(file);
      else if (index % 3 === 1) truncateSync(file, 400);
      else writeFileSync(file, 'no picture');
    }
    shop = await startTestShop({ env: { DATA_DIR: own.folder } });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await shop.close();
    own.remove();
  });

  it.each([
    ['/', 1280],
    ['/produits', 360],
    [DEAL, 1280],
    [DEAL, 360],
    ['/boutiques/dar-nassim', 1280],
    ['/blog', 360],
  ])('%s shows a quiet surface with the picture’s words in place of each (%i px)', async (address, width) => {
    const { page, context, complaints, wake } = await openPage(browser, { viewport: { width, height: 800 } });
    const refused: number[] = [];
    page.on('response', (response) => {
      if (response.url().includes('/_img/')) refused.push(response.status());
    });
    await page.goto(shop.site + address);
    await wake();
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.filter((status) => ![404, 422].includes(status))).toEqual([]);

    const surfaces = page.locator('main picture[data-failed]');
    await expect.poll(() => surfaces.count()).toBeGreaterThan(0);
    for (const surface of await surfaces.all()) {
      expect(await surface.evaluate((picture) => getComputedStyle(picture).backgroundImage)).toContain('svg');
      expect(await surface.locator('img').getAttribute('alt')).not.toBeNull();
    }
    // What the browser has tried and could not draw would be its own torn icon.
    const torn = () =>
      page.evaluate(() =>
        Array.from(document.images)
          .filter((image) => image.complete && image.currentSrc !== '' && image.naturalWidth === 0)
          .filter((image) => getComputedStyle(image).opacity !== '0')
          .map((image) => image.currentSrc),
      );
    await expect.poll(torn).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    expect(complaints.filter((line) => !/status of (404|422)/.test(line))).toEqual([]);
    await context.close();
  });

  it('still sells: the deal is found, read and led to its purchase', async () => {
    const { page, context, wake } = await openPage(browser);
    await page.goto(`${shop.site}/produits?q=mouassine`);
    await page.locator('main').getByRole('heading').getByRole('link').first().click();
    await page.waitForURL((url) => url.pathname === DEAL);
    await wake();
    await page
      .getByRole('region', { name: 'L’offre', exact: true })
      .getByText(/1\s090/)
      .first()
      .waitFor();
    await page
      .getByRole('link', { name: /Agrandir la photo 1/ })
      .first()
      .press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[data-buy]').first().click();
    await page.waitForURL(/\/panier$/);
    await context.close();
  });
});
