import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { committed, openShop, type TestShop } from '../../orders/tests/shop-support.ts';
import type { Hook, HookMessage } from '../contracts/partners.ts';
import { tellHooks } from '../server/hooks/tell.ts';
import { apiShop, openPartnersHouse, signatureFor, type PartnersHouse } from './partners-support.ts';

let house: PartnersHouse;
let shop: TestShop;
let hook: Hook & { secret: string };
beforeAll(async () => {
  house = await openPartnersHouse();
});
afterAll(() => house?.close());
beforeEach(async () => {
  shop = await apiShop(house);
  house.own.answers = 200;
  house.own.heard.length = 0;
  hook = await make(house.own.url);
});

const make = async (url: string, by = shop) =>
  (await by.call<Hook & { secret: string }>('POST', '/affiliation/hooks', { url, events: ['link.moved'] })).data;
let serial = 0;
const tell = (source = `event-${++serial}`, event: 'link.moved' | 'request.moved' = 'link.moved') =>
  committed(house, (db) => tellHooks(db, { merchant: shop.merchant, event, source, at: new Date(), data: { link: 'lnk_1', n: serial } })); // prettier-ignore
const messages = async (id = hook.id) =>
  (await shop.call<HookMessage[]>('GET', `/affiliation/hooks/${id}/messages`)).data;
const heard = (count: number) => expect.poll(() => house.own.heard.length).toBe(count);
/** As if so much time had gone by: what is planned is due. */
const later = () =>
  house.query(`WITH due AS (UPDATE affiliate_hook_messages SET next_at = now() WHERE state = 'waiting')
    UPDATE platform_jobs SET run_at = now() WHERE handler = 'affiliate.hook.send' AND finished_at IS NULL`);

