import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPage } from '../support/browser.ts';
import { sharedShop } from '../support/shared-shop.ts';

const shop = sharedShop();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function open(path: string, options: BrowserContextOptions = {}) {
  const opened = await openPage(browser, options);
  await opened.page.goto(shop.site + path);
  return opened;
}

describe('on a phone', () => {
  it.each(['/', '/ar'])('the header of %s is two lines high on every one, also for who is signed in', async (path) => {
    const { page, context } = await open(path, { viewport: { width: 360, height: 740 } });
    for (const signedIn of [false, true]) {
      if (signedIn) await page.evaluate(() => (document.documentElement.dataset.signedIn = ''));
      for (const width of [360, 375, 390, 412, 430, 480, 502, 540, 639, 700]) {
        await page.setViewportSize({ width, height: 740 });
        const height = await page.evaluate(() => document.querySelector('header')!.offsetHeight);
        expect(height, `${width} pixels`).toBeLessThan(130);
      }
    }
    await context.close();
  });

  it('nothing of the hero is cut off on the narrowest one', async () => {
    const { page, context } = await open('/', { viewport: { width: 320, height: 640 } });
    const hero = page.locator('main section').first().locator('> div');
    expect(await hero.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    await context.close();
  });

  it('a struck price needs no line of its own in Arabic, and says its unit to who listens', async () => {
    const { page, context } = await open('/ar/oroud', { viewport: { width: 360, height: 740 } });
    const struck = page.locator('main article s');
    expect(await struck.first().textContent()).toMatch(/درهم$/);
    const tops = await struck.evaluateAll((all) =>
      all.map((one) => Math.abs(one.getBoundingClientRect().top - one.parentElement!.getBoundingClientRect().top)),
    );
    for (const top of tops) expect(top).toBeLessThan(12);
    await context.close();
  });
});

it('leaves the dots under the last line of an Arabic title in sight', async () => {
  const { page, context } = await open('/ar/oroud');
  const lines = await page.locator('main article h2').evaluateAll((all) =>
    all.map((title) => {
      const { lineHeight, fontSize } = getComputedStyle(title);
      return parseFloat(lineHeight) / parseFloat(fontSize);
    }),
  );
  for (const line of lines) expect(line).toBeGreaterThan(1.55);
  await context.close();
});

it('offers nothing to narrow where nothing was found', async () => {
  const { page, context } = await open('/produits?q=zzzzqq');
  await page.getByRole('heading', { name: 'Aucune offre ne correspond' }).waitFor();
  expect(await page.locator('#filtres, [popovertarget=filtres], select[name=sort]').count()).toBe(0);
  const [empty, main] = await Promise.all([
    page.locator('main h2').locator('xpath=..').boundingBox(),
    page.locator('main h1').boundingBox(),
  ]);
  expect(empty!.x).toBe(main!.x);
  await context.close();
});

it('calls a chosen category of a shop by its name', async () => {
  const { page, context } = await open('/boutiques/dar-nassim?category=beaute-bien-etre');
  await page
    .getByRole('link', { name: /Beauté et bien-être/ })
    .and(page.locator('[rel=nofollow]'))
    .first()
    .waitFor();
  await context.close();
});
