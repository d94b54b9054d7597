import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOwn } from '../support/account-pages.ts';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { look } from '../support/look.ts';
import { member, type TestPerson } from '../support/people.ts';
import { sharedShop } from '../support/shared-shop.ts';

/** An influencer connects accounts at the three networks, is told what is missing, and disconnects one. */
const shop = sharedShop();
const PAGE = '/influenceur/reseaux';
let browser: Browser;
let person: TestPerson;
beforeAll(async () => {
  browser = await launchBrowser();
  person = await member(shop, 'influencer');
});
afterAll(() => browser?.close());

const card = (page: Page, network: string) => page.getByRole('region', { name: network, exact: true });
/** In the dialog of Facebook or Instagram. */
async function allow(page: Page, who: RegExp): Promise<void> {
  await page.getByRole('link', { name: who }).click();
  await page.getByRole('button', { name: 'Autoriser' }).click();
  await page.waitForURL(shop.site + PAGE);
}

it('connects accounts, says what is missing and what to do, and disconnects', { timeout: 180_000 }, async () => {
  const { page, context, complaints } = await openPage(browser);
  await openOwn(page, shop, PAGE, person);
  await card(page, 'Facebook').getByText('Aucun compte connecté.').waitFor();
  await card(page, 'Facebook').getByText('Les groupes et les profils personnels', { exact: false }).waitFor();
  // Where TikTok has not audited the shop yet, it says what that means.
  await page.route('**/api/social/accounts', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.json()) as { data: object };
    await route.fulfill({ response: answer, json: { data: { ...body.data, tiktokAudited: false } } });
  });
  await page.reload();
  await card(page, 'TikTok').getByText('brouillons de votre application', { exact: false }).waitFor();
  await page.unroute('**/api/social/accounts');
  await card(page, 'Instagram').getByText('Ce qui vous sera demandé').click();
  await look(page, 'none');
  expect(await axeFindings(page)).toEqual([]);

  await card(page, 'Facebook').getByRole('button', { name: 'Connecter avec Facebook' }).click();
  await page.getByRole('link', { name: 'Refuser et revenir' }).click();
  await page.getByRole('alert').getByText('Rien n’a été connecté', { exact: false }).waitFor();
  // What was said is over when the page is loaded again.
  await page.reload();
  await card(page, 'Facebook').getByText('Aucun compte connecté.').waitFor();
  expect(await page.getByText('Rien n’a été connecté', { exact: false }).count()).toBe(0);

  await card(page, 'Facebook').getByRole('button', { name: 'Connecter avec Facebook' }).click();
  await allow(page, /Nadia Alaoui/);
  await page.getByRole('status').getByText('3 comptes sont connectés.').waitFor();
  expect(
    await card(page, 'Facebook')
      .getByRole('list', { name: /connectés/ })
      .locator('> li')
      .count(),
  ).toBe(2);
  await card(page, 'Instagram').getByText('@nadia.envoyage').waitFor();

  await card(page, 'TikTok').getByRole('button', { name: 'Connecter TikTok' }).click();
  await page.getByLabel(/video\.list/).uncheck();
  await page.getByRole('button', { name: 'Autoriser' }).click();
  await page.waitForURL(shop.site + PAGE);
  await page.getByText('Certaines autorisations n’ont pas été accordées', { exact: false }).waitFor();
  await card(page, 'TikTok')
    .getByText(/non accordées.*lire les statistiques/)
    .waitFor();

  await card(page, 'Facebook').getByRole('button', { name: 'Connecter avec Facebook' }).click();
  await allow(page, /Omar Tazi/);
  await card(page, 'Facebook').getByText('À rétablir').waitFor();
  await card(page, 'Facebook').getByText('Il manque une autorisation indispensable', { exact: false }).waitFor();
  await look(page, 'several');
  expect(await axeFindings(page)).toEqual([]);

  await card(page, 'Facebook').getByRole('button', { name: 'Vérifier La table de Nadia' }).click();
  await page.getByText('La table de Nadia fonctionne.').waitFor();

  // By keyboard alone: the dialog opens, is left by Escape, and opens again.
  const leave = card(page, 'Facebook').getByRole('button', { name: 'Déconnecter La table de Nadia' });
  await leave.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Déconnecter La table de Nadia' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await leave.click();
  await look(page, 'leaving');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Déconnecter' }).click();
  await page.getByText('reste en place pour vos autres comptes', { exact: false }).waitFor();
  expect(await leave.count()).toBe(0);
  expect(complaints).toEqual([]);

  for (const [language, path] of [
    ['ar', '/ar/mouathir/chabakat'],
    ['en', '/en/influencer/networks'],
  ] as const) {
    await page.goto(shop.site + path, { waitUntil: 'networkidle' });
    await page.getByText('@nadia.envoyage').waitFor();
    await look(page, language);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  }
  await context.close();
});

describe('the way back from a network', () => {
  it('is of no use to who did not begin it, to nobody, and at no other network', async () => {
    const { page, context } = await openPage(browser);
    await page.goto(`${shop.site}/_social/tiktok/callback?code=abc&state=${'x'.repeat(43)}`);
    await page.waitForURL((url) => url.pathname === '/connexion');
    const [, other] = await Promise.all([openOwn(page, shop, PAGE, person), member(shop, 'influencer')]);
    const foreign = await openPage(browser);
    await openOwn(foreign.page, shop, PAGE, other);
    const begun = foreign.page.waitForRequest(/\/meta\/dialog\//);
    await card(foreign.page, 'Facebook').getByRole('button', { name: 'Connecter avec Facebook' }).click();
    const asked = new URL((await begun).url());
    // The code of one person, brought by a link to the browser of another.
    asked.searchParams.set('person', '31000000000000003');
    const back = (await fetch(asked, { redirect: 'manual' })).headers.get('location')!;
    await page.goto(back);
    await page.getByRole('alert').getByText('Cette demande a expiré', { exact: false }).waitFor();
    expect(await page.getByText('Atlas à pied').count()).toBe(0);
    await foreign.page.goto(back);
    await foreign.page.getByText('Atlas à pied').first().waitFor();
    expect((await page.goto(`${shop.site}/_social/x/callback?code=1`))!.status()).toBe(404);
    for (const one of [context, foreign.context]) await one.close();
  });
});
