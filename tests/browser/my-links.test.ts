import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOwn } from '../support/account-pages.ts';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { look } from '../support/look.ts';
import { editorOf, type OwnProduct } from '../support/own-product.ts';
import { member, type TestPerson } from '../support/people.ts';
import { inShop, promoterOf } from '../support/promoters.ts';
import { sharedShop } from '../support/shared-shop.ts';

/** An influencer's links, from none to one that is shared, printed, counted and switched off. */
const shop = sharedShop();
const LINKS = '/influenceur/liens';
let browser: Browser;
let product: OwnProduct;
let person: TestPerson;
let code: string;
beforeAll(async () => {
  const [launched, editor] = await Promise.all([launchBrowser(), editorOf(shop)]);
  browser = launched;
  const merchant = await editor.merchant('Les bains de Zohra');
  product = await editor.product({ merchant });
  person = await promoterOf(shop, { deal: product.dealId, merchant, rate: 1_000 });
  code = `nadia-${product.mark}`;
});
afterAll(() => browser?.close());

const address = (page: Page) => page.getByLabel('Adresse à partager');

it('makes a link, is told what is wrong with it, and shares, prints and counts it', { timeout: 180_000 }, async () => {
  const { page, context } = await openPage(browser);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openOwn(page, shop, LINKS, person);
  await page.getByRole('heading', { name: 'Aucun lien pour l’instant' }).waitFor();
  expect(await page.getByRole('link', { name: 'Trouver des offres' }).getAttribute('href')).toBe('/influenceur/offres');
  await look(page, 'links-none');
  await page.getByRole('button', { name: 'Nouveau lien' }).click();
  const form = page.getByRole('form', { name: 'Nouveau lien' });
  await form.getByLabel(/^Fin de l’adresse/).fill('nadia hammam');
  await form.getByRole('button', { name: 'Créer le lien' }).click();
  await form.getByText('Seulement des lettres sans accent', { exact: false }).waitFor();
  expect(await form.locator('[aria-invalid]').count()).toBe(1);
  await look(page, 'links-form');
  expect(await axeFindings(page)).toEqual([]);
  await form.getByLabel(/^Fin de l’adresse/).fill(code);
  await form.getByLabel(/^Nom pour vous/).fill('Story du vendredi');
  await form.getByRole('button', { name: 'Créer le lien' }).click();
  await page.getByText('Votre lien est prêt.').waitFor();
  const card = page.getByRole('listitem').filter({ hasText: 'Story du vendredi' });
  expect(await address(page).inputValue()).toBe(`${shop.site}/r/${code}`);

  await card.getByText('Suivre une campagne').click();
  await card.getByLabel('Campagne').fill('Ramadan 2026');
  await card.getByLabel('Réseau ou lieu').fill('story');
  await card.getByRole('button', { name: `Copier l’adresse ${code}` }).click();
  await card.getByText('Copié', { exact: true }).waitFor();
  const noted = `${shop.site}/r/${code}?c=ramadan-2026&n=story`;
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(noted);
  const whatsapp = new URL((await card.getByRole('link', { name: /WhatsApp/ }).getAttribute('href'))!);
  expect(whatsapp.host).toBe('wa.me');
  expect(whatsapp.searchParams.get('text')!.replaceAll('\u00A0', ' ')).toContain(`chez Les bains de Zohra : ${noted}`);

  await card.getByRole('button', { name: 'Obtenir un code promo de 10 %' }).click();
  await card.getByText(code.replaceAll('-', '').toUpperCase(), { exact: true }).waitFor();

  await card.getByRole('button', { name: /^Code QR/ }).click();
  const dialog = page.getByRole('dialog');
  await expect.poll(() => dialog.getByRole('img').evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0); // prettier-ignore
  expect(await dialog.getByRole('img').getAttribute('alt')).toContain(noted);
  await look(page, 'links-qr');
  expect(await axeFindings(page)).toEqual([]);
  const [poster] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('link', { name: /Affiche/ }).click()]); // prettier-ignore
  expect(poster.suggestedFilename()).toBe(`affiche-${code}.pdf`);
  expect(
    readFileSync(await poster.path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  await countSome();
  await card.getByRole('button', { name: /^Statistiques/ }).click();
  const figures = card.getByRole('region', { name: `Statistiques de ${code}` });
  await figures.getByText('Instagram').waitFor();
  await figures.getByText('9 · 75 %').first().waitFor();
  await figures.getByText('Jour par jour').click();
  await look(page, 'links-stats');
  expect(await axeFindings(page)).toEqual([]);
  await context.close();
});

