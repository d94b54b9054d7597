import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { adminPage } from '../../cms/tests/editors/admin-page.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { get } from '../support/http.ts';
import { sharedShop } from '../support/shared-shop.ts';
import { signInStaff } from '../support/staff.ts';

const shop = sharedShop();
const HOME = '/content-manager/single-types/api::home.home';
interface Section {
  id?: number;
  [field: string]: unknown;
}
interface HomeDraft {
  title: string;
  subtitle: string;
  sections: Section[];
}

let browser: Browser;
let call: (method: string, path: string, body?: object) => Promise<{ data: HomeDraft }>;
let before: HomeDraft;

beforeAll(async () => {
  browser = await launchBrowser();
  const token = await signInStaff(shop.cms, 'sys-editor');
  call = async (method, path, body) => {
    const response = await fetch(`${shop.cms}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as { data: HomeDraft };
  };
  before = (await call('GET', `${HOME}?locale=fr`)).data;
});
// The other files look at the home page as the demo has it.
afterAll(async () => {
  await browser?.close();
  if (!before) return;
  const { title, subtitle } = before;
  const sections = before.sections.map(withoutIds);
  await call('POST', `${HOME}/actions/publish?locale=fr`, { title, subtitle, sections });
});

function withoutIds(section: Section): Section {
  const entries = Object.entries(section).filter(([name]) => name !== 'id');
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map((part) => withoutIds(part as Section)) : value,
    ]),
  );
}

const headings = async () =>
  [...(await get(shop.site, '/')).text.matchAll(/<h2[^>]*>([^<]+)<\/h2>/g)].map(([, text]) => text!.trim());

it('an editor puts the home page together anew, looks at it, and publishes it', async () => {
  const { page, context, complaints } = await openPage(browser, { viewport: { width: 1440, height: 1100 } });
  page.setDefaultTimeout(20_000);
  const admin = adminPage(page, shop.cms);
  await admin.signIn('sys-editor');
  await admin.open(`${HOME}?plugins[i18n][locale]=fr`);
  await page.getByText('Glissez-les pour changer leur ordre.').waitFor();

  await page.getByRole('button', { name: 'Supprimer - Les outils, déjà là' }).click();
  const sections = page.locator('li').filter({ has: page.getByRole('button', { name: 'Glisser' }) });
  const titled = (name: string) => sections.filter({ hasText: name });
  // By keyboard, as the help of the list says: taken, carried to the top, put down.
  const handle = titled('Appel final').getByRole('button', { name: 'Glisser' });
  await handle.focus();
  await page.keyboard.press('Space');
  const steps = (await sections.count()) - 1;
  for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  await expect.poll(() => sections.first().innerText()).toContain('Appel final');

  await page.getByRole('button', { name: 'Ajouter une partie à « Sections »' }).click();
  await page.getByRole('button', { name: 'Confiance', exact: true }).click();
  await titled('Confiance').getByRole('textbox', { name: 'Titre' }).fill('Vous êtes entre de bonnes mains');
  await admin.save();
  await page.getByText('Sauvegardé').first().waitFor();

  await page.getByRole('link', { name: 'Voir dans la boutique' }).click();
  const shown = page.frameLocator('iframe');
  await shown.getByRole('heading', { level: 2, name: 'Vous êtes entre de bonnes mains' }).waitFor();
  expect(await shown.locator('main h2').first().textContent()).toMatch(/On commence.\?/);
  expect(await shown.getByRole('heading', { name: 'Les outils, déjà là' }).count()).toBe(0);
  if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/editor-preview.png` });
  expect(await headings()).toContain('Les outils, déjà là');

  await page.getByRole('link', { name: 'Fermer l’aperçu' }).click();
  await page.getByText('Glissez-les pour changer leur ordre.').waitFor();
  if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/editor-form.png`, fullPage: true });
  await admin.publish();
  await page.getByText('Publié').first().waitFor();
  await expect.poll(headings).toContain('Vous êtes entre de bonnes mains');
  const now = await headings();
  expect(now[0]).toMatch(/^On commence.\?$/);
  expect(now).not.toContain('Les outils, déjà là');
  expect(complaints.filter((complaint) => /^(page error|reached outside)/.test(complaint))).toEqual([]);
  await context.close();
});
