import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOwn } from '../support/account-pages.ts';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { member, type TestPerson } from '../support/people.ts';
import { sharedShop } from '../support/shared-shop.ts';

/** What a merchant does with their deals, from an empty form to the editors' desk. */
const shop = sharedShop();
const LIST = '/marchand/offres';
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** A merchant whose identity the staff has approved. */
async function verified(): Promise<TestPerson> {
  const person = await member(shop, 'merchant');
  const client = new pg.Client({ connectionString: shop.databaseUrl });
  await client.connect();
  await client.query(
    `INSERT INTO kyc_cases (reference, user_id, kind, status, sealed, approved_at)
     SELECT 'B-' || id, id, 'merchant', 'approved', '\\x00', now() FROM up_users WHERE email = $1`,
    [person.email],
  );
  await client.end();
  return person;
}

const submit = (page: Page) => page.getByRole('button', { name: 'Soumettre à la rédaction' });

it('is written, mended where it is wrong, kept through a reload, illustrated and handed in', async () => {
  const { page, context } = await openPage(browser);
  await openOwn(page, shop, LIST, await verified());
  await page.getByRole('heading', { name: 'Aucune offre ici' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Nouvelle offre' }).click();

  await page.getByLabel('Titre de l’offre').fill('Hammam et gommage pour deux');
  await page.getByLabel('Prix de départ (DH)').fill('300');
  await page.getByLabel('Prix réduit (DH)').fill('349,50');
  await submit(page).click();
  await page.getByText('Le prix réduit ne peut pas dépasser le prix de départ.').waitFor();
  expect(await page.getByLabel('Prix réduit (DH)').getAttribute('aria-invalid')).toBe('true');
  await page.getByLabel('Prix réduit (DH)').fill('199');
  await page.getByText('Réduction affichée : 33 %').waitFor();

  await page.reload({ waitUntil: 'networkidle' });
  await page.getByText('Nous avons gardé ce que vous aviez saisi').waitFor();
  expect(await page.getByLabel('Titre de l’offre').inputValue()).toBe('Hammam et gommage pour deux');

  await page.getByLabel('Résumé').fill('Deux heures de détente.');
  await page.getByLabel('Catégorie', { exact: true }).selectOption({ index: 3 });
  const photo = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#b87840' } }).jpeg().toBuffer(); // prettier-ignore
  await page.getByLabel('Ajouter des photos').setInputFiles({ name: 'salle.jpg', mimeType: 'image/jpeg', buffer: photo }); // prettier-ignore
  await page.getByRole('button', { name: 'Retirer la photo 1' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await submit(page).click();

  await page.waitForURL((url) => /^\/marchand\/offres\/[a-z0-9]{24}$/.test(url.pathname));
  await page.getByText('La rédaction relit cette offre.').waitFor();
  expect(await page.getByLabel('Titre de l’offre').isDisabled()).toBe(true);
  await page.goto(shop.site + LIST);
  const row = page.getByRole('listitem').filter({ hasText: 'Hammam et gommage pour deux' });
  await row.getByText('En relecture').waitFor();
  await page.getByLabel('État').selectOption('draft');
  await page.getByRole('heading', { name: 'Aucune offre ici' }).waitFor();
  await context.close();
});
