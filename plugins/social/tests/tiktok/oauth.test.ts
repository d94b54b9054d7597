import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TIKTOK_PEOPLE } from '../../../../sandbox/social/tiktok/people.ts';
import type { TikTokHouse } from '../../../../sandbox/tests/social/tiktok-server.ts';
import { NoAnswer } from '../../server/networks/network.ts';
import { authorizeUrl, creatorOf, exchange, refresh, revoke, tiktokClient, TIKTOK_SCOPES, whoIs } from '../../server/networks/tiktok/oauth.ts'; // prettier-ignore
import { tiktokKnown } from './support.ts';

let house: TikTokHouse;
beforeAll(async () => {
  house = await tiktokKnown();
});
afterAll(() => house?.close());

const BACK = 'http://127.0.0.1:3000/_social/tiktok/callback';
const [{ openId: SALMA }] = TIKTOK_PEOPLE as [(typeof TIKTOK_PEOPLE)[number]];
const world = () => house.tiktok.world;

async function codeOf(scopes: readonly string[] = TIKTOK_SCOPES): Promise<string> {
  const url = new URL(authorizeUrl({ state: 's'.repeat(43), redirectUri: BACK }));
  url.searchParams.set('person', SALMA);
  url.searchParams.set('answer', 'allow');
  for (const scope of scopes) url.searchParams.append('granted', scope);
  const answer = await fetch(url, { redirect: 'manual' });
  return new URL(answer.headers.get('location')!).searchParams.get('code')!;
}

async function granted(code: string) {
  const answer = await exchange(code, BACK);
  if (answer.kind !== 'granted') throw new Error(answer.code);
  return answer.grant;
}

describe('connecting TikTok', () => {
  it('asks for what we need, and is told whose account it is and what was granted', async () => {
    const grant = await granted(await codeOf(['video.upload']));
    expect(grant).toMatchObject({ account: SALMA, scopes: ['user.info.basic', 'video.upload'] });
    expect(grant.refreshToken).toBeTruthy();
    expect(await whoIs(grant.token)).toEqual({ account: SALMA, name: 'Salma Bons Plans', handle: '' });
    const whole = await granted(await codeOf());
    expect(await whoIs(whole.token)).toEqual({ account: SALMA, name: 'Salma Bons Plans', handle: 'salma.bonsplans' });
    expect(await creatorOf(whole.token)).toMatchObject({ username: 'salma.bonsplans', max_seconds: 600 });
    expect(await creatorOf(grant.token)).toMatchObject({ kind: 'account', code: 'tiktok-scope' });
  });

  it('takes lifetimes from the answer', async () => {
    world().grants.lifetimes = { token: 7200, refresh: 180 * 86_400 };
    const { seconds, refreshSeconds } = await granted(await codeOf());
    expect([Math.round(seconds / 100), Math.round(refreshSeconds! / 1000)]).toEqual([72, 15_552]);
  });

  it('is refused for a code that was used, which TikTok says with HTTP 200', async () => {
    const code = await codeOf();
    await granted(code);
    expect(await exchange(code, BACK)).toEqual({ kind: 'refused', code: 'invalid_grant' });
    expect(await exchange(await codeOf(), `${BACK}/other`)).toEqual({ kind: 'refused', code: 'invalid_grant' });
  });

  it('gets a new refresh token each time, and none for one that is spent', async () => {
    const { refreshToken } = await granted(await codeOf());
    const first = await refresh(refreshToken!);
    expect(first).toMatchObject({ kind: 'granted' });
    expect(await refresh(refreshToken!)).toEqual({ kind: 'refused', code: 'invalid_grant' });
    const fresh = first.kind === 'granted' ? first.grant.refreshToken! : '';
    expect(fresh).not.toBe(refreshToken);
    world().grants.emptyRefreshes = 1;
    expect(await refresh(fresh)).toMatchObject({
      kind: 'granted',
      grant: { refreshToken: null, refreshSeconds: null },
    });
    expect(await refresh(fresh)).toMatchObject({ kind: 'granted' });
  });

  it('does not know whether it was done when no answer comes', async () => {
    const { refreshToken, token } = await granted(await codeOf());
    world().faults.order('/v2/oauth/token/', { kind: 'drop-after' });
    await expect(refresh(refreshToken!)).rejects.toThrow(NoAnswer);
    expect(await refresh(refreshToken!)).toEqual({ kind: 'refused', code: 'invalid_grant' });
    world().faults.order('/v2/user/info/', { kind: 'answer', status: 503, code: 'internal_error' });
    await expect(whoIs(token)).rejects.toThrow(NoAnswer);
  });

  it('is taken back, also what TikTok does not know any more', async () => {
    const { token } = await granted(await codeOf());
    await revoke(token);
    expect(await whoIs(token)).toMatchObject({ kind: 'account', code: 'tiktok-token' });
    await revoke(token);
  });

  it('is not there without its settings', () => {
    const { TIKTOK_CLIENT_KEY, TIKTOK_CLIENT_SECRET } = process.env;
    delete process.env.TIKTOK_CLIENT_KEY;
    delete process.env.TIKTOK_CLIENT_SECRET;
    expect(tiktokClient()).toBeNull();
    expect(() => authorizeUrl({ state: '', redirectUri: BACK })).toThrow('TIKTOK_CLIENT_KEY');
    Object.assign(process.env, { TIKTOK_CLIENT_KEY, TIKTOK_CLIENT_SECRET });
  });
});
