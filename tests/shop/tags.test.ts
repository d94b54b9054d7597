import { gzipSync } from 'node:zlib';
import pg from 'pg';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startAds, type AdStandIns } from '../../sandbox/ads/stand-ins.ts';
import { startMailbox, type Mailbox } from '../../sandbox/mail/mailbox.ts';
import { startStripe, type StripeStandIn } from '../../sandbox/stripe/server.ts';
import { adminPage } from '../../cms/tests/editors/admin-page.ts';
import { axeFindings, colourFindings } from '../support/axe.ts';
import { launchBrowser, openPage } from '../support/browser.ts';
import { order, payAskedByTheBank } from '../support/buying.ts';
import { look } from '../support/look.ts';
import { editorOf, type OwnProduct } from '../support/own-product.ts';
import { startTestShop, type TestShop } from '../support/shop.ts';

/** What tags of others learn: nothing before somebody allows it, and never where they are not to look. */
let shop: TestShop;
let ads: AdStandIns;
let stripe: StripeStandIn;
let mailbox: Mailbox;
let browser: Browser;
let product: OwnProduct;
beforeAll(async () => {
  [browser, ads, stripe, mailbox] = await Promise.all([
    launchBrowser(),
    startAds(),
    startStripe(),
    startMailbox({ smtpPort: 0, httpPort: 0 }),
  ]);
  // Of its own: in the shared one there are no tags, and nobody is asked.
  shop = await startTestShop({ env: { ...stripe.env, ...ads.env, SMTP_URL: mailbox.smtpUrl } });
  stripe.events.deliverTo(`${shop.cms}/api/billing/webhooks/stripe`);
  product = await (await editorOf({ ...shop, mails: mailbox.url, stripe: stripe.url, social: '' })).product({ deal: { maxPurchase: 5 } }); // prettier-ignore
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
  await Promise.all([ads?.close(), stripe?.close(), mailbox?.close()]);
});
beforeEach(() => void ads.arrivals.all.splice(0));

const COOKIES = '/pages/gestion-des-cookies';
const banner = (page: Page) => page.getByRole('region', { name: 'Vos données, votre choix' });
const press = (page: Page, name: string) => banner(page).getByRole('button', { name, exact: true }).click();
const cookiesOf = async (context: BrowserContext) => (await context.cookies()).map(({ name }) => name);
/** What came from browsers and of scripts, as `meta PageView`. */
const came = () => ads.arrivals.all.map(({ platform, event }) => `${platform} ${event}`);
const eventually = (what: string) => expect.poll(came).toContain(what);
/** Long enough for whatever would be sent: that nothing comes has no sign of its own. */
const nothingMore = (page: Page) => page.waitForTimeout(1_500);
async function query<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: shop.databaseUrl });
  await client.connect();
  const { rows } = await client.query(text, values);
  await client.end();
  return rows as Row[];
}
async function opened(path: string, options = {}) {
  const one = await openPage(browser, { viewport: { width: 1280, height: 900 }, ...options });
  await one.page.goto(shop.site + path, { waitUntil: 'networkidle' });
  return one;
}

