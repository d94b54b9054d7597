import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Visitor } from '../security/support.ts';
import { openOwn } from '../support/account-pages.ts';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { sellerFor } from '../support/merchants.ts';
import { editorOf, type OwnProduct } from '../support/own-product.ts';
import { member, type TestPerson } from '../support/people.ts';
import { statedFacts } from '../support/json-ld.ts';
import { look } from '../support/look.ts';
import { sharedShop } from '../support/shared-shop.ts';
import { signInStaff } from '../support/staff.ts';

/** What is said of something that was bought: by who bought it, by the staff, by who sells it, and in the shop. */
const shop = sharedShop();
let browser: Browser;
let seller: TestPerson;
let product: OwnProduct;
beforeAll(async () => {
  const editor = await editorOf(shop);
  const merchant = await editor.merchant('Le Comptoir des avis');
  [browser, seller] = await Promise.all([launchBrowser(), sellerFor(shop, merchant)]);
  product = await editor.product({ kind: 'goods', merchant });
});
afterAll(() => browser?.close());

async function query(text: string, values: unknown[]): Promise<void> {
  const client = new pg.Client({ connectionString: shop.databaseUrl });
  await client.connect();
  await client.query(text, values);
  await client.end();
}

/** Somebody has bought it, and it came. Resolves to where its page opens; `owner`: whose account it is of. */
async function delivered(owner?: TestPerson): Promise<{ number: string; link: string }> {
  const guest = new Visitor(shop.site);
  await guest.write('PUT', '/api/orders/basket/lines', { deal: product.dealId, quantity: 1 });
  const { total } = (await guest.ask('/api/orders/basket')).json.data as { total: number };
  const address = { line: '12, rue des Orangers', district: '', city: 'Rabat', postcode: '', note: '' };
  const phone = `06${String(Math.floor(10_000_000 + Math.random() * 89_999_999))}`;
  const wish = { name: 'Nadia Alami', phone, email: `${randomUUID().slice(0, 8)}@example.ma`, method: 'card', total, address, locale: 'fr', terms: true }; // prettier-ignore
  const placed = await guest.write('POST', '/api/orders', wish, { 'idempotency-key': randomUUID() });
  const number = placed.json.data!.number as string;
  await query(
    `WITH sold AS (
       UPDATE orders_orders SET state = 'fulfilled', paid_at = now(), held_until = NULL,
         user_id = (SELECT id FROM up_users WHERE email = $2) WHERE number = $1 RETURNING id
     ) UPDATE orders_lines SET delivered_at = now() FROM sold WHERE "order" = sold.id`,
    [number, owner?.email ?? ''],
  );
  const key = guest.cookies.get('sys-orders')!.split(':')[1]!;
  return { number, link: `/commande/${number}?cle=${key}#avis` };
}

async function decide(data: object): Promise<void> {
  const token = await signInStaff(shop.cms, 'sys-moderator');
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const path = `${shop.cms}/content-manager/collection-types/api::review.review`;
  const pending = await fetch(`${path}?filters[state][$eq]=pending&filters[product][title][$containsi]=${product.mark}`, { headers }); // prettier-ignore
  const { results } = (await pending.json()) as { results: { documentId: string }[] };
  expect(results).toHaveLength(1);
  const decided = await fetch(`${path}/${results[0]!.documentId}`, { method: 'PUT', headers, body: JSON.stringify(data) }); // prettier-ignore
  expect(decided.status).toBe(200);
}

const reviews = (page: Page) => page.getByRole('region', { name: /^Votre avis/ });
const BODY = 'Tissage fin, couleurs vives.\n<img src=x onerror="document.title=1">';

