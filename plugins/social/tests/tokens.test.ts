import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { withClient } from '../../../cms/tests/reads/support.ts';
import { DEMO_SECRETS } from '@sys/config';
import { findAccount } from '../server/accounts/rows.ts';
import { markBroken } from '../server/tokens/broken.ts';
import { withToken, type Opened } from '../server/tokens/live.ts';
import { resealRound } from '../server/tokens/reseal.ts';
import { keyInUse } from '../server/tokens/seal.ts';
import { openAccountsHouse, SALMA, type AccountsHouse, type Influencer } from './accounts-support.ts';

let house: AccountsHouse;
let who: Influencer;
let id: string;
beforeAll(async () => void (house = await openAccountsHouse()));
afterAll(() => house?.close());
beforeEach(async () => {
  who = await house.influencer();
  id = (await who.connect('tiktok', { person: SALMA })).data.accounts[0]!.id.slice(4);
});

const open = (now = new Date()) => withToken(house.cms.strapi, id, now);
const grant = () => house.tiktok.grants.of(SALMA).at(-1)!;
const expire = () => house.query(`UPDATE social_accounts SET token_expires_at = now() - interval '1 minute' WHERE id = $1`, [id]); // prettier-ignore
const tokenOf = (opened: Opened) => (opened.kind === 'live' ? opened.account.held.token : opened.kind);
const row = () => withClient(house.cms, (db) => findAccount(db, id)).then((found) => found!);
const calls = () => house.tiktok.calls.filter(({ path }) => path.startsWith('/v2/oauth/token')).length;

describe('an access', () => {
  it('that lasts is used as it is', async () => {
    const before = calls();
    expect(tokenOf(await open())).toBe(grant().token);
    expect(calls()).toBe(before);
  });

  it('that is over is renewed once, however many want it at the same moment, in this process and beside it', async () => {
    await expire();
    const old = grant().token;
    const before = calls();
    // Two processes: the built program of the CMS is a second one, with its own memory.
    const built = (await import('../dist/server/tokens/live.js')) as { withToken: typeof withToken };
    const opened = await Promise.all(Array.from({ length: 20 }, (_, nth) => (nth % 2 ? open() : built.withToken(house.cms.strapi, id, new Date())))); // prettier-ignore
    expect(calls() - before).toBe(1);
    expect(new Set(opened.map(tokenOf))).toEqual(new Set([grant().token]));
    expect(grant().token).not.toBe(old);
  });

  it('is committed before it is used, and is not undone by who asked for it', async () => {
    await expire();
    const { strapi } = house.cms;
    await expect(strapi.db.transaction(() => withToken(strapi, id, new Date()))).rejects.toThrow('its own');
    const used = tokenOf(await open());
    const { version } = await row();
    // Whoever reads now, on a connection of their own, has the same.
    expect(tokenOf(await withToken(strapi, id, new Date()))).toBe(used);
    expect((await row()).version).toBe(version);
    expect(version).toBe(2);
  });

  it('keeps what renews it when the network gives no other', async () => {
    await expire();
    const before = grant().refreshToken;
    house.tiktok.grants.emptyRefreshes = 1;
    await open();
    expect(grant().refreshToken).toBe(before);
    await expire();
    expect(tokenOf(await open())).toBe(grant().token);
    expect(grant().refreshToken).not.toBe(before);
  });

  it('is still there when the network does not answer, and is renewed later', async () => {
    await expire();
    house.tiktok.faults.order('/v2/oauth/token/', { kind: 'drop-before' });
    expect(await open()).toEqual({ kind: 'away' });
    expect((await row()).state).toBe('connected');
    expect(tokenOf(await open())).toBe(grant().token);
  });

  it('that was lost between the network’s answer and our commit is found to be so, and its owner is asked for another', async () => {
    await expire();
    house.tiktok.faults.order('/v2/oauth/token/', { kind: 'drop-after' });
    expect(await open()).toEqual({ kind: 'away' });
    expect(await open()).toEqual({ kind: 'broken', problem: 'refused' });
    expect((await row()).token).not.toBeNull();
    expect((await who.list()).accounts[0]).toMatchObject({ state: 'broken', act: 'reconnect' });
    const [told] = await house.query<{ n: number }>(`SELECT count(*)::integer AS n FROM platform_notifications WHERE user_id = $1`, [who.id]); // prettier-ignore
    expect(told!.n).toBe(1);
  });

  it('that nothing can renew any more is over', async () => {
    await house.query(`UPDATE social_accounts SET token_expires_at = now() - interval '1 day', refresh_expires_at = now() - interval '1 hour' WHERE id = $1`, [id]); // prettier-ignore
    const before = calls();
    expect(await open()).toEqual({ kind: 'broken', problem: 'expired' });
    expect(calls()).toBe(before);
    expect(await open()).toEqual({ kind: 'broken', problem: 'expired' });
  });

  it('is broken by what failed with it, and not by what failed with the one before', async () => {
    const opened = await open();
    if (opened.kind !== 'live') throw new Error(opened.kind);
    await expire();
    await open();
    const breaking = (version: number) =>
      withClient(house.cms, async (db) => {
        await db.query('BEGIN');
        const done = await markBroken(db, { id, version }, 'password');
        await db.query('COMMIT');
        return done;
      });
    expect(await breaking(opened.account.version)).toBe(false);
    expect((await row()).state).toBe('connected');
    const { version } = await row();
    expect(await breaking(version)).toBe(true);
    expect(await breaking(version + 1)).toBe(false);
    expect(await open()).toEqual({ kind: 'broken', problem: 'password' });
    const { state, problem } = await row();
    expect([state, problem]).toEqual(['broken', 'password']);
  });
});