describe('before anybody has chosen', () => {
  it('nothing is asked of anybody else, and a refusal is as near as consent, on every page until it is given', async () => {
    const { page, context, complaints } = await opened(product.pages.fr);
    await banner(page).waitFor();
    await nothingMore(page);
    expect(came()).toEqual([]);
    const [refuse, accept] = await Promise.all(['Tout refuser', 'Tout accepter'].map((name) => banner(page).getByRole('button', { name }).boundingBox())); // prettier-ignore
    expect([refuse!.width, refuse!.height, refuse!.y]).toEqual([accept!.width, accept!.height, accept!.y]);
    await press(page, 'Tout refuser');
    await banner(page).waitFor({ state: 'detached' });
    for (const path of ['/', product.pages.fr, '/panier']) {
      await page.goto(shop.site + path, { waitUntil: 'networkidle' });
      await nothingMore(page);
    }
    expect(await banner(page).count()).toBe(0);
    expect(came()).toEqual([]);
    expect(await page.locator('iframe').count()).toBe(0);
    const kept = (await context.cookies()).find(({ name }) => name === 'sys-consent')!;
    expect(kept.value).toMatch(/^2026-12\.gmt~-~[0-9a-f-]{36}~\d{10}$/);
    expect(kept.expires - Date.now() / 1000).toBeGreaterThan(181 * 86_400);
    const [row] = await query('SELECT measurement, advertising, place FROM audience_consents WHERE browser = $1', [kept.value.split('~')[2]]); // prettier-ignore
    expect(row).toEqual({ measurement: false, advertising: false, place: 'banner' });
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('a browser that asks not to be followed is not asked, and nothing is loaded whatever its cookies say', async () => {
    const { page, context } = await openPage(browser, { extraHTTPHeaders: { 'sec-gpc': '1' } });
    await context.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }));
    const value = `2026-12.gmt~ma~7f0f8a2e-5a9c-4b2d-9d6a-0c5f3f1b2a10~${Math.floor(Date.now() / 1000)}`;
    await context.addCookies([{ name: 'sys-consent', value, url: shop.site }]);
    await page.goto(shop.site + product.pages.fr, { waitUntil: 'networkidle' });
    await nothingMore(page);
    expect([await banner(page).count(), await page.locator('iframe').count(), came()]).toEqual([0, 0, []]);
    await page.goto(shop.site + COOKIES, { waitUntil: 'networkidle' });
    await page.getByText('Votre navigateur demande à ne pas être suivi').waitFor();
    expect(await page.getByRole('switch', { name: 'Publicité' }).isDisabled()).toBe(true);
    await context.close();
  });

  it('is asked again in other words, and when somebody new would be told', async () => {
    for (const version of ['2020-01.gmt', '2026-12.gm']) {
      const { page, context } = await openPage(browser);
      const value = `${version}~ma~7f0f8a2e-5a9c-4b2d-9d6a-0c5f3f1b2a10~${Math.floor(Date.now() / 1000)}`;
      await context.addCookies([{ name: 'sys-consent', value, url: shop.site }]);
      await page.goto(`${shop.site}/faq`, { waitUntil: 'networkidle' });
      await banner(page).waitFor();
      await nothingMore(page);
      expect([version, came()]).toEqual([version, []]);
      await context.close();
    }
  });

  it('is asked within reach of the keyboard and of who listens, in both directions and themes', async () => {
    const { page, context } = await opened('/faq');
    await banner(page).waitFor();
    expect(await axeFindings(page, [])).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Tout refuser');
    await look(page, 'banner-fr');
    await banner(page).getByRole('button', { name: 'Choisir en détail' }).click();
    const dialog = page.getByRole('dialog', { name: 'Vos données, votre choix' });
    for (const one of await dialog.getByRole('switch').all()) expect(await one.isChecked()).toBe(false);
    expect(await axeFindings(page, [])).toEqual([]);
    await look(page, 'dialog-fr');
    await page.keyboard.press('Escape');
    await banner(page).waitFor();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colourFindings(page, [])).toEqual([]);
    await context.close();

    const arabic = await opened('/ar/asila', { viewport: { width: 360, height: 800 } });
    await arabic.page.getByRole('region', { name: 'معطياتكم، والقرار لكم' }).waitFor();
    expect(await axeFindings(arabic.page, [])).toEqual([]);
    expect(await arabic.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await look(arabic.page, 'banner-ar');
    await arabic.page.getByRole('button', { name: 'الاختيار بالتفصيل' }).click();
    await look(arabic.page, 'dialog-ar');
    await arabic.context.close();
  });

  it('the question weighs little beside a deal, and nothing where it is not asked', async () => {
    const weigh = async (options: object): Promise<number> => {
      const { page, context } = await openPage(browser, options);
      if ('extraHTTPHeaders' in options)
        await context.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }));
      const files = new Set<string>();
      page.on('request', (request) => request.resourceType() === 'script' && files.add(request.url()));
      await page.goto(shop.site + product.pages.fr, { waitUntil: 'networkidle' });
      if ('extraHTTPHeaders' in options) await nothingMore(page);
      else await banner(page).waitFor();
      let bytes = 0;
      for (const file of files) bytes += gzipSync(await (await fetch(file)).bytes()).length;
      await context.close();
      return bytes;
    };
    const asked = await weigh({});
    const unasked = await weigh({ extraHTTPHeaders: { 'sec-gpc': '1' } });
    expect(asked - unasked).toBeLessThanOrEqual(8 * 1024);
  });
});

