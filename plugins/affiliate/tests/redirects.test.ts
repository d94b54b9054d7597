import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PHONE, apartOf, clicksOf, linkTo, startRedirects, type Redirects } from './redirects-support.ts';

let house: Redirects;
let link: string;
beforeAll(async () => {
  house = await startRedirects();
  link = await linkTo(house.ground, 'nadia-spa', { slug: 'hammam-au-choix' });
});
afterAll(() => house?.end());
// Not which batches were written: one that was late is offered again, and would be a click of the next test.
beforeEach(() => house.ground.query('TRUNCATE affiliate_clicks, affiliate_clicks_apart'));

/** The clicks, when there are so many: what the database is late with lies on this machine's disk for a second or two. */
async function clicksWhen(count: number) {
  await expect.poll(async () => (await clicksOf(house.ground)).length).toBe(count);
  return clicksOf(house.ground);
}

describe('whoever follows a link', () => {
  it('is at its deal, and their click is on a disk by then', async () => {
    const answer = await house.follow('nadia-spa?c=Ramadan&n=story', { referer: 'https://l.instagram.com/' });
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe(
      'https://shop.test/produits/hammam-au-choix?utm_medium=affiliate&utm_source=story&utm_campaign=ramadan',
    );
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-robots-tag')).toContain('noindex');
    const [cookie] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-visitor=[0-9a-f-]{36}; Path=\/; Max-Age=7776000; HttpOnly; SameSite=Lax; Secure$/);
    expect((await clicksOf(house.ground)).length + readdirSync(house.folder).length).toBeGreaterThan(0);
    const clicks = await clicksWhen(1);
    expect(clicks[0]).toMatchObject({ link, known: true, platform: 'instagram', device: 'phone', in_app: false, campaign: 'ramadan', network: 'story', country: null }); // prettier-ignore
    expect(cookie).toContain(clicks[0]!.visitor);
    expect(clicks[0]!.address).toMatch(/^[0-9a-f]{32}$/);
  });

  it('is in their language where the deal has it', async () => {
    const at = async (language: string) =>
      (await house.follow('NADIA-SPA', { 'accept-language': language })).headers.get('location');
    expect(await at('ar-MA,fr;q=0.8')).toBe(`https://shop.test/ar/oroud/${encodeURIComponent('عرض-nadia-spa')}`);
    expect(await at('en-GB,en')).toBe('https://shop.test/produits/hammam-au-choix');
    expect(await at('de')).toBe('https://shop.test/produits/hammam-au-choix');
  });

  it('is one visitor who comes ten times, and fifty are fifty behind one address', async () => {
    const first = (await house.follow('nadia-spa')).headers.getSetCookie()[0]!.split(';')[0]!;
    for (let n = 0; n < 9; n++) await house.follow('nadia-spa', { cookie: `a=b; ${first}` });
    expect(new Set((await clicksWhen(10)).map(({ visitor }) => visitor)).size).toBe(1);
    await Promise.all(Array.from({ length: 49 }, () => house.follow('nadia-spa')));
    const clicks = await clicksWhen(59);
    expect(new Set(clicks.map(({ visitor }) => visitor)).size).toBe(50);
    expect(new Set(clicks.map(({ address }) => address)).size).toBe(1);
  });

  it('and does not want to be followed gets no cookie, and counts once a day', async () => {
    for (let n = 0; n < 2; n++)
      expect((await house.follow('nadia-spa', { 'sec-gpc': '1' })).headers.getSetCookie()).toEqual([]);
    const clicks = await clicksWhen(2);
    expect(clicks.map(({ known }) => known)).toEqual([false, false]);
    expect(clicks[0]!.visitor).toBe(clicks[1]!.visitor);
  });

  it('with a made-up cookie gets one of ours', async () => {
    await house.follow('nadia-spa', { cookie: "__Host-visitor='; DROP TABLE affiliate_clicks" });
    expect((await clicksWhen(1))[0]!.visitor).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('from the browser of an app is counted, a program that looks is counted apart', async () => {
    for (const app of ['Instagram 358.0.0.27.108 (iPhone15,3)', '[FBAN/FBIOS;FBAV/489.0]', 'musical_ly_37.0.0 ByteLocale/fr'])
      await house.follow('nadia-spa', { 'user-agent': `${PHONE} ${app}` });
    expect((await clicksWhen(3)).map(({ platform, in_app: inApp }) => [platform, inApp])).toEqual(
      expect.arrayContaining([['instagram', true], ['facebook', true], ['tiktok', true]]),
    );
    for (const agent of ['WhatsApp/2.24.20.89 A', 'facebookexternalhit/1.1', 'Slackbot-LinkExpanding 1.0'])
      expect((await house.follow('nadia-spa', { 'user-agent': agent })).status).toBe(302);
    expect((await house.follow('nadia-spa', {}, 'HEAD')).status).toBe(302);
    expect((await house.follow('nadia-spa', { 'user-agent': 'curl/8.5.0' })).headers.getSetCookie()).toEqual([]);
    // What a browser fetched ahead would be shown without asking again, and no click be counted.
    expect((await house.follow('nadia-spa', { 'sec-purpose': 'prefetch' })).status).toBe(503);
    await expect.poll(() => apartOf(house.ground)).toEqual({ preview: 3, head: 1, bot: 1, prefetch: 1 });
    expect(await clicksOf(house.ground)).toHaveLength(3);
  }); // prettier-ignore
});

describe('a link that leads nowhere', () => {
  it.each(['personne', 'ab', '..%2f..%2fadmin', '%0d%0aset-cookie:a=b', '//evil.example', '@evil.example', 'javascript:alert(1)', '\\\\evil'])(
    '%s is a page that says so',
    async (code) => {
      const answer = await house.follow(code);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('location')).toBeNull();
      expect(answer.headers.get('x-robots-tag')).toContain('noindex');
      expect(await answer.text()).toContain('Ce lien n’existe pas');
      expect(await clicksOf(house.ground)).toEqual([]);
    },
  ); // prettier-ignore

  it('says so in three languages', async () => {
    const arabic = await (await house.follow('personne', { 'accept-language': 'ar' })).text();
    expect(arabic).toContain('lang="ar" dir="rtl"');
    expect(await (await house.follow('personne', { 'accept-language': 'en' })).text()).toContain('no such link');
  });

  it('is one whose deal is not shown any more', async () => {
    await linkTo(house.ground, 'finie-hier', { deal: 'dealfinie' });
    await house.ground.query(`DELETE FROM marketplace_deals WHERE deal_id = 'dealfinie'`);
    expect((await house.follow('finie-hier')).status).toBe(410);
  });

  it('is one that went with its account, within five seconds', async () => {
    await linkTo(house.ground, 'partie-hier');
    expect((await house.follow('partie-hier')).status).toBe(302);
    await house.ground.query(`DELETE FROM affiliate_links WHERE code = 'partie-hier'`);
    const since = Date.now();
    while ((await house.follow('partie-hier')).status !== 404) expect(Date.now() - since).toBeLessThan(5_000);
  });

  it('takes nothing but GET and HEAD', async () => {
    const answer = await house.follow('nadia-spa', {}, 'POST');
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
});

describe('a link that is switched off', () => {
  it('stops on every node within five seconds, while people go on coming', async () => {
    await linkTo(house.ground, 'banni-demain');
    const other = await house.another();
    const ask = async (url: string) =>
      (await fetch(`${url}/r/banni-demain`, { redirect: 'manual', headers: { 'user-agent': PHONE } })).status;
    const nodes = [house.url, other.url];
    for (const url of nodes) expect(await ask(url)).toBe(302);
    await house.ground.query(`UPDATE affiliate_links SET state = 'disabled', disabled_by = 'merchant', disabled_at = now() WHERE code = 'banni-demain'`); // prettier-ignore
    const since = Date.now();
    for (const url of nodes) {
      while ((await ask(url)) !== 410) expect(Date.now() - since).toBeLessThan(5_000);
    }
    expect(Date.now() - since).toBeLessThan(5_000);
    await other.service.stop();
  });

  it('stops without being told, when nobody could tell', async () => {
    await linkTo(house.ground, 'sans-signal');
    expect((await house.follow('sans-signal')).status).toBe(302);
    await house.ground.query('ALTER TABLE affiliate_links DISABLE TRIGGER affiliate_links_changed');
    await house.ground.query(`UPDATE affiliate_links SET state = 'disabled', disabled_by = 'merchant', disabled_at = now() WHERE code = 'sans-signal'`); // prettier-ignore
    await house.ground.query('ALTER TABLE affiliate_links ENABLE TRIGGER affiliate_links_changed');
    const since = Date.now();
    while ((await house.follow('sans-signal')).status !== 410) expect(Date.now() - since).toBeLessThan(5_000);
  });
});

describe('a link to a shop of the merchant’s own', () => {
  const landing = async (url: string | null, { verified = true } = {}) => {
    await house.ground.query('DELETE FROM affiliate_programmes');
    await house.ground.query('DELETE FROM affiliate_sites');
    const { rows } = await house.ground.query<{ id: string }>(
      `INSERT INTO affiliate_sites (merchant, host, token, verified_at, created_by)
       VALUES ('m', 'shop.example', 't', CASE WHEN $1 THEN now() END, 1) RETURNING id::text`,
      [verified],
    );
    await house.ground.query(`INSERT INTO affiliate_programmes (deal, merchant) VALUES ('dealnadia-spa', 'm')`);
    await house.ground.query('UPDATE affiliate_programmes SET landing = $1, landing_site = $2', [
      url,
      url && rows[0]!.id,
    ]);
  };
  const where = async (headers: Record<string, string> = {}) =>
    (await house.follow('nadia-spa', headers)).headers.get('location')!;
  const until = (found: (at: string) => boolean) => expect.poll(() => where(), { timeout: 6_000 }).toSatisfy(found);

  it('brings the click along, which is the one that was kept', async () => {
    await landing('https://shop.example/soin?a=1');
    await until((at) => at.startsWith('https://shop.example/'));
    await house.ground.query('TRUNCATE affiliate_clicks');
    const at = new URL(await where());
    await clicksWhen(1);
    const { rows } = await house.ground.query<{ id: string }>('SELECT id FROM affiliate_clicks');
    expect(at.href).toBe(`https://shop.example/soin?a=1&sys_click=${rows[0]!.id}`);
    expect(await where({ 'sec-gpc': '1' })).toBe('https://shop.example/soin?a=1');
    expect(await where({ 'user-agent': 'WhatsApp/2.24' })).toBe('https://shop.example/soin?a=1');
  });

  it('leads to us again when the host is not theirs any more', async () => {
    await landing('https://shop.example/soin', { verified: false });
    await until((at) => at.startsWith('https://shop.test/produits/'));
  });
});
