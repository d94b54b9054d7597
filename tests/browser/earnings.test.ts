import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOwn } from '../support/account-pages.ts';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { look } from '../support/look.ts';
import { moreLike, saleIn } from '../../plugins/affiliate/tests/earnings-support.ts';
import { sellerFor } from '../support/merchants.ts';
import { editorOf, type OwnProduct } from '../support/own-product.ts';
import { member, type TestPerson } from '../support/people.ts';
import { inDatabase, promoter, sold, type Promoting } from '../support/earners.ts';
import { sharedShop } from '../support/shared-shop.ts';

/** What an influencer and a merchant see of what was earned, from the account to a file. */
const shop = sharedShop();
let browser: Browser;
let nadia: Promoting;
let seller: TestPerson;
let merchant: string;
let product: OwnProduct;
beforeAll(async () => {
  const [launched, editor] = await Promise.all([launchBrowser(), editorOf(shop)]);
  browser = launched;
  merchant = await editor.merchant('Le hammam de Salma');
  [seller, product, nadia] = await Promise.all([sellerFor(shop, merchant), editor.product({ merchant }), promoter(shop)]); // prettier-ignore
});
afterAll(() => browser?.close());

const PHONE = { viewport: { width: 360, height: 800 } };
const lately = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const soon = (days: number) => lately(-days);
/** Without the spaces that keep a number together. */
const plain = (text: string | null) => (text ?? '').replace(/[\s\u00A0\u202F]+/g, ' ').trim();
const totalOf = async (page: Page, sum: string) => plain(await page.locator(`[data-total="${sum}"]`).textContent());

