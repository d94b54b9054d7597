import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { adminPage } from '../../../cms/tests/editors/admin-page.ts';
import { demoEnvironment } from '../../../scripts/lib/environment.ts';
import type { Service } from '../../../scripts/lib/processes.ts';
import { startCms } from '../../../scripts/lib/shop.ts';
import { axeFindings } from '../../../tests/support/axe.ts';
import { launchBrowser, openPage } from '../../../tests/support/browser.ts';
import { cloneDatabase } from '../../../tests/support/databases.ts';
import { freePorts } from '../../../tests/support/ports.ts';
import type { StaffRole } from '../../../tests/support/staff.ts';
import { DISPUTES, LIST, NUMBER, ORDER, REFUNDS } from './panel-answers.ts';

/** The pages of the finances from their build, in a browser; lists and orders are answers as the contract has them. */
let browser: Browser;
let cms: Service;
let url: string;
let database: Awaited<ReturnType<typeof cloneDatabase>>;
const dataDir = mkdtempSync(path.join(os.tmpdir(), 'sys-panel-'));

beforeAll(async () => {
  database = await cloneDatabase('empty');
  const [port, site] = (await freePorts(2)) as [number, number];
  url = `http://127.0.0.1:${port}`;
  const env = {
    ...demoEnvironment(database.url, { cms: port, storefront: site, database: 0 }),
    SITE_URL: `http://127.0.0.1:${site}`,
    CMS_URL: url,
    CMS_PORT: String(port),
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
  };
  cms = await startCms(env, path.join(dataDir, 'cms.log'));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await cms?.stop();
  await database?.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function signedIn(role: StaffRole) {
  const { page } = await openPage(browser, { viewport: { width: 1440, height: 1100 } });
  page.setDefaultTimeout(15_000);
  const admin = adminPage(page, url);
  await admin.signIn(role);
  return { page, admin };
}

const sane = async (page: Page) => {
  expect(await axeFindings(page, { within: 'main' })).toEqual([]);
};

/** For a person to look at, in the folder `LOOK`. */
async function look(page: Page, name: string): Promise<void> {
  if (!process.env.LOOK) return;
  for (const width of [1440, 768]) {
    await page.setViewportSize({ width, height: 1100 });
    await page.waitForTimeout(300);
    await page.screenshot({ path: `${process.env.LOOK}/desk-${name}-${width}.png` });
  }
  await page.setViewportSize({ width: 1440, height: 1100 });
}

it('shows the finances orders, disputes and one order, and collects only with a reason', async () => {
  const { page, admin } = await signedIn('sys-finance');
  await admin.open('/plugins/orders/desk');
  await page.getByText('Aucune commande ne correspond à ces filtres.').waitFor();

  // The page has the same end in its address as what it reads.
  await page.route(/^https?:\/\/[^/]+\/orders\/desk(\?|$)/, (route) => route.fulfill({ json: LIST }));
  await page.route('**/orders/disputes*', (route) => route.fulfill({ json: DISPUTES }));
  await page.route(`**/orders/desk/${NUMBER}`, (route) => route.fulfill({ json: ORDER }));
  await page.reload();
  await page.getByText('Atlas Spa, Le Jardin de Majorelle').waitFor();
  await sane(page);
  await look(page, 'orders');
  await page.getByRole('tab', { name: 'Litiges' }).click();
  await page.getByText('dp_1QxYz6Example').waitFor();
  await sane(page);
  await look(page, 'disputes');
  await page.getByRole('button', { name: /^4827-/ }).click();
  await page.getByRole('heading', { level: 1, name: /^Commande 4827-/ }).waitFor();
  await page.getByText('Les pièces manquent.').waitFor();
  await sane(page);
  await look(page, 'order');

  const sent: unknown[] = [];
  await page.route(`**/orders/desk/${NUMBER}/collect`, (route) => {
    sent.push(route.request().postDataJSON());
    return route.fulfill({ json: ORDER });
  });
  expect(await page.getByRole('button', { name: 'Annuler la commande' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Espèces encaissées' }).click();
  const dialog = page.getByRole('alertdialog');
  const confirm = dialog.getByRole('button', { name: 'Confirmer' });
  expect(await confirm.isDisabled()).toBe(true);
  await look(page, 'collect');
  await dialog.getByLabel('Raison').fill('  Vu avec le livreur  ');
  await confirm.click();
  await page.getByText('La commande est encaissée.').waitFor();
  expect(sent).toEqual([{ reason: 'Vu avec le livreur' }]);
  expect(await dialog.count()).toBe(0);
});

it('shows refunds with who asked, and says why one was not agreed to', async () => {
  const { page, admin } = await signedIn('sys-finance');
  await admin.open('/plugins/orders/refunds');
  await page.getByText('Aucun remboursement ici.').waitFor();
  await page.route('**/orders/refunds?*', (route) => route.fulfill({ json: REFUNDS }));
  await page.reload();
  await page.getByText('Amal Berrada').waitFor();
  await sane(page);
  await look(page, 'refunds');
  const details = { code: 'not-allowed' };
  await page.route('**/orders/refunds/7/agree', (route) =>
    route.fulfill({
      status: 403,
      json: { data: null, error: { status: 403, name: 'OrderError', message: '', details } },
    }),
  );
  await page.getByRole('button', { name: 'Donner le second accord' }).click();
  await page.getByLabel('Raison').fill('Pièces vues');
  await page.getByRole('button', { name: 'Confirmer' }).click();
  await page.getByText('Le second accord revient à une autre personne').waitFor();
  expect(await page.getByRole('alertdialog').count()).toBe(1);
});

it('lets the marketing make a code, says which field is wrong, and stops one only with a reason', async () => {
  const { page, admin } = await signedIn('sys-marketer');
  await admin.open('/plugins/orders/coupons');
  await page.getByText('Aucun code ici.').waitFor();
  await page.getByRole('button', { name: 'Nouveau code' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Code', { exact: true }).fill('panneau-26');
  await form.getByLabel('Pour cent').fill('120');
  await form.getByRole('button', { name: 'Enregistrer' }).click();
  await form.getByText('Cette valeur est trop petite ou trop grande.').waitFor();
  await look(page, 'coupon');
  await form.getByLabel('Pour cent').fill('12,5');
  await form.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByText('PANNEAU26').waitFor();
  await sane(page);
  await look(page, 'coupons');
  await page.getByRole('button', { name: 'Arrêter PANNEAU26' }).click();
  const dialog = page.getByRole('alertdialog');
  expect(await dialog.getByRole('button', { name: 'Arrêter' }).isDisabled()).toBe(true);
  await dialog.getByLabel('Raison').fill('Fin de la campagne');
  await dialog.getByRole('button', { name: 'Arrêter' }).click();
  await page.getByText('Le code est arrêté.').waitFor();
  await page.getByText('Arrêté', { exact: true }).waitFor();
});

it('shows the finances codes that they cannot change', async () => {
  const { page, admin } = await signedIn('sys-finance');
  await admin.open('/plugins/orders/coupons');
  await page.getByText('PANNEAU26').waitFor();
  expect(await page.getByRole('button', { name: /Nouveau code|Modifier|Arrêter/ }).count()).toBe(0);
});

it('shows a super administrator nothing of it', async () => {
  const { page } = await signedIn('strapi-super-admin');
  for (const where of ['desk', 'refunds', 'coupons']) {
    await page.goto(`${url}/admin/plugins/orders/${where}`);
    await page
      .getByText(/autorisations|permissions/i)
      .first()
      .waitFor();
    expect(await page.getByText('Aucun').count()).toBe(0);
  }
});
