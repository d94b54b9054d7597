import { LOCALES, LOCALE_FACTS, type Locale } from '@sys/config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { get, until, type Answer } from '../support/http.ts';
import { editorOf, type Editor, type OwnProduct } from '../support/own-product.ts';
import { sharedShop } from '../support/shared-shop.ts';

const GONE: Record<Locale, string> = {
  fr: 'Cette offre n’est plus proposée',
  ar: 'هذا العرض لم يعد متاحا',
  en: 'This deal is no longer offered',
};

/** Gone is not missing: search engines forget a 410 at once, and a visitor reads why in their own language. */
describe('a product that is gone', () => {
  const shop = sharedShop();
  let editor: Editor;
  beforeAll(async () => {
    editor = await editorOf(shop);
  });
  afterAll(() => editor?.clear());

  /** Warm in every language: what is gone must leave the cache as well. */
  async function product(): Promise<OwnProduct> {
    const made = await editor.product();
    for (const locale of LOCALES) expect((await get(shop.site, made.pages[locale])).status).toBe(200);
    return made;
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
    const own = await product();
    for (const locale of LOCALES) await editor.act(own, 'unpublish', locale);
    for (const locale of LOCALES) expectGonePage(await untilGone(own.pages[locale]), locale);
  });

  it('answers 410 in each language, in that language, once it is deleted', async () => {
    const own = await product();
    await editor.remove(own);
    for (const locale of LOCALES) expectGonePage(await untilGone(own.pages[locale]), locale);
  });

  it('is gone in one language alone when only that one is unpublished, and the others name it no more', async () => {
    const own = await product();
    await editor.act(own, 'unpublish', 'ar');
    expectGonePage(await untilGone(own.pages.ar), 'ar');
    for (const locale of ['fr', 'en'] as const) {
      const { status, text } = await get(shop.site, own.pages[locale]);
      expect([locale, status]).toEqual([locale, 200]);
      expect(text).not.toContain(own.pages.ar);
    }
  });

  it('comes back when it is published again', async () => {
    const own = await product();
    await editor.act(own, 'unpublish', 'en');
    await untilGone(own.pages.en);
    await editor.act(own, 'publish', 'en');
    await until(async () => (await get(shop.site, own.pages.en)).status === 200, 2000);
  });
});
