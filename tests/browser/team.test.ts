import pg from 'pg';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOwn } from '../support/account-pages.ts';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { sellerFor } from '../support/merchants.ts';
import { editorOf } from '../support/own-product.ts';
import { member } from '../support/people.ts';
import { look } from '../support/look.ts';
import { sharedShop } from '../support/shared-shop.ts';

/** How a merchant’s colleague comes into the shop and leaves it, as both see it. */
const shop = sharedShop();
const NAME = 'Le Comptoir à plusieurs';
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function subscribe(email: string, plan: string): Promise<void> {
  const client = new pg.Client({ connectionString: shop.databaseUrl });
  await client.connect();
  await client.query(
    `INSERT INTO billing_subscriptions (id, user_id, plan, period, price, status, began_at, period_ends_at)
     SELECT 'sub_team_' || id, id, $2, 'month', 19900, 'active', now(), now() + interval '30 days' FROM up_users WHERE email = $1`,
    [email, plan],
  );
  await client.end();
}

it('is asked in by mail, joins, sees what a cashier may, and is out when the owner says so', { timeout: 180_000 }, async () => {
  const editor = await editorOf(shop);
  const owner = await sellerFor(shop, await editor.merchant(NAME));
  const colleague = await member(shop);
  const { page, context, complaints } = await openPage(browser);
  await openOwn(page, shop, '/marchand/equipe', owner);
  await page.getByText('Toutes les places du plan Free sont prises.').waitFor();
  expect(await page.getByRole('button', { name: 'Envoyer l’invitation' }).isDisabled()).toBe(true);
  expect(await axeFindings(page)).toEqual([]);
  await subscribe(owner.email, 'starter');
  await page.reload({ waitUntil: 'networkidle' });
  await page.getByLabel('Adresse e-mail').fill(colleague.email);
  await page.getByRole('button', { name: 'Envoyer l’invitation' }).click();
  await page.getByText('L’invitation est partie.').waitFor();
  await page.getByText('2 places sur 2').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await look(page, 'owner');
  await page.goto(`${shop.site}/marchand/commandes`, { waitUntil: 'networkidle' });
  await page.getByText('Exporter les commandes').click();
  await page.getByText('Les exports font partie du plan Pro.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await look(page, 'export-closed');

  const { page: other, context: theirs } = await openPage(browser);
  await other.goto(await colleague.linkIn(/invite/));
  await other.waitForURL((url) => url.pathname === '/connexion');
  expect(other.url()).not.toMatch(/jeton/);
  await other.getByLabel('Adresse e-mail').fill(colleague.email);
  await other.getByLabel('Mot de passe', { exact: true }).fill(colleague.password);
  await other.getByRole('button', { name: 'Se connecter' }).click();
  await other.getByText(`${NAME} vous invite dans son équipe : Caisse.`.replace(/ :/g, '\u00A0:')).waitFor();
  expect(await axeFindings(other)).toEqual([]);
  await look(other, 'invitation');
  await other.getByRole('button', { name: 'Rejoindre l’équipe' }).click();
  await other.getByRole('heading', { name: `Vous êtes dans l’équipe de ${NAME}` }).waitFor();
  await other.getByRole('link', { name: 'Ouvrir l’espace marchand' }).click();
  await other.getByText(`Vous travaillez chez ${NAME}`).waitFor();
  const nav = other.getByRole('navigation', { name: 'Espace marchand' });
  expect(await nav.getByRole('link').allInnerTexts()).toEqual(['Espace marchand', 'Valider un bon', 'Commandes']);
  expect(await axeFindings(other)).toEqual([]);
  await look(other, 'seat');
  await other.goto(`${shop.site}/marchand/commandes`, { waitUntil: 'networkidle' });
  await other.getByText('Aucune commande ici').waitFor();

  await page.goto(`${shop.site}/marchand/equipe`, { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: /^Retirer/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Retirer' }).click();
  await page.getByText('Personne d’autre pour le moment.').waitFor();
  await other.reload({ waitUntil: 'networkidle' });
  await other.getByText('Aucune boutique n’est liée à ce compte').waitFor();
  expect(complaints).toEqual([]);
  await Promise.all([context.close(), theirs.close()]);
}); // prettier-ignore

it('shows a buyer that there are no vouchers yet, in each language', { timeout: 120_000 }, async () => {
  const { page, context } = await openPage(browser);
  await openOwn(page, shop, '/compte/bons', await member(shop));
  await page.getByText('Aucun bon ici').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Utilisés' }).click();
  await page.getByText('Aucun bon ici').waitFor();
  await look(page, 'vouchers');
  await page.goto(`${shop.site}/ar/hisab/qasaim`, { waitUntil: 'networkidle' });
  await page.getByText('لا قسائم هنا').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await look(page, 'vouchers-ar');
  await page.goto(`${shop.site}/ar/tajir/fariq`, { waitUntil: 'networkidle' });
  await look(page, 'team-ar');
  await context.close();
});
