import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { signInStaff } from '../../../tests/support/staff.ts';
import { TIKTOK_PEOPLE } from '../../../sandbox/social/tiktok/people.ts';
import type { SocialAccount } from '../contracts/accounts.ts';
import {
  openAccountsHouse,
  SALMA,
  YOUSSEF,
  type AccountsHouse,
  type Connecter,
  type Influencer,
} from './accounts-support.ts';

const IMANE = TIKTOK_PEOPLE[2]!.openId;
const PATH = '/v2/post/publish/creator_info/';
let house: AccountsHouse;
let nadia: Influencer;
let youssef: SocialAccount;
beforeAll(async () => {
  house = await openAccountsHouse();
  nadia = await house.influencer();
  youssef = (await nadia.connect('tiktok', { person: YOUSSEF })).data.accounts[0]!;
});
afterAll(() => house?.close());
afterEach(() => house.tiktok.faults.clear());

const of = (who: Connecter, { id }: SocialAccount) => who.call('GET', `/${id}/tiktok`);

describe('what an account lets choose', () => {
  it('is as TikTok says it now', async () => {
    const said = await of(nadia, youssef);
    expect([said.status, said.data]).toEqual([
      200,
      {
        username: 'youssef.food',
        nickname: 'Youssef Food',
        privacy_levels: ['PUBLIC_TO_EVERYONE', 'MUTUAL_FOLLOW_FRIENDS', 'SELF_ONLY'],
        ...{ comment_disabled: false, duet_disabled: true, stitch_disabled: false },
        max_seconds: 180,
      },
    ]);
    house.tiktok.creator(YOUSSEF).commentsOff = true;
    expect((await of(nadia, youssef)).data).toMatchObject({ comment_disabled: true });
  });

  it('of a private account has nobody as everybody', async () => {
    const [imane] = (await nadia.connect('tiktok', { person: IMANE })).data.accounts;
    const { data } = await of(nadia, imane!);
    expect((data as { privacy_levels: string[] }).privacy_levels).not.toContain('PUBLIC_TO_EVERYONE');
  });

  it('is a refusal with its code where TikTok lets nothing be published, though it answers 200', async () => {
    const { posts } = house.tiktok.quotas;
    house.tiktok.quotas.posts = 0;
    expect(await of(nadia, youssef)).toMatchObject({
      status: 400,
      code: 'not-publishable',
      problems: [{ code: 'tiktok-too-many-posts' }],
    });
    house.tiktok.quotas.posts = posts;
    expect((await of(nadia, youssef)).status).toBe(200);
  });

  it('is not known while TikTok does not answer, or lets us ask no more', async () => {
    house.tiktok.faults.order(PATH, { kind: 'drop-before' });
    expect(await of(nadia, youssef)).toMatchObject({ status: 409, code: 'away' });
    house.tiktok.faults.order(PATH, { kind: 'answer', status: 429, code: 'rate_limit_exceeded' });
    expect(await of(nadia, youssef)).toMatchObject({ code: 'away' });
    expect((await of(nadia, youssef)).status).toBe(200);
  });

  it('is asked again with another access where one died, and breaks the account where there is none', async () => {
    house.tiktok.grants.expire(YOUSSEF);
    expect((await of(nadia, youssef)).status).toBe(200);
    house.tiktok.deauthorize(YOUSSEF);
    const broken = { code: 'not-publishable', problems: [{ code: 'account-broken' }] };
    expect(await of(nadia, youssef)).toMatchObject(broken);
    expect(await of(nadia, youssef)).toMatchObject(broken);
    expect((await nadia.list()).accounts.find(({ id }) => id === youssef.id)!.state).toBe('broken');
    const again = (await nadia.connect('tiktok', { person: YOUSSEF })).data.accounts[0]!;
    expect([again.id, (await of(nadia, again)).status]).toEqual([youssef.id, 200]);
  });

  it('is not asked of an account elsewhere, of somebody else, or that is ended', async () => {
    const other = await house.influencer();
    expect(await of(other, youssef)).toMatchObject({ status: 404, code: 'no-account' });
    const [page] = (await nadia.connect('facebook', { person: '31000000000000003' })).data.accounts;
    expect(await of(nadia, page!)).toMatchObject({ status: 404, code: 'no-account' });
    const [mine] = (await other.connect('tiktok', { person: SALMA })).data.accounts;
    await other.call('DELETE', `/${mine!.id}`);
    expect(await of(other, mine!)).toMatchObject({ status: 404, code: 'no-account' });
    expect((await fetch(`${house.cms.url}/api/social/accounts/${youssef.id}/tiktok`)).status).toBe(403);
  });
});

describe('what an account of the house lets choose', () => {
  it('is for who of the staff writes there or looks after it', async () => {
    const staff = async (role: Parameters<typeof signInStaff>[1]) => house.at('/social/accounts', await signInStaff(house.cms.url, role)); // prettier-ignore
    const marketer = await staff('sys-marketer');
    const [official] = (await marketer.connect('tiktok', { person: SALMA })).data.accounts;
    expect((await of(marketer, official!)).data).toMatchObject({ username: 'salma.bonsplans' });
    expect(await of(marketer, youssef)).toMatchObject({ status: 404, code: 'no-account' });
    expect(await of(nadia, official!)).toMatchObject({ status: 404, code: 'no-account' });
    expect((await of(await staff('strapi-super-admin'), official!)).status).toBe(403);
    expect((await of(house.at('/social/accounts', 'nobody'), official!)).status).toBe(401);
  });
});
