import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPage } from '../support/browser.ts';
import { sharedShop } from '../support/shared-shop.ts';

/** A deal of the demo that has everything: highlights, questions, reviews, a place. */
const DEAL = '/produits/deux-nuits-riad-mouassine-marrakech';

describe('a shopper', () => {
  const shop = sharedShop();
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  it('finds a deal by search, with a suggestion on the way and a typing error mended', async () => {
    const { page, context, complaints } = await openPage(browser);
    await page.goto(shop.site);
    const search = page.getByRole('combobox', { name: 'Rechercher une offre' }).first();
    await search.fill('hamm');
    await page.getByRole('option').first().waitFor();
    expect(await page.getByRole('option').allInnerTexts()).toContainEqual(expect.stringMatching(/hammam/i));
    await search.fill('masage');
    await search.press('Enter');
    await page.waitForURL(/\/produits\?q=masage/);
    await page.getByText('Rien pour « masage »').waitFor();
    const titles = page.locator('main').getByRole('heading').getByRole('link');
    await expect.poll(async () => (await titles.allInnerTexts()).join()).toMatch(/massage/i);
    await page
      .locator('main')
      .getByRole('link', { name: /massage/i })
      .first()
      .click();
    await page
      .getByRole('heading', { level: 1 })
      .filter({ hasText: /massage/i })
      .waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('narrows the list by filters whose counts are true, and takes them back', async () => {
    const { page, context, complaints } = await openPage(browser);
    await page.goto(`${shop.site}/produits`);
    const filters = page.getByRole('region', { name: 'Filtres' });
    const cards = page.locator('main').getByRole('heading').getByRole('link');
    const promiseOf = (text: string) => Number(/(\d+)\s*$/.exec(text.trim())![1]);

    const city = filters.getByRole('link', { name: /Rabat/ }).first();
    const inRabat = promiseOf(await city.innerText());
    await city.click();
    // A city alone is a page of its own, which search engines may list.
    await page.waitForURL((url) => url.pathname === '/villes/rabat');
    await expect.poll(() => cards.count()).toBe(inRabat);

    const discount = filters.getByRole('link', { name: /% et plus/ }).last();
    const reduced = promiseOf(await discount.innerText());
    await discount.click();
    await page.waitForURL(/minDiscount=\d+/);
    await expect.poll(() => cards.count()).toBe(reduced);

    await page
      .getByRole('link', { name: /Retirer le filtre .*%/ })
      .first()
      .click();
    await page.waitForURL((url) => !url.search.includes('minDiscount'));
    await expect.poll(() => cards.count()).toBe(inRabat);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('reads every part of a deal', async () => {
    const { page, context, complaints } = await openPage(browser);
    await page.goto(shop.site + DEAL);
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toMatch(/Deux nuits/);
    const offer = page.getByRole('region', { name: 'L’offre', exact: true });
    for (const text of [/1\s090/, /1\s800/, /−39\s%/, /Se termine le/]) await offer.getByText(text).first().waitFor();
    // The countdown appears when the server has told the time.
    await offer.getByText('jours', { exact: true }).waitFor();
    for (const name of [
      'Les points forts',
      'L’offre en détail',
      'Ce qui est inclus',
      'Comment ça marche',
      'Conditions',
      'Questions fréquentes',
      'Avis',
      'Vous aimerez aussi',
    ]) {
      expect(await page.getByRole('heading', { name, exact: true }).count(), name).toBe(1);
    }
    await page.getByText('Où se garer ?').click();
    await page.getByText('La médina est piétonne.').waitFor();
    await page.getByRole('link', { name: 'Partager sur WhatsApp' }).waitFor();
    expect(await page.locator('form[action="/_basket"] [data-buy]').innerText()).toBe('Acheter');
    await page.locator('[data-promote]').first().click();
    await page.waitForURL(({ pathname, searchParams }) => pathname === '/connexion' && /^\/influenceur\/offres\?deal=[a-z0-9]{24}$/.test(searchParams.get('next') ?? '')); // prettier-ignore
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('looks at the photos with the keyboard, in a list that knows its direction', async () => {
    const { page, context } = await openPage(browser);
    await page.goto(shop.site + DEAL, { waitUntil: 'networkidle' });
    await page
      .getByRole('link', { name: /Agrandir la photo 1 sur 3/ })
      .first()
      .press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await dialog.press('ArrowRight');
    await dialog.getByText(/2\s*\/\s*3/).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await context.close();
  });

  it('goes to Arabic and back on the same deal', async () => {
    const { page, context, complaints } = await openPage(browser);
    await page.goto(shop.site + DEAL);
    await page.getByRole('link', { name: 'العربية' }).first().click();
    await page.waitForURL(/\/ar\/oroud\//);
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await page.getByRole('heading', { level: 1 }).filter({ hasText: /رياض/ }).waitFor();
    await page.getByRole('link', { name: 'Français' }).first().click();
    await page.waitForURL((url) => url.pathname === DEAL);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('reaches a deal and its Buy button with the keyboard alone', async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${shop.site}/produits`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Aller au contenu');
    await page.keyboard.press('Enter');
    const focused = () => page.evaluate(() => (document.activeElement as HTMLAnchorElement | null)?.pathname ?? '');
    for (let presses = 0; presses < 80 && !(await focused()).startsWith('/produits/'); presses++)
      await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/^\/produits\/./);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/produits\/.+/);
    await page.locator('[data-buy]').first().waitFor();
    const onBuy = () => page.evaluate(() => document.activeElement?.matches('[data-buy]') ?? false);
    for (let presses = 0; presses < 80 && !(await onBuy()); presses++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/panier$/);
    await context.close();
  });

  it('starts at the top of the content of a page that is opened in place, for ears and keyboards', async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${shop.site}/produits`, { waitUntil: 'networkidle' });
    await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
    await page.locator('main article a').first().press('Enter');
    await page.locator('[data-buy]').first().waitFor();
    expect(await page.evaluate(() => 'sameDocument' in globalThis)).toBe(true);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('contenu');
    await page.goBack();
    await page.waitForURL(/\/produits$/);
    expect(await page.evaluate(() => 'sameDocument' in globalThis)).toBe(true);
    await context.close();
  });

  it('reads and filters without JavaScript', async () => {
    const { page, context } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${shop.site}/produits`);
    await page
      .getByRole('region', { name: 'Filtres' })
      .getByRole('link', { name: /Marrakech/ })
      .first()
      .click();
    expect(page.url()).toContain('/villes/marrakech');
    await page.goto(shop.site + DEAL);
    const text = (await page.locator('main').textContent()) ?? '';
    for (const part of ['1 090', '1 800', 'Se termine le', 'Valable six mois', 'Où se garer ?', 'Avis']) {
      expect(text.replace(/[\u00a0\u202f]/g, ' ')).toContain(part);
    }
    await page.getByRole('combobox').first().fill('epilation');
    await page.getByRole('combobox').first().press('Enter');
    expect(await page.locator('main').innerText()).toMatch(/épilation/);
    await context.close();
  });

  it('sees a countdown that follows the server, whatever the own clock says', async () => {
    const { page, context } = await openPage(browser);
    await page.clock.setFixedTime(new Date(Date.now() + 400 * 86_400_000));
    await page.goto(shop.site + DEAL);
    const offer = page.getByRole('region', { name: 'L’offre', exact: true });
    await offer.getByText('Se termine le').waitFor();
    await page.waitForTimeout(1500);
    expect(await offer.getByText('Terminée').count()).toBe(0);
    await context.close();
  });
});
