import { randomBytes } from 'node:crypto';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings, colourFindings } from '../support/axe.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { get } from '../support/http.ts';
import { look } from '../support/look.ts';
import { editorOf, type Editor } from '../support/own-product.ts';
import { openPanel, STRAPI_OWN } from '../support/panel.ts';
import { sharedShop } from '../support/shared-shop.ts';
import { signInStaff } from '../support/staff.ts';
import { LETTER_PREVIEW, WAITING_LETTER } from '../support/waiting-letter.ts';

type Panel = Awaited<ReturnType<typeof openPanel>>;

/** What the team sees of the front of house: each page by day and by night, on a desk and on a phone. */
const shop = sharedShop();
const mark = randomBytes(4).toString('hex');
let browser: Browser;
let editor: Editor;
beforeAll(async () => {
  [browser, editor] = await Promise.all([launchBrowser(), editorOf(shop)]);
});
afterAll(async () => {
  await editor?.clear();
  await browser?.close();
});

const WIDTHS = [1440, 360];
const VIEWS = WIDTHS.flatMap((width) => (['light', 'dark'] as const).map((scheme) => [width, scheme] as const));

/** Everybody can read it and use it, in both schemes, and nothing of it is out of sight. */
async function sane(page: Page, name: string, without = STRAPI_OWN, part?: Locator): Promise<void> {
  const size = page.viewportSize()!;
  // What is under the mouse has colours of its own.
  await page.mouse.move(0, 0);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await saneHere(page, name, without);
  }
  await page.setViewportSize(size);
  await look(page, `desk-${name}`, VIEWS, part);
}

