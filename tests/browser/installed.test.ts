import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALES, LOCALE_FACTS } from '@sys/config';
import { pagePath } from '../../storefront/shared/utils/addresses.ts';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { look } from '../support/look.ts';
import { DEALS_PATH } from '../support/seeded.ts';
import { sharedShop } from '../support/shared-shop.ts';

/** The shop as an app: what a telephone is told of it, what it shows without a network, and what is shared with it. */
const shop = sharedShop();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

interface Manifest {
  lang: string;
  dir: string;
  start_url: string;
  display: string;
  icons: { src: string; sizes: string; purpose: string }[];
  shortcuts: { url: string }[];
  share_target: { action: string; method: string };
}

describe.each(LOCALES)('the manifest in %s', (locale) => {
  it('is named by every page and leads to what is there', async () => {
    const { page, context } = await openPage(browser);
    await page.goto(shop.site + pagePath('faq', locale));
    const address = await page.locator('link[rel=manifest]').getAttribute('href');
    const touch = await page.locator('link[rel=apple-touch-icon]').getAttribute('href');
    await context.close();

    const response = await fetch(shop.site + address);
    expect(response.headers.get('content-type')).toContain('application/manifest+json');
    const manifest = (await response.json()) as Manifest;
    expect(manifest).toMatchObject({
      lang: LOCALE_FACTS[locale].tag,
      dir: LOCALE_FACTS[locale].dir,
      start_url: pagePath('index', locale),
      display: 'standalone',
    });
    expect(manifest.icons.map(({ purpose }) => purpose)).toEqual(['any', 'any', 'maskable']);
    for (const { src, sizes } of [...manifest.icons, { src: touch!, sizes: '180x180' }]) {
      const { width, height } = await sharp(await (await fetch(shop.site + src)).arrayBuffer()).metadata();
      expect(`${width}x${height}`).toBe(sizes);
    }
    for (const { url } of [{ url: manifest.start_url }, ...manifest.shortcuts])
      expect((await fetch(shop.site + url)).status).toBe(200);
  });
});

/** Opened from the home screen, not in a tab. */
async function openInstalled(): Promise<{ page: Page; context: BrowserContext; complaints: string[] }> {
  const opened = await openPage(browser);
  // No browser can be told by a test that it was opened so.
  await opened.page.addInitScript(() => {
    const asked = window.matchMedia.bind(window);
    window.matchMedia = (query) => asked(query === '(display-mode: standalone)' ? 'all' : query);
  });
  return opened;
}
const workers = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ active }) => active?.state));

it('has no worker in a tab', async () => {
  const { page, context, wake } = await openPage(browser);
  await page.goto(shop.site);
  await wake();
  await page.waitForTimeout(1_500);
  expect(await workers(page)).toEqual([]);
  await context.close();
});

it('says in the language of the page that there is no network, and keeps no page of the shop', async () => {
  const { page, context } = await openInstalled();
  await page.goto(shop.site);
  await expect.poll(() => workers(page)).toEqual(['activated']);
  const kept = await page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) found.push(new URL(url).pathname);
    return found.sort();
  });
  expect(kept).toEqual(['/_offline/ar', '/_offline/en', '/_offline/fr']);

  await context.setOffline(true);
  await page.goto(shop.site + DEALS_PATH.fr);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Vous êtes hors ligne');
  await page.goto(shop.site + pagePath('produits', 'ar'));
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('أنتم غير متصلين بالإنترنت');
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
  expect(await axeFindings(page)).toEqual([]);
  await look(page, 'offline');
  await context.setOffline(false);
  await page.getByRole('link', { name: 'إعادة المحاولة' }).click();
  await expect.poll(() => page.title()).toContain('ShareYourSales');
  expect(new URL(page.url()).pathname).toBe(pagePath('produits', 'ar'));
  await context.close();
});

it('opens what is shared with it, and only here', async () => {
  const share = async (locale: string, query: Record<string, string>) => {
    const address = `${shop.site}/_share/${locale}?${new URLSearchParams(query)}`;
    const response = await fetch(address, { redirect: 'manual' });
    return [response.status, response.headers.get('location')];
  };
  const deal = `${DEALS_PATH.fr}/deux-nuits-riad-mouassine-marrakech`;
  const own = `${shop.env.SITE_URL}${deal}`;
  expect(await share('fr', { title: 'Riad', text: `Regarde ${own}` })).toEqual([303, deal]);
  expect(await share('en', { title: 'Spa day', url: 'https://elsewhere.example/x' })).toEqual([303, '/en/deals?q=Spa+day']); // prettier-ignore
  expect(await share('fr', { url: '//evil.example' })).toEqual([303, '/produits']);
  expect((await share('de', {}))[0]).toBe(404);
  expect((await fetch(`${shop.site}/_offline/de`)).status).toBe(404);
  expect((await fetch(`${shop.site}/_manifest/de.webmanifest`)).status).toBe(404);
});
