import path from 'node:path';
import { generateSync } from 'otplib';
import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_SHOPPER } from '@sys/config';
import { startMailbox, type Mailbox } from '../../sandbox/mail/mailbox.ts';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { startTestShop, type TestShop } from '../support/shop.ts';

let shop: TestShop;
let browser: Browser;
let mailbox: Mailbox;
beforeAll(async () => {
  mailbox = await startMailbox({ smtpPort: 0, httpPort: 0 });
  [shop, browser] = await Promise.all([startTestShop({ env: { SMTP_URL: mailbox.smtpUrl } }), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
  await mailbox?.close();
});

const inDatabase = async (text: string) => {
  const client = new pg.Client({ connectionString: shop.databaseUrl });
  await client.connect();
  await client.query(text).finally(() => client.end());
};
/** A code of the app; one that was used counts again, as no test waits half a minute. */
const codeOf = async (secret: string) => {
  await inDatabase('UPDATE identity_totp SET last_step = NULL');
  return generateSync({ secret });
};
beforeEach(() =>
  inDatabase('DELETE FROM identity_totp; DELETE FROM identity_lockouts; DELETE FROM identity_trusted_devices'),
);

async function password(page: Page): Promise<void> {
  await page.getByLabel('Adresse e-mail').fill(DEMO_SHOPPER.email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(DEMO_SHOPPER.password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
}

/** Opens the page of security, signs in on the way, and turns the second factor on. */
async function turnOn(page: Page): Promise<{ secret: string; codes: string[] }> {
  await page.goto(`${shop.site}/compte/securite`);
  await page.waitForURL((url) => url.pathname === '/connexion');
  await password(page);
  await page.waitForURL(`${shop.site}/compte/securite`);
  await page.getByRole('button', { name: 'Activer' }).click();
  await page.getByLabel('Votre mot de passe').fill(DEMO_SHOPPER.password);
  await page.getByRole('button', { name: 'Continuer' }).click();
  await page.getByAltText('Code QR').waitFor();
  const secret = (await page.locator('[data-key]').innerText()).replaceAll(' ', '');
  await page.getByLabel('Code de l’application').fill(generateSync({ secret }));
  await page.getByRole('button', { name: 'Activer' }).click();
  await page.getByText('Vos codes de secours').waitFor();
  const codes = await page.locator('ul[dir=ltr] li').allInnerTexts();
  return { secret, codes };
}

const leave = async (page: Page) => {
  await page.goto(`${shop.site}/connexion`);
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await page.getByLabel('Adresse e-mail').waitFor();
};
const signedIn = async (page: Page) => {
  await page.goto(`${shop.site}/connexion`);
  await page.getByText(DEMO_SHOPPER.email).waitFor();
};

describe('the second factor', () => {
  it('is set up from the shown key, asked for when signing in, and a backup code works once', async () => {
    const { page, context, complaints } = await openPage(browser);
    const { secret, codes } = await turnOn(page);
    expect(codes).toHaveLength(10);
    await page.getByRole('button', { name: 'Je les ai gardés' }).click();
    await page.getByText('Il vous reste 10 codes de secours.').waitFor();
    expect(await page.content()).not.toContain(codes[0]!);

    await leave(page);
    await password(page);
    await page.getByLabel('Code de vérification').fill('000000');
    await page.getByRole('button', { name: 'Vérifier' }).click();
    await page.getByRole('alert').getByText('Ce code est incorrect').waitFor();
    // No script can read what waits for the code.
    expect(await page.evaluate(() => document.cookie)).not.toContain('challenge');
    await page.getByLabel('Code de vérification').fill(await codeOf(secret));
    await page.getByRole('button', { name: 'Vérifier' }).click();
    await page.waitForURL(`${shop.site}/`);
    await signedIn(page);

    for (const outcome of ['in', 'refused'] as const) {
      await leave(page);
      await password(page);
      await page.getByLabel('Code de vérification').fill(codes[2]!.toLowerCase());
      await page.keyboard.press('Enter');
      if (outcome === 'in') {
        await page.waitForURL(`${shop.site}/`);
        await signedIn(page);
      } else await page.getByRole('alert').getByText('Ce code est incorrect').waitFor();
      if (outcome === 'refused') break;
    }
    expect(complaints.filter((line) => !line.includes('status of 401'))).toEqual([]);
    await context.close();
  });

  it('is not asked for on a device that is trusted, and asked again before it is turned off', async () => {
    const { page, context } = await openPage(browser);
    const { secret } = await turnOn(page);
    await leave(page);
    await password(page);
    await page.getByLabel('Ne plus demander').check();
    await page.getByLabel('Code de vérification').fill(await codeOf(secret));
    await page.getByRole('button', { name: 'Vérifier' }).click();
    await page.waitForURL(`${shop.site}/`);
    await leave(page);
    await password(page);
    await page.waitForURL(`${shop.site}/`);
    await page.goto(`${shop.site}/compte/securite`);
    await page.getByText('Appareils de confiance').waitFor();
    await page.getByRole('button', { name: 'Désactiver' }).click();
    await page.getByLabel('Code de l’application ou code de secours').fill(await codeOf(secret));
    await page.getByRole('button', { name: 'Désactiver' }).click();
    await page.getByText('Désactivée.').waitFor();
    await context.close();
  });

  it('works without JavaScript, by a code that is mailed', async () => {
    const setup = await openPage(browser);
    await turnOn(setup.page);
    await setup.context.close();
    const { page, context } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${shop.site}/connexion?next=/faq`);
    await password(page);
    await page.waitForURL((url) => url.searchParams.get('etape') === 'code');
    await page.getByLabel('Code de vérification').fill('000000');
    await page.getByRole('button', { name: 'Vérifier' }).click();
    await page.getByText('Ce code est incorrect').waitFor();
    await page.getByRole('button', { name: 'Recevoir un code par e-mail' }).click();
    await page.getByText('Un code vient de partir').waitFor();

    const mail = await mailbox.waitFor(({ subject }) => subject === 'Votre code de connexion', 15_000);
    const code = /\b(\d{6})\b/.exec(mail.text)![1]!;
    await page.getByLabel('Code de vérification').fill(code);
    await page.getByRole('button', { name: 'Vérifier' }).click();
    await page.waitForURL(`${shop.site}/faq`);
    await context.close();
  });
});

describe('its looks', () => {
  const PAGES = { fr: '/compte/securite', ar: '/ar/hisab/aman' };
  it.each([
    ['fr', 360, 'light'],
    ['ar', 360, 'dark'],
    ['fr', 1440, 'dark'],
    ['ar', 1440, 'light'],
  ] as const)('%s at %i px, %s: nothing overflows and axe finds nothing', async (locale, width, colorScheme) => {
    const setup = await openPage(browser, { viewport: { width, height: 900 }, colorScheme });
    const { page, context } = setup;
    const look = async (name: string) => {
      await page.waitForTimeout(300);
      const folder = process.env.SHOTS;
      if (folder)
        await page.screenshot({
          path: path.join(folder, `${name}-${locale}-${width}-${colorScheme}.png`),
          fullPage: true,
        });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await axeFindings(page)).toEqual([]);
    };
    const { codes } = await turnOn(page);
    expect(codes).toHaveLength(10);
    await look('codes');
    await page.goto(`${shop.site}${PAGES[locale]}`);
    await page.locator('#devices').waitFor();
    await look('security');
    await page.goto(`${shop.site}${locale === 'ar' ? '/ar/doukhoul' : '/connexion'}?etape=code&erreur=wrongCode`);
    await context.clearCookies();
    await page.reload();
    await page.locator('input[name=code]').waitFor();
    await look('second-step');
    await context.close();
  });
});