describe('the server of a shop', () => {
  it('is told once of an event, signed, and can tell that it was us', async () => {
    await tell('one');
    await tell('one');
    await heard(1);
    const [message] = house.own.heard;
    expect(JSON.parse(message!.body)).toMatchObject({ type: 'link.moved', data: { link: 'lnk_1' } });
    expect(message!.signature).toBe(signatureFor(hook.secret, message!.id, message!.timestamp, message!.body));
    expect(Math.abs(Date.now() / 1000 - Number(message!.timestamp))).toBeLessThan(30);
    await expect.poll(async () => (await messages())[0]?.state).toBe('delivered');
    await new Promise((done) => setTimeout(done, 500));
    expect(house.own.heard).toHaveLength(1);
  });

  it('hears of what it asked for, and not of other shops', async () => {
    const other = await apiShop(house);
    const theirs = await make(house.own.url, other);
    await tell('a', 'request.moved');
    await tell('b');
    await heard(1);
    expect((await other.call<HookMessage[]>('GET', `/affiliation/hooks/${theirs.id}/messages`)).data).toEqual([]);
    expect((await other.call('GET', `/affiliation/hooks/${hook.id}/messages`)).status).toBe(404);
    const [message] = await messages();
    expect((await other.call('POST', `/affiliation/hooks/messages/${message!.id}/again`)).status).toBe(404);
    expect((await other.call('POST', `/affiliation/hooks/${hook.id}/rotate`)).status).toBe(404);
    expect((await other.call('POST', `/affiliation/hooks/${hook.id}/remove`)).status).toBe(404);
  });

  it('that was away for a day hears everything, under the same names', async () => {
    house.own.answers = 'nothing';
    for (let n = 0; n < 3; n++) await tell();
    await heard(3);
    const names = house.own.heard.map(({ id }) => id).sort();
    for (let tries = 2; tries <= 6; tries++) {
      house.own.answers = tries % 2 === 0 ? 500 : 302;
      await expect.poll(async () => (await messages()).every((one) => one.tries === tries - 1)).toBe(true);
      await later();
      await heard(3 * tries);
    }
    await expect.poll(async () => (await messages()).every((one) => one.tries === 6)).toBe(true);
    house.own.answers = 204;
    house.own.heard.length = 0;
    await later();
    await heard(3);
    expect(house.own.heard.map(({ id }) => id).sort()).toEqual(names);
    await expect
      .poll(async () => (await messages()).map(({ state }) => state))
      .toEqual(['delivered', 'delivered', 'delivered']);
    const [{ attempts }] = (await messages()) as [HookMessage];
    expect(attempts.map(({ status }) => status)).toEqual([204, 500, null, 500, null, 500, null]);
    // A redirect is no answer, and is not followed.
    expect(attempts[2]!.failure).toBe('redirects');
    expect(attempts.at(-1)!.failure).toMatch(/unreachable|protocol/);
  });

  it('that never answers is given up after three days, and told by hand', async () => {
    house.own.answers = 503;
    await tell();
    await heard(1);
    await house.query('UPDATE affiliate_hook_messages SET tries = 12 WHERE hook = $1', [hook.id]);
    await house.query(`DELETE FROM platform_jobs WHERE handler = 'affiliate.hook.send'`);
    const [{ id }] = (await messages()) as [HookMessage];
    await shop.call('POST', `/affiliation/hooks/messages/${id}/again`);
    await heard(2);
    await expect.poll(async () => (await messages())[0]!.state).toBe('given-up');
    expect((await shop.call<Hook[]>('GET', '/affiliation/hooks')).data[0]!.givenUp).toBe(1);
    house.own.answers = 200;
    await shop.call('POST', `/affiliation/hooks/messages/${id}/again`);
    await heard(3);
    await expect.poll(async () => (await messages())[0]!.state).toBe('delivered');
  });

  it('knows us by the old secret for a day after it was made anew', async () => {
    const anew = (await shop.call<Hook & { secret: string }>('POST', `/affiliation/hooks/${hook.id}/rotate`)).data;
    expect(anew.secret).not.toBe(hook.secret);
    await tell();
    await heard(1);
    const { id, timestamp, body, signature } = house.own.heard[0]!;
    expect(signature.split(' ')).toEqual(
      [anew.secret, hook.secret].map((secret) => signatureFor(secret, id, timestamp, body)),
    );
    await house.query(`UPDATE affiliate_hooks SET old_until = now() - interval '1 second' WHERE id = $1`, [hook.id]);
    await tell();
    await heard(2);
    expect(house.own.heard[1]!.signature.split(' ')).toHaveLength(1);
  });

  it('is never one of ours, and no address inside', async () => {
    const refused = async (url: string) => {
      const bad = await make(url);
      await tell();
      await expect.poll(async () => (await messages(bad.id))[0]?.attempts[0]?.failure).toBeDefined();
      const [{ attempts }] = (await messages(bad.id)) as [HookMessage];
      await shop.call('POST', `/affiliation/hooks/${bad.id}/remove`);
      return attempts[0]!.failure;
    };
    expect(await refused(house.cms.url)).toMatch(/address|port/);
    expect(await refused('http://169.254.169.254/latest')).toBe('address');
    expect(await refused('http://localhost/')).toBe('address');
    expect(await refused('http://[::ffff:10.0.0.1]/')).toBe('address');
    expect(
      (await shop.call('POST', '/affiliation/hooks', { url: 'file:///etc/passwd', events: ['link.moved'] })).status,
    ).toBe(400);
  });

  it('hears nothing more when it was removed, of what waited neither', async () => {
    house.own.answers = 500;
    await tell();
    await heard(1);
    await expect.poll(async () => (await messages())[0]!.tries).toBe(1);
    await shop.call('POST', `/affiliation/hooks/${hook.id}/remove`);
    await later();
    await tell();
    await new Promise((done) => setTimeout(done, 1_500));
    expect(house.own.heard).toHaveLength(1);
    expect((await shop.call<Hook[]>('GET', '/affiliation/hooks')).data).toEqual([]);
  });

  it('is of a plan with an API', async () => {
    const free = await openShop(house);
    expect(await free.call('POST', '/affiliation/hooks', { url: house.own.url, events: ['link.moved'] })).toMatchObject({ status: 403, code: 'plan-feature' }); // prettier-ignore
  });
});
