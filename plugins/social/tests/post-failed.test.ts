import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { picture } from '../../../sandbox/tests/social/files.ts';
import { TIKTOK_PEOPLE } from '../../../sandbox/social/tiktok/people.ts';
import type { SocialAccount } from '../contracts/accounts.ts';
import { newWish, openPublishingHouse, type Publisher, type PublishingHouse } from './publishing-support.ts';

const NADIA = '31000000000000001';
const SALMA = TIKTOK_PEOPLE[0]!.openId;
/** A block by Facebook’s rules: nothing is tried again. */
const BLOCKED = { code: 368 };

let house: PublishingHouse;
let nadia: Publisher;
let pages: SocialAccount[];
beforeAll(async () => {
  house = await openPublishingHouse();
  nadia = await house.publisher();
  pages = (await nadia.accounts.connect('facebook', { person: NADIA })).data.accounts.filter(({ network }) => network === 'facebook'); // prettier-ignore
});
afterAll(() => house?.close());
afterEach(() => house.social.meta.faults.clear());

interface Told {
  key: string;
  path: string;
  title: string;
}
const told = (who: Publisher) =>
  house.query<Told>(
    `SELECT n.key, n.path, n.texts::json #>> '{fr,title}' AS title FROM platform_notifications n
     WHERE n.user_id = $1 AND n.kind = 'social-post-failed' ORDER BY n.id`,
    [who.id],
  );
const mailed = async (who: Publisher) =>
  (await house.query<{ mail: string }>(`SELECT payload::text AS mail FROM platform_jobs WHERE handler = 'mail.send' AND payload::text LIKE '%social-post-failed%' AND payload::text LIKE '%' || $1 || '%' ORDER BY id`, [who.email])).map(({ mail }) => JSON.parse(mail) as { locale: string; data: Record<string, unknown> }); // prettier-ignore
const post = (who: Publisher, accounts: readonly SocialAccount[], more: object = {}) =>
  who.say('POST', '/social/publish-all', {
    ...{ wish: newWish(), ...more },
    deliveries: accounts.map(({ id }) => ({ account: id, format: 'link', caption: 'Bonjour' })),
  });
const blockAll = () => house.social.meta.faults.add({ on: 'feed$', times: 50, fail: BLOCKED });

