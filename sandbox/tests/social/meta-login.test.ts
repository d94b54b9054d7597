import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CALLBACK, codeOf, DAY, dialogAddress, house, instagramAddress, INSTAGRAM_CALLBACK, INSTAGRAM_SCOPES, instagramToken, longToken, NADIA, PAGE, pageToken, proofOf, SCOPES, sentTo, shortToken, STATE, wrong, ZINEB, type Fields, type House } from './support.ts'; // prettier-ignore

let on: House;
beforeEach(async () => void (on = await house()));
afterEach(() => on.close());

const exchange = (more: Fields) => on.ask(on.env.META_GRAPH_URL!, 'GET', '/v26.0/oauth/access_token', { client_id: on.env.META_CLIENT_ID!, client_secret: on.env.META_CLIENT_SECRET!, redirect_uri: CALLBACK, ...more }); // prettier-ignore

// https://developers.facebook.com/docs/facebook-login/guides/advanced/manual-flow
describe('the dialog of Facebook', () => {
  it('shows who one can be, and what of it the shop may do', async () => {
    const page = await (await fetch(dialogAddress(on))).text();
    expect(page).toContain('Nadia Alaoui');
    expect(page).toContain('sans Page');
    const consent = await (await fetch(dialogAddress(on, { choose: NADIA }))).text();
    for (const scope of SCOPES) expect(consent).toContain(`value="${scope}" checked`);
    expect(consent).toContain('La table de Nadia');
  });

  it('leads back with a code and the state, and `#_=_` at its end', async () => {
    const back = await sentTo(dialogAddress(on, { person: NADIA }));
    expect(back.origin + back.pathname).toBe(CALLBACK);
    expect(back.searchParams.get('state')).toBe(STATE);
    expect(back.hash).toBe('#_=_');
  });

  it('leads back without one from who declines', async () => {
    const { searchParams } = await sentTo(dialogAddress(on, { refuse: '1' }));
    expect(Object.fromEntries(searchParams)).toEqual({ error: 'access_denied', error_code: '200', error_description: 'Permissions error', error_reason: 'user_denied', state: STATE }); // prettier-ignore
  });

  it.each([
    ['our app', { client_id: 'x' }],
    ['our callback', { redirect_uri: 'https://evil.example/' }],
    ['a state', { state: '' }],
    ['scopes that there are', { scope: 'publish_to_groups' }],
    ['the code flow', { response_type: 'token' }],
  ])('lets nobody through without %s', async (_, change) =>
    expect((await fetch(dialogAddress(on, { person: NADIA, ...change }), { redirect: 'manual' })).status).toBe(400),
  );
});

// https://developers.facebook.com/docs/facebook-login/guides/access-tokens/get-long-lived
describe('GET /oauth/access_token', () => {
  it('changes a code once, for the secret and the same address', async () => {
    const address = dialogAddress(on, { person: NADIA });
    const code = await codeOf(address);
    expect((await exchange({ code })).body).toMatchObject({ token_type: 'bearer', expires_in: 5400 });
    expect(wrong(await exchange({ code }))).toEqual([100, 36_009]);
    expect(wrong(await exchange({ code: await codeOf(address), redirect_uri: `${CALLBACK}/` }))).toEqual([100, 36_008]);
    expect(wrong(await exchange({ code: await codeOf(address), client_secret: 'x' }))).toEqual([1, undefined]);
    expect(wrong(await exchange({ code, client_id: 'x' }))).toEqual([101, undefined]);
    const late = await codeOf(address);
    on.meta.advance(601);
    expect(wrong(await exchange({ code: late }))).toEqual([100, 36_007]);
  });

  it('changes a short token for one of 60 days, while it lives', async () => {
    const token = await shortToken(on);
    const asked = { grant_type: 'fb_exchange_token', fb_exchange_token: token };
    const { body } = await exchange(asked);
    expect(body).toMatchObject({ token_type: 'bearer', expires_in: 5_183_944 });
    on.meta.advance(5400);
    expect(wrong(await exchange(asked))).toEqual([190, 463]);
    const ask = on.graph(String(body.access_token));
    on.meta.advance(5_183_944 - 5401);
    expect((await ask('GET', '/me')).body).toEqual({ id: NADIA, name: 'Nadia Alaoui' });
    on.meta.advance(1);
    expect(wrong(await ask('GET', '/me'))).toEqual([190, 463]);
  });

  it('gives the app itself a token, by which others are looked into', async () => {
    const app = (await exchange({ grant_type: 'client_credentials' })).body.access_token as string;
    const input_token = await longToken(on);
    const look = async () => (await on.graph(app)('GET', '/debug_token', { input_token })).body;
    // https://developers.facebook.com/docs/graph-api/reference/debug_token
    expect(await look()).toMatchObject({ data: { is_valid: true, type: 'USER', user_id: NADIA, scopes: SCOPES } });
    on.meta.tokens.facebook.kill({ whose: NADIA, subcode: 460 });
    expect(await look()).toMatchObject({ data: { is_valid: false, error: { code: 190, subcode: 460 } } });
    expect(wrong(await on.graph('x')('GET', '/debug_token', { input_token }))).toEqual([190, undefined]);
  });
});