it('leads from the account to what was earned, where there is nothing yet', async () => {
  const { page, context } = await openPage(browser, PHONE);
  await openOwn(page, shop, '/compte', nadia);
  const nav = page.getByRole('navigation', { name: 'Votre compte' });
  await nav.getByRole('link', { name: 'Espace influenceur' }).click();
  await page.getByText('Aucun clic ni aucune vente sur cette période.').waitFor();
  await page.getByText('Il faut trois mois complets', { exact: false }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await look(page, 'earnings-none');
  await page.goto(`${shop.site}/connexion`);
  await page.getByRole('link', { name: 'Espace influenceur' }).waitFor();
  await page.goto(`${shop.site}/influenceur/commissions`);
  await page.getByRole('heading', { name: 'Aucune commission' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await context.close();
});

it('says how much, why and when, in French and in Arabic, and takes the same sums along', async () => {
  const by = { influencer: nadia.id, merchant, deal: product.dealId };
  await sold(shop, [
    { ...by, paid: 49_900, placedAt: lately(20), heldUntil: soon(3) },
    { ...by, paid: 900_000, rate: 1_250, most: 50_000, placedAt: lately(6), heldUntil: soon(9) },
    { ...by, paid: 12_350, placedAt: lately(2), heldUntil: null },
    { ...by, paid: 30_000, placedAt: lately(1), review: 'open', score: 60, heldUntil: soon(13) },
    { ...by, paid: 20_000, state: 'pending' },
  ]);
  await inDatabase(shop, (db) =>
    db.query(
      `INSERT INTO affiliate_click_counts (link, day, dimension, value, clicks, visitors)
       SELECT l.id, current_date - 6, split.dimension, split.value, split.clicks, split.clicks FROM affiliate_links l
       CROSS JOIN (VALUES ('total', '', 57), ('network', 'story', 41), ('network', '', 16)) AS split (dimension, value, clicks)
       WHERE l.influencer = $1`,
      [nadia.id],
    ),
  );
  const { page, context } = await openPage(browser, PHONE);
  await openOwn(page, shop, '/influenceur', nadia);
  await page.getByText('1 commission est examinée par notre équipe.').waitFor();
  await page.getByRole('heading', { name: 'Vos meilleures offres' }).waitFor();
  await page.getByText('story', { exact: true }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await look(page, 'earnings');

  await page.goto(`${shop.site}/influenceur/commissions`);
  await page.getByText('12,50 % de 9 000 DH hors taxe, au plus 500 DH', { exact: false }).waitFor();
  await page.getByText('Retenue : le délai commence à la livraison.').waitFor();
  await page.getByText('Notre équipe l’examine avant de la libérer.').waitFor();
  expect(await totalOf(page, 'count')).toBe('5');
  expect(await totalOf(page, 'left')).toBe('612,25 DH');
  await page.getByLabel('État').selectOption('Retenue');
  await page.getByRole('button', { name: 'Afficher', exact: true }).click();
  await page.locator('[data-total="count"]', { hasText: '4' }).waitFor();
  const left = await totalOf(page, 'left');
  expect(await axeFindings(page)).toEqual([]);
  await look(page, 'commissions');
  await page.getByText('Exporter', { exact: true }).click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  const sums = Buffer.concat(chunks).toString().trim().split('\r\n').at(-1)!.split(',');
  expect(`${sums[8]!.replaceAll('"', '').replace('.', ',')} DH`).toBe(left);
  await page.getByText('Le fichier est prêt.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await look(page, 'commissions-files');

  await page.goto(`${shop.site}/ar/mouathir`);
  await page.getByRole('heading', { name: 'أفضل عروضكم' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await look(page, 'earnings-ar');
  await page.goto(`${shop.site}/ar/mouathir/oumoulat`);
  await page.getByText('يفحصها فريقنا قبل الإفراج عنها.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await look(page, 'commissions-ar');
  await context.close();
});

it('shows a merchant what each influencer brought and cost', async () => {
  const { page, context } = await openPage(browser, PHONE);
  await openOwn(page, shop, '/marchand/affilies', seller);
  await page.getByRole('heading', { name: 'Ce qu’ils vous apportent' }).waitFor();
  await page.getByText('57 clics', { exact: false }).waitFor();
  // Of the four that were paid; the fifth waits for its order to be.
  expect(await totalOf(page, 'sales')).toBe('9 922,50 DH');
  await page.getByText('Voir chaque vente').click();
  await page
    .getByText(/^coût /)
    .first()
    .waitFor();
  expect(await page.getByText(/^coût /).count()).toBe(4);
  expect(await axeFindings(page)).toEqual([]);
  await look(page, 'affiliate-figures');
  await page.getByText('Exporter', { exact: true }).click();
  await page.getByRole('button', { name: 'CSV' }).first().click();
  await page.getByText('Les exports font partie du plan Pro.', { exact: false }).waitFor();
  await page.goto(`${shop.site}/ar/tajir/mouathiroun`);
  await page.getByRole('heading', { name: 'ما يجلبونه لكم' }).waitFor();
  await page.getByText('57', { exact: false }).first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await look(page, 'affiliate-figures-ar');
  await context.close();
});

it('makes a merchant’s long list in the background, and hands it over on the page', async () => {
  const editor = await editorOf(shop);
  const theirs = await editor.merchant('La coopérative d’Amina');
  const [owner, own] = [await sellerFor(shop, theirs), await editor.product({ merchant: theirs })];
  await inDatabase(shop, async (db) => {
    await db.query(
      `INSERT INTO billing_subscriptions (id, user_id, plan, period, price, status, began_at, period_ends_at)
       SELECT 'sub_earnings_' || id, id, 'pro', 'month', 19900, 'active', now(), now() + interval '30 days' FROM up_users WHERE email = $1`,
      [owner.email],
    );
    const one = await saleIn(db, { influencer: nadia.id, merchant: theirs, deal: own.dealId, paid: 12_340 });
    await moreLike(db, one, 1_000);
  });
  const { page, context } = await openPage(browser, PHONE);
  await openOwn(page, shop, '/marchand/affilies', owner);
  await page.getByText('Exporter', { exact: true }).click();
  await page.getByRole('button', { name: 'PDF' }).nth(1).click();
  await page.getByText('Plus de 1 000 lignes', { exact: false }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await look(page, 'affiliate-files-long');
  // Nobody can read sales meanwhile, so that it waits.
  await inDatabase(shop, async (db) => {
    await db.query('BEGIN; LOCK TABLE affiliate_commissions IN ACCESS EXCLUSIVE MODE');
    await page.getByRole('button', { name: 'Préparer tout en CSV' }).click();
    await page.getByText('Fichier en préparation', { exact: false }).waitFor();
    await look(page, 'affiliate-files-making');
    await db.query('COMMIT');
  });
  await page.getByText(/CSV de 1.001 ventes, gardé un jour/).waitFor();
  expect(await page.getByRole('button', { name: 'Préparer tout en CSV' }).count()).toBe(0);
  expect(await page.getByText('Plus de 1 000 lignes', { exact: false }).count()).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
  await look(page, 'affiliate-files');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Télécharger' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('ventes-affiliees.csv');
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  const rows = Buffer.concat(chunks).toString().trim().split('\r\n');
  expect([rows.length, rows.at(-1)!.split(',')[4]]).toEqual([1_003, `"${((1_001 * 12_340) / 100).toFixed(2)}"`]);
  await page.goto(`${shop.site}/ar/tajir/mouathiroun`);
  await page.getByText('تصدير', { exact: true }).click();
  await page.getByText('عملية بيع، يُحفظ يوما واحدا', { exact: false }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await look(page, 'affiliate-files-ar');
  await context.close();
});

it('is for influencers: others are told how to become one, strangers sign in', async () => {
  const buyer = await member(shop, 'shopper');
  const { page, context } = await openPage(browser);
  await page.goto(`${shop.site}/influenceur/commissions`);
  await page.waitForURL((url) => url.pathname === '/connexion');
  await openOwn(page, shop, '/influenceur', buyer);
  await page.getByRole('heading', { name: 'Cet espace est celui des influenceurs' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.goto(`${shop.site}/compte`);
  await page.getByRole('heading', { name: 'Mon profil' }).or(page.getByLabel('Votre nom')).first().waitFor();
  expect(await page.getByRole('link', { name: 'Espace influenceur' }).count()).toBe(0);
  await context.close();
});
