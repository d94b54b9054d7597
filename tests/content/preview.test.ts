import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPage } from '../support/browser.ts';
import { get } from '../support/http.ts';
import { editorOf, type Editor, type OwnProduct } from '../support/own-product.ts';
import { sharedShop } from '../support/shared-shop.ts';
import { signInStaff } from '../support/staff.ts';

const DRAFT_TITLE = 'Un titre que personne ne doit encore voir';

describe('the preview of a draft', () => {
  const shop = sharedShop();
  let editor: Editor;
  let token: string;
  let product: OwnProduct;

  beforeAll(async () => {
    [editor, token] = await Promise.all([editorOf(shop), signInStaff(shop.cms, 'sys-editor')]);
    product = await editor.product();
    await save({ title: DRAFT_TITLE });
  });
  afterAll(() => editor?.clear());

  async function save(fields: object): Promise<void> {
    const response = await fetch(
      `${shop.cms}/content-manager/collection-types/api::product.product/${product.documentId}?locale=fr`,
      {
        method: 'PUT',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(fields),
      },
    );
    expect(response.status).toBe(200);
  }

  async function previewAddress(): Promise<string> {
    const query = new URLSearchParams({ documentId: product.documentId, locale: 'fr', status: 'draft' });
    const response = await fetch(`${shop.cms}/content-manager/preview/url/api::product.product?${query}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const { data } = (await response.json()) as { data: { url: string } };
    return data.url;
  }

  it('shows the draft on the page’s own address to the editor, and to nobody else', async () => {
    const door = await get(shop.site, pathOf(await previewAddress()));
    expect(door.status).toBe(302);
    expect(door.headers.location).toMatch(new RegExp(`^${product.pages.fr}\\?preview=`));
    const preview = await get(shop.site, door.headers.location!);
    expect(preview.text).toContain(DRAFT_TITLE);
    expect(preview.headers['cache-control']).toBe('no-store');
    expect(preview.headers['x-robots-tag']).toContain('noindex');
    expect(preview.headers['content-security-policy']).toContain(`frame-ancestors ${shop.cms}`);

    const public_ = await get(shop.site, product.pages.fr);
    expect(public_.status).toBe(200);
    expect(public_.text).not.toContain(DRAFT_TITLE);
    expect(public_.headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  it('opens with no other token, and leads to no other site', async () => {
    const address = new URL(await previewAddress());
    const real = (await get(shop.site, pathOf(address.href))).headers.location!;
    const forged = await get(shop.site, real.slice(0, -3) + 'AAA');
    expect(forged.text).not.toContain(DRAFT_TITLE);
    expect(forged.status).toBeGreaterThanOrEqual(400);
    for (const path of ['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:alert(1)']) {
      address.searchParams.set('path', path);
      expect((await get(shop.site, pathOf(address.href))).status).toBe(400);
    }
  });

  it('stays where it is shown when the draft is given another address meanwhile', async () => {
    const address = await previewAddress();
    await save({ slug: `${product.pages.fr.split('/').pop()}-demain` });
    const browser = await launchBrowser();
    try {
      const { page, wake } = await openPage(browser);
      await page.goto(address);
      await wake();
      expect(new URL(page.url()).pathname).toBe(product.pages.fr);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(DRAFT_TITLE);
    } finally {
      await browser.close();
    }
  });
});

function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}