/** Clicks of today and of some days before, as the job of clicks counts them. */
async function countSome(): Promise<void> {
  await inShop(
    shop,
    `INSERT INTO affiliate_click_counts (link, day, dimension, value, clicks, visitors)
     SELECT l.id, (now() AT TIME ZONE 'Africa/Casablanca')::date - ago, dimension, value, clicks, clicks
     FROM affiliate_links l, (VALUES (0, 'total', '', 9), (3, 'total', '', 3), (0, 'platform', 'instagram', 9), (3, 'platform', 'whatsapp', 3),
       (0, 'device', 'phone', 9), (3, 'device', 'computer', 3), (0, 'country', 'MA', 9), (3, 'country', '??', 3), (0, 'hour', '21', 9), (3, 'hour', '9', 3),
       (0, 'campaign', 'ramadan-2026', 9), (3, 'campaign', '', 3), (0, 'network', 'story', 9), (3, 'network', '', 3)) AS counted (ago, dimension, value, clicks)
     WHERE l.code = $1`,
    [code],
  );
}

it('is there in Arabic on a telephone, and copied by hand where the browser has no clipboard', async () => {
  const { page, context, complaints } = await openPage(browser, { viewport: { width: 360, height: 780 }, colorScheme: 'dark' }); // prettier-ignore
  await context.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await openOwn(page, shop, LINKS, person);
  await page.goto(`${shop.site}/ar/mouathir/rawabit`, { waitUntil: 'networkidle' });
  const card = page.getByRole('listitem').filter({ hasText: 'Story du vendredi' });
  await card.getByRole('button', { name: `نسخ العنوان ${code}` }).click();
  await card.getByText('حُدد: انسخوه بأنفسكم').waitFor();
  expect(await page.evaluate(() => getSelection()!.toString() || (document.activeElement as HTMLInputElement).value)).toBe(`${shop.site}/r/${code}`); // prettier-ignore
  await card.getByRole('button', { name: /^الإحصائيات/ }).click();
  await card.getByText('إنستغرام').waitFor();
  for (const closed of ['يوما بيوم', 'تتبع حملة']) await card.locator('summary', { hasText: closed }).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await look(page, 'links-ar');
  expect(await axeFindings(page)).toEqual([]);
  expect(complaints.filter((line) => !/status of 40[13]/.test(line))).toEqual([]);
  await context.close();
});

it('is switched off after a question, with its code, and on again', async () => {
  const { page, context } = await openPage(browser);
  await openOwn(page, shop, LINKS, person);
  const card = page.getByRole('listitem').filter({ hasText: 'Story du vendredi' });
  await card.getByRole('button', { name: /^Désactiver/ }).click();
  const dialog = page.getByRole('dialog', { name: `Désactiver ${code}\u00A0?` });
  await dialog.getByRole('button', { name: 'Désactiver' }).click();
  await card.getByText('Désactivé', { exact: true }).waitFor();
  await card.getByText(code.replaceAll('-', '').toUpperCase(), { exact: true }).waitFor({ state: 'detached' });
  expect(await card.getByRole('button', { name: /^Code QR/ }).count()).toBe(0);
  await look(page, 'links-off');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Actifs' }).click();
  await page.getByRole('heading', { name: 'Aucun lien de ce genre' }).waitFor();
  await page.getByRole('button', { name: 'Tous' }).click();
  await card.getByRole('button', { name: /^Réactiver/ }).click();
  await card.getByText('Actif', { exact: true }).waitFor();
  await context.close();
});

it('says to who is no influencer what the page is for', async () => {
  const { page, context } = await openPage(browser);
  await openOwn(page, shop, LINKS, await member(shop));
  await page.getByRole('heading', { name: 'Cet espace est celui des influenceurs' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await context.close();
});