// https://developers.facebook.com/docs/graph-api/reference/user/permissions
describe('/me/permissions', () => {
  it('GET tells what was granted and what was not', async () => {
    const ask = on.graph(await longToken(on, '31000000000000004'));
    const { data } = (await ask('GET', '/me/permissions')).body;
    const status = Object.fromEntries(data!.map((one) => [one.permission, one.status]));
    expect(status).toMatchObject({ pages_show_list: 'granted', pages_manage_posts: 'declined', instagram_content_publish: 'declined' }); // prettier-ignore
  });

  it('DELETE ends every token that was given', async () => {
    const [ask, page] = [on.graph(await longToken(on)), on.graph(await pageToken(on))];
    expect((await ask('DELETE', '/me/permissions')).body).toEqual({ success: true });
    expect(wrong(await ask('GET', '/me'))).toEqual([190, 458]);
    expect(wrong(await page('GET', '/me'))).toEqual([190, 458]);
    expect((await on.graph(await longToken(on))('GET', '/me')).status).toBe(200);
  });
});

// https://developers.facebook.com/docs/graph-api/reference/user/accounts
describe('GET /me/accounts', () => {
  const fields = 'id,name,access_token,instagram_business_account';

  it('lists Pages with their tokens and the accounts of Instagram tied to them', async () => {
    const { body } = await on.graph(await longToken(on))('GET', '/me/accounts', { fields });
    expect(body.data).toMatchObject([
      { id: PAGE, name: 'Nadia en voyage', instagram_business_account: { id: '17841400000000001' } },
      { id: '410000000000002', name: 'La table de Nadia' },
    ]);
    expect(body.data![1]).not.toHaveProperty('instagram_business_account');
    expect(body.data![0]!.access_token).not.toBe(body.data![1]!.access_token);
    const inner = { fields: 'instagram_business_account{id,username}' };
    expect((await on.graph(await longToken(on))('GET', '/me/accounts', inner)).body.data![0]).toEqual({ id: PAGE, instagram_business_account: { id: '17841400000000001', username: 'nadia.envoyage' } }); // prettier-ignore
  });

  it('is empty for who has no Page, and has but the Pages that were chosen', async () => {
    expect((await on.graph(await longToken(on, '31000000000000002'))('GET', '/me/accounts')).body.data).toEqual([]);
    const chosen = `${dialogAddress(on, { person: NADIA, chosen: '1', page: PAGE })}&grant=pages_show_list`;
    const { body } = await exchange({ code: await codeOf(chosen) });
    const ask = on.graph(String(body.access_token));
    expect((await ask('GET', '/me/accounts')).body.data).toMatchObject([{ id: PAGE }]);
    expect(wrong(await ask('POST', `/${PAGE}/feed`, { message: 'Bonjour' }))).toEqual([210, undefined]);
  });

  it('comes in pages', async () => {
    const ask = on.graph(await longToken(on));
    const first = (await ask('GET', '/me/accounts', { fields: 'id', limit: 1 })).body;
    const { next, cursors } = first.paging as { next: string; cursors: { after: string } };
    expect(first.data).toEqual([{ id: PAGE }]);
    expect(new URL(next).searchParams.get('after')).toBe(cursors.after);
    const second = (await ask('GET', '/me/accounts', { fields: 'id', limit: 1, after: cursors.after })).body;
    expect(second.data).toEqual([{ id: '410000000000002' }]);
    expect(second.paging).not.toHaveProperty('next');
  });

  it('gives Pages of a long token tokens without an end, those of a short one with its own', async () => {
    const { body } = await on.graph(await shortToken(on))('GET', '/me/accounts', { fields });
    const [short, long] = [on.graph(String(body.data![0]!.access_token)), on.graph(await pageToken(on))];
    on.meta.advance(5400);
    expect(wrong(await short('GET', '/me'))).toEqual([190, 463]);
    on.meta.advance(400 * DAY);
    expect((await long('GET', '/me')).body).toEqual({ id: PAGE, name: 'Nadia en voyage' });
  });

  it('needs pages_show_list', async () => {
    const token = await shortToken(on, NADIA, { scope: 'public_profile' });
    expect(wrong(await on.graph(token)('GET', '/me/accounts'))).toEqual([10, undefined]);
  });
});

