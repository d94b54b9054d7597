import { DEMO_SHOPPER } from '@sys/config';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { seededProducts } from '../support/seeded.ts';
import { sharedShop } from '../support/shared-shop.ts';

const shop = sharedShop();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const DEAL = 'deux-nuits-riad-mouassine-marrakech';

describe('the sign-in page', () => {
  it('says what is wrong, lets in with the keyboard alone, and leads back to the deal', async () => {
    const { page, context, complaints } = await openPage(browser);
    await page.goto(`${shop.site}/connexion?pour=achat&offre=${DEAL}`, { waitUntil: 'networkidle' });
    await page.getByLabel('Adresse e-mail').fill(DEMO_SHOPPER.email);
    await page.getByLabel('Mot de passe', { exact: true }).fill('faux');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('L’adresse e-mail ou le mot de passe est incorrect.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    // The browser itself reports the refusal.
    expect(complaints.filter((line) => !line.includes('status of 401'))).toEqual([]);
    await page.getByLabel('Mot de passe', { exact: true }).fill(DEMO_SHOPPER.password);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${shop.site}/produits/${DEAL}`);
    const cookies = await context.cookies();
    expect(cookies.filter(({ httpOnly }) => httpOnly).map(({ name }) => name).toSorted()).toEqual(['sys-access', 'sys-renewal']); // prettier-ignore
    expect(await page.evaluate(() => document.cookie)).not.toMatch(/access|renewal/);
    await context.close();
  });

  it('goes on to a page of ours, and to no other', async () => {
    for (const [next, end] of [
      ['/faq', '/faq'],
      ['//evil.example', '/en'],
      ['javascript:alert(1)', '/en'],
    ] as const) {
      const { page, context } = await openPage(browser);
      await page.goto(`${shop.site}/en/sign-in?next=${encodeURIComponent(next)}`, { waitUntil: 'networkidle' });
      await page.getByLabel('E-mail address').fill(DEMO_SHOPPER.email);
      await page.getByLabel('Password', { exact: true }).fill(DEMO_SHOPPER.password);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.waitForURL(shop.site + end);
      await context.close();
    }
  });

  it('knows who is signed in, and signs them out', async () => {
    const { page, context, complaints } = await openPage(browser);
    await page.goto(`${shop.site}/ar/doukhoul`, { waitUntil: 'networkidle' });
    await page.getByLabel('البريد الإلكتروني').fill(DEMO_SHOPPER.email);
    await page.getByLabel('كلمة المرور', { exact: true }).fill(DEMO_SHOPPER.password);
    await page.getByRole('button', { name: 'تسجيل الدخول' }).click();
    await page.waitForURL(`${shop.site}/ar`);
    await page.goto(`${shop.site}/ar/doukhoul`);
    await page.getByText(DEMO_SHOPPER.email).waitFor();
    // The token of this page is of before: another window signed in again meanwhile.
    await context.clearCookies({ name: 'sys-csrf' });
    await page.getByRole('button', { name: 'تسجيل الخروج' }).click();
    await page.getByLabel('البريد الإلكتروني').waitFor();
    expect((await context.cookies()).filter(({ httpOnly }) => httpOnly)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('leads back to a deal whose address is in Arabic, and to nothing that is no deal', async () => {
    const deal = (await seededProducts(shop.databaseUrl)).find(({ path }) => path.startsWith('/ar/oroud/%'))!;
    const pageFor = async (offer: string) => (await fetch(`${shop.site}/ar/doukhoul?pour=achat&offre=${offer}`)).text();
    const back = (path: string) => `href="${path}"`;
    expect(await pageFor(deal.path.split('/').at(-1)!)).toContain(back(deal.path));
    for (const nonsense of ['..', '%2e%2e%2fdeals', 'a%20b', '%22%3E']) {
      expect(await pageFor(nonsense)).not.toContain('href="/ar/oroud/');
    }
  });

  it('works without JavaScript', async () => {
    const { page, context } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${shop.site}/connexion?next=/produits`);
    const send = async (password: string) => {
      await page.getByLabel('Adresse e-mail').fill(DEMO_SHOPPER.email);
      await page.getByLabel('Mot de passe', { exact: true }).fill(password);
      await page.getByRole('button', { name: 'Se connecter' }).click();
    };
    await send('faux');
    await page.getByText('L’adresse e-mail ou le mot de passe est incorrect.').waitFor();
    expect(await page.getByLabel('Afficher le mot de passe').isVisible()).toBe(false);
    await send(DEMO_SHOPPER.password);
    await page.waitForURL(`${shop.site}/produits`);
    await context.close();
  });
});
