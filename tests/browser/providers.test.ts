import path from 'node:path';
import { generateSync } from 'otplib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_SHOPPER } from '@sys/config';
import { startMailbox, type Mailbox } from '../../sandbox/mail/mailbox.ts';
import { startProviders, type ProviderStandIns } from '../../sandbox/oauth/stand-ins.ts';
import { pagePath } from '../../storefront/shared/utils/addresses.ts';
import { withClient } from '../operation/fingerprint.ts';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { startTestShop, type TestShop } from '../support/shop.ts';

let shop: TestShop;
let browser: Browser;
let mailbox: Mailbox;
let providers: ProviderStandIns;
beforeAll(async () => {
  [mailbox, providers] = await Promise.all([startMailbox({ smtpPort: 0, httpPort: 0 }), startProviders()]);
  const env = { SMTP_URL: mailbox.smtpUrl, ...providers.env };
  [shop, browser] = await Promise.all([startTestShop({ env }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
  await Promise.all([mailbox?.close(), providers?.close()]);
});

/** The browser itself reports what the server refuses. */
const unexpected = (complaints: string[]) => complaints.filter((line) => !/status of 4\d\d/.test(line));
const go = async (page: Page, name: string, locale: 'fr' | 'ar' = 'fr', query = {}) => {
  await page.goto(shop.site + pagePath(name, locale, { query }));
  // So that its scripts are awake; one answer that takes long does not keep them from it.
  await page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => undefined);
};
const leave = async (page: Page) => {
  await go(page, 'connexion');
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await page.getByRole('link', { name: 'Continuer avec Google' }).waitFor();
};

describe('Google', () => {
  it('signs an influencer up, asks for the second factor at the next time, and is seen on the page of security', async () => {
    const { page, context, complaints } = await openPage(browser);
    await go(page, 'inscription-influenceur');
    await page.getByRole('link', { name: 'Continuer avec Google' }).click();
    await page.getByRole('link', { name: 'Salma Berrada' }).click();
    await page.waitForURL(`${shop.site}/inscription/suite?type=influencer`);
    await page.getByText('salma.berrada@example.ma').waitFor();
    expect(await page.getByLabel('Votre nom').inputValue()).toBe('Salma Berrada');
    expect(await page.getByLabel('Mot de passe').count()).toBe(0);
    await page.getByLabel('De quoi parlez-vous ?').selectOption('Cuisine et restaurants');
    await page.getByLabel('Combien de personnes vous suivent ?').selectOption('De 1 000 à 10 000');
    await page.getByRole('button', { name: 'Créer mon compte' }).click();
    await page.getByText('Il reste quelque chose à corriger ci-dessous.').waitFor();
    await page.getByLabel('Instagram').fill('salma.cuisine');
    await page.getByLabel('Français').check();
    await page.getByLabel('Votre ville').fill('Rabat');
    await page.getByRole('button', { name: 'Créer mon compte' }).click();
    await page.waitForURL(`${shop.site}/compte`);
    await page.getByText('salma.berrada@example.ma').waitFor();
    await mailbox.waitFor(({ recipients, subject }) => recipients.includes('salma.berrada@example.ma') && /Bienvenue/.test(subject), 15_000); // prettier-ignore

    await go(page, 'compte-securite');
    await page.getByRole('button', { name: 'Retirer Google' }).click();
    await page.getByText('Choisissez d’abord un mot de passe').waitFor();
    await page.getByRole('button', { name: 'Activer' }).click();
    await page.getByAltText('Code QR').waitFor();
    const secret = (await page.locator('[data-key]').innerText()).replaceAll(' ', '');
    await page.getByLabel('Code de l’application').fill(generateSync({ secret }));
    await page.getByRole('button', { name: 'Activer' }).click();
    await page.getByText('Vos codes de secours').waitFor();

    await leave(page);
    await page.getByRole('link', { name: 'Continuer avec Google' }).click();
    await page.getByRole('link', { name: 'Salma Berrada' }).click();
    await page.getByLabel('Code de vérification').fill('000000');
    await page.getByRole('button', { name: 'Vérifier' }).click();
    await page.getByRole('alert').getByText('Ce code est incorrect').waitFor();
    expect((await context.cookies()).map(({ name }) => name)).not.toContain('sys-access');
    await withClient(shop.databaseUrl, (client) => client.query('UPDATE identity_totp SET last_step = NULL'));
    await page.getByLabel('Code de vérification').fill(generateSync({ secret }));
    await page.getByRole('button', { name: 'Vérifier' }).click();
    await page.waitForURL(`${shop.site}/`);
    await go(page, 'connexion');
    await page.getByText('salma.berrada@example.ma').waitFor();
    expect(unexpected(complaints)).toEqual([]);
    await context.close();
  });

  it('is linked to an account by its password, and taken away again', async () => {
    const { page, context, complaints } = await openPage(browser);
    await page.goto(`${shop.site}/connexion?next=/faq`, { waitUntil: 'networkidle' });
    await page.getByRole('link', { name: 'Continuer avec Google' }).click();
    await page.getByRole('link', { name: DEMO_SHOPPER.email }).click();
    await page.waitForURL(`${shop.site}/connexion/lier?next=%2Ffaq`);
    await page.getByText('Ensuite, Google suffira.').waitFor();
    expect(await page.getByLabel('Adresse e-mail').inputValue()).toBe(DEMO_SHOPPER.email);
    await page.getByLabel('Mot de passe', { exact: true }).fill(DEMO_SHOPPER.password);
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await page.waitForURL(`${shop.site}/faq`);
    await go(page, 'compte-securite');
    await page.getByText('Lié depuis le').waitFor();
    await page.getByRole('button', { name: 'Retirer Google' }).click();
    await page.getByLabel('Votre mot de passe').fill(DEMO_SHOPPER.password);
    await page.getByRole('button', { name: 'Retirer', exact: true }).last().click();
    await page.getByRole('button', { name: 'Lier Google' }).waitFor();

    await page.getByRole('button', { name: 'Lier Facebook' }).click();
    await page.getByLabel('Votre mot de passe').fill(DEMO_SHOPPER.password);
    await page.getByRole('button', { name: 'Lier', exact: true }).last().click();
    await page.getByRole('link', { name: 'Refuser et revenir' }).click();
    await page.getByText('Vous avez renoncé').waitFor();
    expect(unexpected(complaints)).toEqual([]);
    await context.close();
  });

  it('brings in without JavaScript as well', async () => {
    const { page, context } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${shop.site}/inscription/acheteur`);
    await page.getByRole('link', { name: 'Continuer avec Google' }).click();
    await page.getByRole('link', { name: 'Youssef El Idrissi' }).click();
    await page.waitForURL(`${shop.site}/inscription/suite?type=shopper`);
    await page.getByLabel('Votre nom').fill('Youssef');
    await page.getByRole('button', { name: 'Créer mon compte' }).click();
    await page.waitForURL(`${shop.site}/compte`);
    await context.close();
  });
});

describe('its looks', () => {
  it.each([
    ['fr', 360, 'light'],
    ['ar', 360, 'dark'],
    ['fr', 1440, 'dark'],
    ['ar', 1440, 'light'],
  ] as const)('%s at %i px, %s: nothing overflows and axe finds nothing', async (locale, width, colorScheme) => {
    const { page, context } = await openPage(browser, { viewport: { width, height: 900 }, colorScheme });
    const look = async (name: string) => {
      await page.waitForTimeout(300);
      const folder = process.env.SHOTS;
      const file = `provider-${name}-${locale}-${width}-${colorScheme}.png`;
      if (folder) await page.screenshot({ path: path.join(folder, file), fullPage: true });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await axeFindings(page)).toEqual([]);
    };
    await go(page, 'inscription-marchand', locale);
    await look('sign-up');
    await go(page, 'connexion-interrompue', locale, { erreur: 'invalid' });
    await look('stopped');
    await go(page, 'connexion', locale);
    await look('sign-in');
    // Facebook’s address is a proposal, so the form asks for it.
    await page.locator('a[href^="/_oauth/facebook"]').click();
    await page.getByRole('link', { name: 'Imane Chraibi' }).click();
    await page.getByText('imane.chraibi@example.ma').waitFor();
    await look('kind');
    await go(page, 'inscription-suite', locale, { type: 'shopper' });
    await page.getByText('Imane Chraibi').waitFor();
    await look('form');
    await go(page, 'connexion-lier', locale);
    await page.getByText('Imane Chraibi').waitFor();
    await look('link');
    await page.locator('input[name=identifier]').fill(DEMO_SHOPPER.email);
    await page.locator('input[name=password]').fill(DEMO_SHOPPER.password);
    await page.locator('main form button[type=submit]').click();
    await page.waitForURL(shop.site + pagePath('compte-securite', locale));
    await page.locator('#providers').waitFor();
    await page.locator('section[aria-labelledby=providers] button').first().click();
    await page.locator('section[aria-labelledby=providers] input').waitFor();
    await look('security');
    await withClient(shop.databaseUrl, (client) => client.query(`DELETE FROM identity_providers WHERE provider = 'facebook'`)); // prettier-ignore
    await context.close();
  });
});
