import sharp from 'sharp';
import { LOCALE_FACTS, type Locale } from '@sys/config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { get, until } from '../support/http.ts';
import { editorOf, type Editor } from '../support/own-product.ts';
import { alternatesOf, findPages } from '../support/pages.ts';
import { sharedShop } from '../support/shared-shop.ts';
import { signInStaff } from '../support/staff.ts';

/** The picture that a link shows elsewhere is drawn from what its page says, and from nothing that an asker writes. */
describe('the picture of a link', () => {
  const shop = sharedShop();
  let editor: Editor;
  beforeAll(async () => {
    editor = await editorOf(shop);
  });
  afterAll(() => editor?.clear());

  const pictureOf = async (path: string) =>
    new URL(/<meta property="og:image" content="([^"]+)"/.exec((await get(shop.site, path)).text)![1]!).pathname;

  it('is drawn for deals, articles and stories, in each language, in the size that networks ask for', async () => {
    const drawn = new Map<string, string>();
    const stories = alternatesOf((await get(shop.site, '/reussites/hiba-une-seule-ville')).text);
    for (const locale of ['fr', 'ar', 'en'] as Locale[]) {
      const pages = {
        ...(await findPages(shop.site, locale)),
        story: new URL(stories[LOCALE_FACTS[locale].tag]!).pathname,
      };
      for (const kind of ['deal', 'article', 'story'] as const) {
        const address = await pictureOf(pages[kind]);
        expect(address).toMatch(new RegExp(`^/_img/og/${kind}/${locale}/[^/]+/[0-9a-z]{11}\\.jpg$`));
        const { status, headers, body } = await get(shop.site, address);
        expect([status, headers['content-type']]).toEqual([200, 'image/jpeg']);
        expect(headers['cache-control']).toContain('immutable');
        expect(await sharp(body).metadata()).toMatchObject({ width: 1200, height: 630, format: 'jpeg' });
        expect(body.length).toBeLessThan(300_000);
        const look = body.toString('base64');
        expect(drawn.get(look)).toBeUndefined();
        drawn.set(look, address);
        // From the disk the second time, and the same.
        expect((await get(shop.site, address)).body.equals(body)).toBe(true);
      }
    }
  });

  it('has another address when what it shows has changed, and the old one leads there', async () => {
    const own = await editor.product();
    const before = await pictureOf(own.pages.fr);
    expect((await get(shop.site, before)).status).toBe(200);
    const token = await signInStaff(shop.cms, 'sys-editor');
    await fetch(`${shop.cms}/content-manager/collection-types/api::deal.deal/${own.dealId}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ discountedPrice: '99900' }),
    });
    await until(async () => (await pictureOf(own.pages.fr)) !== before, 2000);
    const after = await pictureOf(own.pages.fr);
    expect((await get(shop.site, after)).status).toBe(200);
    const stale = await get(shop.site, after.replace(/[^/]+$/, '00000000000.jpg'));
    expect([stale.status, stale.headers.location]).toEqual([302, after]);
    expect(stale.headers['cache-control']).toBe('no-store');
  });

  it.each([
    '/_img/og/deal/fr/nexiste-pas/00000000000.jpg',
    '/_img/og/deal/de/x/00000000000.jpg',
    '/_img/og/page/fr/x/00000000000.jpg',
    '/_img/og/deal/fr/x/0.jpg',
    '/_img/og/deal/fr/x/00000000000.png',
    '/_img/og/deal/fr/..%2f..%2fsettings/00000000000.jpg',
    '/_img/og/deal/fr/%00/00000000000.jpg',
    `/_img/og/deal/fr/${'x'.repeat(200)}/00000000000.jpg`,
    '/_img/og/deal/fr/00000000000.jpg',
    '/_img/og/deal/fr/x/00000000000.jpg/y',
  ])('%s is not found', async (address) => {
    const { status, text } = await get(shop.site, address);
    expect(status).toBe(404);
    expect(text).not.toMatch(/at .*\.mjs|node_modules/);
  });
});