describe('a post that failed', () => {
  it('is told of once, however many parts of it did, with what it was about and where to look', async () => {
    const link = await nadia.link();
    blockAll();
    const { data } = await post(nadia, pages, { link: link.id });
    expect(data.deliveries).toHaveLength(2);
    await house.send(data.id);
    const { deliveries } = (await nadia.say('GET', `/social/publications/${data.id}`)).data;
    expect(deliveries.map(({ state }) => state)).toEqual(['failed', 'failed']);
    expect(await told(nadia)).toEqual([
      { key: `${data.id}:0`, path: '/influenceur/publications', title: 'Votre publication n’est pas partie sur Nadia en voyage' },
    ]); // prettier-ignore
    const [mail, ...others] = await mailed(nadia);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ locale: 'fr', data: { network: 'facebook', outcome: 'failed', deal: expect.any(String) } }); // prettier-ignore
  });

  it('is told of again when its owner asked for it once more and it failed again', async () => {
    blockAll();
    const { data } = await post(nadia, pages.slice(0, 1));
    await house.send(data.id);
    const [part] = data.deliveries;
    await nadia.say('POST', `/social/deliveries/${part!.id}/retry`, {});
    await house.send(data.id);
    expect((await told(nadia)).map(({ key }) => key).filter((key) => key.startsWith(`${data.id}:`))).toEqual([
      `${data.id}:0`,
      `${data.id}:1`,
    ]);
  });

  it('is told of in the language of whoever wrote it', async () => {
    const zineb = await house.publisher();
    const accounts = (await zineb.accounts.connect('facebook', { person: NADIA })).data.accounts;
    await house.query(
      `INSERT INTO identity_profiles (user_id, kind, locale, city, niche, audience, languages) VALUES ($1, 'influencer', 'ar', 'Rabat', 'food', '1k-10k', '{ar}') ON CONFLICT (user_id) DO UPDATE SET locale = 'ar'`,
      [zineb.id],
    );
    blockAll();
    const { data } = await post(zineb, accounts.slice(0, 1));
    await house.send(data.id);
    const [mail] = await mailed(zineb);
    expect(mail).toMatchObject({ locale: 'ar', data: { deal: null } });
    expect(mail!.data['postsUrl']).toMatch(/\/ar\/mouathir\/manchourat$/);
  });

  it('is not told of when it left, or when its account broke, of which its owner is told', async () => {
    const who = await house.publisher();
    const accounts = (await who.accounts.connect('facebook', { person: NADIA })).data.accounts.slice(0, 1);
    const well = await post(who, accounts);
    await house.send(well.data.id);
    house.social.meta.faults.add({ on: 'feed$', times: 50, fail: { code: 190, subcode: 460 } });
    const paused = await post(who, accounts);
    await house.send(paused.data.id);
    const { deliveries } = (await who.say('GET', `/social/publications/${paused.data.id}`)).data;
    expect(deliveries[0]!.state).toBe('paused');
    expect(await told(who)).toEqual([]);
    const broken = await house.query(`SELECT 1 FROM platform_notifications WHERE user_id = $1 AND kind = 'social-account-broken'`, [who.id]); // prettier-ignore
    expect(broken).toHaveLength(1);
  });

  it('of the house is in the queue of its staff: nobody is written to', async () => {
    const [account] = await house.query<{ id: string }>(
      `INSERT INTO social_accounts (network, login, remote, token, token_key) VALUES ('facebook', 'facebook', 'none', '\\x00', 'k') RETURNING id::text AS id`,
    );
    const [made] = await house.query<{ id: string }>(
      `INSERT INTO social_publications (wish, due_at) VALUES ('wish-of-the-house', now()) RETURNING id::text AS id`,
    );
    await house.query(
      `INSERT INTO social_deliveries (publication, account, network, format, caption, media, next_at)
       VALUES ($1, $2, 'facebook', 'photos', 'x', ARRAY[gen_random_uuid()], now())`,
      [made!.id, account!.id],
    );
    const before = await house.query(`SELECT 1 FROM platform_notifications`);
    await house.send(`pub_${made!.id}`);
    const [row] = await house.query<{ state: string }>('SELECT state FROM social_deliveries WHERE publication = $1', [made!.id]); // prettier-ignore
    expect(row!.state).toBe('failed');
    expect(await house.query(`SELECT 1 FROM platform_notifications`)).toHaveLength(before.length);
  });
});

describe('a post of which nobody knows', () => {
  it('is told of after an hour of looking, and not before', async () => {
    const who = await house.publisher();
    const [account] = (await who.accounts.connect('tiktok', { person: SALMA })).data.accounts;
    const square = await who.bring(await picture(1080, 1080), 'image/jpeg');
    // Its answer was lost, and of what few may see TikTok tells nothing.
    house.social.tiktok.faults.order('/v2/post/publish/content/', { kind: 'drop-before' });
    const options = { mode: 'direct', privacy_level: 'SELF_ONLY', consent: true };
    const { data } = await who.say('POST', '/social/publish', { wish: newWish(), account: account!.id, format: 'photos', media: [square.id], caption: 'Photos', options }); // prettier-ignore
    await house.send(data.id, { looks: 5 });
    const state = async () => (await who.say('GET', `/social/publications/${data.id}`)).data.deliveries[0]!.state;
    expect([await state(), await told(who)]).toEqual(['unconfirmed', []]);
    await house.send(data.id, { looks: 3 });
    expect(await state()).toBe('unconfirmed');
    expect((await told(who)).map(({ title }) => title)).toEqual([
      expect.stringMatching(/^Votre publication est-elle sur Salma Bons Plans\s\?$/),
    ]);
    expect((await mailed(who)).map(({ data: { outcome } }) => outcome)).toEqual(['unconfirmed']);
  });
});