// https://developers.facebook.com/docs/graph-api/guides/secure-requests
describe('a token', () => {
  it('may come with its proof, and has to where the app asks for it', async () => {
    const token = await longToken(on);
    const ask = on.graph(token);
    expect((await ask('GET', '/me', { appsecret_proof: proofOf(on, token) })).status).toBe(200);
    expect((await ask('GET', '/me', { appsecret_proof: '0'.repeat(64) })).body.error).toMatchObject({ code: 100, message: 'Invalid appsecret_proof provided in the API argument' }); // prettier-ignore
    on.meta.proof = true;
    expect(wrong(await ask('GET', '/me'))).toEqual([100, undefined]);
  });

  it('comes in a header too, and one that was made up is refused', async () => {
    const token = await longToken(on);
    const me = (authorization: string) => on.ask(on.env.META_GRAPH_URL!, 'GET', '/me', {}, { authorization });
    expect((await me(`Bearer ${token}`)).status).toBe(200);
    expect(wrong(await me(`Bearer ${token.slice(0, -2)}xx`))).toEqual([190, undefined]);
    expect(wrong(await on.ask(on.env.META_GRAPH_URL!, 'GET', '/me'))).toEqual([2500, undefined]);
  });

  it('is known again when the stand-in was started anew', async () => {
    const token = await pageToken(on);
    const other = await house();
    expect((await other.graph(token)('GET', '/me')).body).toMatchObject({ id: PAGE });
    await other.close();
  });

  it.each(['v20.0', 'v27.0'])('opens nothing at %s', async (version) => {
    const token = await longToken(on);
    const answer = await on.ask(on.env.META_GRAPH_URL!, 'GET', `/${version}/me`, { access_token: token });
    expect(wrong(answer)).toEqual([2500, undefined]);
  });
});

// https://developers.facebook.com/docs/instagram-platform/instagram-api-with-instagram-login/business-login
describe('Instagram’s own login', () => {
  const code = () => codeOf(instagramAddress(on, { person: ZINEB }));
  const redeem = (more: Fields) => on.ask(on.env.INSTAGRAM_API_URL!, 'POST', '/oauth/access_token', { client_id: on.env.INSTAGRAM_CLIENT_ID!, client_secret: on.env.INSTAGRAM_CLIENT_SECRET!, grant_type: 'authorization_code', redirect_uri: INSTAGRAM_CALLBACK, ...more }); // prettier-ignore
  const bare = (path: string, fields: Fields) => on.ask(on.env.INSTAGRAM_GRAPH_URL!, 'GET', path, fields);
  const refresh = (access_token: string) => bare('/refresh_access_token', { grant_type: 'ig_refresh_token', access_token }); // prettier-ignore

  it('shows accounts, and lets no personal one through', async () => {
    const page = await (await fetch(instagramAddress(on))).text();
    expect(page).toContain('@zineb.style');
    expect(page).toContain('compte personnel');
    const personal = await fetch(instagramAddress(on, { person: '17841400000000007' }), { redirect: 'manual' });
    expect(personal.status).toBe(200);
    const { searchParams } = await sentTo(instagramAddress(on, { refuse: '1' }));
    expect(searchParams.get('error_reason')).toBe('user_denied');
  });

  it('changes a code once, by a form, for a token of an hour', async () => {
    const given = await code();
    const { body } = await redeem({ code: given });
    expect(body.data).toMatchObject([{ user_id: '25000000000000006', permissions: INSTAGRAM_SCOPES.join(',') }]);
    expect((await redeem({ code: given })).body).toEqual({ error_type: 'OAuthException', code: 400, error_message: 'Matching code was not found or was already used' }); // prettier-ignore
    expect((await redeem({ code: await code(), client_secret: 'x' })).status).toBe(400);
    const ask = on.instagram(String(body.data![0]!.access_token));
    const me = { fields: 'user_id,username,account_type' };
    expect((await ask('GET', '/me', me)).body).toEqual({ id: '25000000000000006', user_id: ZINEB, username: 'zineb.style', account_type: 'MEDIA_CREATOR' }); // prettier-ignore
    on.meta.advance(3600);
    expect(wrong(await ask('GET', '/me', me))).toEqual([190, 463]);
  });

  it('changes that for 60 days, once it is of an hour and ours', async () => {
    const access_token = await instagramToken(on, false);
    const asked = { grant_type: 'ig_exchange_token', client_secret: on.env.INSTAGRAM_CLIENT_SECRET!, access_token };
    const { body } = await bare('/access_token', asked);
    expect(body).toMatchObject({ token_type: 'bearer', expires_in: 5_183_944 });
    expect(wrong(await bare('/access_token', { ...asked, client_secret: 'x' }))[0]).toBe(1);
    expect(wrong(await bare('/access_token', { ...asked, access_token: String(body.access_token) }))[0]).toBe(452);
  });

  it('refreshes what is a day old and lives', async () => {
    const token = await instagramToken(on);
    expect(wrong(await refresh(token))[0]).toBe(100);
    on.meta.advance(DAY);
    const { body } = await refresh(token);
    expect(body).toMatchObject({ token_type: 'bearer', expires_in: 5_183_944 });
    expect(body.access_token).not.toBe(token);
    on.meta.advance(59 * DAY);
    expect(wrong(await refresh(token))).toEqual([190, 463]);
    expect((await on.instagram(String(body.access_token))('GET', '/me')).status).toBe(200);
    expect(wrong(await refresh(await instagramToken(on, false)))[0]).toBe(190);
  });

  it('gives tokens for its own Graph alone', async () => {
    const token = await instagramToken(on);
    expect(wrong(await on.graph(token)('GET', '/me'))[0]).toBe(190);
    expect(wrong(await on.instagram(await longToken(on))('GET', '/me'))[0]).toBe(190);
  });
});
