import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as meta from '../server/networks/graph/oauth.ts';
import * as byItself from '../server/networks/instagram/oauth.ts';
import { NoAnswer } from '../server/networks/network.ts';
import { ACCOUNT, BACK, codeFrom, metaKnown, NADIA, PAGE, toFacebook, toInstagram, told, ZINEB, type MetaHouse } from './meta-support.ts'; // prettier-ignore

let house: MetaHouse;
beforeAll(async () => {
  house = await metaKnown();
});
afterAll(() => house?.close());
beforeEach(() => house.world.faults.clear());

const DAY = 86_400;
const LEILA = '31000000000000003';
const KARIM = '31000000000000002';
const REDA = '17841400000000007';
const days = (end: Date | null, from = Date.now()) => Math.round((end!.getTime() - from) / 86_400_000);

describe('Facebook’s login', () => {
  it('is asked for by our app, for what we need, with the state', () => {
    const url = new URL(toFacebook());
    expect(url.pathname).toBe('/meta/dialog/v26.0/dialog/oauth');
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      client_id: process.env.META_CLIENT_ID,
      redirect_uri: BACK,
      state: 's'.repeat(43),
      response_type: 'code',
    });
    expect(url.href).not.toContain(process.env.META_CLIENT_SECRET);
  });

  it('gives a token of sixty days for a code, once', async () => {
    const code = await codeFrom(toFacebook(), NADIA);
    const { token, expiresAt } = told(await meta.exchange({ code, redirectUri: BACK }));
    expect(days(expiresAt)).toBe(60);
    expect(told(await meta.grantedBy(token))).toContain('pages_manage_posts');
    expect(await meta.exchange({ code, redirectUri: BACK })).toMatchObject({ kind: 'failed', failure: { kind: 'stop' } }); // prettier-ignore
  });

  it('opens Pages and the Instagram accounts tied to them, each by the token of its Page', async () => {
    const user = await house.userToken();
    house.world.proof = true;
    const found = told(await meta.accountsOf(user));
    house.world.proof = false;
    expect(found.map(({ network, remote, page, name, handle, expiresAt }) => [network, remote, page, name, handle, expiresAt])).toEqual([
      ['facebook', PAGE, null, 'Nadia en voyage', '', null],
      ['instagram', ACCOUNT, PAGE, 'Nadia en voyage', 'nadia.envoyage', null],
      ['facebook', '410000000000002', null, 'La table de Nadia', '', null],
    ]);
    expect(new Set(found.map(({ token }) => token)).size).toBe(2);
    expect(found.every(({ token, scopes }) => token !== user && scopes.includes('pages_manage_posts'))).toBe(true);
    for (const one of found) expect(told(await meta.look(one))).toEqual({ name: one.name, handle: one.handle });
  }); // prettier-ignore

  it('opens what somebody has, and says what they declined', async () => {
    expect(told(await meta.accountsOf(await house.userToken(KARIM)))).toEqual([]);
    const found = told(await meta.accountsOf(await house.userToken(LEILA)));
    expect(found.map(({ network, name }) => [network, name])).toEqual([['facebook', 'Atlas à pied']]);
    const omar = told(await meta.accountsOf(await house.userToken('31000000000000004')));
    expect(omar.length).toBeGreaterThan(0);
    for (const { scopes } of omar) {
      expect(scopes).toContain('pages_show_list');
      expect(scopes).not.toContain('pages_manage_posts');
    }
  });

  it('finds every Page, however many there are', async () => {
    const many = Array.from({ length: 230 }, (_, at) => `42${String(at).padStart(13, '0')}`);
    house.world.pages.push(...many.map((id) => ({ id, name: `Page ${id}`, category: 'Blog', instagram: null })));
    const leila = house.world.people.find(({ id }) => id === LEILA)!;
    const before = [...leila.pages];
    leila.pages.push(...many);
    try {
      const found = told(await meta.accountsOf(await house.userToken(LEILA)));
      expect(new Set(found.map(({ remote }) => remote)).size).toBe(231);
    } finally {
      leila.pages = before;
    }
  });

  it('is taken back with all that it opened', async () => {
    const user = await house.userToken(LEILA);
    const [page] = told(await meta.accountsOf(user));
    told(await meta.revoke(user));
    expect(await meta.look(page!)).toMatchObject({ failure: { kind: 'account', code: 'meta-token-revoked' } });
    expect(await meta.revoke(user)).toMatchObject({ failure: { code: 'meta-token-revoked' } });
  });

  it('tells no code, token or secret when it refuses, and nothing when the line is cut', async () => {
    const code = await codeFrom(toFacebook(), NADIA);
    const secret = process.env.META_CLIENT_SECRET!;
    house.world.faults.add({ fail: { code: 100, message: `${code} and ${secret} are no good` } });
    const refused = JSON.stringify(await meta.exchange({ code, redirectUri: BACK }));
    expect(refused).toContain('are no good');
    expect(refused).not.toMatch(new RegExp(`${code}|${secret}`));
    house.world.faults.add({ drop: true });
    await expect(meta.exchange({ code, redirectUri: BACK })).rejects.toThrow(NoAnswer);
  });
});

describe('Instagram’s own login', () => {
  const arrive = async (person = ZINEB) => {
    const code = await codeFrom(toInstagram(), person);
    return told(await byItself.exchange({ code, redirectUri: BACK }));
  };

  it('gives a token of sixty days and what was granted, for a code, once', async () => {
    const code = await codeFrom(toInstagram(), ZINEB);
    const { token, expiresAt, scopes } = told(await byItself.exchange({ code, redirectUri: BACK }));
    expect(days(expiresAt)).toBe(60);
    expect(scopes).toEqual(['instagram_business_basic', 'instagram_business_content_publish', 'instagram_business_manage_insights']); // prettier-ignore
    expect(told(await byItself.look(token))).toEqual({ remote: ZINEB, name: 'Zineb Style', handle: 'zineb.style' });
    expect(await byItself.exchange({ code, redirectUri: BACK })).toMatchObject({ failure: { code: 'meta-refused' } });
  });

  it('opens no personal account', async () => {
    const code = await codeFrom(toInstagram(), REDA).catch(() => null);
    // The dialog refuses it, or the account says what it is.
    if (!code) return expect(code).toBeNull();
    const { token } = told(await byItself.exchange({ code, redirectUri: BACK }));
    expect(told(await byItself.look(token))).toBeNull();
  });

  it('is renewed after a day, and not before', async () => {
    const { token } = await arrive();
    expect((await byItself.refresh(token)).kind).toBe('failed');
    house.world.advance(DAY + 60);
    const renewed = told(await byItself.refresh(token));
    expect(renewed.token).not.toBe(token);
    expect(days(renewed.expiresAt)).toBe(60);
    house.world.advance(61 * DAY);
    expect(await byItself.refresh(renewed.token)).toMatchObject({ failure: { code: 'meta-token-expired' } });
  });
});
