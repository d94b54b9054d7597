import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminPage } from '../../cms/tests/editors/admin-page.ts';
import { axeFindings, colourFindings } from '../support/axe.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { look } from '../support/look.ts';
import { sharedShop } from '../support/shared-shop.ts';
import { signInStaff, type StaffRole } from '../support/staff.ts';

/** The pages of the manager: a marketer connects an official account, writes a post from a template; an editor approves it. */
const shop = sharedShop();
const PAGE_ID = '410000000000005';
let browser: Browser;
const contexts: BrowserContext[] = [];
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  for (const context of contexts) await context.close();
  await browser?.close();
});

async function signedIn(role: StaffRole) {
  const { page, context, complaints } = await openPage(browser, { viewport: { width: 1440, height: 1000 } });
  contexts.push(context);
  page.setDefaultTimeout(20_000);
  const admin = adminPage(page, shop.cms);
  await admin.signIn(role);
  return { page, complaints, open: (path: string) => admin.open(`/plugins/social/${path}`) };
}

/** Strapi’s own menu, tour and notices are not of these pages. */
const OTHERS = ['nav:not(main nav)', '[aria-live]:not(main [aria-live])'];
async function sane(page: Page, name: string): Promise<void> {
  await look(page, name);
  expect([name, await axeFindings(page, OTHERS)]).toEqual([name, []]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect([name, 'dark', await colourFindings(page, OTHERS)]).toEqual([name, 'dark', []]);
  await page.emulateMedia({ colorScheme: 'light' });
}
const jpeg = (colour: string, width = 1600, height = 1000) =>
  sharp({ create: { width, height, channels: 3, background: colour } }).jpeg().toBuffer();

describe('official posts', () => {
  let marketer: Awaited<ReturnType<typeof signedIn>>;
  const card = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

  it('begin with an account that is connected at its network', { timeout: 240_000 }, async () => {
    marketer = await signedIn('sys-marketer');
    const { page, open } = marketer;
    await open('accounts');
    await page.getByRole('heading', { name: 'Connecter un compte' }).waitFor();
    await page.getByRole('button', { name: 'Connecter avec Facebook' }).click();
    await page.getByRole('link', { name: /Équipe ShareYourSales/ }).click();
    await page.getByRole('button', { name: 'Autoriser' }).click();
    await page.getByRole('status').getByText('2 comptes sont connectés.').waitFor();
    const facebook = card(page, 'ShareYourSales').filter({ hasText: 'Facebook' }).first();
    await facebook.getByText('Connecté', { exact: true }).waitFor();
    await facebook.getByRole('button', { name: 'Vérifier ShareYourSales' }).click();
    await page.getByText('ShareYourSales est vérifié.').waitFor();
    await facebook.getByRole('switch').click();
    await page.getByText('Une deuxième personne approuvera.').waitFor();
    await sane(page, 'accounts');
  });

  it('are written with a preview of what leaves, approved by somebody else, and leave so', { timeout: 300_000 }, async () => {
    const { page, open } = marketer;
    await open('posts');
    await page.getByRole('link', { name: 'Nouvelle publication' }).click();
    await page.getByRole('heading', { level: 1, name: 'Nouvelle publication' }).waitFor();
    await page.getByLabel('Titre').fill('Un hammam pour le week-end');
    await page.getByRole('radio', { name: 'Une offre' }).click();
    await page.getByRole('dialog').getByLabel('Rechercher une offre').fill('marrakech');
    await page.getByRole('dialog').getByRole('listitem').first().getByRole('button').click();
    await page.getByLabel('Texte pour tous').fill('Deux heures rien que pour vous.\nصباح الخير');
    await page.getByLabel('Hashtags pour tous').fill('bon plan,');
    await page.getByRole('checkbox', { name: /Publier sur ShareYourSales/ }).first().click();
    const preview = page.getByRole('figure').first();
    await preview.waitFor();
    await sane(page, 'composer');
  }); // prettier-ignore
});

export { jpeg, signInStaff, PAGE_ID };
