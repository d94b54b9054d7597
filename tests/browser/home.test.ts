import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLANS, PLAN_NAMES, TRIAL_DAYS } from '@sys/config/plans';
import { launchBrowser, openPage } from '../support/browser.ts';
import { get } from '../support/http.ts';
import { look } from '../support/look.ts';
import { sharedShop } from '../support/shared-shop.ts';

const shop = sharedShop();
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function home(options: BrowserContextOptions = {}, path = '/') {
  const opened = await openPage(browser, options);
  await opened.page.goto(shop.site + path);
  return opened;
}
const VIEWS = [360, 768, 1440].flatMap((width) =>
  (['light', 'dark'] as const).map((scheme) => [width, scheme] as const),
);
const SCRIPTS = [
  ['with scripts', true],
  ['without', false],
] as const;

describe('the home page', () => {
  it('has its sections in the order of the editors, under one heading', async () => {
    const { page, context } = await home();
    expect(await page.locator('h1').count()).toBe(1);
    const titles = await page.locator('main h2').allTextContents();
    expect(titles.map((title) => title.replaceAll('\u00A0', ' ').trim())).toEqual([
      'Par envie', 'Les offres du jour', 'Chacun y trouve son compte', 'Comment ça marche', 'À la une', 'Les outils, déjà là',
      'Ils en parlent', 'Des tarifs qui suivent vos ventes', 'Questions fréquentes', 'Par ville', 'On commence ?',
    ]); // prettier-ignore
    await context.close();
  });

  it('says figures that the shop has, and none that it has not', async () => {
    const { page, context } = await home();
    const read = (await (await fetch(`${shop.cms}/api/marketplace/home?locale=fr`)).json()) as {
      data: { figures: { name: string; value: number }[] };
    };
    const shown = await page.locator('dl dd').allInnerTexts();
    expect(shown.map((text) => text.replace(/\D/g, ''))).toEqual(
      read.data.figures.map(({ name, value }) => String(name === 'commissions' ? Math.floor(value / 100) : value)),
    );
    expect(read.data.figures.map(({ name }) => name)).toContain('products');
    await context.close();
  });

  it('says the prices of the settings, and the trial', async () => {
    const { page, context } = await home();
    const plans = page.locator('section').filter({ hasText: 'Des tarifs qui suivent vos ventes' });
    const text = (await plans.textContent())!.replaceAll(/[\u00A0\u202F]/g, ' ');
    for (const plan of PLAN_NAMES) expect(text).toContain(PLANS[plan].label);
    expect(text).toMatch(/199 MAD|199 DH|199 Dhs/i);
    expect(text).toContain(`${TRIAL_DAYS} jours`);
    await context.close();
  });
});