/** The same as wide as the window is. */
async function saneHere(page: Page, name: string, without = STRAPI_OWN): Promise<void> {
  const { width } = page.viewportSize()!;
  expect.soft([name, width, await axeFindings(page, without)]).toEqual([name, width, []]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft([name, width, 'dark', await colourFindings(page, without)]).toEqual([name, width, 'dark', []]);
  await page.emulateMedia({ colorScheme: 'light' });
  expect.soft([name, width, await outOfSight(page)]).toEqual([name, width, []]);
}

/** What reaches over the edge of the window, and does not stand in something that scrolls by itself; or over its cell. */
function outOfSight(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('[role=dialog], [role=alertdialog]') ?? document.querySelector('main')!;
    const scrolls = (element: Element) => getComputedStyle(element).overflowX !== 'visible';
    const isHeld = (element: Element) => {
      for (let at = element.parentElement; at && at !== root; at = at.parentElement) if (scrolls(at)) return true;
      return false;
    };
    const spills = (cell: Element) => cell.tagName === 'TD' && cell.scrollWidth > cell.clientWidth + 1;
    return Array.from(root.querySelectorAll('*'))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        const isOutside = width > 1 && (right > window.innerWidth + 1 || left < -1) && !isHeld(element);
        return isOutside || spills(element);
      })
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`);
  });
}

/** The colours of a button while the mouse is on it, by day and by night. */
async function saneUnderTheMouse(page: Page, button: ReturnType<Page['getByRole']>): Promise<void> {
  await button.hover();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft([colorScheme, await colourFindings(page, STRAPI_OWN)]).toEqual([colorScheme, []]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

describe('findability', { timeout: 240_000 }, () => {
  let page: Page;
  let admin: Panel['admin'];
  const missing = `/introuvable-${mark}`;
  beforeAll(async () => {
    const authorization = `Bearer ${await signInStaff(shop.cms, 'sys-editor')}`;
    const ask = (path: string, body: object) =>
      fetch(`${shop.cms}/seo${path}`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const rule = { source: `/ancienne-${mark}/${'tres-longue-'.repeat(12)}adresse`, target: '/produits', kind: 'permanent' };
    expect((await ask('/redirects', { ...rule, note: 'Une page d’essai.' })).status).toBeLessThan(300);
    expect((await ask('/links/check', {})).status).toBe(202);
    await get(shop.site, missing, { 'user-agent': 'Mozilla/5.0 (iPhone) Safari/604.1' });
    ({ page, admin } = await openPanel(browser, shop.cms, 'sys-editor'));
  }); // prettier-ignore

  it('has redirections, made one by one and from a list', async () => {
    await admin.open('/plugins/seo/redirections');
    await page.getByRole('link', { name: `/ancienne-${mark}` }).waitFor();
    await sane(page, 'redirects');
    const make = page.getByRole('button', { name: 'Nouvelle redirection' });
    await saneUnderTheMouse(page, make);
    await make.click();
    await page.getByRole('dialog').getByLabel('Ancienne adresse').fill('https://ailleurs.example/');
    await page.getByRole('dialog').getByLabel('Nouvelle adresse').fill('https://ailleurs.example/');
    await page.getByRole('dialog').getByRole('button', { name: 'Créer' }).click();
    await page.getByText('La destination doit être une page de ce site').waitFor();
    await sane(page, 'new-redirect');
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Importer', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await sane(page, 'import-empty');
    const give = (name: string, text: string) =>
      dialog.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    await give('tout.csv', `/de-${mark};/produits;301\n`.repeat(10_000));
    await dialog.getByText('tout.csv dépasse 200 Ko').waitFor();
    expect(await dialog.getByLabel('Liste').inputValue()).toBe('');
    await give('peu.csv', `/de-${mark};/produits;301`);
    await dialog.getByText('peu.csv').waitFor();
    expect(await dialog.getByLabel('Liste').inputValue()).toBe(`/de-${mark};/produits;301`);
    await dialog.getByLabel('Liste').fill(`/vieille-${mark};/produits;301\n/autre-${mark};https://ailleurs.example/;301`);
    await dialog.getByRole('button', { name: 'Importer' }).click();
    await dialog.getByText('1 redirection est en place.').waitFor();
    await dialog.getByText('Ligne 2', { exact: false }).waitFor();
    await sane(page, 'import-done');
    await dialog.getByRole('button', { name: 'Fermer' }).last().click();
    await page.getByRole('link', { name: `/vieille-${mark}` }).waitFor();
  }); // prettier-ignore

  it('has the pages that people asked for in vain', async () => {
    const wanted = page.getByRole('button', { name: `Rediriger ${missing}` });
    await expect
      .poll(
        async () => {
          await admin.open('/plugins/seo/introuvables');
          await page
            .getByRole('grid')
            .or(page.getByText(/^Rien.: personne/))
            .waitFor();
          return wanted.count();
        },
        { timeout: 30_000, interval: 2_000 },
      )
      .toBe(1);
    await sane(page, 'missing');
  });

  it('has the links of what is published', async () => {
    await expect
      .poll(
        async () => {
          await admin.open('/plugins/seo/liens');
          await page.getByRole('button', { name: 'Effacer' }).click();
          await page.getByRole('grid').or(page.getByText('Les liens n’ont pas encore été vérifiés.')).waitFor();
          return page.getByRole('grid').count();
        },
        { timeout: 90_000, interval: 3_000 },
      )
      .toBe(1);
    await sane(page, 'links');
  });

  it('has the preview of a page while it is written', async () => {
    const own = await editor.product();
    await admin.open(
      `/content-manager/collection-types/api::product.product/${own.documentId}?plugins[i18n][locale]=fr`,
    );
    await page.getByTestId('seo-snippet').waitFor();
    // What Strapi puts around it is Strapi’s, and so is its editor of texts, which is named by an id that is nowhere.
    for (const [name, locale] of [['seo', 'fr'], ['seo-ar', 'ar']] as const) {
      if (locale === 'ar') {
        await admin.open(`/content-manager/collection-types/api::product.product/${own.documentId}?plugins[i18n][locale]=ar`);
        await page.getByTestId('seo-snippet').waitFor();
      }
      await sane(page, name, [...STRAPI_OWN, 'header', '[data-strapi-header]', 'aside', '[data-slate-editor]', 'main > *:not(:has([data-testid=seo-preview]))'], page.getByTestId('seo-preview'));
    }
  }); // prettier-ignore

  it('paints what the browser paints in the scheme that was chosen', async () => {
    const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    expect(await scheme()).toBe('light dark');
    await page.evaluate(() => localStorage.setItem('STRAPI_THEME', 'dark'));
    await admin.open('/plugins/seo/redirections');
    expect(await scheme()).toBe('dark');
    await page.evaluate(() => localStorage.removeItem('STRAPI_THEME'));
  });
});

