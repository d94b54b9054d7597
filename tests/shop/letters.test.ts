import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMailbox, type Mailbox } from '../../sandbox/mail/mailbox.ts';
import { htmlFindings } from '../support/html.ts';
import { get } from '../support/http.ts';
import { startTestShop, type TestShop } from '../support/shop.ts';

/** The page of a reader of the newsletter, by plain requests: who may keep it, who learns of its link, what is never lost. */
const EMAIL = 'hajar.lectrice@example.ma';
const HIDDEN = 'h•••@example.ma';
const PAGE = '/lettre/preferences';
let shop: TestShop;
let mailbox: Mailbox;
let token: string;
beforeAll(async () => {
  mailbox = await startMailbox({ smtpPort: 0, httpPort: 0 });
  shop = await startTestShop({ env: { SMTP_URL: mailbox.smtpUrl } });
  await ask('subscribe', { email: EMAIL, locale: 'fr' });
  const { text } = await mailbox.waitFor(({ recipients }) => recipients.includes(EMAIL), 20_000);
  const { data } = await ask<{ then: string }>('confirm', { token: /jeton=([\w-]+)/.exec(text)![1] });
  token = new URL(data.then, shop.site).searchParams.get('jeton')!;
});
afterAll(async () => {
  await shop?.close();
  await mailbox?.close();
});

async function ask<Data>(path: string, body: object): Promise<{ data: Data }> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${shop.cms}/api/newsletter/${path}`, { method: 'POST', headers, body: JSON.stringify(body) }); // prettier-ignore
  return (await answer.json()) as { data: Data };
}

function post(fields: [string, string][], headers: Record<string, string> = { origin: shop.site }) {
  return fetch(`${shop.site}/_lettre/preferences`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers,
    redirect: 'manual',
  });
}
const wish = (more: [string, string][] = [['frequency', 'monthly']]): [string, string][] => [
  ['deed', 'save'],
  ['token', token],
  ['page', PAGE],
  ['locale', 'en'],
  ['city', ''],
  ...more,
];
const kept = async () => (await ask<{ locale: string; frequency: string }>('preferences/read', { token })).data;
const link = () => `${PAGE}?jeton=${token}`;

describe('the page of a reader', () => {
  it('is kept by nobody, tells nobody its address, and the page of all has nothing of it', async () => {
    const before = await get(shop.site, PAGE);
    const own = await get(shop.site, link());
    expect(own.status).toBe(200);
    expect(own.text).toContain(HIDDEN);
    expect(own.headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'strict-origin',
      'x-robots-tag': 'noindex, nofollow',
    });
    expect(own.headers['x-cache']).toBeUndefined();
    expect(own.headers['set-cookie']).toBeUndefined();
    expect(await htmlFindings(own.text)).toEqual([]);
    for (const path of [PAGE, `${PAGE}?utm_source=x`]) {
      const { text, headers } = await get(shop.site, path);
      expect(headers['x-cache']).toBe('cache');
      expect(text).toBe(before.text);
      expect(text).not.toContain(HIDDEN);
      expect(text).not.toContain(token);
    }
    // What was shown to one is not what the next is shown.
    const other = await get(shop.site, `${PAGE}?jeton=s1-0.${'A'.repeat(22)}`);
    expect(other.status).toBe(303);
    expect(other.headers.location).toBe(`${PAGE}?erreur=over`);
    const over = await get(shop.site, `${PAGE}?erreur=over`);
    expect(over.text).toContain('Ce lien ne sert plus.');
    expect(over.text).not.toContain(HIDDEN);
  });

  it('takes forms of its own site alone, for what it offers', async () => {
    for (const headers of [{}, { origin: 'https://evil.example' }, { origin: 'null' }])
      expect((await post(wish(), headers as Record<string, string>)).status).toBe(403);
    const deeds = ['', 'constructor', 'confirm', '../unsubscribe'];
    for (const deed of deeds) expect((await post([['deed', deed], ['token', token]])).status).toBe(400); // prettier-ignore
    expect(await kept()).toMatchObject({ locale: 'fr', frequency: 'weekly' });
    const strange = await post([['deed', 'stop'], ['token', `${token.slice(0, -1)}_`]]); // prettier-ignore
    expect(strange.headers.get('location')).toBe(`${PAGE}?erreur=over`);
    const away = await post([['deed', 'save'], ['token', token], ['page', '//evil.example/ar'], ['locale', 'fr'], ['frequency', 'weekly']]); // prettier-ignore
    expect(away.headers.get('location')).toMatch(/^\/lettre\/preferences\?jeton=/);
  });

  it('comes back with what was chosen when it is refused', async () => {
    const wrong = await post(wish([['frequency', 'monthly'], ['interests[]', 'y'.repeat(24)]])); // prettier-ignore
    expect(wrong.status).toBe(422);
    expect(wrong.headers.get('cache-control')).toBe('no-store');
    const text = await wrong.text();
    expect(text).toContain('Cela n’a pas abouti.');
    for (const value of ['monthly', 'en'])
      expect(new RegExp(`<(?:input|option)[^>]* value="${value}"[^>]*>`).exec(text)![0]).toMatch(/ (?:checked|selected)[ >]/); // prettier-ignore
    expect(await kept()).toMatchObject({ locale: 'fr', frequency: 'weekly' });
  });

  it('loses nothing while the CMS is away: the form is sent again as it was', async () => {
    await get(shop.site, PAGE);
    await shop.cmsService.stop();
    const away = await post(wish([['frequency', 'monthly'], ['interests[]', 'a"<b']])); // prettier-ignore
    expect(away.status).toBe(503);
    const text = await away.text();
    const fields = [...text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]);
    for (const field of [['token', token], ['locale', 'en'], ['frequency', 'monthly'], ['interests[]', 'a&quot;&lt;b'], ['deed', 'save']])
      expect(fields).toContainEqual(field);
    // Whoever opens the link meanwhile finds the page of all, which says what to do.
    const meanwhile = await get(shop.site, link());
    expect(meanwhile.status).toBe(200);
    expect(meanwhile.headers['referrer-policy']).toBe('strict-origin');
    expect(meanwhile.text).toContain('Cette page s’ouvre par le lien d’une lettre.');
    await shop.restartCms();
    const again = await post(wish());
    expect([again.status, again.headers.get('location')]).toEqual([303, `${link()}&enregistre=1`]);
    expect(await kept()).toMatchObject({ locale: 'en', frequency: 'monthly' });
    expect((await get(shop.site, `${link()}&enregistre=1`)).text).toContain('C’est enregistré.');
  }); // prettier-ignore

  it('stands in no log', async () => {
    for (const file of Object.values(shop.logs)) {
      const said = await readFile(file, 'utf8');
      expect(said.length).toBeGreaterThan(500);
      expect(said).not.toContain(token);
      expect(said).not.toContain(EMAIL);
    }
  });
});
