import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { get, until } from '../support/http.ts';
import { editorOf, type Editor } from '../support/own-product.ts';
import { sharedShop } from '../support/shared-shop.ts';
import { signInStaff } from '../support/staff.ts';

const PHONE = { 'user-agent': 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Safari/604.1' };

/** Rules of editors, as visitors meet them. */
describe('an address that leads elsewhere', () => {
  const shop = sharedShop();
  const mark = randomBytes(4).toString('hex');
  let token: string;
  let products: Editor;
  beforeAll(async () => {
    [token, products] = await Promise.all([signInStaff(shop.cms, 'sys-editor'), editorOf(shop)]);
  });
  afterAll(() => products?.clear());

  async function call<Data>(
    method: string,
    path: string,
    body?: object,
  ): Promise<{ status: number; data: Data; message?: string }> {
    const response = await fetch(shop.cms + path, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const answer = (text ? JSON.parse(text) : {}) as { data: Data; error?: { message: string } };
    return { status: response.status, data: answer.data, ...(answer.error && { message: answer.error.message }) };
  }
  const RULES = '/content-manager/collection-types/api::redirect.redirect';
  const make = async (source: string, target: string | null, kind = 'permanent') => {
    const { status, data, message } = await call<{ documentId: string }>('POST', RULES, {
      source,
      target,
      kind,
      active: true,
    });
    if (status !== 201) throw new Error(message);
    return data.documentId;
  };
  const leads = async (path: string) => {
    const { status, headers } = await get(shop.site, path, PHONE);
    return [status, headers.location];
  };

  it('leads there in one hop within two seconds, and stops as soon', async () => {
    const [old, first, second] = [`/ancien-${mark}`, '/produits', '/tarifs'];
    expect((await get(shop.site, old)).status).toBe(404);
    const id = await make(old, first);
    await until(async () => (await leads(old))[0] === 301, 2000);
    expect(await leads(old)).toEqual([301, first]);
    expect((await get(shop.site, old)).headers['x-cache']).toBe('cache');
    expect((await get(shop.site, old)).headers['cache-control']).toBe('no-store');
    await call('PUT', `${RULES}/${id}`, { target: second, kind: 'temporary' });
    await until(async () => (await leads(old))[1] === second, 2000);
    expect(await leads(old)).toEqual([302, second]);
    await call('DELETE', `${RULES}/${id}`);
    await until(async () => (await leads(old))[0] === 404, 2000);
  });

  it('takes along what has a meaning there, and nothing else', async () => {
    const old = `/campagne-${mark}`;
    await make(old, '/produits?sort=price#liste');
    expect(await leads(`${old}?utm_source=ig&q=spa&sort=new&cle=secret`)).toEqual([
      301,
      '/produits?sort=price&utm_source=ig&q=spa#liste',
    ]);
  });

  it('stands in Arabic as in French, and where the files of an old site were', async () => {
    await make(`/ar/قديم-${mark}`, '/ar/oroud');
    expect(await leads(`/ar/${encodeURIComponent(`قديم-${mark}`)}`)).toEqual([301, '/ar/oroud']);
    await make(`/index-${mark}.php`, '/');
    expect(await leads(`/index-${mark}.php`)).toEqual([301, '/']);
  });

  it('may say that a page is gone, in the language of its address', async () => {
    for (const [path, lang, words] of [
      [`/parti-${mark}`, 'fr-MA', 'Cette offre n’est plus proposée'],
      [`/ar/parti-${mark}`, 'ar-MA', 'هذا العرض لم يعد متاحا'],
    ] as const) {
      await make(path, null, 'gone');
      const { status, text } = await get(shop.site, path);
      expect([path, status]).toEqual([path, 410]);
      expect(text).toContain(`lang="${lang}"`);
      expect(text).toContain(words);
      expect(text).toMatch(/<meta name="robots" content="noindex/);
    }
  });

  it('cannot stand over a page that lives', async () => {
    await expect(make('/tarifs', '/produits')).rejects.toThrow('est une page en ligne');
    const own = await products.product();
    await expect(make(own.pages.fr, '/produits')).rejects.toThrow('est une page en ligne');
    await products.act(own, 'unpublish', 'fr');
    await until(async () => (await get(shop.site, own.pages.fr)).status === 410, 2000);
    await make(own.pages.fr, '/produits');
    expect(await leads(own.pages.fr)).toEqual([301, '/produits']);
    // A page that comes back stands before any rule.
    await products.act(own, 'publish', 'fr');
    await until(async () => (await get(shop.site, own.pages.fr)).status === 200, 2000);
  });

  it('is one hop from every address that a product ever had', async () => {
    const own = await products.product();
    const at = (slug: string) => own.pages.fr.replace(/[^/]+$/, slug);
    for (const slug of [`essai-${mark}-deux`, `essai-${mark}-trois`]) {
      await call('PUT', `/content-manager/collection-types/api::product.product/${own.documentId}?locale=fr`, { slug });
      await products.act(own, 'publish', 'fr');
    }
    await until(async () => (await get(shop.site, own.pages.fr)).status === 301, 2000);
    for (const old of [own.pages.fr, at(`essai-${mark}-deux`)])
      expect(await leads(old)).toEqual([301, at(`essai-${mark}-trois`)]);
  });

  it('is counted when it is followed; and what is not there is counted by people and machines', async () => {
    const [old, missing] = [`/compte-${mark}`, `/introuvable-${mark}`];
    await make(old, '/produits');
    for (let n = 0; n < 3; n++) await get(shop.site, old, PHONE);
    for (const headers of [PHONE, PHONE, { 'user-agent': 'Googlebot/2.1' }]) await get(shop.site, missing, headers);
    type Row = { source?: string; hits?: number; path?: string; people?: number; bots?: number };
    const told = async () => [
      (await call<Row[]>('GET', `/seo/redirects?q=${old.slice(1)}`)).data[0]?.hits,
      (await call<Row[]>('GET', '/seo/missing')).data.find(({ path }) => path === missing),
    ];
    await until(
      async () =>
        JSON.stringify(await told()) ===
        JSON.stringify([3, { path: missing, people: 2, bots: 1, lastDay: new Date().toISOString().slice(0, 10) }]),
      20_000,
    );
  });
});