describe('messages', { timeout: 240_000 }, () => {
  it('are listed, and read one by one', async () => {
    const visitor = await openPage(browser, { viewport: { width: 1280, height: 900 } });
    await visitor.page.goto(`${shop.site}/contact`);
    await visitor.wake();
    await visitor.page.getByLabel('Nom et prénom').fill('Salma Bennani');
    await visitor.page.getByLabel('Adresse e-mail').fill(`salma.bennani.${mark}@exemple-de-domaine-plutot-long.ma`);
    await visitor.page.getByLabel('Sujet').selectOption('Une question');
    await visitor.page.getByLabel('Votre message').fill('Bonjour, mon bon du hammam n’est pas arrivé. Que faire ?');
    await visitor.page.locator('[data-proof="done"]').waitFor({ timeout: 60_000 });
    await visitor.page.getByRole('button', { name: 'Envoyer le message' }).click();
    const reference = (await visitor.page.getByText(/^MSG-\d{4}-\d{5}$/).textContent({ timeout: 60_000 }))!;

    const { page, admin } = await openPanel(browser, shop.cms, 'sys-moderator');
    await admin.open('/plugins/audience/messages');
    await page.getByRole('link', { name: reference }).waitFor();
    await sane(page, 'messages');
    await page.getByRole('link', { name: reference }).click();
    await page.getByRole('heading', { level: 1, name: reference }).waitFor();
    await page.getByRole('button', { name: 'M’en occuper' }).click();
    await page.getByText('En cours', { exact: true }).waitFor();
    await page.getByRole('textbox', { name: 'Note interne' }).fill('Vu avec le hammam.');
    await page.getByRole('button', { name: 'Ajouter la note' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Vu avec le hammam.' }).waitFor();
    await sane(page, 'message');
  });
});

describe('the newsletter and what is measured', { timeout: 240_000 }, () => {
  let page: Page;
  let admin: Panel['admin'];
  beforeAll(async () => {
    ({ page, admin } = await openPanel(browser, shop.cms, 'sys-marketer'));
  });

  it('have their readers in numbers', async () => {
    await admin.open('/plugins/audience/newsletter');
    await page.getByRole('region', { name: 'Lettres' }).waitFor();
    await sane(page, 'newsletter');
    await page.getByRole('button', { name: 'Retirer une adresse' }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByRole('textbox').fill(`personne-${mark}@exemple.ma`);
    await sane(page, 'strike');
    await saneUnderTheMouse(page, dialog.getByRole('button', { name: 'Retirer', exact: true }));
    await dialog.getByRole('button', { name: 'Revenir' }).click();
  });

  it('have a letter that waits for its yes', async () => {
    await page.route(/^https?:\/\/[^/]+\/audience\/newsletter\/issues\/7/, (route) =>
      route.fulfill({ json: route.request().url().includes('/preview') ? LETTER_PREVIEW : WAITING_LETTER }),
    );
    await admin.open('/plugins/audience/newsletter/issues/7');
    await page.frameLocator('iframe[title="La lettre"]').getByText('Bonjour,').waitFor();
    await sane(page, 'letter', [...STRAPI_OWN, 'iframe']);
    // Another width is another header, with its question not asked.
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await page.getByRole('button', { name: 'Approuver et envoyer' }).click();
      const question = page.getByRole('alertdialog');
      await question.waitFor();
      await saneHere(page, 'approve', [...STRAPI_OWN, 'iframe']);
      await look(page, 'desk-approve', [[width, 'light']]);
      await question.getByRole('button', { name: 'Revenir' }).click();
    }
  });

  it('have what browsers allow', async () => {
    await admin.open('/plugins/audience/measure');
    await page.getByRole('region', { name: 'Consentements' }).waitFor();
    await sane(page, 'measure');
  });
});
