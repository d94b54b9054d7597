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
import { deskProgrammesResponseSchema } from '../contracts/desk.ts';
import { reviewsResponseSchema } from '../contracts/reviews.ts';

/** The pages of who decides about fraud from their build, in a browser; commissions are answers as the contract has them. */
let browser: Browser;
let cms: Service;
let url: string;
let database: Awaited<ReturnType<typeof cloneDatabase>>;
const dataDir = mkdtempSync(path.join(os.tmpdir(), 'sys-fraud-panel-'));

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

const REVIEWS = reviewsResponseSchema.parse({
  data: [
    {
      ...{ id: 'com_7', score: 85, state: 'held', influencer: { id: 12, name: 'Nadia Alami' }, merchant: 'Atlas Spa' },
      ...{ deal: 'Hammam royal pour deux', order: '482719360581', ours: true, by: 'click' },
      ...{ placedAt: '2026-11-20T18:04:00.000Z', heldUntil: '2026-12-04T18:04:00.000Z' },
      ...{ paid: 120_000, refunded: 0, amount: 12_000, fee: 2_400 },
      signals: [
        { rule: 'self-click', mode: 'hold', weight: 50, said: 'Le clic vient de l’adresse d’où l’influenceur était connecté ce jour-là.' },
        { rule: 'click-velocity', mode: 'hold', weight: 35, said: '44 clics sur ce lien, depuis la même adresse, dans l’heure d’avant.' },
      ],
      history: [{ move: 'earn', by: null, reason: '', at: '2026-11-20T18:05:00.000Z' }],
      may: { decide: true },
    },
  ],
  has_more: false,
  next_cursor: null,
}); // prettier-ignore

const PROGRAMMES = deskProgrammesResponseSchema.parse({
  data: [
    {
      ...{ id: 'prg_3', deal: 'abcdefghij0123456789', title: 'Hammam royal pour deux', merchant: 'Atlas Spa', open: false },
      ...{ version: 4, at: '2026-11-20T18:04:00.000Z', spent: 123_400, budget: 500_000, approved: 12, links: 31 },
      values: [{ kind: 'percent', rate: 1_250, most: null }, { kind: 'amount', amount: 2_000 }],
    },
  ],
  has_more: false,
  next_cursor: null,
}); // prettier-ignore

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
    await page.screenshot({ path: `${process.env.LOOK}/fraud-${name}-${width}.png` });
  }
  await page.setViewportSize({ width: 1440, height: 1100 });
}

it('shows a commission with what speaks against it, and decides only with a reason', async () => {
  const { page, admin } = await signedIn('sys-finance');
  await admin.open('/plugins/affiliate/reviews');
  await page.getByText('Rien n’attend.').waitFor();
  await page.route(/\/affiliate\/reviews\?/, (route) => route.fulfill({ json: REVIEWS }));
  await page.reload();
  await page.getByRole('heading', { name: /pour Nadia Alami/ }).waitFor();
  await page.getByText('44 clics sur ce lien', { exact: false }).waitFor();
  await sane(page);
  await look(page, 'reviews');
  const sent: unknown[] = [];
  await page.route('**/affiliate/reviews/com_7/decide', (route) => {
    sent.push(route.request().postDataJSON());
    const details = { code: 'own-commission' };
    return sent.length > 1
      ? route.fulfill({ json: { data: REVIEWS.data[0] } })
      : route.fulfill({ status: 403, json: { data: null, error: { status: 403, name: 'AffiliateError', message: '', details } } }); // prettier-ignore
  });
  await page.getByRole('button', { name: 'Rejeter' }).click();
  const dialog = page.getByRole('alertdialog');
  const confirm = dialog.getByRole('button', { name: 'Confirmer' });
  expect(await confirm.isDisabled()).toBe(true);
  await dialog.getByLabel('Raison').fill('  Clics de chez elle  ');
  await look(page, 'decide');
  await confirm.click();
  await page.getByText('Cette commission vous concerne', { exact: false }).waitFor();
  expect(await dialog.count()).toBe(1);
  await confirm.click();
  await page.getByText('La commission est rejetée.').waitFor();
  expect(sent).toEqual(Array(2).fill({ decision: 'reject', reason: 'Clics de chez elle' }));
});

it('changes what a rule does, with a reason, and leaves alone what the terms say', async () => {
  const { page, admin } = await signedIn('sys-finance');
  await admin.open('/plugins/affiliate/fraud-rules');
  await page.getByText('Achat pour soi').waitFor();
  await page.getByText('Rejeter aussitôt (imposé)').waitFor();
  await sane(page);
  await look(page, 'rules');
  await page.getByLabel('Ce que fait la règle « Commande immédiate »').click();
  await page.getByRole('option', { name: 'Retenir et examiner' }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByLabel('Raison').fill('Trop de commandes immédiates');
  await dialog.getByRole('button', { name: 'Confirmer' }).click();
  await page.getByText('La règle est changée.').waitFor();
  await page.getByText(/, par /).waitFor();
});

it('shows what merchants offer', async () => {
  const { page, admin } = await signedIn('sys-finance');
  await admin.open('/plugins/affiliate/programmes');
  await page.getByText('Aucun programme ici.').waitFor();
  await page.route(/\/affiliate\/programmes(\?|$)/, (route) =>
    route.request().resourceType() === 'document' ? route.continue() : route.fulfill({ json: PROGRAMMES }),
  );
  await page.reload();
  await page.getByText('Hammam royal pour deux').waitFor();
  await sane(page);
  await look(page, 'programmes');
});

it('shows a super administrator nothing of it', async () => {
  const { page } = await signedIn('strapi-super-admin');
  for (const where of ['reviews', 'fraud-rules', 'programmes']) {
    await page.goto(`${url}/admin/plugins/affiliate/${where}`);
    await page
      .getByText(/autorisations|permissions/i)
      .first()
      .waitFor();
    expect(await page.getByText('Rien n’attend.').count()).toBe(0);
  }
});
