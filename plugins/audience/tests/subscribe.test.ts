import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEnvironment } from '@sys/config';
import type { ReaderPreferences } from '../contracts/newsletter/readers.ts';
import { routes } from '../../../storefront/i18n/routes.ts';
import { PAGES } from '../server/newsletter/pages.ts';
import { lettersOfPeople } from '../server/newsletter/personal-data.ts';
import { withClient } from '../../../cms/tests/reads/support.ts';
import { address, openLettersHouse, tokenIn, type LettersHouse } from './newsletter-support.ts';

let house: LettersHouse;
beforeAll(async () => void (house = await openLettersHouse()));
afterAll(() => house?.close());

const rowOf = async (email: string) =>
  (await house.query<{ id: string; state: string; locale: string }>('SELECT id::text AS id, state, locale FROM audience_subscribers WHERE email = $1', [email]))[0]; // prettier-ignore
const deedsOf = async (email: string) =>
  (await house.query<{ deed: string }>('SELECT c.deed FROM audience_subscriber_consents c JOIN audience_subscribers s ON s.id = c.subscriber WHERE s.email = $1 ORDER BY c.id', [email])).map(({ deed }) => deed); // prettier-ignore
/** All that follows is done, the mails are sent. */
const still = () =>
  expect
    .poll(async () => (await house.query(`SELECT 1 FROM platform_jobs WHERE (handler LIKE 'audience.%' OR handler = 'mail.send') AND state IN ('planned', 'queued', 'running') AND run_at <= now()`)).length)
    .toBe(0); // prettier-ignore
const preferencesOf = async (email: string): Promise<string> => {
  await house.ask('POST', '/newsletter/subscribe', { email });
  return tokenIn((await house.mail(email, /déjà abonné/)).text);
};

