import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, openOwn, signIn, signOut, turnFactorOn } from '../support/account-pages.ts';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { member, type TestPerson } from '../support/people.ts';
import { sharedShop } from '../support/shared-shop.ts';

const shop = sharedShop();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Somebody new who has turned the second factor on, on this page. */
async function protectedPerson(page: Page): Promise<{ person: TestPerson; secret: string; codes: string[] }> {
  const person = await member(shop);
  await openOwn(page, shop, '/compte/securite', person);
  return { person, ...(await turnFactorOn(page, person)) };
}

describe('the second factor', () => {
  it('shows its backup codes once, and says when a code is wrong', async () => {
    const { page, context, complaints } = await openPage(browser);
    const { person, codes } = await protectedPerson(page);
    await page.getByRole('button', { name: 'Je les ai gardés' }).click();
    await page.getByText('Il vous reste 10 codes de secours.').waitFor();
    expect(await page.content()).not.toContain(codes[0]!);
    await signOut(page, shop);
    await signIn(page, person);
    await page.getByLabel('Code de vérification').fill('000000');
    await page.getByRole('button', { name: 'Vérifier' }).click();
    await page.getByRole('alert').getByText('Ce code est incorrect').waitFor();
    // No script can read what waits for the code.
    expect(await page.evaluate(() => document.cookie)).not.toContain('challenge');
    // The browser itself reports what is refused: to a stranger, for a wrong code, with a token of before.
    expect(complaints.filter((line) => !/status of 40[13]/.test(line))).toEqual([]);
    await context.close();
  });

  it('is not asked for on a device that is trusted, and asked again before it is turned off', async () => {
    const { page, context } = await openPage(browser);
    const { person, secret, codes } = await protectedPerson(page);
    await signOut(page, shop);
    await signIn(page, person);
    await page.getByLabel('Ne plus demander').check();
    await page.getByLabel('Code de vérification').fill(await codeOf(secret));
    await page.getByRole('button', { name: 'Vérifier' }).click();
    await page.waitForURL(`${shop.site}/`);
    await signOut(page, shop);
    await signIn(page, person);
    await page.waitForURL(`${shop.site}/`);
    await page.goto(`${shop.site}/compte/securite`);
    await page.getByText('Appareils de confiance').waitFor();
    await page.getByRole('button', { name: 'Désactiver' }).click();
    await page.getByLabel('Code de l’application ou code de secours').fill(codes[0]!);
    await page.getByRole('button', { name: 'Désactiver' }).click();
    await page.getByText('Désactivée.').waitFor();
    await context.close();
  });

  it('works without JavaScript, by a code that is mailed', async () => {
    const setup = await openPage(browser);
    const { person } = await protectedPerson(setup.page);
    await setup.context.close();
    const { page, context } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${shop.site}/connexion?next=/faq`);
    await signIn(page, person);
    await page.waitForURL((url) => url.searchParams.get('etape') === 'code');
    await page.getByLabel('Code de vérification').fill('000000');
    await page.getByRole('button', { name: 'Vérifier' }).click();
    await page.getByText('Ce code est incorrect').waitFor();
    await page.getByRole('button', { name: 'Recevoir un code par e-mail' }).click();
    await page.getByText('Un code vient de partir').waitFor();

    const { text } = await person.mail(/^Votre code de connexion$/);
    const code = /\b(\d{6})\b/.exec(text)![1]!;
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
    const { codes } = await protectedPerson(page);
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
