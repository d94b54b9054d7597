import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { demoEnvironment } from '../../../scripts/lib/environment.ts';
import type { Service } from '../../../scripts/lib/processes.ts';
import { startCms } from '../../../scripts/lib/shop.ts';
import { launchBrowser, openPage } from '../../../tests/support/browser.ts';
import { cloneDatabase } from '../../../tests/support/databases.ts';
import { freePorts } from '../../../tests/support/ports.ts';
import { signInStaff, type StaffRole } from '../../../tests/support/staff.ts';
import { adminPage } from './admin-page.ts';

/** The admin panel from its build, in a browser, as the people of the demo use it. */
const PATIENT = { timeout: 30_000 };
let browser: Browser;
let cms: Service;
let url: string;
let database: Awaited<ReturnType<typeof cloneDatabase>>;
const dataDir = mkdtempSync(path.join(os.tmpdir(), 'sys-admin-'));

beforeAll(async () => {
  database = await cloneDatabase('empty');
  const [port, site] = await freePorts(2);
  url = `http://127.0.0.1:${port}`;
  const env = {
    ...demoEnvironment(database.url, { cms: port!, storefront: site!, database: 0 }),
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

// All pages share one process: what is left open slows the next one down.
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

async function signedIn(role: StaffRole) {
  const { page, complaints } = await openPage(browser, { viewport: { width: 1440, height: 1100 } });
  page.setDefaultTimeout(30_000);
  const admin = adminPage(page, url);
  await admin.signIn(role);
  return { page, admin, complaints };
}

async function createDeal(): Promise<string> {
  const token = await signInStaff(url, 'sys-editor');
  const deal = {
    name: 'Offre de test',
    state: 'draft',
    originalPrice: '60000',
    discountedPrice: '45000',
    minPurchase: 1,
    startsAt: '2026-11-01T08:00:00.000Z',
    endsAt: '2026-12-01T08:00:00.000Z',
  };
  const response = await fetch(`${url}/content-manager/collection-types/api::deal.deal`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(deal),
  });
  const { data } = (await response.json()) as { data: { documentId: string } };
  return data.documentId;
}

it(
  'an editor changes a price in dirhams, and keeps what was typed when it is refused',
  { timeout: 120_000 },
  async () => {
    await createDeal();
    const { page, admin, complaints } = await signedIn('sys-editor');
    await admin.openList('api::deal.deal');
    await page.getByText('450,00 MAD').waitFor();
    await admin.openRecord('Offre de test');
    await expect.poll(() => admin.field('Prix réduit').inputValue(), PATIENT).toBe('450,00');

    await admin.field('Prix réduit').fill('700');
    await admin.save();
    await page.getByText('Le prix réduit ne peut pas dépasser le prix de départ.').first().waitFor();
    expect(await admin.field('Prix réduit').inputValue()).toMatch(/^700/);

    await admin.field('Prix réduit').fill('399,999');
    await page.getByText('deux décimales au plus').waitFor();
    await admin.field('Prix réduit').fill('399,9');
    await admin.save();
    await page.getByText('Sauvegardé').waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Offre de test' }).waitFor();
    await expect.poll(() => admin.field('Prix réduit').inputValue(), PATIENT).toBe('399,90');
    expect(complaints.filter((complaint) => /^(page error|reached outside)/.test(complaint))).toEqual([]);
  },
);

it('an editor writes a product in French, then in Arabic', { timeout: 120_000 }, async () => {
  const { page, admin } = await signedIn('sys-editor');
  await admin.open('/content-manager/collection-types/api::product.product/create?plugins[i18n][locale]=fr');
  await admin.field('Nom du produit').fill('Balade en dromadaire');
  await expect.poll(() => admin.field('Adresse').first().inputValue(), PATIENT).toBe('balade-en-dromadaire');
  await admin.field('Résumé').fill('Deux heures dans la palmeraie.');
  await admin.save();
  await page.getByText('Sauvegardé').waitFor();

  await admin.switchLocale('العربية');
  await expect.poll(() => admin.field('Nom du produit').inputValue(), PATIENT).toBe('');
  await admin.field('Nom du produit').fill('نزهة على الجمال');
  await expect.poll(() => admin.field('Adresse').first().inputValue(), PATIENT).toMatch(/^[a-z0-9-]{5,}$/);
  await admin.field('Résumé').fill('ساعتان في واحة النخيل.');
  await admin.save();
  await expect.poll(() => page.getByText('Sauvegardé').count(), PATIENT).toBeGreaterThan(0);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'نزهة على الجمال' }).waitFor();
});

it(
  'a moderator is in French, sees the own part, and comes from the home page to what waits',
  { timeout: 120_000 },
  async () => {
    const { page, admin } = await signedIn('sys-moderator');
    expect(await page.title()).toMatch(/ShareYourSales$/);
    await page.getByText('À surveiller').waitFor();
    await page.getByRole('link', { name: /produit(s)? en brouillon/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Produit' }).waitFor();
    await page.getByRole('link', { name: 'Messages', exact: true }).waitFor();
    const menu = page.getByRole('navigation').filter({ hasText: 'Avis' });
    await menu.getByRole('link', { name: 'Avis' }).waitFor();
    expect(await menu.getByRole('link', { name: 'Offres' }).count()).toBe(0);
    await admin.openList('api::review.review');
    expect(await page.getByText('Marketplace').count()).toBe(0);
  },
);
