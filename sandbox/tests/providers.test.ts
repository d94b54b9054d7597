import { createHash, createHmac, createPublicKey, verify, type JsonWebKey } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProviders, type ProviderStandIns } from '../oauth/stand-ins.ts';

let providers: ProviderStandIns;
let google: string;
let facebook: string;
beforeAll(async () => {
  providers = await startProviders();
  google = providers.env.GOOGLE_ISSUER!;
  facebook = providers.env.FACEBOOK_GRAPH_URL!;
});
afterAll(() => providers?.close());

const VERIFIER = 'v'.repeat(43);
const CALLBACK = 'http://127.0.0.1:3000/_oauth/google/callback';
const asked = {
  client_id: 'demo.apps.example',
  redirect_uri: CALLBACK,
  response_type: 'code',
  state: 's'.repeat(43),
  nonce: 'n',
  code_challenge: createHash('sha256').update(VERIFIER).digest('base64url'),
  code_challenge_method: 'S256',
};
const authorize = (query: object) =>
  fetch(`${google}/authorize?${new URLSearchParams({ ...query })}`, { redirect: 'manual' });
const person = '100000000000000000001';
const codeOf = async (query: object = asked) =>
  new URL((await authorize({ ...query, person })).headers.get('location')!).searchParams.get('code')!;
const redeem = async (more: object) => {
  const client = { client_id: asked.client_id, client_secret: providers.env.GOOGLE_CLIENT_SECRET! };
  const body = { grant_type: 'authorization_code', redirect_uri: CALLBACK, code_verifier: VERIFIER, ...client, ...more }; // prettier-ignore
  const answer = await fetch(`${google}/token`, { method: 'POST', body: new URLSearchParams(body) });
  return { status: answer.status, body: (await answer.json()) as Record<string, string> };
};

describe('the stand-in of Google', () => {
  it('shows who one can be, and leads back with a code', async () => {
    const page = await authorize(asked);
    expect(await page.text()).toContain('Salma Berrada');
    const back = new URL((await authorize({ ...asked, person })).headers.get('location')!);
    expect(back.origin + back.pathname).toBe(CALLBACK);
    expect(back.searchParams.get('state')).toBe(asked.state);
  });

  it.each([
    ['PKCE', { code_challenge: '' }],
    ['S256', { code_challenge_method: 'plain' }],
    ['a state', { state: '' }],
    ['our client', { client_id: 'x' }],
    ['our callback', { redirect_uri: 'https://evil.example/' }],
  ])('lets nobody through without %s', async (_, change) =>
    expect((await authorize({ ...asked, ...change, person })).status).toBe(400),
  );

  it('gives a token once, for the verifier and the secret, signed by the key it shows', async () => {
    expect((await redeem({ code: await codeOf(), code_verifier: 'x'.repeat(43) })).status).toBe(400);
    expect((await redeem({ code: await codeOf(), redirect_uri: 'http://127.0.0.1/' })).status).toBe(400);
    const code = await codeOf();
    expect(await redeem({ code, client_secret: 'x' })).toMatchObject({ status: 401, body: { error: 'invalid_client' } }); // prettier-ignore
    const { status, body } = await redeem({ code });
    expect(status).toBe(200);
    expect((await redeem({ code })).status).toBe(400);
    const [head, claims, signature] = body.id_token!.split('.') as [string, string, string];
    const { keys } = (await (await fetch(`${google}/jwks`)).json()) as { keys: JsonWebKey[] };
    const key = createPublicKey({ key: keys[0]!, format: 'jwk' });
    expect(verify('RSA-SHA256', Buffer.from(`${head}.${claims}`), key, Buffer.from(signature, 'base64url'))).toBe(true);
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({ iss: google, sub: person, nonce: 'n', email_verified: true }); // prettier-ignore
  });
});

describe('the stand-in of Facebook', () => {
  it('tells who somebody is for a token with its proof alone', async () => {
    const redirect = CALLBACK.replace('google', 'facebook');
    const query = new URLSearchParams({ ...asked, client_id: providers.env.FACEBOOK_CLIENT_ID!, redirect_uri: redirect, person: '20000000001' }); // prettier-ignore
    const dialog = await fetch(`${facebook}/v26.0/dialog/oauth?${query}`, { redirect: 'manual' });
    const code = new URL(dialog.headers.get('location')!).searchParams.get('code')!;
    const secret = providers.env.FACEBOOK_CLIENT_SECRET!;
    const body = new URLSearchParams({ code, redirect_uri: redirect, code_verifier: VERIFIER, client_id: providers.env.FACEBOOK_CLIENT_ID!, client_secret: secret }); // prettier-ignore
    const answer = await fetch(`${facebook}/v26.0/oauth/access_token`, { method: 'POST', body });
    const { access_token: token } = (await answer.json()) as { access_token: string };
    const me = async (proof: string) => {
      const address = `${facebook}/v26.0/me?fields=id,name,email&appsecret_proof=${proof}`;
      return (await fetch(address, { headers: { authorization: `Bearer ${token}` } })).json();
    };
    expect(await me('0'.repeat(64))).toMatchObject({ error: { code: 100 } });
    const proof = createHmac('sha256', secret).update(token).digest('hex');
    expect(await me(proof)).toEqual({ id: '20000000001', name: 'Imane Chraibi', email: 'imane.chraibi@example.ma' });
  });
});