describe('subscribing', () => {
  it('is answered the same for a new, a waiting, a confirmed and a lying address, and asks by mail', async () => {
    const known = await house.subscriber();
    const fresh = address();
    const answers = [];
    for (const body of [{ email: ` ${fresh.toUpperCase()} ` }, { email: fresh }, { email: known.email }, { email: address(), website: 'https://spam.example' }])
      answers.push(await house.ask('POST', '/newsletter/subscribe', { ...body, locale: 'ar', from: '/ar/oroud' }));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`))).toEqual(new Set(['202 {"data":{"done":true}}']));
    await still();
    expect(await rowOf(fresh)).toMatchObject({ state: 'pending', locale: 'ar' });
    expect((await house.mail(fresh, /أكدوا/)).html).toContain('dir="rtl"');
    // Who reads it already is told so; their language is not a stranger’s to change.
    await house.mail(known.email, /déjà abonné/);
    expect(await rowOf(known.email)).toMatchObject({ state: 'confirmed', locale: 'fr' });
    const [consent] = await house.query<{ page: string; wording: string; source: string }>(
      `SELECT c.page, c.wording, encode(c.source, 'hex') AS source FROM audience_subscriber_consents c JOIN audience_subscribers s ON s.id = c.subscriber WHERE s.email = $1 LIMIT 1`, [fresh]);
    expect(consent).toEqual({ page: '/ar/oroud', wording: expect.stringMatching(/^\d{4}-/), source: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const spam = await house.query(`SELECT 1 FROM platform_jobs WHERE payload::text LIKE '%spam.example%'`);
    expect(spam).toEqual([]);
  }); // prettier-ignore

  it('refuses what is no address and what is not asked for, by the field', async () => {
    const refused = await house.ask('POST', '/newsletter/subscribe', { email: 'salma', state: 'confirmed' });
    expect(refused).toMatchObject({ status: 400, fields: expect.arrayContaining([{ field: 'email', problem: 'invalid' }, { field: 'state', problem: 'unknown' }]) }); // prettier-ignore
  });

  it('does not fill somebody’s mail box, whoever asks', async () => {
    const email = address();
    for (let i = 0; i < 7; i++) await house.ask('POST', '/newsletter/subscribe', { email });
    await still();
    expect(house.mails(email)).toBe(4);
  });

  it('is confirmed by the newest link, once, and by nothing else', async () => {
    const email = address();
    await house.ask('POST', '/newsletter/subscribe', { email });
    const first = tokenIn((await house.mail(email, /Confirmez/)).text);
    house.mailbox.clear();
    await house.ask('POST', '/newsletter/subscribe', { email });
    const second = tokenIn((await house.mail(email, /Confirmez/)).text);
    const confirm = async (token: string) => (await house.ask('POST', '/newsletter/confirm', { token })).status;
    expect([await confirm(first), await confirm('A'.repeat(43)), await confirm('x')]).toEqual([400, 400, 400]);
    expect((await rowOf(email))!.state).toBe('pending');
    const twenty = await Promise.all(Array.from({ length: 20 }, () => confirm(second)));
    expect(twenty.filter((status) => status === 200)).toHaveLength(1);
    expect(await confirm(second)).toBe(400);
    expect(await deedsOf(email)).toEqual(['asked', 'asked', 'confirmed']);
    const kept = await house.query(`SELECT 1 FROM platform_jobs WHERE payload::text LIKE '%' || $1 || '%' AND state = 'done'`, [second]);
    expect(kept).toEqual([]);
  }); // prettier-ignore

  it('has a week for the link, and is forgotten after thirty days', async () => {
    const [late, old, young] = [address(), address(), address()];
    for (const email of [late, old, young]) await house.ask('POST', '/newsletter/subscribe', { email });
    const token = tokenIn((await house.mail(late, /Confirmez/)).text);
    await Promise.all([old, young].map((email) => house.mail(email, /Confirmez/)));
    const [left] = await house.query<{ days: number }>('SELECT extract(epoch FROM token_until - now())::float8 / 86400 AS days FROM audience_subscribers WHERE email = $1', [late]);
    expect(left!.days).toBeCloseTo(7, 1);
    await house.query(`UPDATE audience_subscribers SET token_until = now() - interval '1 second' WHERE email = $1`, [late]);
    expect((await house.ask('POST', '/newsletter/confirm', { token })).status).toBe(400);
    await house.query(`UPDATE audience_subscribers SET state_at = now() - interval '31 days' WHERE email = $1`, [old]);
    await house.query(`INSERT INTO platform_jobs (handler, payload) VALUES ('audience.newsletter.sweep', '{}'); NOTIFY platform_jobs`);
    await expect.poll(() => rowOf(old)).toBeUndefined();
    expect(await rowOf(young)).toBeDefined();
  }); // prettier-ignore
});

describe('the link in each mail', () => {
  it('shows and changes what somebody gets, and nothing of anybody else', async () => {
    const city = (await house.make.city({ name: 'Azrou' })).documentId;
    const category = (await house.make.category({ name: 'Bien-être' })).documentId;
    const { email } = await house.subscriber();
    const token = await preferencesOf(email);
    const read = () => house.ask<ReaderPreferences>('POST', '/newsletter/preferences/read', { token, locale: 'fr' });
    expect((await read()).data).toMatchObject({ email: `${email[0]}•••@example.ma`, subscribed: true, city: null, interests: [], frequency: 'weekly' });
    expect((await read()).data.choices).toMatchObject({ cities: expect.arrayContaining([{ id: city, name: 'Azrou' }]), categories: expect.arrayContaining([{ id: category, name: 'Bien-être' }]) });
    const wish = { token, locale: 'ar', city, interests: [category], frequency: 'monthly' };
    expect((await house.ask('POST', '/newsletter/preferences', wish)).status).toBe(200);
    expect((await read()).data).toMatchObject({ locale: 'ar', city, interests: [category], frequency: 'monthly' });
    for (const wrong of [{ city: 'x'.repeat(24) }, { interests: ['y'.repeat(24)] }, { frequency: 'hourly' }, { state: 'confirmed' }])
      expect((await house.ask('POST', '/newsletter/preferences', { ...wish, ...wrong })).status).toBe(400);
    expect((await read()).text).not.toContain(email);
  }); // prettier-ignore

  it('opens nothing when it was forged, cut, or made for another', async () => {
    const [one, other] = [await house.subscriber(), await house.subscriber()];
    const token = await preferencesOf(one.email);
    const foreign = token.replace(/^s[a-z0-9]+-/, `s${Number(other.id).toString(36)}-`);
    for (const bad of [foreign, token.slice(0, -1), `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`, token.replace(/^s/, 'l'), token.replace(/^s/, 'r'), token.replace(/^s/, 'b')])
      for (const path of ['preferences/read', 'unsubscribe', 'erase'])
        expect([bad, path, (await house.ask('POST', `/newsletter/${path}`, { token: bad })).status]).toEqual([bad, path, 400]);
    expect((await rowOf(other.email))!.state).toBe('confirmed');
  }); // prettier-ignore

  it('ends the subscription by a POST alone, twice without harm, and it can begin again', async () => {
    const { email } = await house.subscriber();
    const token = await preferencesOf(email);
    expect([404, 405]).toContain((await house.ask('GET', `/newsletter/unsubscribe?token=${token}`)).status);
    expect((await rowOf(email))!.state).toBe('confirmed');
    for (let i = 0; i < 2; i++)
      expect((await house.ask('POST', '/newsletter/unsubscribe', { token, oneClick: true })).status).toBe(200);
    expect((await rowOf(email))!.state).toBe('unsubscribed');
    expect((await deedsOf(email)).filter((deed) => deed === 'unsubscribed')).toHaveLength(1);
    house.mailbox.clear();
    await house.query(`UPDATE audience_subscriber_consents SET at = at - interval '2 days'`);
    await house.ask('POST', '/newsletter/subscribe', { email });
    const again = tokenIn((await house.mail(email, /Confirmez/)).text);
    expect((await rowOf(email))!.state).toBe('unsubscribed');
    await house.ask('POST', '/newsletter/confirm', { token: again });
    expect((await rowOf(email))!.state).toBe('confirmed');
  });

  it('erases its owner, after which it opens nothing', async () => {
    const { email } = await house.subscriber();
    const token = await preferencesOf(email);
    expect((await house.ask('POST', '/newsletter/erase', { token })).status).toBe(200);
    expect(await rowOf(email)).toBeUndefined();
    expect((await house.ask('POST', '/newsletter/preferences/read', { token })).status).toBe(400);
  });
});

it('is in the data of whoever has an account, and goes with it', async () => {
  const person = await house.person();
  await house.ask('POST', '/newsletter/subscribe', { email: person.email });
  await house.ask('POST', '/newsletter/confirm', { token: tokenIn((await house.mail(person.email, /Confirmez/)).text) });
  const read = await withClient(house.cms, (db) => lettersOfPeople.read(db, person.id));
  expect(read).toMatchObject({ subscription: { email: person.email, state: 'confirmed', consents: [{ deed: 'asked' }, { deed: 'confirmed' }] } });
  await withClient(house.cms, (db) => lettersOfPeople.erase(db, person.id));
  expect(await rowOf(person.email)).toBeUndefined();
}); // prettier-ignore

it('is asked for a few times an hour only, by address and by mail address', async () => {
  const { limitFor } = await import('../../platform/domain/limits/routes.ts');
  const { accountIn } = await import('../../platform/domain/limits/accounts.ts');
  expect(limitFor('POST', '/api/newsletter/subscribe')).toBe('mail');
  expect(accountIn('/api/newsletter/subscribe', { email: 'a@b.ma' })).toBe('a@b.ma');
  expect(limitFor('POST', '/api/newsletter/confirm')).toBe('code');
});

it('leads to pages that there are', () => {
  expect(readEnvironment().LETTERS_KEY).toBeTruthy();
  for (const [name, paths] of Object.entries(PAGES)) {
    const { fr, ar, en } = routes[name]!;
    expect(paths).toEqual({ fr, ar: `/ar${ar}`, en: `/en${en}` });
  }
});
