import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings, colourFindings } from '../../support/axe.ts';
import { launchBrowser, openPage } from '../../support/browser.ts';

/** What all tests of looks lean on: that axe sees what it is shown. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const written = (lang: string, text: string) => `<!doctype html><html lang="${lang}"><title>${text}</title>
  <main><h1>${text}</h1><p style="color: #bbb; background: #fff">${text}</p><img src="data:,"></main></html>`;

it.each([
  ['fr', 'Un hammam à moitié prix'],
  ['ar', 'حمام بنصف الثمن'],
])('finds pale letters in %s, and a picture without words', async (lang, text) => {
  const { page, context } = await openPage(browser);
  await page.setContent(written(lang, text));
  const pale = expect.stringMatching(/^color-contrast at p: Element has insufficient color contrast/);
  expect(await colourFindings(page, [])).toEqual([pale]);
  expect(await axeFindings(page, [])).toEqual([pale, expect.stringMatching(/^image-alt at img/)]);
  expect(await axeFindings(page, { within: 'h1' })).toEqual([]);
  expect(await axeFindings(page, ['p', 'img'])).toEqual([]);
  await context.close();
});
