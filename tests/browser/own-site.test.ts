import { randomUUID } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOwn } from '../support/account-pages.ts';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { look } from '../support/look.ts';
import { sellerFor } from '../support/merchants.ts';
import { editorOf } from '../support/own-product.ts';
import type { TestPerson } from '../support/people.ts';
import { inShop } from '../support/promoters.ts';
import { sharedShop } from '../support/shared-shop.ts';

/** A merchant who sells on a site of their own too: what they see here, and what our script does there. */
const shop = sharedShop();
const PAGE = '/marchand/integration';
let browser: Browser;
let seller: TestPerson;
beforeAll(async () => {
  const [launched, editor] = await Promise.all([launchBrowser(), editorOf(shop)]);
  browser = launched;
  const merchant = await editor.merchant('Les tisseuses');
  seller = await sellerFor(shop, merchant);
  const { dealId } = await editor.product({ merchant });
  await inShop(shop, 'INSERT INTO affiliate_programmes (deal, merchant) VALUES ($1, $2)', [dealId, merchant]);
});
afterAll(() => browser?.close());

it('names its site, and makes keys and addresses, whose secrets are shown once', { timeout: 120_000 }, async () => {
  const { page, context, complaints } = await openPage(browser);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openOwn(page, shop, PAGE, seller);
  await page.getByRole('heading', { name: 'L’API fait partie du plan Pro.' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await inShop(
    shop,
    `INSERT INTO billing_subscriptions (id, user_id, plan, period, price, status, began_at, period_ends_at)
     SELECT 'sub_own_' || id, id, 'pro', 'month', 49900, 'active', now(), now() + interval '30 days' FROM up_users WHERE email = $1`,
    [seller.email],
  );
  await page.reload({ waitUntil: 'networkidle' });

  const sites = page.getByRole('region', { name: 'Sites' });
  await sites.getByLabel('Nom du site').fill('localhost');
  await sites.getByRole('button', { name: 'Ajouter' }).click();
  await page.getByText('Ce n’est pas le nom d’un site public.').waitFor();
  await sites.getByLabel('Nom du site').fill('tisseuses.example');
  await sites.getByRole('button', { name: 'Ajouter' }).click();
  await sites.getByText('https://tisseuses.example/.well-known/shareyoursales.txt').waitFor();
  await sites.getByRole('button', { name: 'Vérifier' }).click();
  await page.getByText('Le texte n’a pas été trouvé à cette adresse.', { exact: false }).waitFor();

  const landings = page.getByRole('region', { name: 'Où mènent les liens' });
  const landing = landings.getByRole('textbox');
  await landing.fill('https://tisseuses.example/tapis');
  await landings.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByText('Cette page n’est sur aucun de vos sites vérifiés', { exact: false }).waitFor();
  await inShop(shop, `UPDATE affiliate_sites SET verified_at = now() WHERE host = 'tisseuses.example'`);
  await landings.getByRole('button', { name: 'Enregistrer' }).click();
  await expect.poll(() => landings.getByRole('button', { name: 'Enregistrer' }).isDisabled()).toBe(true);

  const keys = page.getByRole('region', { name: 'Clés' });
  await keys.getByLabel('Nom de la clé').fill('Boutique');
  await keys.getByRole('button', { name: 'Créer une clé' }).click();
  const secret = page.getByRole('region', { name: 'Gardez ce secret maintenant' });
  await secret.getByRole('button', { name: 'Copier' }).click();
  await secret.getByText('Copié').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^whsec_[\w+/]{43}=$/);

  const hooks = page.getByRole('region', { name: 'Notifications vers votre serveur' });
  await hooks.getByLabel('Adresse à appeler').fill('https://tisseuses.example/sys');
  await hooks.getByRole('button', { name: 'Ajouter' }).click();
  await hooks.getByText('https://tisseuses.example/sys', { exact: true }).waitFor();
  await hooks.getByRole('button', { name: 'Journal' }).click();
  await hooks.getByText('Rien n’a encore été envoyé.').waitFor();
  await look(page, 'own-site');
  expect(await axeFindings(page)).toEqual([]);
  await secret.getByRole('button', { name: 'C’est noté' }).click();
  await page.reload({ waitUntil: 'networkidle' });
  expect(await page.content()).not.toContain('whsec_');

  await keys.getByRole('button', { name: 'Révoquer' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Révoquer' }).click();
  await keys.getByText('Révoquée le', { exact: false }).waitFor();
  await page.goto(`${shop.site}/ar/tajir/rabt`, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { name: 'المواقع' }).waitFor();
  await look(page, 'own-site-ar');
  expect(await axeFindings(page)).toEqual([]);
  expect(complaints.filter((line) => !/status of (400|403|409)/.test(line))).toEqual([]);
  await context.close();
});

it('keeps a click there in a cookie of its own', async () => {
  const server = http.createServer((_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<!doctype html><title>Tisseuses</title><script src="${shop.site}/sys.js"></script>`),
  );
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const own = `http://localhost:${(server.address() as AddressInfo).port}`;
  const { page, context } = await openPage(browser);
  const kept = () => page.evaluate(() => (window as unknown as { shareYourSales: { click(): string | null } }).shareYourSales.click()); // prettier-ignore
  const click = randomUUID();
  await page.goto(own);
  expect(await kept()).toBeNull();
  await page.goto(`${own}/tapis?sys_click=${click}`);
  expect(await kept()).toBe(click);
  await page.goto(`${own}/panier?sys_click=<script>`);
  expect(await kept()).toBe(click);
  const later = randomUUID();
  await page.goto(`${own}/?sys_click=${later}`);
  expect(await kept()).toBe(later);
  await context.close();
  // Who does not want to be followed is not.
  const shy = await openPage(browser);
  await shy.page.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }));
  await shy.page.goto(`${own}/?sys_click=${click}`);
  expect(await shy.page.evaluate(() => document.cookie)).toBe('');
  await shy.context.close();
  await new Promise((resolve) => server.close(resolve));
});
