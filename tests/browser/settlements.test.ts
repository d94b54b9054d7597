import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOwn } from '../support/account-pages.ts';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { promoter, sold, type Promoting } from '../support/earners.ts';
import { look } from '../support/look.ts';
import { sellerFor } from '../support/merchants.ts';
import { editorOf } from '../support/own-product.ts';
import { atPanel } from '../support/payout-desk.ts';
import type { TestPerson } from '../support/people.ts';
import { sharedShop } from '../support/shared-shop.ts';

/** A merchant owes us, and pays: what the merchant and their influencer see of it, and what two of the finances do. */
const shop = sharedShop();
const PHONE = { viewport: { width: 360, height: 800 } };
const NAME = 'La théière de Brahim';
let browser: Browser;
let seller: TestPerson;
let nadia: Promoting;
beforeAll(async () => {
  const [launched, editor] = await Promise.all([launchBrowser(), editorOf(shop)]);
  browser = launched;
  const merchant = await editor.merchant(NAME);
  const product = await editor.product({ merchant });
  [seller, nadia] = await Promise.all([sellerFor(shop, merchant), promoter(shop)]);
  const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
  // A tenth of 499 DH, and a fifth of that for us: the shop's own sale has brought us nothing.
  await sold(shop, [{ influencer: nadia.id, merchant, deal: product.dealId, paid: 49_900, placedAt: ago(20), heldUntil: ago(2) }]); // prettier-ignore
});
afterAll(() => browser?.close());

const seen = async (page: Page, name: string) => {
  expect(await axeFindings(page)).toEqual([]);
  await look(page, name);
};
const panel = (who: string) => atPanel(browser, shop, who, { path: 'orders/settlements', title: 'Règlements des marchands' }); // prettier-ignore

it('is told to the merchant with the way to pay it, and to the influencer without any number', async () => {
  const { page, context, complaints } = await openPage(browser, PHONE);
  await openOwn(page, shop, '/marchand/versements', seller);
  await page.getByRole('heading', { name: /^Vous devez 59,88\sDH à ShareYourSales$/ }).waitFor();
  expect(await page.getByLabel('RIB').inputValue()).toMatch(/^\d{3} \d{3} \d{16} \d{2}$/);
  expect(await page.getByLabel('Motif à recopier tel quel').inputValue()).toMatch(/^SYS \d{4}-\d{4}$/);
  await seen(page, 'debt');
  await page.goto(`${shop.site}/ar/tajir/moustahaqat`);
  await page.getByRole('heading', { name: /ShareYourSales/ }).waitFor();
  await seen(page, 'debt-ar');
  await page.goto(`${shop.site}/marchand`);
  await page.getByText('À nous régler').waitFor();
  await seen(page, 'debt-home');
  await context.close();

  const his = await openPage(browser, PHONE);
  await openOwn(his.page, shop, '/influenceur', nadia);
  await his.page.getByText('1 commission attend le règlement du marchand.').waitFor();
  await seen(his.page, 'waits-home');
  await his.page.goto(`${shop.site}/influenceur/commissions`);
  await his.page.getByText('En attente du règlement du marchand', { exact: false }).waitFor();
  expect(await his.page.getByText('59,88').count()).toBe(0);
  await seen(his.page, 'waits');
  await his.page.goto(`${shop.site}/ar/mouathir/oumoulat`);
  await his.page.getByText('في انتظار تسديد التاجر', { exact: false }).waitFor();
  await seen(his.page, 'waits-ar');
  await his.context.close();
  expect([...complaints, ...his.complaints]).toEqual([]);
});

it('is recorded by one of the finances and confirmed by another, and the commission is due', { timeout: 240_000 }, async () => {
  const first = await panel('finances');
  await first.getByRole('tab', { name: 'Boutiques qui nous doivent' }).click();
  await first.getByRole('textbox', { name: 'Boutique' }).fill('théière');
  await first.getByRole('row').filter({ hasText: NAME }).getByText(/59,88/).waitFor();
  await look(first, 'panel-shops');
  await first.getByRole('button', { name: `Enregistrer un virement de ${NAME}` }).click();
  const form = first.getByRole('dialog');
  await form.getByRole('button', { name: 'Enregistrer' }).click();
  await form.getByText('Un montant en dirhams', { exact: false }).waitFor();
  await form.getByLabel('Montant reçu (DH)').fill('59,88');
  await form.getByLabel('Date de valeur').fill(new Date().toLocaleDateString('sv-SE', { timeZone: 'Africa/Casablanca' }));
  await form.getByLabel('Référence de la banque').fill('vir 2026/59-88');
  await look(first, 'panel-form');
  await form.getByRole('button', { name: 'Enregistrer' }).click();
  const row = (page: Page) => page.getByRole('row').filter({ hasText: 'VIR2026/59-88' });
  await row(first).waitFor();
  await first.getByText('Ce que vous avez enregistré, une autre personne le confirme.').waitFor();
  expect(await first.getByRole('button', { name: 'Confirmer VIR2026/59-88' }).count()).toBe(0);
  await look(first, 'panel-recorded');

  const second = await panel('tresorerie');
  await second.getByRole('button', { name: 'Confirmer VIR2026/59-88' }).click();
  const dialog = second.getByRole('alertdialog');
  await look(second, 'panel-confirm');
  await dialog.getByRole('button', { name: 'Confirmer' }).click();
  await dialog.waitFor({ state: 'detached' });
  await second.getByRole('tab', { name: 'Confirmés' }).click();
  await row(second).getByText('Amal Trésorerie', { exact: false }).waitFor();
  await look(second, 'panel-confirmed');

  await seller.mail(/^Votre règlement est arrivé$/);
  const { page, context } = await openPage(browser, PHONE);
  await openOwn(page, shop, '/marchand/versements', seller);
  await page.getByText('Virement reçu de vous').waitFor();
  expect(await page.locator('[data-part="debt"]').count()).toBe(0);
  await seen(page, 'debt-paid');
  await context.close();
  const his = await openPage(browser, PHONE);
  await openOwn(his.page, shop, '/influenceur/commissions', nadia);
  await his.page.getByText(/^Due depuis le/).waitFor();
  await his.context.close();
}); // prettier-ignore
