import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { adminPage } from '../../../../cms/tests/editors/admin-page.ts';
import { demoEnvironment } from '../../../../scripts/lib/environment.ts';
import type { Service } from '../../../../scripts/lib/processes.ts';
import { startCms } from '../../../../scripts/lib/shop.ts';
import { launchBrowser, openPage } from '../../../../tests/support/browser.ts';
import { cloneDatabase } from '../../../../tests/support/databases.ts';
import { freePorts } from '../../../../tests/support/ports.ts';
import { signInStaff } from '../../../../tests/support/staff.ts';

/** The page of the audit trail from the panel's build, in a browser. */
let browser: Browser;
let cms: Service;
let url: string;
let database: Awaited<ReturnType<typeof cloneDatabase>>;
const dataDir = mkdtempSync(path.join(os.tmpdir(), 'sys-journal-'));

beforeAll(async () => {
  database = await cloneDatabase('empty');
  const [port, site] = await freePorts(2);
  url = `http://127.0.0.1:${port}`;
  cms = await startCms(
    {
      ...demoEnvironment(database.url, { cms: port!, storefront: site!, database: 0 }),
      SITE_URL: `http://127.0.0.1:${site}`,
      CMS_URL: url,
      CMS_PORT: String(port),
      DATABASE_URL: database.url,
      DATA_DIR: dataDir,
    },
    path.join(dataDir, 'cms.log'),
  );
  browser = await launchBrowser();
  const token = await signInStaff(url, 'sys-editor');
  const edit = (method: string, place: string, body: object) =>
    fetch(`${url}/content-manager/collection-types/api::city.city${place}?locale=fr`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const made = (await (await edit('POST', '', { name: 'Ifrane', slug: 'ifrane' })).json()) as {
    data: { documentId: string };
  };
  await edit('PUT', `/${made.data.documentId}`, { name: 'Ifrane la blanche' });
});
afterAll(async () => {
  await browser?.close();
  await cms?.stop();
  await database?.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

it.each([1440, 360])('shows what was done, narrows it, and opens a row, %d pixels wide', async (width) => {
  const { page } = await openPage(browser, { viewport: { width, height: 900 } });
  page.setDefaultTimeout(15_000);
  const admin = adminPage(page, url);
  await admin.signIn('strapi-super-admin');
  await admin.open('/plugins/platform/audit');
  await page.getByText('Ville « Ifrane la blanche »').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

  await page.getByRole('combobox', { name: 'Action' }).click();
  await page.getByRole('option', { name: 'Contenu : modifié' }).click();
  await page.getByText('Ville « Ifrane »').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^Détail de la ligne/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('fr › name').waitFor();
  expect(await dialog.textContent()).toMatch(/AvantIfraneAprèsIfrane la blanche/);
  await page.keyboard.press('Escape');

  const leaving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Exporter en CSV' }).click();
  const csv = readFileSync(await (await leaving).path(), 'utf8');
  expect(csv).toContain('"content.changed"');
  expect(csv).not.toContain('"content.created"');

  await page.getByRole('button', { name: 'Vérifier maintenant' }).click();
  await page.getByText('Intacte').waitFor();
  await page.context().close();
});
