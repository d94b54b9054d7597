import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { Visitor } from '../security/support.ts';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { look } from '../support/look.ts';
import { editorOf, type OwnProduct } from '../support/own-product.ts';
import { sharedShop } from '../support/shared-shop.ts';
import { signInStaff } from '../support/staff.ts';

/** What is told of what others do: only what the editors let be told, only what happened, and not to who is not asked. */
const shop = sharedShop();
let browser: Browser;
let product: OwnProduct;

async function switchTo(on: { proofActivity: boolean; proofFigures: boolean; proofBadges: boolean }): Promise<void> {
  const token = await signInStaff(shop.cms, 'sys-marketer');
  const path = `${shop.cms}/content-manager/single-types/api::site-setting.site-setting?locale=fr`;
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const { data } = (await (await fetch(path, { headers })).json()) as { data: Record<string, unknown> };
  const { tagline, email } = data;
  const response = await fetch(path, { method: 'PUT', headers, body: JSON.stringify({ tagline, email, ...on }) });
  expect(response.status).toBe(200);
  await vi.waitFor(
    async () => {
      const page = await (await fetch(`${shop.site}/`)).text();
      expect(page.includes('data-proof')).toBe(on.proofFigures);
    },
    { timeout: 15_000, interval: 200 },
  );
}

beforeAll(async () => {
  const [opened, editor] = await Promise.all([launchBrowser(), editorOf(shop)]);
  browser = opened;
  // It stays: what was ordered cannot be deleted.
  product = await editor.product({ deal: { stock: 500 } });
});
afterAll(async () => {
  await switchTo({ proofActivity: false, proofFigures: false, proofBadges: false });
  await browser?.close();
});

/** Somebody has bought five of it, and paid two and a half hours ago. */
async function sold(): Promise<void> {
  const guest = new Visitor(shop.site);
  await guest.write('PUT', '/api/orders/basket/lines', { deal: product.dealId, quantity: 5 });
  const { total } = (await guest.ask('/api/orders/basket')).json.data as { total: number };
  const phone = `06${String(Math.floor(10_000_000 + Math.random() * 89_999_999))}`;
  const wish = { name: 'Nadia Alami', phone, email: `${randomUUID().slice(0, 8)}@example.ma`, method: 'card', total, locale: 'fr', terms: true }; // prettier-ignore
  const placed = await guest.write('POST', '/api/orders', wish, { 'idempotency-key': randomUUID() });
  const client = new pg.Client({ connectionString: shop.databaseUrl });
  await client.connect();
  await client.query(
    `UPDATE orders_orders SET state = 'paid', paid_at = now() - interval '150 minutes', held_until = NULL WHERE number = $1`,
    [placed.json.data!.number],
  );
  await client.end();
}

const card = (page: Page) => page.getByRole('complementary', { name: 'Activité récente' });
/** The first card comes after twelve seconds. */
const wait = (page: Page, seconds: number) => page.clock.runFor(seconds * 1000);

async function open(path: string, options: object = {}) {
  const opened = await openPage(browser, options);
  const asked: string[] = [];
  opened.page.on('request', (request) => request.url().includes('/audience/proof') && asked.push(request.url()));
  await opened.page.clock.install();
  await opened.page.goto(shop.site + path);
  return { ...opened, asked };
}

it('is neither shown nor asked for until the editors say so', async () => {
  const { page, asked, wake, context } = await open('/');
  await wake();
  await wait(page, 60);
  expect([asked.length, await card(page).count()]).toEqual([0, 0]);
  await context.close();
});

it('tells of a sale, waits for who points at it, and stays away once it is not wanted', async () => {
  await sold();
  await switchTo({ proofActivity: true, proofFigures: true, proofBadges: true });
  const { page, context, complaints, wake } = await open('/');
  await wake();
  await expect.poll(() => page.getByText('Paiement par carte sécurisé par Stripe').count()).toBe(1);
  expect(await card(page).count()).toBe(0);
  await wait(page, 13);
  await expect.poll(() => card(page).innerText()).toContain(product.mark);
  expect(await card(page).innerText()).toContain('il y a 2 heures');
  // It goes by itself while a slow machine looks at it, unless somebody is on it.
  await card(page).getByRole('button', { name: 'Ne plus montrer l’activité récente' }).focus();
  expect(await axeFindings(page)).toEqual([]);
  await look(page, 'social-proof', undefined, card(page));
  await wait(page, 60);
  expect(await card(page).count(), 'somebody is on it').toBe(1);
  await page.keyboard.press('Escape');
  expect(await card(page).count()).toBe(0);
  await page.reload();
  await wake();
  await wait(page, 60);
  expect(await card(page).count()).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});

it('goes by itself, does not come twice in a visit, and never where people pay or sign in', async () => {
  const { page, context, wake } = await open('/produits', { reducedMotion: 'reduce' });
  await wake();
  await wait(page, 13);
  await expect.poll(() => card(page).count()).toBe(1);
  await wait(page, 10);
  await expect.poll(() => card(page).count()).toBe(0);
  await page.goto(`${shop.site}/produits`);
  await wake();
  await wait(page, 60);
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem('proof-seen'))).toContain(product.mark);
  expect(await card(page).filter({ hasText: product.mark }).count()).toBe(0);
  for (const path of ['/panier', '/connexion']) {
    await page.goto(shop.site + path);
    await wake();
    await wait(page, 60);
    expect(await card(page).count()).toBe(0);
  }
  await context.close();
});

it('reads from right to left, above the bar of a deal, in the width of a phone', async () => {
  const { page, context, wake } = await open('/ar', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
  await wake();
  await wait(page, 13);
  const arabic = page.getByRole('complementary', { name: 'آخر المستجدات' });
  await expect.poll(() => arabic.innerText()).toContain('قبل ساعتين');
  if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/social-proof-ar.png` });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await axeFindings(page)).toEqual([]);
  await context.close();
});
