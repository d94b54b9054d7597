import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOwn } from '../support/account-pages.ts';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { sellerFor } from '../support/merchants.ts';
import { editorOf, type OwnProduct } from '../support/own-product.ts';
import type { TestPerson } from '../support/people.ts';
import { look } from '../support/look.ts';
import { sharedShop } from '../support/shared-shop.ts';

/** A merchant's codes, from the form to a basket, and what they are owed. */
const shop = sharedShop();
let browser: Browser;
let seller: TestPerson;
let product: OwnProduct;
beforeAll(async () => {
  const [launched, editor] = await Promise.all([launchBrowser(), editorOf(shop)]);
  browser = launched;
  const merchant = await editor.merchant('Les codes de Zohra');
  seller = await sellerFor(shop, merchant);
  product = await editor.product({ merchant });
});
afterAll(() => browser?.close());

it('makes a code, is told what is wrong with it, and a buyer types it; stopped, it takes nothing off', async () => {
  const { page, context } = await openPage(browser);
  await openOwn(page, shop, '/marchand/codes', seller);
  await page.getByRole('heading', { name: 'Aucun code ici' }).waitFor();
  await page.getByRole('button', { name: 'Nouveau code' }).click();
  const form = page.getByRole('form', { name: 'Nouveau code' });
  await form.getByLabel(/^Code/).fill('z!');
  await form.getByLabel('Pour cent', { exact: true }).fill('150');
  await form.getByRole('button', { name: 'Enregistrer' }).click();
  await form.getByText('Cette valeur est trop petite ou trop grande.').waitFor();
  expect(await form.locator('[aria-invalid]').count()).toBe(2);
  await look(page, 'codes-form');
  expect(await axeFindings(page)).toEqual([]);
  const code = `ZOHRA${Math.floor(1000 + Math.random() * 9000)}`;
  await form.getByLabel(/^Code/).fill(` ${code.toLowerCase()} `);
  await form.getByLabel('Pour cent', { exact: true }).fill('12,5');
  await form.getByRole('button', { name: 'Enregistrer' }).click();
  const row = page.getByRole('listitem').filter({ hasText: code });
  await row.getByText('12,50 % de réduction').waitFor();
  await row.getByText('En cours').waitFor();
  await look(page, 'codes');
  expect(await axeFindings(page)).toEqual([]);

  const buyer = await openPage(browser);
  await buyer.page.goto(shop.site + product.pages.fr, { waitUntil: 'networkidle' });
  const offer = buyer.page.getByRole('region', { name: 'L’offre', exact: true });
  await offer.getByRole('button', { name: 'Acheter' }).click();
  await buyer.page.waitForURL(`${shop.site}/panier`);
  await buyer.page.getByText('J’ai un code promo').click();
  await buyer.page.getByLabel('Code promo').fill(code);
  await buyer.page.getByRole('button', { name: 'Appliquer' }).click();
  await buyer.page.getByText('de moins.', { exact: false }).waitFor();

  await row.getByRole('button', { name: /Arrêter/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Arrêter' }).click();
  await row.getByText('Arrêté').waitFor();
  await row.getByRole('button').first().waitFor({ state: 'detached' });
  await buyer.page.reload();
  await buyer.page.getByText('Ce code n’est plus valable.').waitFor();
  await buyer.context.close();
  await context.close();
});

it('shows what is owed to the shop, also from its first page', async () => {
  const { page, context } = await openPage(browser);
  await openOwn(page, shop, '/marchand/versements', seller);
  await page.getByRole('heading', { name: 'Aucune écriture' }).waitFor();
  await page.getByText('Aucun versement n’est encore programmé', { exact: false }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.goto(`${shop.site}/marchand`, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { name: /Le compte de la boutique/ }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await context.close();
});
