import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOwn } from '../support/account-pages.ts';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { order, payAskedByTheBank } from '../support/buying.ts';
import { sellerFor } from '../support/merchants.ts';
import { editorOf, type Editor } from '../support/own-product.ts';
import { stranger, type TestPerson } from '../support/people.ts';
import { sharedShop } from '../support/shared-shop.ts';

/** What is sold, from the card to the till and back: shop, bank, mail box and the merchant's pages, as people see them. */
const shop = sharedShop();
let browser: Browser;
let editor: Editor;
let seller: TestPerson;
let merchant: string;
beforeAll(async () => {
  [browser, editor] = await Promise.all([launchBrowser(), editorOf(shop)]);
  merchant = await editor.merchant('Le Comptoir des essais');
  seller = await sellerFor(shop, merchant);
});
afterAll(() => browser?.close());

async function redeem(page: Page, code: string): Promise<void> {
  await page.getByLabel('Code du bon').fill(code);
  await page.getByRole('button', { name: 'Valider le bon' }).click();
}

it(
  'a guest pays a service by card, the merchant redeems one voucher, and the other is given back',
  { timeout: 180_000 },
  async () => {
    const service = await editor.product({ merchant, deal: { voucherDays: 60 } });
    const { page, context, complaints } = await openPage(browser);
    const guest = stranger(shop);
    await order(page, shop, service, { units: 2, email: guest.email, method: /Carte bancaire/ });
    await page.waitForURL((url) => url.origin === new URL(shop.stripe).origin);
    await payAskedByTheBank(page);
    await page.waitForURL(/\/commande\/\d{12}/);
    await page.getByRole('heading', { name: 'Merci, c’est payé' }).waitFor({ timeout: 60_000 });
    await page.getByRole('heading', { name: 'Vos 2 bons' }).waitFor();
    const number = /\d{12}/.exec(page.url())![0];
    const { text } = await guest.mail(/commande/i);
    expect(text).toContain(number.match(/.{4}/g)!.join('-'));
    expect(await axeFindings(page)).toEqual([]);

    const codes = await page.locator('[data-code]').allInnerTexts();
    expect(new Set(codes).size).toBe(2);
    const till = await openPage(browser);
    await openOwn(till.page, shop, '/marchand/bons', seller);
    await redeem(till.page, codes[0]!);
    await till.page.getByRole('status').filter({ hasText: 'Accepté' }).getByText('Déjà payé').waitFor();
    await redeem(till.page, codes[0]!);
    await till.page.getByText('Ce bon a déjà été utilisé.').waitFor();

    // What was not used goes back within the days of the law, and to the card.
    await page.reload({ waitUntil: 'networkidle' });
    await page.getByText('Utilisé le').waitFor();
    await page.getByText('Demander un remboursement').click();
    await page.getByRole('button', { name: 'Demander le remboursement' }).click();
    await page.getByRole('heading', { name: 'Remboursements' }).waitFor();
    await guest.mail(/rembours/i);
    await expect
      .poll(
        async () => {
          await page.reload({ waitUntil: 'networkidle' });
          return page.getByText('L’argent vous a été rendu.').count();
        },
        { timeout: 30_000 },
      ) // prettier-ignore
      .toBe(1);
    await redeem(till.page, codes[1]!);
    await till.page.getByText('Ce bon a été remboursé.').waitFor();
    expect(complaints.filter((line) => !/status of 4\d\d/.test(line))).toEqual([]);
    for (const one of [context, till.context]) await one.close();
  },
);

it('what is refused at the door ends the order, and is for sale again', { timeout: 120_000 }, async () => {
  const goods = await editor.product({ kind: 'goods', merchant, deal: { stock: 3 } });
  const left = async () => {
    const answer = await fetch(`${shop.site}/api/marketplace/live?deals=${goods.dealId}`);
    return ((await answer.json()) as { deals: { stock: number }[] }).deals[0]!.stock;
  };
  const { page, context } = await openPage(browser);
  const guest = stranger(shop);
  await order(page, shop, goods, { units: 2, email: guest.email, method: /Espèces à la livraison/ });
  await page.waitForURL(/\/commande\/\d{12}/);
  const number = /\d{12}/.exec(page.url())![0];
  const code = /\b\d{6}\b/.exec((await guest.mail(/^Confirmez/)).text)![0];
  await page.getByLabel('Code de confirmation').fill(code);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'C’est confirmé' }).waitFor();
  expect(await left()).toBe(1);

  const desk = await openPage(browser);
  await openOwn(desk.page, shop, '/marchand', seller);
  const waiting = desk.page.getByRole('region', { name: 'Ce qui vous attend' });
  await waiting.getByText('commande à expédier').waitFor();
  await desk.page
    .getByRole('region', { name: 'Mes offres' })
    .getByText(/il en reste 1/)
    .waitFor();
  expect(await axeFindings(desk.page)).toEqual([]);
  await waiting.getByRole('link', { name: /commande à expédier/ }).click();
  await desk.page.getByText(number.match(/.{4}/g)!.join('-')).first().click();
  await desk.page.getByRole('button', { name: 'Marquer expédiée' }).click();
  await desk.page.getByRole('button', { name: 'Refusée à la livraison' }).click();
  expect(await axeFindings(desk.page)).toEqual([]);
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Refusée à la livraison' }).click();
  await desk.page.locator('summary').filter({ hasText: 'Refusée à la livraison' }).waitFor();

  await page.reload({ waitUntil: 'networkidle' });
  await page.getByRole('heading', { name: 'Colis refusé' }).waitFor();
  expect(await left()).toBe(3);
  for (const one of [context, desk.context]) await one.close();
});