it(
  'is written by a guest, approved, answered by the shop and shown as a verified purchase',
  { timeout: 180_000 },
  async () => {
    const { link } = await delivered();
    const { page, context, complaints } = await openPage(browser);
    await page.goto(shop.site + link);
    await reviews(page).getByRole('button', { name: 'Donner mon avis' }).click();
    await page.getByRole('button', { name: 'Envoyer mon avis' }).click();
    await page.getByText('Choisissez une note.').waitFor();
    await page.getByRole('radio', { name: '4 étoiles' }).check();
    await page.getByRole('button', { name: 'Envoyer mon avis' }).click();
    await page.getByText('Écrivez quelques mots.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'Votre avis' }).fill(BODY);
    const photo = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#b87840' } }).jpeg().toBuffer(); // prettier-ignore
    await page.getByLabel('Ajouter des photos').setInputFiles({ name: 'tapis.jpg', mimeType: 'image/jpeg', buffer: photo }); // prettier-ignore
    await page.getByRole('button', { name: 'Retirer la photo 1' }).waitFor();
    await page.getByRole('button', { name: 'Envoyer mon avis' }).click();
    await reviews(page).getByText('En relecture').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await decide({ state: 'approved' });

    const desk = await openPage(browser);
    await openOwn(desk.page, shop, '/marchand/avis', seller);
    const row = desk.page.getByRole('listitem').filter({ hasText: 'Tissage fin' });
    await row.getByText('Achat vérifié').waitFor();
    await row.getByRole('button', { name: 'Répondre' }).click();
    await desk.page.getByLabel('Votre réponse').fill('Merci Nadia, à bientôt.');
    expect(await axeFindings(desk.page)).toEqual([]);
    await desk.page.getByRole('button', { name: 'Publier la réponse' }).click();
    await row.getByText('Merci Nadia, à bientôt.').waitFor();
    await look(desk.page, 'reviews-shop');
    await desk.page.goto(shop.site + '/ar/tajir/aaraa');
    await desk.page.getByText('Merci Nadia').waitFor();
    await desk.page.goto(shop.site + '/marchand/avis');
    await row.waitFor();
    await desk.page.getByLabel('Seulement les avis sans réponse (0)').check();
    await desk.page.getByRole('heading', { name: 'Aucun avis ne correspond' }).waitFor();

    await expect
      .poll(async () => (await fetch(shop.site + product.pages.fr)).text(), { timeout: 30_000 })
      .toContain('Merci Nadia');
    await page.goto(shop.site + product.pages.fr, { waitUntil: 'networkidle' });
    const shown = page.locator('article article').filter({ hasText: 'Tissage fin' });
    await shown.getByText('Achat vérifié').waitFor();
    await shown.getByText('Nadia A.').waitFor();
    await look(page, 'reviews-product');
    await shown.getByText('Merci Nadia, à bientôt.').waitFor();
    expect(await shown.locator('img[onerror]').count()).toBe(0);
    expect(await page.content()).not.toContain('Alami');
    const stated = await page.locator('script[type="application/ld+json"]').textContent();
    expect(statedFacts(stated!).rating).toEqual({ average: 4, count: 1 });
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    for (const one of [context, desk.context]) await one.close();
  },
);

it(
  'is found from the orders of an account, listed there, told why it is refused, and taken back',
  { timeout: 120_000 },
  async () => {
    const shopper = await member(shop, 'shopper');
    const { number } = await delivered(shopper);
    const { page, context } = await openPage(browser, { viewport: { width: 360, height: 800 } });
    await openOwn(page, shop, '/compte/commandes', shopper);
    await page.getByRole('link', { name: /^Donner mon avis/ }).waitFor();
    await page.getByRole('link', { name: /^Donner mon avis/ }).click();
    await page.waitForURL(`${shop.site}/commande/${number}#avis`);
    await reviews(page).getByRole('button', { name: 'Donner mon avis' }).click();
    await page.getByRole('radio', { name: '1 étoile', exact: true }).check();
    await page.getByRole('textbox', { name: 'Votre avis' }).fill('Rien ne va, demandez à Karim Tazi.');
    await page.getByRole('button', { name: 'Envoyer mon avis' }).click();
    await reviews(page).getByText('En relecture').waitFor();
    await decide({ state: 'rejected', rejection: 'Il nomme quelqu’un en entier.' });

    await page.goto(`${shop.site}/compte/avis`);
    await page.getByText('Il nomme quelqu’un en entier.').waitFor();
    await page.goto(shop.site + '/ar/hisab/aaraa');
    await page.getByText('Il nomme quelqu’un en entier.').waitFor();
    await page.goto(`${shop.site}/compte/avis`);
    await page.getByText('Il nomme quelqu’un en entier.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.getByRole('link', { name: /^Modifier mon avis/ }).click();
    await reviews(page).getByRole('button', { name: 'Supprimer' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click();
    await reviews(page).getByRole('button', { name: 'Donner mon avis' }).waitFor();
    await page.goto(`${shop.site}/compte/avis`);
    await page.getByRole('heading', { name: 'Vous n’avez pas encore donné d’avis' }).waitFor();
    await context.close();
  },
);

it('is written from our own pages alone', async () => {
  const { number } = await delivered();
  const stranger = new Visitor(shop.site);
  const body = { product: product.documentId, rating: 5, title: '', body: 'Parfait.', pictures: [], locale: 'fr' };
  expect((await stranger.ask(`/api/orders/${number}/reviews`, { method: 'POST', body })).status).toBe(403);
  expect((await stranger.write('POST', `/api/orders/${number}/reviews`, body, { origin: 'https://evil.example' })).status).toBe(403); // prettier-ignore
  // With the token of our pages, and without the key of the order, it is not there.
  expect((await stranger.write('POST', `/api/orders/${number}/reviews`, body)).status).toBe(404);
});
