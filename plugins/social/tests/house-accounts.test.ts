import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tally } from '../../orders/tests/support.ts';
import { signInStaff } from '../../../tests/support/staff.ts';
import { ask } from '../../platform/tests/jobs/until.ts';
import { withClient } from '../../../cms/tests/reads/support.ts';
import { findAccount } from '../server/accounts/rows.ts';
import { markBroken } from '../server/tokens/broken.ts';
import { openAccountsHouse, SALMA, type AccountsHouse, type Connecter, type Influencer } from './accounts-support.ts';

let house: AccountsHouse;
let marketer: Connecter;
let nadia: Influencer;
const staff = async (role: Parameters<typeof signInStaff>[1]) => house.at('/social/accounts', await signInStaff(house.cms.url, role)); // prettier-ignore
beforeAll(async () => {
  house = await openAccountsHouse();
  marketer = await staff('sys-marketer');
  nadia = await house.influencer();
});
afterAll(() => house?.close());

describe('the accounts of the house', () => {
  it('are connected, checked and disconnected by whose role says so', async () => {
    const { data } = await marketer.connect('tiktok', { person: SALMA });
    const [account] = data.accounts;
    expect(account).toMatchObject({ network: 'tiktok', handle: 'salma.bonsplans', state: 'connected' });
    expect(await house.row(account!)).toMatchObject({ owner: null });
    expect((await marketer.list()).accounts).toEqual([account]);
    expect((await marketer.call('POST', `/${account!.id}/check`)).status).toBe(200);
    const trail = await house.query<{ kind: string }>(`SELECT actor ->> 'kind' AS kind FROM platform_audit WHERE subject ->> 'id' = $1`, [account!.id]); // prettier-ignore
    expect(trail).toEqual([{ kind: 'staff' }]);
    const mine = await nadia.connect('tiktok', { person: SALMA });
    expect(mine.data.accounts[0]!.id).not.toBe(account!.id);
    expect((await nadia.list()).accounts).toHaveLength(1);
    expect((await nadia.call('DELETE', `/${account!.id}`)).code).toBe('no-account');
    expect((await marketer.call('DELETE', `/${mine.data.accounts[0]!.id}`)).code).toBe('no-account');
    expect((await marketer.call('DELETE', `/${account!.id}`)).status).toBe(200);
  });

  it('are not for others of the staff, a super administrator without the right among them, nor for people', async () => {
    const [account] = (await marketer.connect('tiktok', { person: SALMA })).data.accounts;
    for (const who of [await staff('sys-editor'), await staff('strapi-super-admin')]) {
      const answers = await Promise.all([
        who.call('GET', ''),
        who.call('POST', '/connect', { login: 'tiktok' }),
        who.call('POST', '/callback', { login: 'tiktok', state: 'x'.repeat(43), code: 'y' }),
        who.call('POST', `/${account!.id}/check`),
        who.call('DELETE', `/${account!.id}`),
      ]);
      expect(tally(answers as never)).toEqual({ 403: 5 });
    }
    expect((await house.at('/social/accounts', 'nobody').call('GET', '')).status).toBe(401);
    expect((await house.at('/api/social/accounts', await signInStaff(house.cms.url, 'sys-marketer')).call('GET', '')).status).toBe(401); // prettier-ignore
    expect((await marketer.list()).accounts[0]!.state).toBe('connected');
  });

  it('come back to the panel, with a state that is of that member of the staff alone', async () => {
    const { data } = await marketer.call<{ url: string }>('POST', '/connect', { login: 'tiktok' });
    expect(new URL(data.url).searchParams.get('redirect_uri')).toBe(`${process.env.CMS_URL}/admin/plugins/social/accounts/tiktok/callback`); // prettier-ignore
    const came = await marketer.goTo('tiktok', { person: SALMA });
    expect((await nadia.call('POST', '/callback', { login: 'tiktok', ...came })).code).toBe('flow-over');
    const theirs = await nadia.goTo('tiktok', { person: SALMA });
    expect((await marketer.call('POST', '/callback', { login: 'tiktok', ...theirs })).code).toBe('flow-over');
    await house.query('UPDATE social_flows SET staff = staff + 1 WHERE staff IS NOT NULL');
    expect((await marketer.call('POST', '/callback', { login: 'tiktok', ...came })).code).toBe('flow-over');
  });

  it('tell the shop when they break', async () => {
    const [account] = (await marketer.connect('tiktok', { person: SALMA })).data.accounts;
    await withClient(house.cms, async (db) => {
      await db.query('BEGIN');
      const { version } = (await findAccount(db, account!.id.slice(4)))!;
      await markBroken(db, { id: account!.id.slice(4), version }, 'removed');
      await db.query('COMMIT');
    });
    const mails = await ask(async () => house.query(`SELECT 1 FROM platform_jobs WHERE handler = 'mail.send' AND key LIKE 'social-account-broken:%'`), (rows) => rows.length > 0); // prettier-ignore
    expect(mails).toHaveLength(1);
    const mail = await house.mailbox.waitFor(({ subject }) => subject.startsWith('Votre compte TikTok'), 15_000);
    expect(mail.text).toContain('/admin/plugins/social/accounts');
  });
});