describe('what was allowed', () => {
  it('is told of the page, in a frame that sees no other address, and ends at once when it is withdrawn', async () => {
    const { page, context, complaints } = await opened(`${product.pages.fr}?fbclid=IwAR0fromAnAd&q=secret&ttclid=E.C.P.fromTikTok`); // prettier-ignore
    await press(page, 'Tout accepter');
    for (const what of ['meta PageView', 'tiktok Pageview', 'google page_view', 'meta ViewContent', 'tiktok ViewContent', 'google view_item']) await eventually(what); // prettier-ignore
    const [seen] = ads.arrivals.of('meta', 'browser', 'PageView');
    expect(seen!.page).toBe(`${shop.site}${product.pages.fr}?fbclid=IwAR0fromAnAd&ttclid=E.C.P.fromTikTok`);
    expect(ads.arrivals.all.map(({ bytes }) => bytes).join()).not.toContain('secret');
    expect([...new Set(ads.arrivals.all.map(({ referrer }) => referrer))]).toEqual(['']);
    // The page itself lets nobody in.
    const policy = (await (await fetch(shop.site + product.pages.fr)).headers.get('content-security-policy'))!;
    expect(policy).not.toContain(new URL(ads.url).origin);
    expect(await cookiesOf(context)).toEqual(expect.arrayContaining(['_fbp', '_fbc', '_ttp', '_ga', 'ttclid']));

    // Another page in place, and one that is nobody else's.
    await page.locator('#pied a[href="/produits"]').click();
    await expect.poll(() => ads.arrivals.of('meta', 'browser', 'PageView').map(({ page: where }) => where)).toContain(`${shop.site}/produits`); // prettier-ignore
    for (const [platform, what] of [['tiktok', 'Pageview'], ['google', 'page_view']] as const)
      await expect.poll(() => ads.arrivals.of(platform, 'browser', what).map(({ page: where }) => where)).toContain(`${shop.site}/produits`); // prettier-ignore
    const before = ads.arrivals.all.length;
    await page.goto(`${shop.site}/connexion`, { waitUntil: 'networkidle' });
    await nothingMore(page);
    expect(ads.arrivals.all.slice(before)).toEqual([]);

    // As near as it was given: a link at the foot of every page, and one button.
    await page.goto(`${shop.site}/faq`, { waitUntil: 'networkidle' });
    await eventually('google page_view');
    await page.locator('#pied').getByRole('link', { name: 'Mes choix de cookies' }).click();
    const dialog = page.getByRole('dialog', { name: 'Vos données, votre choix' });
    expect(await dialog.getByRole('switch', { name: 'Publicité' }).isChecked()).toBe(true);
    await dialog.getByRole('button', { name: 'Tout refuser' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => page.locator('iframe').count()).toBe(0);
    expect((await cookiesOf(context)).filter((name) => /^_(fb|ga|tt)|ttclid/.test(name))).toEqual([]);
    ads.arrivals.all.splice(0);
    await page.locator('#pied a[href="/produits"]').click();
    await page.waitForURL('**/produits');
    await page.reload({ waitUntil: 'networkidle' });
    await nothingMore(page);
    expect(came()).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('is what was chosen, and is changed on the page about cookies', async () => {
    const { page, context } = await opened(COOKIES);
    // By its name as well as by itself.
    await page.getByRole('main').getByText('Mesure d’audience', { exact: true }).last().click();
    expect(await page.getByRole('switch', { name: 'Mesure d’audience' }).isChecked()).toBe(true);
    expect(await banner(page).count(), 'nothing lies over what is chosen from').toBe(0);
    await page.getByRole('main').getByRole('button', { name: 'Enregistrer mes choix' }).click();
    await page.getByText('Une partie est acceptée').waitFor();
    await eventually('google page_view');
    await nothingMore(page);
    expect([...new Set(ads.arrivals.all.map(({ platform }) => platform))]).toEqual(['google']);
    expect(await axeFindings(page)).toEqual([]);
    await look(page, 'page-fr');
    await page.getByRole('main').getByRole('button', { name: 'Tout refuser' }).click();
    await page.getByText('Tout est refusé').waitFor();
    expect(await page.locator('iframe').count()).toBe(0);
    await context.close();
  });

  it('is a purchase in the browser and from the server under one id, without its order, its buyer or its key', async () => {
    const { page, context } = await opened(product.pages.fr);
    await press(page, 'Tout accepter');
    await eventually('meta ViewContent');
    const email = `acheteuse-${Date.now()}@example.ma`;
    await order(page, shop, product, { units: 2, email, method: /Carte/ });
    for (const what of ['meta AddToCart', 'tiktok AddToCart', 'google add_to_cart', 'meta InitiateCheckout', 'google begin_checkout']) await eventually(what); // prettier-ignore
    await payAskedByTheBank(page);
    await page.waitForURL(/\/commande\/\d{12}/);
    await expect.poll(() => ads.arrivals.of('meta', 'browser', 'Purchase').length).toBe(1);
    await expect.poll(() => ads.arrivals.of('tiktok', 'browser', 'Purchase').length).toBe(1);
    for (const platform of ['meta', 'tiktok'] as const) await expect.poll(() => ads.arrivals.of(platform, 'server', 'Purchase').length).toBe(1); // prettier-ignore
    await expect.poll(() => ads.arrivals.of('google', 'server', 'purchase').length).toBe(1);
    await page.reload({ waitUntil: 'networkidle' });
    await nothingMore(page);
    for (const platform of ['meta', 'tiktok'] as const) expect([platform, ads.arrivals.counted(platform, 'Purchase')]).toEqual([platform, 1]); // prettier-ignore
    expect(ads.arrivals.of('google', 'browser', 'purchase')).toEqual([]);
    const [told] = ads.arrivals.of('meta', 'browser', 'Purchase');
    expect(told!.page).toBe(`${shop.site}/commande`);
    const number = /\d{12}/.exec(page.url())![0];
    const all = ads.arrivals.all.map(({ bytes }) => bytes).join('\n');
    expect(all).not.toContain(number);
    expect(all).not.toContain(email);
    const [sale] = await query<{ signals: { fbp?: string; ttp?: string; ga?: string } }>('SELECT s.signals FROM audience_sales s JOIN orders_orders o ON o.id = s."order" WHERE o.number = $1', [number]); // prettier-ignore
    const fbp = (await context.cookies()).find(({ name }) => name === '_fbp')!.value;
    expect(sale!.signals).toMatchObject({ fbp, ga: expect.stringMatching(/^\d+\.\d+$/), ttp: expect.any(String) });
    await context.close();
  });

  it('of one who refused is no purchase at all', async () => {
    const { page, context } = await opened(product.pages.fr);
    await press(page, 'Tout refuser');
    await banner(page).waitFor({ state: 'detached' });
    await order(page, shop, product, { units: 1, email: `discrete-${Date.now()}@example.ma`, method: /Carte/ });
    await payAskedByTheBank(page);
    await page.waitForURL(/\/commande\/\d{12}/);
    const number = /\d{12}/.exec(page.url())![0];
    await expect.poll(() => query(`SELECT state FROM orders_orders WHERE number = $1`, [number])).toEqual([{ state: 'paid' }]); // prettier-ignore
    await nothingMore(page);
    expect(came()).toEqual([]);
    expect(await query('SELECT 1 FROM audience_sales s JOIN orders_orders o ON o.id = s."order" WHERE o.number = $1', [number])).toEqual([]); // prettier-ignore
    await context.close();
  });
});

describe('the staff', () => {
  it('sees what was told and what was chosen, counted', async () => {
    const { page, context } = await openPage(browser, { viewport: { width: 1440, height: 1000 } });
    const admin = adminPage(page, shop.cms);
    await admin.signIn('sys-marketer');
    await admin.open('/plugins/audience/measure');
    await page.getByRole('heading', { level: 1, name: 'Mesure' }).waitFor();
    const platforms = page.getByRole('region', { name: 'Plateformes' });
    await platforms.getByRole('row', { name: /Meta Navigateur et serveur/ }).waitFor();
    const [row] = await query<{ browsers: number }>('SELECT count(DISTINCT browser)::integer AS browsers FROM audience_consents'); // prettier-ignore
    const choices = page.getByRole('region', { name: 'Consentements' });
    expect(await choices.getByRole('definition').first().textContent()).toBe(String(row!.browsers));
    expect(await axeFindings(page, { within: 'main' })).toEqual([]);
    await look(page, 'panel');
    await context.close();
  });
});

describe('the doors', () => {
  const post = (body: object, headers: Record<string, string> = {}) =>
    fetch(`${shop.site}/_consent`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: shop.site, 'accept-language': 'fr', ...headers },
      body: JSON.stringify(body),
    });
  const ALL = { measurement: true, advertising: true, place: 'banner' };

  it('take a choice from our own pages alone, and none for a browser that asks not to be followed', async () => {
    expect((await post(ALL, { origin: 'https://evil.example' })).status).toBe(403);
    for (const bad of [{}, { ...ALL, place: 'mail' }, { ...ALL, advertising: 'yes' }]) expect((await post(bad)).status).toBe(400); // prettier-ignore
    const { data } = (await (await post(ALL, { 'sec-gpc': '1' })).json()) as { data: { choice: string } };
    expect(data.choice).toMatch(/^2026-12\.gmt~-~/);
  });

  it('give pages that are the same for all, whatever somebody chose', async () => {
    const cookie = `sys-consent=2026-12.gmt~ma~7f0f8a2e-5a9c-4b2d-9d6a-0c5f3f1b2a10~${Math.floor(Date.now() / 1000)}`;
    const read = async (headers: Record<string, string> = {}) => {
      const response = await fetch(`${shop.site}/faq`, { headers });
      return { html: await response.text(), set: response.headers.get('set-cookie') };
    };
    expect(await read({ cookie })).toEqual(await read());
    expect((await read({ cookie })).set).toBeNull();
  });

  it('open the frame to our own pages and to nobody’s scripts but theirs', async () => {
    const response = await fetch(`${shop.site}/_tags`);
    const policy = response.headers.get('content-security-policy')!;
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).toContain(`script-src 'self' ${new URL(ads.url).origin};`);
    expect(await response.text()).not.toMatch(/token|secret/i);
  });

  it('keep a refusal while the CMS is away, and take no consent that cannot be proved', async () => {
    await shop.cmsService.stop();
    try {
      expect((await post(ALL)).status).toBe(503);
      const { data } = (await (await post({ ...ALL, measurement: false, advertising: false })).json()) as { data: { choice: string } }; // prettier-ignore
      expect(data.choice).toMatch(/^2026-12\.gmt~-!~/);
    } finally {
      await shop.restartCms();
    }
  });
});