describe.each([
  ['/', 'Portrait dessiné d[e’]'],
  ['/ar', 'صورة مرسومة ل'],
  ['/en', 'Drawn portrait of '],
])('the voices on %s', (path, begins) => {
  it('have a face each, described in that language', async () => {
    const { page, context, wake, complaints } = await home({}, path);
    await wake();
    const voices = page.locator('section').filter({ has: page.locator('blockquote') });
    const faces = voices.locator('figure img');
    expect(await faces.count()).toBe(6);
    for (const face of await faces.all()) {
      expect(await face.getAttribute('alt')).toMatch(new RegExp(`^${begins}`));
      await face.scrollIntoViewIfNeeded();
      await expect.poll(() => face.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    }
    await look(page, `voices${path.replace('/', '-')}`, VIEWS, voices);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe.each(SCRIPTS)('%s', (_, javaScriptEnabled) => {
  it('the way of merchants is chosen by keyboard', async () => {
    const { page, context, wake, complaints } = await home({ javaScriptEnabled });
    if (javaScriptEnabled) await wake();
    const influencer = page.getByRole('heading', { name: 'Connectez vos réseaux' });
    const merchant = page.getByRole('heading', { name: 'Fixez votre commission' });
    expect([await influencer.isVisible(), await merchant.isVisible()]).toEqual([true, false]);
    await page.getByRole('radio', { name: 'Influenceur' }).first().focus();
    await page.keyboard.press('ArrowRight');
    expect([await influencer.isVisible(), await merchant.isVisible()]).toEqual([false, true]);
    await page.keyboard.press('ArrowLeft');
    expect([await influencer.isVisible(), await merchant.isVisible()]).toEqual([true, false]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('a question opens, and is told to search engines as it is read', async () => {
    const { page, context } = await home({ javaScriptEnabled });
    const question = page.locator('details').first();
    const answer = question.locator('p').first();
    expect(await answer.isVisible()).toBe(false);
    await question.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await answer.isVisible()).toBe(true);
    const asked = await page.locator('details summary').allInnerTexts();
    expect(asked.length).toBeGreaterThanOrEqual(10);
    const jsonLd = JSON.parse(await page.locator('script[type="application/ld+json"]').innerText()) as {
      '@graph': { '@type': string; mainEntity?: { name: string; acceptedAnswer: { text: string } }[] }[];
    };
    const faq = jsonLd['@graph'].find((thing) => thing['@type'] === 'FAQPage')!;
    const plain = (text: string) => text.replaceAll('\u00A0', ' ').trim();
    expect(faq.mainEntity!.map(({ name }) => plain(name))).toEqual(asked.map(plain));
    await context.close();
  });

  it('the quick sign-up leads to the form of that kind, with the address filled in and not in the address bar', async () => {
    const { page, context, complaints } = await home({ javaScriptEnabled });
    await page.getByRole('radio', { name: 'Marchand' }).last().check();
    await page.getByLabel('Adresse e-mail').fill('nadia@example.com');
    await page.getByRole('button', { name: 'Créer mon compte' }).click();
    await page.getByRole('heading', { level: 1, name: 'Compte marchand' }).waitFor();
    if (javaScriptEnabled) await page.waitForLoadState('networkidle');
    expect(await page.getByLabel('Adresse e-mail').inputValue()).toBe('nadia@example.com');
    expect(page.url()).not.toContain('nadia');
    // It is a form like any other: what is missing is said beside it.
    await page.getByRole('button', { name: 'Créer mon compte' }).click();
    await page.getByText('À remplir.').first().waitFor();
    expect(await page.getByLabel('Adresse e-mail').inputValue()).toBe('nadia@example.com');
    expect(complaints.filter((line) => !/status of 4\d\d/.test(line))).toEqual([]);
    await context.close();
  });
});

describe('the quick sign-up', () => {
  const send = (fields: Record<string, string>, headers: Record<string, string> = { origin: shop.site }) =>
    fetch(`${shop.site}/_begin`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams(fields),
    });

  it('says what is wrong with an address, in the visitor’s language, and keeps it', async () => {
    const answer = await send({ kind: 'influencer', locale: 'ar', email: 'nadia@' });
    const html = await answer.text();
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([422, 'no-store']);
    expect(html).toMatch(/<html[^>]* lang="ar-MA"/);
    expect(html).toContain('value="nadia@"');
    expect(html).toContain('aria-invalid="true"');
    expect((await get(shop.site, '/ar/tasjil/mouathir')).text).not.toContain('value="nadia@');
    const right = await send({ kind: 'influencer', locale: 'ar', email: 'nadia@example.com' });
    expect([right.status, right.headers.get('cache-control')]).toEqual([200, 'no-store']);
  });

  it('takes nobody’s word: another site, another kind, no address, too much', async () => {
    expect(
      (await send({ kind: 'influencer', email: 'a@example.com' }, { origin: 'https://evil.example' })).status,
    ).toBe(403);
    expect((await send({ kind: 'influencer', email: 'a@example.com' }, {})).status).toBe(403);
    const other = await send({ kind: 'admin', email: 'a@example.com', locale: 'en' });
    expect([other.status, other.headers.get('location')]).toEqual([303, '/en/sign-up']);
    const none = await send({ kind: 'shopper', email: ' ', locale: 'fr' });
    expect([none.status, none.headers.get('location')]).toEqual([303, '/inscription/acheteur']);
    expect((await send({ kind: 'shopper', email: 'a'.repeat(5000) })).status).toBe(413);
    const script = await (await send({ kind: 'shopper', email: '"><script>alert(1)</script>' })).text();
    expect(script).not.toContain('<script>alert(1)');
  });
});
