import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../platform/tests/jobs/until.ts';
import { tally } from '../../orders/tests/support.ts';
import type { SocialAccount } from '../contracts/accounts.ts';
import { askedScopes } from '../domain/accounts/scopes.ts';
import { accountsOfPeople } from '../server/accounts/personal-data.ts';
import { withClient } from '../../../cms/tests/reads/support.ts';
import { dumped, openAccountsHouse, SALMA, YOUSSEF, type AccountsHouse, type Influencer } from './accounts-support.ts';

let house: AccountsHouse;
let nadia: Influencer;
let sara: Influencer;
beforeAll(async () => {
  house = await openAccountsHouse();
  [nadia, sara] = [await house.influencer(), await house.influencer()];
});
afterAll(() => house?.close());

const connected = async (who: Influencer, person = SALMA): Promise<SocialAccount> => {
  const { status, data, text } = await who.connect('tiktok', { person });
  if (status !== 200) throw new Error(text);
  return data.accounts[0]!;
};
const moves = (account: SocialAccount) =>
  house.query<{ state: string; problem: string | null; owner: number | null }>(
    `SELECT payload ->> 'state' AS state, payload ->> 'problem' AS problem, (payload ->> 'owner')::integer AS owner
     FROM platform_events WHERE name = 'social.account.moved' AND payload ->> 'account' = $1 ORDER BY (payload ->> 'version')::integer`,
    [account.id],
  );
const deeds = async (account: SocialAccount) =>
  (await house.query<{ action: string }>(`SELECT action FROM platform_audit WHERE subject ->> 'id' = $1 ORDER BY seq`, [account.id])).map(({ action }) => action); // prettier-ignore

describe('connecting an account', () => {
  it('keeps it with what was granted, tells those who heed it, and writes it down', async () => {
    const account = await connected(nadia);
    expect(account).toMatchObject({ network: 'tiktok', login: 'tiktok', name: 'Salma Bons Plans', handle: 'salma.bonsplans', state: 'connected', problem: null, act: null, missing: [] }); // prettier-ignore
    expect(new Date(account.endsAt!).getTime()).toBeGreaterThan(Date.now() + 364 * 86_400_000);
    expect((await nadia.list()).accounts).toEqual([account]);
    expect(await moves(account)).toEqual([{ state: 'connected', problem: null, owner: nadia.id }]);
    expect(await deeds(account)).toEqual(['social-account.connected']);
  });

  it('again is the same account, whatever had become of it', async () => {
    const account = await connected(sara);
    await house.query(`UPDATE social_accounts SET state = 'broken', problem = 'password' WHERE 'acc_' || id = $1`, [account.id]); // prettier-ignore
    expect((await sara.list()).accounts[0]).toMatchObject({ state: 'broken', problem: 'password', act: 'reconnect' });
    expect(await connected(sara)).toMatchObject({ id: account.id, state: 'connected', problem: null });
    expect((await sara.call('DELETE', `/${account.id}`)).status).toBe(200);
    expect(await connected(sara)).toMatchObject({ id: account.id, state: 'connected' });
    expect(await deeds(account)).toEqual(['social-account.connected', 'social-account.reconnected', 'social-account.disconnected', 'social-account.reconnected']); // prettier-ignore
    // One there is one here for each who runs it.
    expect((await nadia.list()).accounts[0]!.id).not.toBe(account.id);
  });

  it('counts a state once, however many come with it at the same moment', async () => {
    const who = await house.influencer();
    const came = await who.goTo('tiktok', { person: SALMA });
    const answers = await Promise.all(Array.from({ length: 8 }, () => who.call('POST', '/callback', { login: 'tiktok', ...came }))); // prettier-ignore
    expect(tally(answers as never)).toEqual({ 200: 1, 'flow-over': 7 });
    expect((await who.list()).accounts).toHaveLength(1);
    // Nor with a code that is still good.
    const { code } = await who.goTo('tiktok', { person: YOUSSEF });
    expect((await who.call('POST', '/callback', { login: 'tiktok', state: came.state, code })).code).toBe('flow-over');
  });

  it('takes no state that somebody else began, and leaves it to them', async () => {
    const [one, other] = [await house.influencer(), await house.influencer()];
    const came = await one.goTo('tiktok', { person: SALMA });
    expect(await other.call('POST', '/callback', { login: 'tiktok', ...came })).toMatchObject({ status: 400, code: 'flow-over' }); // prettier-ignore
    expect((await other.list()).accounts).toEqual([]);
    expect((await one.call('POST', '/callback', { login: 'tiktok', ...came })).status).toBe(200);
  });

  it('takes no state that is too old, of another login, or made up', async () => {
    const who = await house.influencer();
    const came = await who.goTo('tiktok', { person: SALMA });
    await house.query(`UPDATE social_flows SET expires_at = now() - interval '1 second' WHERE person = $1`, [who.id]);
    expect((await who.call('POST', '/callback', { login: 'tiktok', ...came })).code).toBe('flow-over');
    await house.query(`UPDATE social_flows SET login = 'instagram', expires_at = now() + interval '1 minute' WHERE person = $1`, [who.id]); // prettier-ignore
    expect((await who.call('POST', '/callback', { login: 'tiktok', ...came })).code).toBe('flow-over');
    expect((await who.call('POST', '/callback', { login: 'tiktok', state: 'x'.repeat(43), code: 'y' })).code).toBe('flow-over'); // prettier-ignore
    expect((await who.list()).accounts).toEqual([]);
    expect(await dumped(house)).not.toContain(came.state);
  });

  it('ends where somebody says no, and with a code that is not good', async () => {
    const who = await house.influencer();
    const no = await who.connect('tiktok', { answer: 'deny' });
    expect(no).toMatchObject({ status: 409, code: 'denied', problems: { locale: 'fr' } });
    const { state } = await who.goTo('tiktok', { person: SALMA });
    expect((await who.call('POST', '/callback', { login: 'tiktok', state, code: 'made-up' })).code).toBe('flow-over');
    expect((await who.list()).accounts).toEqual([]);
  });

  it('says so when the network does not answer', async () => {
    const who = await house.influencer();
    const came = await who.goTo('tiktok', { person: SALMA });
    house.tiktok.faults.order('/v2/oauth/token/', { kind: 'drop-before' });
    expect(await who.call('POST', '/callback', { login: 'tiktok', ...came })).toMatchObject({ status: 409, code: 'away' }); // prettier-ignore
  });

  it('without what publishing needs is broken, and names all that is missing; without the rest only poorer', async () => {
    const who = await house.influencer();
    const poor = await who.connect('tiktok', { person: SALMA, granted: ['user.info.profile', 'video.list'] });
    expect(poor.data.accounts[0]).toMatchObject({ state: 'broken', problem: 'scopes', act: 'reconnect' });
    expect(poor.data.accounts[0]!.missing.map(({ scope, needed }) => [scope, needed])).toEqual([['video.publish', true], ['video.upload', true], ['user.info.stats', false]]); // prettier-ignore
    expect(await moves(poor.data.accounts[0]!)).toEqual([{ state: 'broken', problem: 'scopes', owner: who.id }]);
    const fair = await who.connect('tiktok', { person: SALMA, granted: askedScopes('tiktok').filter((one) => one !== 'video.list') }); // prettier-ignore
    expect(fair.data.accounts[0]).toMatchObject({ state: 'connected', missing: [{ scope: 'video.list', ability: 'measure', needed: false }] }); // prettier-ignore
  });

  it('is for influencers, at networks that this shop is known to', async () => {
    const shopper = await house.person();
    const calls = house.at('/api/social/accounts', shopper.token);
    expect((await calls.call('GET', '')).status).toBe(403);
    expect(await calls.call('POST', '/connect', { login: 'tiktok' })).toMatchObject({ status: 403, code: 'not-influencer' }); // prettier-ignore
    expect((await house.at('/api/social/accounts', 'nobody').call('GET', '')).status).toBe(401);
    for (const body of [{ login: 'x' }, { login: 'tiktok', owner: 1 }, {}])
      expect((await nadia.call('POST', '/connect', body)).status).toBe(400);
  });
});

