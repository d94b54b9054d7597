import pg from 'pg';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { adminPage } from '../../cms/tests/editors/admin-page.ts';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { get, until } from '../support/http.ts';
import { look } from '../support/look.ts';
import { STRAPI_OWN } from '../support/panel.ts';
import { sharedShop } from '../support/shared-shop.ts';

/** An article from its first word to its readers: written in parts, looked at as a draft, published at an hour. */
const shop = sharedShop();
const MARK = Date.now().toString(36);
const TITLE = `Tenir un atelier ${MARK}`;
const ADDRESS = `/blog/tenir-un-atelier-${MARK}`;
let browser: Browser;
const contexts: BrowserContext[] = [];
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  for (const context of contexts) await context.close();
  await browser?.close();
});

async function query<Row extends pg.QueryResultRow>(text: string, values: unknown[]): Promise<Row[]> {
  const client = new pg.Client({ connectionString: shop.databaseUrl });
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}

/** Adds a part of this kind at the end of the article. */
async function add(page: Page, kind: string): Promise<void> {
  await page.getByRole('button', { name: /Ajouter une partie/ }).click();
  await page.getByRole('button', { name: kind, exact: true }).click();
}

/** Strapi’s menu and notices; and its panels beside a form, which it gives one name all. */
const NOT_OURS = [...STRAPI_OWN, 'header', '[data-strapi-header]', 'aside'];

it('is written in parts, previewed as a draft and published at its hour', { timeout: 240_000 }, async () => {
  const { page, context } = await openPage(browser, { viewport: { width: 1440, height: 1100 } });
  contexts.push(context);
  page.setDefaultTimeout(20_000);
  const admin = adminPage(page, shop.cms);
  await admin.signIn('sys-editor');
  await admin.open('/content-manager/collection-types/api::article.article/create?plugins[i18n][locale]=fr');
  await admin.field('Titre').first().fill(TITLE);
  await admin.field('Chapeau').fill('Un four, trois commandes, et le calme pour les tenir.');
  await expect.poll(() => admin.field('Adresse').first().inputValue()).toBe(ADDRESS.slice('/blog/'.length));
  const date = page.getByRole('combobox', { name: 'Date affichée' });
  await date.fill('30/11/2026');
  await date.press('Tab');

  await add(page, 'Texte');
  const words = page.locator('[contenteditable=true]').first();
  await words.click();
  await page.keyboard.type('Tout commence par un four.');
  await add(page, 'Tableau');
  await admin.field('Légende').fill('Ce que coûte un atelier');
  // The grid by keyboard: Tab to the next cell, Enter to the next row.
  await admin.field('Titre de la colonne 1').fill('Poste');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Prix');
  await admin.field('Ligne 1, colonne 1').fill('Four');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Argile');
  expect(await admin.field('Ligne 2, colonne 1').inputValue()).toBe('Argile');
  // And what a spreadsheet copies.
  await admin.field('Ligne 1, colonne 2').evaluate((cell) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '9 000\n400\n');
    cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect.poll(() => admin.field('Ligne 2, colonne 2').inputValue()).toBe('400');
  await add(page, 'Vidéo');
  await admin.field('Adresse').last().fill('https://evil.example/film');
  await page.getByRole('textbox', { name: 'Titre' }).last().fill('La cuisson');
  await admin.save();
  await page.getByText('Collez l’adresse d’une vidéo de YouTube ou de Vimeo', { exact: false }).first().waitFor();
  await admin.field('Adresse').last().fill('https://youtu.be/dQw4w9WgXcQ');
  await look(page, 'article-editor');
  await admin.save();
  await page.getByText('Sauvegardé').first().waitFor();

  // A draft is nobody’s but the editors’: they see it as its page will be.
  expect((await get(shop.site, ADDRESS)).status).toBe(404);
  await page.getByRole('link', { name: 'Voir dans la boutique' }).or(page.getByRole('button', { name: 'Voir dans la boutique' })).click();
  const preview = page.frameLocator('iframe').first();
  await preview.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  await preview.getByRole('row', { name: 'Argile 400' }).waitFor();
  await page.goBack();

  const panel = page.getByLabel('Jour et heure');
  await panel.waitFor();
  expect(await axeFindings(page, NOT_OURS)).toEqual([]);
  await panel.fill('2020-01-01T09:00');
  await page.getByRole('button', { name: 'Programmer' }).click();
  await page.getByText('Cette heure est déjà passée au Maroc', { exact: false }).waitFor();
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  await panel.fill(`${tomorrow}T09:30`);
  await page.getByRole('button', { name: 'Programmer' }).click();
  await page.getByText(/Le brouillon sera publié .+09:30, heure du Maroc/).waitFor();
  await look(page, 'article-planned');

  // Warm, so that what is seen afterwards was purged and not merely absent.
  await get(shop.site, '/blog');
  const [due] = await query<{ id: string }>(
    `SELECT s.id::text FROM content_schedules s JOIN articles a ON a.document_id = s.document_id WHERE a.slug = $1 AND s.state = 'planned' LIMIT 1`,
    [ADDRESS.slice('/blog/'.length)],
  );
  await query(`UPDATE platform_jobs SET run_at = now() WHERE handler = 'content.publish-planned' AND payload ->> 'plan' = $1`, [due!.id]);
  // Workers sleep until the hour they knew; any news wakes them.
  await query(`SELECT pg_notify('platform_jobs', 'job')`, []);
  await until(async () => (await get(shop.site, ADDRESS)).status === 200, 15_000);
  await until(async () => (await get(shop.site, '/blog')).text.includes(ADDRESS), 5_000);
  const { text } = await get(shop.site, ADDRESS);
  for (const word of ['Tout commence par un four.', 'Ce que coûte un atelier', 'La cuisson']) expect(text).toContain(word);
  await page.reload();
  await page.getByText('Publié comme prévu', { exact: false }).waitFor();
}); // prettier-ignore