describe('what is sealed', () => {
  it('opens in its own row and its own column alone', async () => {
    const other = await house.influencer();
    const theirs = (await other.connect('tiktok', { person: SALMA })).data.accounts[0]!.id.slice(4);
    const swap = (sql: string) => house.query(sql, [id, theirs]);
    await swap(`UPDATE social_accounts a SET token = b.token, refresh_token = b.refresh_token FROM social_accounts b WHERE a.id = $1 AND b.id = $2`); // prettier-ignore
    expect(await open()).toEqual({ kind: 'broken', problem: 'key-lost' });
    await house.query(`UPDATE social_accounts SET token = refresh_token, refresh_token = token WHERE id = $1`, [theirs]); // prettier-ignore
    expect(await withToken(house.cms.strapi, theirs, new Date())).toEqual({ kind: 'broken', problem: 'key-lost' });
  });

  it('is put under the key in use while the former one is known, and lost with it', async () => {
    const before = await row();
    const named = keyInUse();
    expect(before.tokenKey).toBe(named);
    process.env.SOCIAL_KEY = `another-key-of-the-shop-${randomUUID()}`;
    process.env.SOCIAL_OLD_KEYS = DEMO_SECRETS.SOCIAL_KEY;
    try {
      expect(tokenOf(await open())).toBe(grant().token);
      await withClient(house.cms, async (db) => {
        for (let after: string | null = '0'; after !== null;) after = await resealRound(db, after);
      });
      const after = await row();
      expect(after.tokenKey).toBe(keyInUse());
      expect(after.tokenKey).not.toBe(named);
      delete process.env.SOCIAL_OLD_KEYS;
      expect(tokenOf(await open())).toBe(grant().token);
      process.env.SOCIAL_KEY = DEMO_SECRETS.SOCIAL_KEY;
      expect(await open()).toEqual({ kind: 'broken', problem: 'key-lost' });
    } finally {
      process.env.SOCIAL_KEY = DEMO_SECRETS.SOCIAL_KEY;
      delete process.env.SOCIAL_OLD_KEYS;
    }
  });
});
