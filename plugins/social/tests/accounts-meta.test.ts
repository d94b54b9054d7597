import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../../cms/tests/reads/support.ts';
import { ask } from '../../platform/tests/jobs/until.ts';
import type { SocialAccount } from '../contracts/accounts.ts';
import { withToken } from '../server/tokens/live.ts';
import { findAccount } from '../server/accounts/rows.ts';
import { openAccountsHouse, type AccountsHouse, type Influencer } from './accounts-support.ts';

/** People of the stand-in: with two Pages, with none, who leaves out what publishing needs. */
const [NADIA, KARIM, OMAR] = ['31000000000000001', '31000000000000002', '31000000000000004'];
const [ZINEB, HER_ACCOUNT] = ['17841400000000006', 'zineb.style'];
const DAY = 86_400_000;

let house: AccountsHouse;
let who: Influencer;
beforeAll(async () => {
  house = await openAccountsHouse();
  who = await house.influencer();
});
afterAll(() => house?.close());

const shown = ({ network, login, name, handle, state, problem, endsAt }: SocialAccount) => [network, login, name, handle, state, problem, endsAt]; // prettier-ignore

describe('with Facebook', () => {
  it('several Pages come at once, and the Instagram accounts tied to them', async () => {
    const { data } = await who.connect('facebook', { person: NADIA });
    expect(data.accounts.map(shown)).toEqual([
      ['facebook', 'facebook', 'Nadia en voyage', '', 'connected', null, null],
      ['facebook', 'facebook', 'La table de Nadia', '', 'connected', null, null],
      ['instagram', 'facebook', 'Nadia en voyage', 'nadia.envoyage', 'connected', null, null],
    ]);
    const again = await who.connect('facebook', { person: NADIA });
    expect(again.data.accounts.map(({ id }) => id)).toEqual(data.accounts.map(({ id }) => id));
  });

  it('says so where there is no Page', async () => {
    const other = await house.influencer();
    expect(await other.connect('facebook', { person: KARIM })).toMatchObject({ status: 409, code: 'nothing-to-connect' }); // prettier-ignore
    expect((await other.list()).accounts).toEqual([]);
  });

  it('says what is missing where somebody left something out', async () => {
    const other = await house.influencer();
    const { data } = await other.connect('facebook', { person: OMAR });
    expect(data.accounts.map(({ network, state, problem, missing }) => [network, state, problem, missing.map(({ scope }) => scope)])).toEqual([
      ['facebook', 'broken', 'scopes', ['pages_manage_posts']],
      ['instagram', 'broken', 'scopes', ['instagram_content_publish']],
    ]); // prettier-ignore
  });

  it('takes the yes back with the last account that it stands for', async () => {
    const other = await house.influencer();
    const { accounts } = (await other.connect('facebook', { person: NADIA })).data;
    const there: unknown[] = [];
    for (const { id } of accounts) there.push((await other.call<{ there: string }>('DELETE', `/${id}`)).data.there);
    expect(there).toEqual(['kept', 'kept', 'asked']);
    const asked = () => house.meta.count('^DELETE /me/permissions'); // prettier-ignore
    expect(await ask(async () => asked(), (count) => count > 0)).toBe(1); // prettier-ignore
  });

  it.each([[460, 'password'], [458, 'removed'], [463, 'expired']] as const)('an access that dies of %s is broken by %s', async (subcode, problem) => {
    const other = await house.influencer();
    const [account] = (await other.connect('facebook', { person: NADIA })).data.accounts;
    house.meta.tokens.facebook.kill({ whose: NADIA, subcode });
    expect((await other.call<SocialAccount>('POST', `/${account!.id}/check`)).data).toMatchObject({ state: 'broken', problem, act: 'reconnect' });
    expect((await other.connect('facebook', { person: NADIA })).data.accounts[0]).toMatchObject({ id: account!.id, state: 'connected' });
  }); // prettier-ignore
});

describe('with Instagram', () => {
  it('one account comes by itself, and nobody is told at disconnecting', async () => {
    const other = await house.influencer();
    const { data } = await other.connect('instagram', { person: ZINEB });
    expect(data.accounts.map(({ network, login, handle, state }) => [network, login, handle, state])).toEqual([['instagram', 'instagram', HER_ACCOUNT, 'connected']]); // prettier-ignore
    expect((await other.call<{ there: string }>('DELETE', `/${data.accounts[0]!.id}`)).data.there).toBe('by-hand');
  });

  it('is renewed early by the job, when it is a day old, and lives on', async () => {
    const other = await house.influencer();
    const id = (await other.connect('instagram', { person: ZINEB })).data.accounts[0]!.id.slice(4);
    const row = () => withClient(house.cms, (db) => findAccount(db, id)).then((found) => found!);
    const before = await row();
    const later = new Date(before.expiresAt!.getTime() - 10 * DAY);
    house.meta.advance((later.getTime() - Date.now()) / 1000);
    const opened = await withToken(house.cms.strapi, id, later, { early: true });
    expect(opened.kind).toBe('live');
    const after = await row();
    expect(after.version).toBe(before.version + 1);
    expect(after.refreshedAt.getTime()).toBe(later.getTime());
    expect(after.token!.equals(before.token!)).toBe(false);
  });
});

describe('what the jobs look at', () => {
  it('is every account once a day, and what nears its end', async () => {
    const other = await house.influencer();
    const [account] = (await other.connect('instagram', { person: ZINEB })).data.accounts;
    await house.query(`UPDATE social_accounts SET checked_at = now() - interval '2 days' WHERE 'acc_' || id = $1`, [account!.id]); // prettier-ignore
    await house.query(`UPDATE platform_schedules SET next_at = now() WHERE name = 'social.accounts.check'`);
    await house.query(`SELECT pg_notify('platform_jobs', 'job')`);
    const planned = async () => house.query<{ account: string }>(`SELECT payload ->> 'account' AS account FROM platform_jobs WHERE handler = 'social.accounts.check-one'`); // prettier-ignore
    const found = await ask(planned, (rows) => rows.some((one) => `acc_${one.account}` === account!.id));
    expect(found.map((one) => `acc_${one.account}`)).toContain(account!.id);
    await house.query(`UPDATE platform_jobs SET run_at = now() WHERE handler = 'social.accounts.check-one' AND state = 'planned'`); // prettier-ignore
    await house.query(`SELECT pg_notify('platform_jobs', 'job')`);
    const seen = await ask(async () => (await other.list()).accounts[0]!.checkedAt!, (at) => Date.now() - new Date(at).getTime() < 60_000); // prettier-ignore
    expect(Date.now() - new Date(seen).getTime()).toBeLessThan(60_000);
  });
});
