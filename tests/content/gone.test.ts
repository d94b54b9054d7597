import { LOCALES, LOCALE_FACTS, type Locale } from '@sys/config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { get, until, type Answer } from '../support/http.ts';
import { seededProducts, type SeededProduct } from '../support/seeded.ts';
import { startTestShop, type TestShop } from '../support/shop.ts';
import { signInStaff } from '../support/staff.ts';

const GONE: Record<Locale, string> = {
  fr: 'Cette offre n’est plus proposée',
  ar: 'هذا العرض لم يعد متاحا',
  en: 'This deal is no longer offered',
};

/** Gone is not missing: search engines forget a 410 at once, and a visitor reads why in their own language. */
describe('a product that is gone', () => {
  let shop: TestShop;
  let token: string;
  let seeded: SeededProduct[];
  let taken = 0;
  beforeAll(async () => {
    shop = await startTestShop();
    token = await signInStaff(shop.cms, 'sys-editor');
    seeded = await seededProducts(shop.databaseUrl);
  });
  afterAll(() => shop.close());

  /** A product of its own for each test, warm in every language: what is gone must leave the cache as well. */
  async function product(): Promise<{ id: string; pages: Record<Locale, string> }> {
    const id = [...new Set(seeded.map(({ documentId }) => documentId))][taken++]!;
    const pages = Object.fromEntries(
      seeded.filter(({ documentId }) => documentId === id).map(({ locale, path }) => [locale, path]),
    ) as Record<Locale, string>;
    for (const locale of LOCALES) expect((await get(shop.site, pages[locale])).status).toBe(200);
    return { id, pages };
  }

  async function manage(method: 'POST' | 'DELETE', path: string): Promise<void> {
    const response = await fetch(`${shop.cms}/content-manager/collection-types/api::product.product/${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(method === 'POST' ? { body: '{}' } : {}),
    });
    expect([path, response.status, response.ok ? '' : await response.text()]).toEqual([path, response.status, '']);
  }

  async function untilGone(path: string): Promise<Answer> {
    await until(async () => (await get(shop.site, path)).status === 410, 2000);
    return get(shop.site, path);
  }

  function expectGonePage(answer: Answer, locale: Locale): void {
    const { tag, dir } = LOCALE_FACTS[locale];
    const root = /<html\b[^>]*>/.exec(answer.text)![0];
    expect(root).toContain(`lang="${tag}"`);
    expect(root).toContain(`dir="${dir}"`);
    expect(answer.text).toMatch(new RegExp(`<h1[^>]*>${GONE[locale]}</h1>`));
    expect(answer.text).toContain(`<title>${GONE[locale]}`);
    for (const other of LOCALES.filter((each) => each !== locale)) expect(answer.text).not.toContain(GONE[other]);
    expect(answer.text).toMatch(/<meta name="robots" content="noindex/);
    expect(answer.headers['cache-control']).toBe('no-store');
  }

  it('answers 410 in each language, in that language, once it is unpublished', async () => {
    const { id, pages } = await product();
    for (const locale of LOCALES) await manage('POST', `${id}/actions/unpublish?locale=${locale}`);
    for (const locale of LOCALES) expectGonePage(await untilGone(pages[locale]), locale);
  });

  it('answers 410 in each language, in that language, once it is deleted', async () => {
    const { id, pages } = await product();
    await manage('DELETE', `${id}?locale=*`);
    for (const locale of LOCALES) expectGonePage(await untilGone(pages[locale]), locale);
  });

  it('is gone in one language alone when only that one is unpublished, and the others name it no more', async () => {
    const { id, pages } = await product();
    await manage('POST', `${id}/actions/unpublish?locale=ar`);
    expectGonePage(await untilGone(pages.ar), 'ar');
    for (const locale of ['fr', 'en'] as const) {
      const { status, text } = await get(shop.site, pages[locale]);
      expect([locale, status]).toEqual([locale, 200]);
      expect(text).not.toContain(pages.ar);
    }
  });

  it('comes back when it is published again', async () => {
    const { id, pages } = await product();
    await manage('POST', `${id}/actions/unpublish?locale=en`);
    await untilGone(pages.en);
    await manage('POST', `${id}/actions/publish?locale=en`);
    await until(async () => (await get(shop.site, pages.en)).status === 200, 2000);
  });
});
