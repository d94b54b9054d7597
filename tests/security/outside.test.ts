import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser, openPage } from '../support/browser.ts';

/** What all tests in a browser lean on: that nothing leaves this machine unseen. */
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

it.each(['https://www.facebook.com/tr', 'http://192.0.2.1/pixel'])('tells of a request to %s, and lets none out', async (address) => {
  const { page, context, complaints } = await openPage(browser);
  const isAnswered = await page.evaluate((to) => fetch(to, { mode: 'no-cors' }).then(() => true, () => false), address);
  expect(isAnswered).toBe(false);
  expect(complaints).toContain(`reached outside: ${address}`);
  await context.close();
}); // prettier-ignore

it('does not mind what a test answers itself', async () => {
  const { page, context, complaints } = await openPage(browser);
  await page.route('https://www.facebook.com/**', (route) => route.fulfill({ headers: { 'access-control-allow-origin': '*' }, body: 'here' })); // prettier-ignore
  expect(await page.evaluate(async () => (await fetch('https://www.facebook.com/tr')).text())).toBe('here');
  expect(complaints).toEqual([]);
  await context.close();
});
