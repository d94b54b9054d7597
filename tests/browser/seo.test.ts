import { randomBytes } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminPage } from '../../cms/tests/editors/admin-page.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { get, until } from '../support/http.ts';
import { look } from '../support/look.ts';
import { editorOf, type Editor, type OwnProduct } from '../support/own-product.ts';
import { sharedShop } from '../support/shared-shop.ts';
import { signInStaff } from '../support/staff.ts';

/** An editor at the real panel: how a page will look elsewhere, and where old addresses lead. */
describe('findability in the panel', () => {
  const shop = sharedShop();
  const mark = randomBytes(4).toString('hex');
  let browser: Browser;
  let editor: Editor;
  let own: OwnProduct;
  let page: Page;
  beforeAll(async () => {
    [browser, editor] = await Promise.all([launchBrowser(), editorOf(shop)]);
    own = await editor.product();
    ({ page } = await openPage(browser, { viewport: { width: 1440, height: 1000 } }));
    await adminPage(page, shop.cms).signIn('sys-editor');
  });
  afterAll(async () => {
    await editor?.clear();
    await browser?.close();
  });

  const openProduct = async (locale: string) => {
    await page.goto(
      `${shop.cms}/admin/content-manager/collection-types/api::product.product/${own.documentId}?plugins[i18n][locale]=${locale}`,
    );
    await page.getByTestId('seo-snippet').waitFor();
  };

  it('shows the page as search engines and networks will, while it is written, and the shop follows', async () => {
    await openProduct('fr');
    const [snippet, measures] = [page.getByTestId('seo-snippet'), page.getByTestId('seo-measures')];
    await expect.poll(() => snippet.textContent()).toContain(`Essai ${own.mark} fr | ShareYourSales`);
    expect(await measures.textContent()).toContain('Titre (de la page)');
    // The fields of their own: nothing stands there until somebody writes.
    await page
      .getByRole('button', { name: /Ajouter|Cliquez pour ajouter|No entry yet|Aucune/ })
      .last()
      .click();
    const title = page.locator('input[name="seo.title"]');
    await title.fill(`Escapade ${mark} au riad`);
    await expect.poll(() => snippet.textContent()).toContain(`Escapade ${mark} au riad | ShareYourSales`);
    await title.fill('Une escapade de deux nuits dans un riad de la médina avec hammam');
    await expect.poll(() => measures.textContent()).toContain('sera coupé');
    await expect.poll(() => snippet.textContent()).toContain('…');
    await page.getByTestId('seo-preview').scrollIntoViewIfNeeded();
    await look(page, 'seo-product');
    await title.fill(`Escapade ${mark} au riad`);
    await page.getByRole('button', { name: 'Publier', exact: true }).click();
    await until(
      async () =>
        (await get(shop.site, own.pages.fr)).text.includes(`<title>Escapade ${mark} au riad | ShareYourSales`),
      10_000,
    );
  });

  it('keeps a page out of search engines when that is asked for, in that language alone', async () => {
    await openProduct('fr');
    await page.getByRole('checkbox', { name: /Cacher aux moteurs/ }).click();
    await page.getByText('Cette page est cachée aux moteurs').waitFor();
    await page.getByRole('button', { name: 'Publier', exact: true }).click();
    await until(
      async () => /<meta name="robots" content="noindex, follow"/.test((await get(shop.site, own.pages.fr)).text),
      10_000,
    );
    expect((await get(shop.site, own.pages.ar)).text).not.toContain('<meta name="robots"');
    const sitemap = (await (await fetch(`${shop.cms}/api/marketplace/sitemap?type=products`)).json()) as {
      data: { alternates: Record<string, string> }[];
    };
    const listed = sitemap.data.find(({ alternates }) => alternates.ar?.includes(own.mark));
    expect(Object.keys(listed?.alternates ?? {}).sort()).toEqual(['ar', 'en']);
  });

  it('reads from the right in Arabic', async () => {
    await openProduct('ar');
    expect(await page.getByTestId('seo-snippet').getAttribute('dir')).toBe('rtl');
    await page.getByTestId('seo-preview').scrollIntoViewIfNeeded();
    await look(page, 'seo-product-ar');
  });

  it('leads an address on that people asked for in vain', async () => {
    const missing = `/perdu-${mark}`;
    const phone = { 'user-agent': 'Mozilla/5.0 (iPhone) Safari/604.1' };
    await get(shop.site, missing, phone);
    await page.goto(`${shop.cms}/admin/plugins/seo/introuvables`);
    await expect
      .poll(
        async () => {
          await page.reload();
          await page.getByRole('heading', { name: 'Pages introuvables' }).waitFor();
          return page.getByRole('button', { name: `Rediriger ${missing}` }).count();
        },
        { timeout: 30_000, interval: 2_000 },
      )
      .toBe(1);
    await look(page, 'seo-missing');
    await page.getByRole('button', { name: `Rediriger ${missing}` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nouvelle adresse').fill('https://evil.example/');
    await dialog.getByRole('button', { name: 'Créer' }).click();
    await dialog.getByText('La destination doit être une page de ce site').waitFor();
    await look(page, 'seo-new');
    await dialog.getByLabel('Nouvelle adresse').fill('/produits');
    await dialog.getByRole('button', { name: 'Créer' }).click();
    await dialog.waitFor({ state: 'detached' });
    await until(async () => (await get(shop.site, missing, phone)).headers.location === '/produits', 3_000);
    await page.getByRole('link', { name: 'Redirections' }).first().click();
    await page.getByRole('link', { name: missing }).waitFor();
    await look(page, 'seo-redirects');
  });

  it('shows where links stand, once they have been looked at, and the way to the text', async () => {
    const dead = `/disparu-${mark}`;
    const token = await signInStaff(shop.cms, 'sys-editor');
    const link = { type: 'link', url: dead, children: [{ type: 'text', text: 'ici' }] };
    const written = await fetch(
      `${shop.cms}/content-manager/collection-types/api::product.product/${own.documentId}?locale=en`,
      {
        method: 'PUT',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ description: [{ type: 'paragraph', children: [{ type: 'text', text: '' }, link] }] }),
      },
    );
    expect(written.status).toBe(200);
    await editor.act(own, 'publish', 'en');
    await page.goto(`${shop.cms}/admin/plugins/seo/liens`);
    await page.getByRole('button', { name: 'Vérifier maintenant' }).click();
    await page.getByText('La vérification commence').waitFor();
    await expect
      .poll(
        async () => {
          await page.reload();
          await page.getByRole('heading', { name: 'Liens', exact: true }).waitFor();
          return page.getByText(dead).count();
        },
        { timeout: 90_000, interval: 3_000 },
      )
      .toBe(1);
    const row = page.getByRole('row').filter({ hasText: dead });
    expect(await row.textContent()).toContain('Page introuvable (404)');
    expect(await row.getByRole('link', { name: `Essai ${own.mark} en` }).getAttribute('href')).toContain(
      own.documentId,
    );
    await look(page, 'seo-links');
    await row.getByRole('button', { name: `Ne plus signaler ${dead}` }).click();
    await expect.poll(() => page.getByText(dead).count()).toBe(0);
  });
});
