import { DEMO_SHOPPER } from '@sys/config';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StandInPerson } from '../../sandbox/oauth/people.ts';
import { startProviders, type ProviderStandIns } from '../../sandbox/oauth/stand-ins.ts';
import { startTestShop, type TestShop } from '../support/shop.ts';
import { Visitor } from './support.ts';

let shop: TestShop;
let providers: ProviderStandIns;
let visitor: Visitor;
beforeAll(async () => {
  providers = await startProviders();
  shop = await startTestShop({ env: providers.env });
});
afterAll(async () => {
  await shop?.close();
  await providers?.close();
});
beforeEach(() => {
  visitor = new Visitor(shop.site);
});

type Provider = 'google' | 'facebook';
let ids = 0;
const newcomer = (provider: Provider, more: Partial<StandInPerson> = {}): StandInPerson => {
  const id = String(6_000_000_000 + ++ids);
  const person = { id, name: 'Nadia Alami', email: `visitor${id}@example.ma`, verified: true, ...more };
  providers[provider].people.push(person);
  return person;
};

/** Goes to a provider and says there who one is; the path that it sends back to. */
async function toProvider(person: StandInPerson | null, { who = visitor, provider = 'google' as Provider, query = '', referer = '/connexion' } = {}): Promise<string> {
  const answer = await who.ask(`/_oauth/${provider}?langue=fr${query}`, { headers: { referer: shop.site + referer } });
  const url = new URL(answer.headers.location!);
  url.searchParams.set(person ? 'person' : 'refuse', person?.id ?? '1');
  const back = (await fetch(url, { redirect: 'manual' })).headers.get('location')!;
  expect(back.startsWith(`${shop.site}/_oauth/${provider}/callback?`)).toBe(true);
  return back.slice(shop.site.length);
} // prettier-ignore

const whoAmI = async (who = visitor) => (await who.ask('/api/session')).json.data;
const signUp = (more: object = {}, who = visitor) =>
  who.write('POST', '/api/session/newcomer', { kind: 'shopper', name: 'Nadia Alami', locale: 'fr', ...more });

describe('coming back from a provider', () => {
  it('signs up, in, and leads where the page was asked to', async () => {
    const person = newcomer('google');
    const first = await visitor.ask(await toProvider(person, { referer: '/connexion?next=/faq' }));
    expect([first.status, first.headers.location]).toEqual([303, '/inscription/suite']);
    expect(await whoAmI()).toBeNull();
    expect((await visitor.ask('/api/session/newcomer')).json.data).toEqual({ provider: 'google', name: person.name, email: person.email, proven: true }); // prettier-ignore
    expect((await signUp()).json).toEqual({ data: { then: '/faq' } });
    expect(await whoAmI()).toMatchObject({ email: person.email });
    expect((await visitor.ask('/api/session/newcomer')).json.data).toBeNull();

    const elsewhere = new Visitor(shop.site);
    const again = await elsewhere.ask(await toProvider(person, { who: elsewhere, referer: '/ar/doukhoul?next=/ar/asila' })); // prettier-ignore
    expect([again.status, again.headers.location]).toEqual([303, '/ar/asila']);
    expect(await whoAmI(elsewhere)).toMatchObject({ email: person.email });
  });

  it('keeps in cookies that no script reads what it needs, and says no token', async () => {
    const person = newcomer('google');
    const back = await toProvider(person);
    expect(visitor.set.find((line) => line.startsWith('sys-oauth='))).toMatch(
      /^sys-oauth=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    const answer = await visitor.ask(back);
    expect(visitor.set.find((line) => line.startsWith('sys-ticket='))).toMatch(/; Max-Age=1800; Path=\/; HttpOnly; SameSite=Lax$/); // prettier-ignore
    expect(answer.headers['referrer-policy']).toBe('no-referrer');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.text).not.toMatch(/eyJ/);
  });

  it('in another browser, or twice, is refused by a page that says what to do', async () => {
    const back = await toProvider(newcomer('google'));
    const other = new Visitor(shop.site);
    await other.ask('/_oauth/google?langue=fr');
    for (const who of [other, new Visitor(shop.site)]) {
      const answer = await who.ask(back, { headers: { 'accept-language': 'ar' } });
      expect([answer.status, answer.headers.location]).toEqual([303, '/ar/doukhoul/tawaqqof?erreur=state']);
      expect(who.cookies.has('sys-ticket')).toBe(false);
    }
    await visitor.ask(back);
    const again = await visitor.ask(back);
    expect(again.headers.location).toBe('/connexion/interrompue?erreur=state');
    const page = await visitor.ask(again.headers.location!);
    expect([page.status, page.text]).toEqual([200, expect.stringContaining('Il faut recommencer')]);
  });

  const WAYS: [string, () => Promise<string>, string][] = [
    ['consent', () => toProvider(null), 'denied'],
    ['a code', async () => `${(await toProvider(newcomer('google'))).split('code=')[0]}code=x&state=y`, 'state'],
    ['anything', async () => '/_oauth/google/callback', 'state'],
    [
      'a truth',
      async () => {
        providers.google.forgery = { claims: { aud: 'x' } };
        return toProvider(newcomer('google'));
      },
      'invalid',
    ],
  ];
  it.each(WAYS)('without %s says why', async (_, way, reason) => {
    const answer = await visitor.ask(await way());
    expect([answer.status, answer.headers.location]).toEqual([303, `/connexion/interrompue?erreur=${reason}`]);
    expect(visitor.cookies.has('sys-renewal')).toBe(false);
  }); // prettier-ignore

  it('while the provider is away says so', async () => {
    const back = await toProvider(newcomer('facebook'), { provider: 'facebook' });
    providers.facebook.broken = 503;
    expect((await visitor.ask(back)).headers.location).toBe('/connexion/interrompue?erreur=away');
    providers.facebook.broken = null;
  });

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)'])(
    'never leads to %j',
    async (next) => {
      const person = newcomer('google');
      const query = new URLSearchParams({ next });
      await visitor.ask(await toProvider(person, { referer: `/connexion?${query}`, query: `&then=${encodeURIComponent(next)}` })); // prettier-ignore
      expect((await signUp()).json).toEqual({ data: { then: '/compte' } });
    },
  );
});