describe('somebody else’s account', () => {
  it('is not there: neither listed, checked nor disconnected', async () => {
    const [account] = (await nadia.list()).accounts;
    for (const id of [account!.id, 'acc_999999', 'acc_0', '1', 'acc_1;'])
      for (const [method, path] of [['POST', `/${id}/check`], ['DELETE', `/${id}`]] as const)
        expect(await sara.call(method, path)).toMatchObject({ status: 404, code: 'no-account' }); // prettier-ignore
    expect((await nadia.list()).accounts[0]!.state).toBe('connected');
  });
});

describe('disconnecting', () => {
  it('leaves nothing that opens it, tells the network, and happens once', async () => {
    const who = await house.influencer();
    const account = await connected(who, YOUSSEF);
    const { token } = house.tiktok.grants.of(YOUSSEF).at(-1)!;
    const answers = await Promise.all([1, 2, 3].map(() => who.call<{ there: string }>('DELETE', `/${account.id}`)));
    expect(tally(answers as never)).toEqual({ 200: 1, 'wrong-state': 2 });
    expect(answers.find(({ status }) => status === 200)!.data).toMatchObject({ there: 'asked', account: { state: 'disconnected', endsAt: null, missing: [] } }); // prettier-ignore
    expect(await house.row(account)).toMatchObject({ state: 'disconnected', token: null, refresh_token: null, token_key: null, token_expires_at: null, refresh_expires_at: null, scopes: [] }); // prettier-ignore
    expect((await moves(account)).map(({ state }) => state)).toEqual(['connected', 'disconnected']);
    expect(await ask(async () => house.tiktok.grants.of(YOUSSEF).some((one) => one.token === token), (left) => !left)).toBe(false); // prettier-ignore
  });

  it('is tried until the network has heard of it', async () => {
    const who = await house.influencer();
    const account = await connected(who, YOUSSEF);
    const { token } = house.tiktok.grants.of(YOUSSEF).at(-1)!;
    house.tiktok.faults.order('/v2/oauth/revoke/', { kind: 'drop-before' });
    expect((await who.call('DELETE', `/${account.id}`)).status).toBe(200);
    await ask(async () => house.query(`SELECT 1 FROM platform_jobs WHERE handler = 'social.accounts.revoke' AND state = 'planned' AND attempts = 1`), (rows) => rows.length > 0); // prettier-ignore
    await house.query(`UPDATE platform_jobs SET run_at = now() WHERE handler = 'social.accounts.revoke' AND state = 'planned'`); // prettier-ignore
    await house.query(`SELECT pg_notify('platform_jobs', 'job')`);
    expect(await ask(async () => house.tiktok.grants.of(YOUSSEF).some((one) => one.token === token), (left) => !left)).toBe(false); // prettier-ignore
  });
});

