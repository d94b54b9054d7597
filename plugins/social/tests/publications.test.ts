import { createHmac, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type pg from 'pg';
import {
  countedOf,
  letIn,
  offeredDeal,
  openInfluencer,
  soldBy,
  type Influencer,
} from '../../affiliate/tests/promoting-support.ts';
import { openOrdersHouse, type OrdersHouse } from '../../orders/tests/support.ts';
import type { Publication, PublicationStats } from '../contracts/publications.ts';
import { followZones } from '../server/publications/zones.ts';

const SECRET = 'tiktok-secret-of-the-tests';
let house: OrdersHouse;
let nadia: Influencer;
let yassine: Influencer;
beforeAll(async () => {
  house = await openOrdersHouse({ ROLE: 'web', TIKTOK_CLIENT_KEY: 'key', TIKTOK_CLIENT_SECRET: SECRET });
  [nadia, yassine] = [await openInfluencer(house), await openInfluencer(house)];
});
afterAll(() => house?.close());

interface Said<Data> {
  status: number;
  code?: string;
  problems?: unknown;
  data: Data;
  next_cursor?: string | null;
}
/** Below /api/affiliate, where the influencers of the tests speak; `..` leads out of it. */
const say = <Data = Publication>(who: Influencer, method: string, path: string, body?: unknown) =>
  who.call<Data>(method, `/..${path}`, body) as unknown as Promise<Said<Data>>;

let serial = 0;
const wish = () => `wish-${++serial}-${randomUUID()}`;
async function account(
  of: Influencer,
  network = 'facebook',
  login = network === 'tiktok' ? 'tiktok' : 'facebook',
): Promise<string> {
  const [row] = await house.query<{ id: string }>(
    `INSERT INTO social_accounts (owner, network, login, remote, name, token, token_key) VALUES ($1, $2, $3, $4, 'Salma', '\\x00', 'k') RETURNING id::text AS id`,
    [of.id, network, login, `r${++serial}`],
  );
  return `acc_${row!.id}`;
}
async function media(of: Influencer, facts: Record<string, unknown> = {}): Promise<string> {
  const id = randomUUID();
  const file = {
    kind: 'image',
    mime: 'image/jpeg',
    width: 1080,
    height: 1080,
    duration_ms: null,
    bytes: 500_000,
    ...facts,
  };
  await house.query(
    `INSERT INTO social_media (id, owner, kind, mime, width, height, duration_ms, bytes, sha256, file)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '\\x00', $9)`,
    [
      id,
      of.id,
      file.kind,
      file.mime,
      file.width,
      file.height,
      file.duration_ms,
      file.bytes,
      `${id.slice(0, 2)}/${id}.jpg`,
    ],
  );
  return id;
}
async function link(of: Influencer): Promise<{ id: string; code: string; owner: number }> {
  const { deal, shop } = await offeredDeal(house);
  await letIn(house, of, deal);
  const made = await of.call<{ id: string; code: string }>('POST', '/generate-link', { deal });
  const [row] = await house.query<{ owner: number }>('SELECT owner_id AS owner FROM orders_shops WHERE merchant = $1', [
    shop.merchant,
  ]);
  return { ...made.data, owner: row!.owner };
}
const words = async (of: Influencer, more: object = {}) => ({
  account: await account(of),
  format: 'link',
  caption: 'Bonjour',
  ...more,
});
const run = <T>(work: (db: pg.Client) => Promise<T>): Promise<T> =>
  house.db(async (client) => {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  });
const deed = (id: string) =>
  house
    .query<{ action: string }>(`SELECT action FROM platform_audit WHERE subject ->> 'id' = $1 ORDER BY seq`, [id])
    .then((rows) => rows.map(({ action }) => action));
/** The sub-id of a part. */
const campaignOf = async (part: string) =>
  (
    await house.query<{ campaign: string }>(`SELECT campaign FROM social_deliveries WHERE 'dlv_' || id = $1`, [part])
  )[0]!.campaign;
/** Puts a part where the dispatcher would have brought it. */
const bring = (part: string, state: string, more = '') =>
  house.query(
    `UPDATE social_deliveries SET state = '${state}', begun_at = now(), committed_at = now()${more} WHERE 'dlv_' || id = $1`,
    [part],
  );

describe('publishing', () => {
  it('writes one part for each account, with its own address, and plans them', async () => {
    const { id, code } = await link(nadia);
    const page = await account(nadia);
    const insta = await account(nadia, 'instagram');
    const said = await say(nadia, 'POST', '/social/publish-all', {
      wish: wish(), link: id, deliveries: [
        { account: page, format: 'link', caption: 'À voir', hashtags: ['BonPlan'] },
        { account: insta, format: 'image', caption: 'À voir', media: [await media(nadia)] },
      ],
    }); // prettier-ignore
    expect([said.status, said.data.state, said.data.at]).toEqual([201, 'scheduled', null]);
    const [one, other] = said.data.deliveries;
    // A Page shows its link by itself; on Instagram it is read.
    expect(one!.caption).toBe('#publicité\nÀ voir\n\n#BonPlan');
    expect(other!.caption).toContain(`/r/${code}?c=${await campaignOf(other!.id)}&n=instagram`);
    const jobs = await house.query<{ delivery: string }>(
      `SELECT payload ->> 'delivery' AS delivery FROM platform_jobs WHERE handler = 'social.deliver'`,
    );
    for (const { id: part } of said.data.deliveries) expect(jobs).toContainEqual({ delivery: part.slice(4) });
    expect(await deed(said.data.id)).toEqual(['social.publication.created']);
    const [row] = await house.query<{ after: string }>(
      `SELECT after::text FROM platform_audit WHERE subject ->> 'id' = $1`,
      [said.data.id],
    );
    expect(row!.after).not.toContain('voir');
  });

  it('is one for one wish, however many come at once, and another body is refused', async () => {
    const body = { wish: wish(), ...(await words(nadia)) };
    const all = await Promise.all(Array.from({ length: 6 }, () => say(nadia, 'POST', '/social/publish', body)));
    expect(new Set(all.map(({ data }) => data.id)).size).toBe(1);
    expect(all.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 201]);
    expect(all[0]!.data.deliveries).toHaveLength(1);
    expect(await say(nadia, 'POST', '/social/publish', { ...body, caption: 'Autre' })).toMatchObject({
      status: 409,
      code: 'wish-used',
    });
    // Somebody else’s wish of the same name is another one.
    const theirs = await say(yassine, 'POST', '/social/publish', { ...body, ...(await words(yassine)) });
    expect([theirs.status, theirs.data.id === all[0]!.data.id]).toEqual([201, false]);
  });

  it('of a link is the same, by its address', async () => {
    const { id } = await link(nadia);
    const said = await say(nadia, 'POST', `/affiliate/link/${id}/publish`, {
      wish: wish(),
      deliveries: [await words(nadia)],
    });
    expect([said.status, said.data.link]).toEqual([201, id]);
    const listed = await say<Publication[]>(nadia, 'GET', `/affiliate/publications?link=${id}`);
    expect(listed.data.map((one) => one.id)).toEqual([said.data.id]);
  });

  it('names the file and the rule, and writes nothing', async () => {
    const insta = await account(nadia, 'instagram');
    const png = await media(nadia, { mime: 'image/png' });
    const wide = await media(nadia, { width: 6000, height: 1000 });
    const before = await house.query('SELECT 1 FROM social_publications');
    const said = await say(nadia, 'POST', '/social/publish-all', {
      wish: wish(),
      deliveries: [
        { account: insta, format: 'image', caption: 'a'.repeat(2_300), media: [png] },
        { account: insta, format: 'carousel', media: [wide, await media(nadia)] },
        { account: await account(nadia), format: 'video', media: [] },
      ],
    });
    expect([said.status, said.code]).toEqual([400, 'not-publishable']);
    expect(said.problems).toMatchObject([
      { delivery: 1, code: 'type', file: 1 },
      { delivery: 1, code: 'caption-too-long' },
      { delivery: 2, code: 'ratio', file: 1 },
      { delivery: 3, code: 'too-few-files' },
    ]);
    expect(await house.query('SELECT 1 FROM social_publications')).toHaveLength(before.length);
  });

  it('is with one’s own accounts, links and files alone', async () => {
    const theirs = { account: await account(yassine), format: 'link' };
    expect(await say(nadia, 'POST', '/social/publish', { wish: wish(), ...theirs })).toMatchObject({
      status: 404,
      code: 'no-account',
    });
    const { id } = await link(yassine);
    expect(
      await say(nadia, 'POST', '/social/publish', { wish: wish(), ...(await words(nadia)), link: id }),
    ).toMatchObject({ status: 404, code: 'no-link' });
    const file = await media(yassine);
    const insta = { account: await account(nadia, 'instagram'), format: 'image', media: [file] };
    expect(await say(nadia, 'POST', '/social/publish', { wish: wish(), ...insta })).toMatchObject({
      status: 404,
      code: 'no-media',
    });
    const shopper = await house.person();
    const answer = await fetch(`${house.cms.url}/api/social/publish`, {
      method: 'POST',
      headers: { authorization: `Bearer ${shopper.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ wish: wish(), ...(await words(nadia)) }),
    });
    expect(answer.status).toBe(403);
    expect((await fetch(`${house.cms.url}/api/social/publications`)).status).toBe(403);
  });

  it('is not for a link that is off, a format that a network has not, or an account that is broken', async () => {
    const off = await link(nadia);
    await nadia.call('POST', `/links/${off.id}/disable`, {});
    expect(
      await say(nadia, 'POST', '/social/publish', { wish: wish(), ...(await words(nadia)), link: off.id }),
    ).toMatchObject({ code: 'not-publishable', problems: [{ code: 'link-off' }] });
    expect(
      await say(nadia, 'POST', '/social/publish', { wish: wish(), ...(await words(nadia, { format: 'carousel' })) }),
    ).toMatchObject({ problems: [{ delivery: 1, code: 'format' }] });
    const broken = await words(nadia);
    await house.query(`UPDATE social_accounts SET state = 'broken', problem = 'expired' WHERE 'acc_' || id = $1`, [
      broken.account,
    ]);
    expect(await say(nadia, 'POST', '/social/publish', { wish: wish(), ...broken })).toMatchObject({
      problems: [{ code: 'account-broken' }],
    });
    const twice = await words(nadia);
    expect(await say(nadia, 'POST', '/social/publish-all', { wish: wish(), deliveries: [twice, twice] })).toMatchObject(
      { problems: [{ delivery: 2, code: 'twice' }] },
    );
  });

  it('of a deal counts on the plan of its shop, until that is used up; without one on nobody’s', async () => {
    const { id, owner } = await link(nadia);
    const used = () =>
      house.query<{ used: number }>(
        `SELECT used FROM billing_usage WHERE user_id = $1 AND quota = 'publicationsPerMonth'`,
        [owner],
      );
    const body = { wish: wish(), ...(await words(nadia)), link: id };
    await say(nadia, 'POST', '/social/publish', body);
    await say(nadia, 'POST', '/social/publish', body);
    expect(await used()).toEqual([{ used: 1 }]);
    await house.query(`UPDATE billing_usage SET used = 10 WHERE user_id = $1`, [owner]);
    expect(await say(nadia, 'POST', '/social/publish', { ...body, wish: wish() })).toMatchObject({
      status: 409,
      code: 'publication-quota',
      problems: { why: 'used-up', limit: 10 },
    });
    expect((await say(nadia, 'POST', '/social/publish', { wish: wish(), ...(await words(nadia)) })).status).toBe(201);
  });

  it('to TikTok keeps what was chosen and agreed to, without a default', async () => {
    const tiktok = { account: await account(nadia, 'tiktok'), format: 'photos', media: [await media(nadia)] };
    const publish = (options: object) => say(nadia, 'POST', '/social/publish', { wish: wish(), ...tiktok, options });
    expect(await publish({})).toMatchObject({ code: 'not-publishable', problems: [{ code: 'options' }] });
    // Not audited, nothing of it is public.
    expect(await publish({ mode: 'direct', privacy_level: 'PUBLIC_TO_EVERYONE', consent: true })).toMatchObject({
      problems: [{ code: 'tiktok-unaudited' }],
    });
    const said = await publish({ mode: 'draft', consent: true });
    expect(said.status).toBe(201);
    const [row] = await house.query<{ options: string }>(
      `SELECT options::text FROM social_deliveries WHERE 'dlv_' || id = $1`,
      [said.data.deliveries[0]!.id],
    );
    expect(JSON.parse(row!.options)).toEqual({
      mode: 'draft',
      consented_at: expect.any(String),
      consented_to: ['music-usage'],
    });
  });
});

describe('a time', () => {
  it('is that of a clock on a wall: nine in Casablanca, whatever the server’s', async () => {
    const said = await say(nadia, 'POST', '/social/publish', {
      wish: wish(),
      ...(await words(nadia)),
      at: '2028-02-10T09:00',
    });
    // Ramadan of 2028 begins on 28 January.
    const { instantOf } = await import('../domain/schedule/zoned.ts');
    expect([said.data.at, said.data.dueAt]).toEqual([
      '2028-02-10T09:00',
      instantOf('2028-02-10T09:00', 'Africa/Casablanca').toISOString(),
    ]);
    const paris = await say(nadia, 'POST', '/social/publish', {
      wish: wish(),
      ...(await words(nadia)),
      at: '2028-07-10T09:00',
      zone: 'Europe/Paris',
    });
    expect(paris.data.dueAt).toBe('2028-07-10T07:00:00.000Z');
    expect(paris.data.deliveries[0]!.nextAt).toBe('2028-07-10T07:00:00.000Z');
  });

  it('is worked out anew when the clocks of its place change, with what waits for it', async () => {
    const said = await say(nadia, 'POST', '/social/publish', {
      wish: wish(),
      ...(await words(nadia)),
      at: '2028-07-10T09:00',
      zone: 'Europe/Paris',
    });
    // As older zone data had it.
    await house.query(`UPDATE social_publications SET due_at = '2028-07-10T08:00Z' WHERE 'pub_' || id = $1`, [
      said.data.id,
    ]);
    await house.query(`UPDATE social_deliveries SET next_at = '2028-07-10T08:00Z' WHERE 'dlv_' || id = $1`, [
      said.data.deliveries[0]!.id,
    ]);
    expect(await run(followZones)).toBe(1);
    const { data } = await say(nadia, 'GET', `/social/publications/${said.data.id}`);
    expect([data.dueAt, data.deliveries[0]!.nextAt]).toEqual(['2028-07-10T07:00:00.000Z', '2028-07-10T07:00:00.000Z']);
    const planned = await house.query(
      `SELECT 1 FROM platform_jobs WHERE payload ->> 'delivery' = $1 AND run_at = '2028-07-10T07:00Z'`,
      [data.deliveries[0]!.id.slice(4)],
    );
    expect(planned.length).toBeGreaterThan(1);
    expect(await run(followZones)).toBe(0);
  });

  it.each([
    [{ at: '2020-01-01T09:00' }, 'too-late'],
    [{ at: '2028-02-30T09:00' }, 'invalid'],
    [{ at: '2028-02-10T09:00', zone: '+01:00' }, 'invalid'],
  ])('is not %j', async (when, code) =>
    expect(
      await say(nadia, 'POST', '/social/publish', { wish: wish(), ...(await words(nadia)), ...when }),
    ).toMatchObject({ status: 400, code }),
  );

  it('is changed for what has not begun, and for nothing else', async () => {
    const { data } = await say(nadia, 'POST', '/social/publish', {
      wish: wish(),
      ...(await words(nadia)),
      at: '2028-07-10T09:00',
    });
    const path = `/social/publications/${data.id}/schedule`;
    const moved = await say(nadia, 'PUT', path, { at: '2028-07-11T10:30', zone: 'UTC' });
    expect([moved.data.dueAt, moved.data.deliveries[0]!.nextAt]).toEqual([
      '2028-07-11T10:30:00.000Z',
      '2028-07-11T10:30:00.000Z',
    ]);
    expect(await say(yassine, 'PUT', path, { at: '2028-07-11T10:30' })).toMatchObject({ code: 'no-publication' });
    await bring(data.deliveries[0]!.id, 'working');
    expect(await say(nadia, 'PUT', path, { at: '2028-07-12T10:30' })).toMatchObject({
      status: 409,
      code: 'wrong-state',
    });
    expect(await deed(data.id)).toEqual(['social.publication.created', 'social.publication.rescheduled']);
  });
});

describe('an end', () => {
  const several = async (networks: [string, string?][]) => {
    const deliveries = [];
    for (const [network, login] of networks)
      deliveries.push({
        account: await account(nadia, network, login),
        ...(network === 'facebook'
          ? { format: 'link' }
          : { format: network === 'tiktok' ? 'photos' : 'image', media: [await media(nadia)] }),
        ...(network === 'tiktok' ? { options: { mode: 'draft', consent: true } } : {}),
      });
    return (await say(nadia, 'POST', '/social/publish-all', { wish: wish(), deliveries, at: '2028-07-10T09:00' })).data;
  };

  it('is told part by part: cancelled, asked of the network, by hand, under way; history stays', async () => {
    const { id, deliveries } = await several([
      ['facebook'],
      ['facebook'],
      ['instagram', 'instagram'],
      ['tiktok'],
      ['facebook'],
    ]);
    const [, page, insta, tiktok, under] = deliveries.map((part) => part.id) as [
      string,
      string,
      string,
      string,
      string,
    ];
    await bring(page, 'published', ", post = 'p1', published_at = now()");
    await bring(insta, 'published', ", post = 'p2', published_at = now()");
    await bring(tiktok, 'in-inbox');
    await bring(under, 'publishing');
    const said = await say<{ publication: Publication; deliveries: { outcome: string }[] }>(
      nadia,
      'DELETE',
      `/social/publications/${id}`,
    );
    expect(said.data.deliveries.map(({ outcome }) => outcome)).toEqual([
      'cancelled',
      'asked',
      'by-hand',
      'by-hand',
      'under-way',
    ]);
    expect(said.data.publication.deliveries.map(({ state, removal }) => [state, removal])).toEqual([
      ['cancelled', null],
      ['published', 'asked'],
      ['published', 'by-hand'],
      ['in-inbox', 'by-hand'],
      ['publishing', null],
    ]);
    expect(
      await house.query(`SELECT payload ->> 'delivery' AS delivery FROM platform_jobs WHERE handler = 'social.remove'`),
    ).toEqual([{ delivery: page.slice(4) }]);
    expect(await say(yassine, 'DELETE', `/social/publications/${id}`)).toMatchObject({
      status: 404,
      code: 'no-publication',
    });
  });

  it('of all before it began is that of the publication', async () => {
    const { id } = await several([['facebook'], ['tiktok']]);
    await say(nadia, 'DELETE', `/social/publications/${id}`);
    expect((await say(nadia, 'GET', `/social/publications/${id}`)).data.state).toBe('cancelled');
    expect((await deed(id)).at(-1)).toBe('social.publication.cancelled');
  });

  it('once more touches the part that failed alone', async () => {
    const { id, deliveries } = await several([['instagram'], ['tiktok']]);
    const [insta, tiktok] = deliveries.map((part) => part.id) as [string, string];
    await bring(insta, 'published', ", post = 'p3', published_at = now()");
    await bring(
      tiktok,
      'failed',
      `, remote = '{"publish": "x"}', failure = '{"code": "tiktok-away", "kind": "retry", "said": {"message": "No."}}'`,
    );
    await house.query(`UPDATE social_publications SET state = 'ended' WHERE 'pub_' || id = $1`, [id]);
    expect(await say(nadia, 'POST', `/social/deliveries/${insta}/retry`, {})).toMatchObject({
      status: 409,
      code: 'wrong-state',
    });
    expect(await say(yassine, 'POST', `/social/deliveries/${tiktok}/retry`, {})).toMatchObject({
      status: 404,
      code: 'no-delivery',
    });
    const { data } = await say(nadia, 'POST', `/social/deliveries/${tiktok}/retry`, {});
    expect([data.state, ...data.deliveries.map(({ state }) => state)]).toEqual(['scheduled', 'published', 'waiting']);
    const [row] = await house.query<{ remote: string }>(
      `SELECT remote::text FROM social_deliveries WHERE 'dlv_' || id = $1`,
      [tiktok],
    );
    expect(row!.remote).toBe('{}');
    expect(await deed(tiktok)).toEqual(['social.delivery.retried']);
  });

  it('of one whose fate is not known is its owner’s to say, who has looked', async () => {
    const { deliveries } = await several([['facebook'], ['facebook']]);
    const [one, other] = deliveries.map((part) => part.id) as [string, string];
    for (const part of [one, other]) await bring(part, 'unconfirmed', `, remote = '{"container": "c"}'`);
    expect(await say(nadia, 'POST', `/social/deliveries/${one}/retry`, {})).toMatchObject({
      status: 400,
      code: 'invalid',
    });
    const { data } = await say(nadia, 'POST', `/social/deliveries/${one}/retry`, { looked: true });
    expect(data.deliveries[0]!.state).toBe('waiting');
    // What its network gave it may publish but once: it goes on with that.
    const [row] = await house.query<{ remote: string }>(
      `SELECT remote::text FROM social_deliveries WHERE 'dlv_' || id = $1`,
      [one],
    );
    expect(row!.remote).toContain('"c"');
    const attested = await say(nadia, 'POST', `/social/deliveries/${other}/attest`, {});
    expect(attested.data.deliveries[1]).toMatchObject({ state: 'published', permalink: null });
    expect(attested.data.deliveries[1]!.publishedAt).not.toBeNull();
    expect(await deed(other)).toEqual(['social.delivery.attested']);
  });
});

describe('what it brought', () => {
  it('is what was measured with its time, and what came by its own address', async () => {
    const { id } = await link(nadia);
    const { data } = await say(nadia, 'POST', '/social/publish-all', {
      wish: wish(),
      link: id,
      deliveries: [await words(nadia), await words(nadia)],
    });
    const [one, other] = data.deliveries.map((part) => part.id.slice(4)) as [string, string];
    await bring(`dlv_${one}`, 'published', ", post = 'p9', published_at = now()");
    await house.query(
      `INSERT INTO social_measures (delivery, at, views, likes) VALUES ($1, '2026-11-30T10:00Z', 0, 4), ($1, '2026-11-30T09:00Z', NULL, 1)`,
      [one],
    );
    const [drawn, another] = [await campaignOf(`dlv_${one}`), await campaignOf(`dlv_${other}`)];
    await countedOf(house, id, '2026-11-30', { [`campaign:${drawn}`]: [7, 5], [`campaign:${another}`]: [1, 1] });
    await soldBy(house, id, { amount: 2_500, gone: 500 });
    await house.query(
      `WITH sold AS (SELECT c.click, c.link, to_timestamp(('x' || substr(replace(c.click::text, '-', ''), 1, 12))::bit(48)::bigint / 1000.0) AS at FROM affiliate_commissions c WHERE 'lnk_' || c.link = $1)
       INSERT INTO affiliate_clicks (at, id, batch, link, visitor, known, address, platform, device, in_app, campaign)
       SELECT at, click, gen_random_uuid(), link, gen_random_uuid(), true, '\\x00', 'facebook', 'mobile', false, $2 FROM sold`,
      [id, drawn],
    );
    const stats = await say<PublicationStats>(nadia, 'GET', `/social/publications/${data.id}/stats`);
    expect(stats.status).toBe(200);
    expect(stats.data.deliveries[0]).toMatchObject({
      measures: [{ at: '2026-11-30T09:00:00.000Z', views: null, likes: 1, reach: null }, { at: '2026-11-30T10:00:00.000Z', views: 0, likes: 4 }],
      earned: { clicks: 7, visitors: 5, conversions: 1, commission: 2_000 },
    }); // prettier-ignore
    expect(stats.data.deliveries[1]).toMatchObject({
      measures: [],
      earned: { clicks: 1, visitors: 1, conversions: 0, commission: 0 },
    });
    expect((await say(nadia, 'GET', `/social/publications/${data.id}`)).data.deliveries[0]!.measures).toMatchObject({
      views: 0,
      likes: 4,
      shares: null,
    });
    expect(await say(yassine, 'GET', `/social/publications/${data.id}/stats`)).toMatchObject({
      status: 404,
      code: 'no-publication',
    });
    // Those of before are called by their numbers, which stand in their addresses.
    await house.query('UPDATE social_deliveries SET drawn = NULL WHERE id = $1', [other]);
    await countedOf(house, id, '2026-11-29', { [`campaign:p${other}`]: [3, 2] });
    const later = await say<PublicationStats>(nadia, 'GET', `/social/publications/${data.id}/stats`);
    expect(later.data.deliveries.map(({ earned }) => earned!.clicks)).toEqual([7, 3]);
    // And nobody has the same one.
    const clash = house.query('UPDATE social_deliveries SET drawn = $2 WHERE id = $1', [other, drawn]);
    await expect(clash).rejects.toThrow('social_deliveries_campaign');
  });

  it('is listed page by page, the newest first, and nobody sees another’s', async () => {
    const who = await openInfluencer(house);
    const made: string[] = [];
    for (let each = 0; each < 23; each++)
      made.unshift((await say(who, 'POST', '/social/publish', { wish: wish(), ...(await words(who)) })).data.id);
    const first = await say<Publication[]>(who, 'GET', '/social/publications');
    const second = await say<Publication[]>(who, 'GET', `/social/publications?cursor=${first.next_cursor}`);
    expect([...first.data, ...second.data].map(({ id }) => id)).toEqual(made);
    expect([first.data.length, second.next_cursor]).toEqual([20, null]);
    expect((await say<Publication[]>(who, 'GET', '/social/publications?network=tiktok')).data).toEqual([]);
    expect((await say<Publication[]>(who, 'GET', '/affiliate/publications')).data).toEqual([]);
  });
});

describe('a letter of TikTok', () => {
  const send = (letter: object, secret = SECRET, at = Math.floor(Date.now() / 1000)) => {
    const body = JSON.stringify(letter);
    const s = createHmac('sha256', secret).update(`${at}.${body}`).digest('hex');
    return fetch(`${house.cms.url}/api/social/webhooks/tiktok`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'tiktok-signature': `t=${at},s=${s}` },
      body,
    });
  };
  const letter = (event: string, openId: string, content: object) => ({
    client_key: 'key',
    event,
    create_time: 1_780_000_000,
    user_openid: openId,
    content: JSON.stringify(content),
  });

  it('is heeded when it is signed, of now, and about what we have; and wakes or moves that alone', async () => {
    const of = await account(nadia, 'tiktok');
    const [row] = await house.query<{ remote: string }>(`SELECT remote FROM social_accounts WHERE 'acc_' || id = $1`, [
      of,
    ]);
    const make = async () =>
      (
        await say(nadia, 'POST', '/social/publish', {
          wish: wish(),
          account: of,
          format: 'photos',
          media: [await media(nadia)],
          options: { mode: 'draft', consent: true },
        })
      ).data;
    const made = await make();
    const part = made.deliveries[0]!.id;
    const state = async () => (await say(nadia, 'GET', `/social/publications/${made.id}`)).data.deliveries[0]!;
    await bring(part, 'in-inbox', `, remote = '{"publish": "pub-1"}'`);
    const visible = letter('post.publish.publicly_available', row!.remote, { publish_id: 'pub-1', post_id: '77' });
    expect((await send(visible, 'another secret')).status).toBe(400);
    expect((await send(visible, SECRET, Math.floor(Date.now() / 1000) - 3_600)).status).toBe(400);
    expect((await state()).state).toBe('in-inbox');
    for (let each = 0; each < 2; each++) expect((await send(visible)).status).toBe(200);
    expect(await state()).toMatchObject({ state: 'published' });
    expect(
      (
        await send(
          letter('post.publish.no_longer_publicaly_available', row!.remote, { publish_id: 'pub-1', post_id: '77' }),
        )
      ).status,
    ).toBe(200);
    expect((await state()).state).toBe('deleted');
    expect((await send(letter('post.publish.complete', 'nobody', { publish_id: 'pub-9' }))).status).toBe(200);
    expect((await send({ event: 'something.else' })).status).toBe(200);
  });
});

describe('what is kept of people', () => {
  it('is in what they take along, and goes with them', async () => {
    const who = await openInfluencer(house);
    await say(who, 'POST', '/social/publish', { wish: wish(), ...(await words(who, { caption: 'Mes mots à moi' })) });
    const { publicationsOfPeople } = await import('../server/publications/personal-data.ts');
    expect(await run((db) => publicationsOfPeople.read(db as never, who.id))).toMatchObject([
      { network: 'facebook', caption: 'Mes mots à moi' },
    ]);
    await house.query('DELETE FROM up_users WHERE id = $1', [who.id]);
    expect(await house.query('SELECT 1 FROM social_publications WHERE owner = $1', [who.id])).toEqual([]);
  });
});