describe('going to a provider', () => {
  it('is not begun by another site, nor for a provider that there is not', async () => {
    const answer = await visitor.ask('/_oauth/google', { headers: { 'sec-fetch-site': 'cross-site' } });
    expect(answer.headers.location).toBe('/connexion/interrompue?erreur=state');
    for (const name of ['apple', 'constructor', '..']) expect((await visitor.ask(`/_oauth/${name}`)).status).toBe(404);
    expect((await visitor.ask('/_oauth/apple/callback?code=1')).status).toBe(404);
  });

  it('to be linked wants a session, a token and our own origin', async () => {
    const link = (who: Visitor, headers = {}) =>
      who.write('POST', '/api/session/link', { provider: 'google' }, headers);
    expect((await link(visitor)).status).toBe(401);
    expect((await link(visitor, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await link(visitor, { 'x-csrf-token': 'x' })).status).toBe(403);
  });
});

describe('signing in to be linked', () => {
  const credentials = { identifier: DEMO_SHOPPER.email, password: DEMO_SHOPPER.password };

  it('links on the page for it alone: whoever signs in plainly on the same machine is not', async () => {
    const person = newcomer('google', { email: DEMO_SHOPPER.email });
    const first = await visitor.ask(await toProvider(person));
    expect(first.headers.location).toBe('/connexion/lier');
    expect(await whoAmI()).toBeNull();
    const plain = visitor.twin();
    expect((await plain.write('POST', '/api/session', credentials)).json.data).toEqual({ signedIn: true });
    expect((await visitor.write('POST', '/api/session', { ...credentials, link: true })).json.data).toEqual({ signedIn: true, linked: true }); // prettier-ignore
    const again = new Visitor(shop.site);
    await again.ask(await toProvider(person, { who: again }));
    expect(await whoAmI(again)).toMatchObject({ email: DEMO_SHOPPER.email });
  });

  it('without having come from a provider is refused', async () => {
    const answer = await visitor.write('POST', '/api/session', { ...credentials, link: true });
    expect([answer.status, answer.json.error!.name]).toEqual([400, 'StaleTicketError']);
    expect(visitor.cookies.has('sys-renewal')).toBe(false);
  });
});

describe('without JavaScript', () => {
  const post = (path: string, form: Record<string, string>) =>
    visitor.ask(path, {
      method: 'POST',
      body: new URLSearchParams(form).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', referer: `${shop.site}/inscription/suite` },
    });

  it('the short form signs up, and keeps what was typed when it has to be mended', async () => {
    const person = newcomer('google');
    await visitor.ask(await toProvider(person, { query: '&type=merchant' }));
    const form = { page: '/inscription/suite?type=merchant', kind: 'merchant', locale: 'fr', name: 'Nadia Alami', email: '', shopName: 'Dar Nadia', trade: 'crafts', city: 'Fès' }; // prettier-ignore
    const mend = await post('/_account/provider', { ...form, ice: '12' });
    expect([mend.status, mend.text]).toEqual([422, expect.stringContaining('L’ICE a quinze chiffres.')]);
    expect(mend.text).toContain('Dar Nadia');
    const done = await post('/_account/provider', { ...form, ice: '001525713000063' });
    expect([done.status, done.headers.location]).toEqual([303, '/compte']);
    expect(await whoAmI()).toMatchObject({ email: person.email });
  });
});