describe('a check', () => {
  it('keeps what the network says, breaks what it takes no more, and tells its owner once', async () => {
    const who = await house.influencer();
    const account = await connected(who, YOUSSEF);
    house.tiktok.creator(YOUSSEF).nickname = 'Youssef Gourmand';
    const well = await who.call<SocialAccount>('POST', `/${account.id}/check`);
    expect(well.data).toMatchObject({ name: 'Youssef Gourmand', state: 'connected' });
    expect(new Date(well.data.checkedAt!).getTime()).toBeGreaterThan(new Date(account.checkedAt!).getTime());
    house.tiktok.faults.order('/v2/user/info/', { kind: 'drop-before' });
    expect(await who.call('POST', `/${account.id}/check`)).toMatchObject({ status: 409, code: 'away' });
    house.tiktok.deauthorize(YOUSSEF);
    for (let twice = 0; twice < 2; twice++)
      expect((await who.call<SocialAccount>('POST', `/${account.id}/check`)).data).toMatchObject({ state: 'broken', problem: 'refused', act: 'reconnect' }); // prettier-ignore
    expect(await deeds(account)).toEqual(['social-account.connected', 'social-account.broken']);
    const mail = await house.mailbox.waitFor(({ recipients }) => recipients.includes(who.email), 15_000);
    expect(mail.subject).toBe('Votre compte TikTok n’accepte plus nos publications');
    expect(mail.text).toContain('/influenceur/reseaux');
    const told = await house.query(`SELECT 1 FROM platform_notifications WHERE user_id = $1 AND kind = 'social-account-broken'`, [who.id]); // prettier-ignore
    expect(told).toHaveLength(1);
  });

  it('mends what is well again', async () => {
    const who = await house.influencer();
    const account = await connected(who);
    await house.query(`UPDATE social_accounts SET state = 'broken', problem = 'restricted' WHERE 'acc_' || id = $1`, [account.id]); // prettier-ignore
    expect((await who.call<SocialAccount>('POST', `/${account.id}/check`)).data).toMatchObject({ state: 'connected', problem: null }); // prettier-ignore
    expect((await moves(account)).map(({ state }) => state)).toEqual(['connected', 'connected']);
    expect((await deeds(account)).at(-1)).toBe('social-account.mended');
  });
});

describe('an account that goes', () => {
  it('takes its accounts with it, whose networks are told, and tells its owner all of them before', async () => {
    const who = await house.influencer();
    await connected(who, YOUSSEF);
    const { token } = house.tiktok.grants.of(YOUSSEF).at(-1)!;
    const exported = await withClient(house.cms, (db) => accountsOfPeople.read(db, who.id));
    expect(exported).toMatchObject([{ network: 'tiktok', handle: 'youssef.food', state: 'connected', scopes: askedScopes('tiktok') }]); // prettier-ignore
    await withClient(house.cms, async (db) => {
      await db.query('BEGIN');
      await accountsOfPeople.erase(db, who.id);
      await db.query('DELETE FROM up_users WHERE id = $1', [who.id]);
      await db.query('COMMIT');
    });
    expect(await house.query('SELECT 1 FROM social_accounts WHERE owner = $1', [who.id])).toEqual([]);
    expect(await ask(async () => house.tiktok.grants.of(YOUSSEF).some((one) => one.token === token), (left) => !left)).toBe(false); // prettier-ignore
  });
});

describe('what opens accounts', () => {
  it('is in no dump, no answer and no row of a job', async () => {
    const who = await house.influencer();
    const { text } = await who.connect('tiktok', { person: SALMA });
    const all = house.tiktok.grants.of(SALMA).flatMap(({ token, refreshToken }) => [token, refreshToken]);
    const listed = JSON.stringify(await who.list());
    const dump = await dumped(house);
    for (const secret of all) {
      expect(text + listed).not.toContain(secret);
      expect(dump).not.toContain(secret);
      expect(dump).not.toContain(Buffer.from(secret).toString('hex'));
      expect(dump).not.toContain(Buffer.from(secret).toString('base64').slice(4, -4));
    }
  });
});
