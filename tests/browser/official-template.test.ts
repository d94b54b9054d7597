import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { bringTime, openDesk } from '../support/editorial.ts';
import { look } from '../support/look.ts';
import { openPanel, STRAPI_OWN } from '../support/panel.ts';
import { sharedShop } from '../support/shared-shop.ts';
import type { StaffRole } from '../support/staff.ts';

/** A post from one of the house’s own templates, with a photograph of its deal and one that was brought and cut. */
const shop = sharedShop();
const CALLED = 'Atlas à pied (Facebook)';
let browser: Browser;
let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  [browser, desk] = await Promise.all([launchBrowser(), openDesk(shop)]);
});
afterAll(async () => {
  await browser?.close();
});

async function signedIn(role: StaffRole) {
  const { page, admin } = await openPanel(browser, shop.cms, role);
  return { page, open: (path: string) => admin.open(`/plugins/social/${path}`) };
}

it('is written from a template, with photographs, approved, and leaves as it was shown', { timeout: 300_000 }, async () => {
  const { page, open } = await signedIn('sys-marketer');
  await open('templates');
  await page.getByRole('link', { name: 'Écrire avec Promotion', exact: true }).click();
  await page.getByText('Ce modèle parle d’une offre', { exact: false }).waitFor();
  await page.getByRole('radio', { name: 'Une offre' }).click();
  const deals = page.getByRole('dialog', { name: 'Choisir une offre' });
  await deals.getByRole('listitem').first().getByRole('button').click();
  await page.getByRole('button', { name: 'Remplir le texte avec ce modèle' }).click();
  const words = page.getByLabel('Texte pour tous');
  await expect.poll(() => words.inputValue()).toMatch(/chez .+ : /);
  expect(await words.inputValue()).not.toMatch(/\{\{deal\.(title|merchant|price)\}\}/);
  // What the deal does not have stays to be filled in, and stops the post.
  await words.fill((await words.inputValue()).replace(/\{\{[^}]+\}\}/g, 'bientôt'));

  await page.getByRole('button', { name: 'Choisir des fichiers' }).click();
  const picker = page.getByRole('dialog', { name: 'Choisir des fichiers' });
  await picker.getByRole('button', { name: 'Prendre la photo 1' }).click();
  const own = await sharp({ create: { width: 1600, height: 900, channels: 3, background: '#2d5ab5' } }).png().toBuffer();
  await picker.locator('input[type=file]').setInputFiles({ name: 'terrasse.png', mimeType: 'image/png', buffer: own });
  await expect.poll(() => picker.getByRole('button', { pressed: true }).count()).toBe(2);
  await look(page, 'manager-picker');
  expect(await axeFindings(page, STRAPI_OWN)).toEqual([]);
  await picker.getByRole('button', { name: 'Garder 2 fichiers' }).click();
  await page.getByRole('button', { name: 'Recadrer terrasse' }).click();
  await page.getByRole('button', { name: 'Carré 1:1' }).click();
  await page.getByText(/^(\d+) × \1 pixels/).waitFor();
  await page.getByRole('button', { name: 'Garder ce cadre' }).click();
  await page.getByRole('button', { name: 'Recadrer terrasse (recadrée)' }).waitFor();

  await page.getByRole('checkbox', { name: `Publier sur ${CALLED}` }).click();
  await page.getByLabel('Titre').fill('La promotion de la semaine');
  const figure = page.getByRole('figure', { name: /^Aperçu : Facebook/ });
  await expect.poll(() => figure.locator('[data-sent]').textContent()).toContain('chez ');
  await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
  await page.waitForURL(/posts\/pst_\d+$/);
  await expect.poll(() => figure.textContent()).toContain('utm_campaign=');
  const sent = (await figure.locator('[data-sent]').textContent())!;
  await look(page, 'manager-filled');
  await page.getByRole('button', { name: 'Soumettre' }).click();
  await page.getByText('À approuver', { exact: true }).first().waitFor();

  const editor = await signedIn('sys-editor');
  await editor.page.goto(page.url());
  await editor.page.getByRole('button', { name: 'Approuver' }).click();
  await editor.page.getByRole('alertdialog').getByRole('button', { name: 'Approuver' }).click();
  const envois = editor.page.getByRole('region', { name: 'Envois' });
  await bringTime(shop, () => desk.post(/pst_\d+/.exec(page.url())![0]));
  await envois.getByText('En ligne', { exact: true }).waitFor({ timeout: 90_000 });
  // Nobody but whoever writes takes it back.
  expect(await envois.getByRole('button', { name: /^Retirer du réseau/ }).count()).toBe(0);
  const post = await desk.post(/pst_\d+/.exec(page.url())![0]);
  expect(post.deliveries).toMatchObject([{ format: 'photos', caption: sent, media: expect.objectContaining({ length: 2 }) }]);
  const feed = await editor.page.context().newPage();
  await feed.goto(post.deliveries[0]!.permalink!);
  const plain = (text: string) => text.split(/\s+/).filter(Boolean).join(' ');
  expect(plain(await feed.locator('body').innerText())).toContain(plain(sent).slice(0, 60));

  await page.reload();
  await page.getByRole('button', { name: /^Retirer du réseau/ }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Retirer du réseau' }).click();
  await page.getByRole('region', { name: 'Envois' }).getByText('Supprimée', { exact: false }).or(page.getByText('Le retrait est demandé au réseau ;', { exact: false })).first().waitFor(); // prettier-ignore
  await expect.poll(async () => (await desk.post(post.id)).deliveries[0]!.state, { timeout: 60_000 }).toBe('deleted');
  expect((await feed.goto(post.deliveries[0]!.permalink!))!.status()).toBe(404);
}); // prettier-ignore
