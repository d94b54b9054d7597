import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOwn } from '../support/account-pages.ts';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { look } from '../support/look.ts';
import { sellerFor } from '../support/merchants.ts';
import { editorOf, type OwnProduct } from '../support/own-product.ts';
import { member, type TestPerson } from '../support/people.ts';
import { sharedShop } from '../support/shared-shop.ts';

/** A merchant offers ten per cent, an influencer asks, is let in, and is banned. */
const shop = sharedShop();
let browser: Browser;
let seller: TestPerson;
let nadia: TestPerson;
let product: OwnProduct;
beforeAll(async () => {
  const [launched, editor] = await Promise.all([launchBrowser(), editorOf(shop)]);
  browser = launched;
  const merchant = await editor.merchant('Les bains de Zineb');
  seller = await sellerFor(shop, merchant);
  nadia = await member(shop, 'influencer');
  product = await editor.product({ merchant });
});
afterAll(() => browser?.close());

it('goes from a programme to a request, an answer and a ban', { timeout: 240_000 }, async () => {
  const shopkeeper = await openPage(browser);
  const { page } = shopkeeper;
  await openOwn(page, shop, '/marchand/affiliation', seller);
  const card = page.getByRole('listitem').filter({ hasText: product.mark });
  await card.getByText('Sans programme').waitFor();
  await look(page, 'programmes');
  await card.getByRole('button', { name: 'Créer un programme' }).click();
  const form = page.getByRole('form', { name: 'Créer un programme' });
  // 1 500 dirhams are 1 250 without TVA.
  await form.getByText(/^125/).waitFor();
  await form.getByLabel('Durée du lien (jours)').fill('91');
  await form.getByRole('button', { name: 'Publier' }).click();
  await form.getByText('Cette valeur est trop petite ou trop grande.').waitFor();
  expect(await form.locator('[aria-invalid]').count()).toBe(1);
  expect(await axeFindings(page)).toEqual([]);
  await form.getByLabel('Durée du lien (jours)').fill('45');
  await form.getByLabel(/^Consignes/).fill('Dites que le thé est offert.');
  await look(page, 'programme-form');
  await form.getByRole('button', { name: 'Publier' }).click();
  await card.getByText('Ouvert', { exact: true }).waitFor();
  await card.getByText('10 % du prix hors TVA').waitFor();

  const influencer = await openPage(browser);
  await influencer.page.goto(shop.site + product.pages.fr);
  const promote = influencer.page.getByRole('link', { name: 'Promouvoir cette offre' });
  expect(await promote.getAttribute('href')).toBe(`/influenceur/offres?deal=${product.dealId}`);
  await openOwn(influencer.page, shop, `/influenceur/offres?deal=${product.dealId}`, nadia);
  await influencer.page.getByRole('heading', { level: 2, name: new RegExp(product.mark) }).waitFor();
  await influencer.page.getByText('Dites que le thé est offert.').waitFor();
  await influencer.page.getByLabel(/^Votre message/).fill('Je présente les hammams de Rabat.');
  await look(influencer.page, 'promo-offer');
  expect(await axeFindings(influencer.page)).toEqual([]);
  await influencer.page.getByRole('button', { name: 'Demander à promouvoir' }).click();
  await influencer.page.getByText('Votre demande attend la réponse du marchand.').waitFor();
  expect((await seller.mail(/souhaite promouvoir/)).text).toContain('/marchand/affilies');

  await page.goto(`${shop.site}/marchand/affilies`, { waitUntil: 'networkidle' });
  const asked = page.getByRole('listitem').filter({ hasText: 'Je présente les hammams de Rabat.' });
  await asked.getByText('De 1 000 à 10 000 abonnés').waitFor();
  await look(page, 'affiliates');
  expect(await axeFindings(page)).toEqual([]);
  await asked.getByRole('button', { name: /^Accepter/ }).click();
  await page.getByText('1 demande acceptée.').waitFor();
  expect((await nadia.mail(/Demande acceptée/)).text).toContain('/influenceur/liens');
  await influencer.page.reload({ waitUntil: 'networkidle' });
  await influencer.page.getByText('Vous pouvez promouvoir cette offre.').waitFor();
  await look(influencer.page, 'promo-approved');

  await page.getByRole('button', { name: 'Acceptés' }).click();
  await asked.getByRole('button', { name: /^Exclure/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Exclure' }).click();
  await dialog.getByText('À remplir.').waitFor();
  await dialog.getByLabel('Motif').fill('Publicité trompeuse');
  await dialog.getByRole('button', { name: 'Exclure' }).click();
  await page.getByText('C’est fait : tous leurs liens', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Exclus' }).click();
  await asked.getByText('Publicité trompeuse').waitFor();
  await influencer.page.reload({ waitUntil: 'networkidle' });
  await influencer.page.getByText('Ce marchand ne souhaite plus travailler avec vous.').waitFor();
  await shopkeeper.context.close();
  await influencer.context.close();
});

it('shows the deals to promote to influencers alone', async () => {
  const { page, context } = await openPage(browser);
  await openOwn(page, shop, '/influenceur/offres', seller);
  await page.getByRole('heading', { name: 'Cet espace est celui des influenceurs' }).waitFor();
  await page.goto(`${shop.site}/marchand/affiliation`, { waitUntil: 'networkidle' });
  await page.getByRole('listitem').filter({ hasText: product.mark }).waitFor();
  await page.goto(`${shop.site}/ar/tajir/taswiq`, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: /^تعديل البرنامج/ }).click();
  const form = page.getByRole('form', { name: 'تعديل البرنامج' });
  await form.getByText('الشروط', { exact: true }).click();
  await form.getByLabel('أقل من 10000 متابع').check();
  await look(page, 'ar-programme-form');
  expect(await axeFindings(page)).toEqual([]);
  await page.goto(`${shop.site}/ar/tajir/mouathiroun`, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'المستبعدون' }).click();
  await page.getByText('Publicité trompeuse').waitFor();
  await look(page, 'ar-affiliates');
  await context.close();
});

it('finds the deals to promote by what they are and what they bring', async () => {
  const { page, context } = await openPage(browser);
  await openOwn(page, shop, '/influenceur/offres', nadia);
  await page.getByRole('heading', { name: 'À découvrir' }).waitFor();
  await page.getByLabel('Que voulez-vous promouvoir ?').fill(product.mark);
  await page.getByRole('button', { name: 'Chercher' }).click();
  const card = page.getByRole('listitem').filter({ hasText: 'par vente' });
  await expect.poll(() => card.count()).toBe(1);
  await card.filter({ hasText: product.mark }).waitFor();
  await look(page, 'promo-offers');
  expect(await axeFindings(page)).toEqual([]);
  await page.goto(`${shop.site}/ar/mouathir/oroud?deal=${product.dealId}`, { waitUntil: 'networkidle' });
  await page.getByText('هذا التاجر لا يرغب في مواصلة العمل معكم.').waitFor();
  await look(page, 'ar-promo-offers');
  await context.close();
});
