import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { choose, openGround, type Ground } from './support.ts';

let ground: Ground;
beforeAll(async () => {
  ground = await openGround();
});
afterAll(() => ground?.close());
afterEach(() => {
  ground.providers.google.forgery = null;
  ground.providers.google.broken = null;
  ground.providers.facebook.broken = null;
});

const refused = (reason: string) => ({ kind: 'refused', reason });
const tokensIn = (value: unknown) => /eyJ|refreshToken/.test(JSON.stringify(value));

describe('the way to a provider', () => {
  it('carries state, nonce and PKCE by S256, each time anew, and nothing that opens anything', async () => {
    const browser = ground.browser();
    const [one, other] = [await browser.start('google'), await browser.start('google')];
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(one.searchParams.get(name)).toMatch(/^[\w-]{43}$/);
      expect(one.searchParams.get(name)).not.toBe(other.searchParams.get(name));
    }
    expect(Object.fromEntries(one.searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      scope: 'openid email profile',
      redirect_uri: 'http://shop.example/_oauth/google/callback',
    });
    expect(one.href).not.toContain(browser.secret);
    const rows = await ground.house.query<{ whole: string }>('SELECT row_to_json(f)::text AS whole FROM identity_provider_flows f');
    for (const { whole } of rows) {
      for (const name of ['state', 'nonce', 'code_challenge']) expect(whole).not.toContain(one.searchParams.get(name));
      expect(whole).not.toContain(browser.secret);
    }
  }); // prettier-ignore

  it('is not there without settings', async () => {
    const { GOOGLE_CLIENT_ID } = process.env;
    delete process.env.GOOGLE_CLIENT_ID;
    delete process.env.GOOGLE_CLIENT_SECRET;
    try {
      const body = { provider: 'google', browser: ground.browser().secret, locale: 'fr' };
      expect((await ground.house.call('POST', '/oauth/start', body)).status).toBe(404);
      const callback = { provider: 'google', browser: body.browser, state: 'x', code: 'y' };
      expect((await ground.house.call('POST', '/oauth/callback', callback)).status).toBe(404);
    } finally {
      Object.assign(process.env, { GOOGLE_CLIENT_ID, ...ground.providers.env });
    }
  });

  it.each([{ provider: 'google', browser: 'short', locale: 'fr' }, { provider: 'apple', browser: 'A'.repeat(43), locale: 'fr' }, { provider: 'google', browser: 'A'.repeat(43), locale: 'fr', next: '//evil.example' }, { provider: 'google', browser: 'A'.repeat(43), locale: 'fr', role: 'admin' }])(
    'is refused for %j', async (body) => expect((await ground.house.call('POST', '/oauth/start', body)).status).toBe(400),
  ); // prettier-ignore
});

describe('Strapi’s own way to providers', () => {
  it('is closed, also when somebody has turned one on in the admin panel', async () => {
    const store = ground.house.cms.strapi.store({ type: 'plugin', name: 'users-permissions' });
    const grant = (await store.get({ key: 'grant' })) as Record<string, { enabled: boolean }>;
    await store.set({ key: 'grant', value: { ...grant, google: { ...grant.google, enabled: true } } });
    try {
      expect((await ground.house.call('GET', '/connect/google')).status).toBe(404);
    } finally {
      await store.set({ key: 'grant', value: grant });
    }
  });
});

describe('coming back', () => {
  it('counts once: the same state again is refused', async () => {
    const browser = ground.browser();
    const person = ground.newcomer('google');
    const came = await choose(await browser.start('google'), person);
    expect((await browser.callback('google', came)).body).toMatchObject({ kind: 'ticket', step: 'sign-up' });
    const again = await choose(await browser.start('google'), person);
    expect((await browser.callback('google', { ...again, state: came.state })).body).toMatchObject(refused('state'));
    expect((await browser.callback('google', came)).body).toMatchObject(refused('state'));
  });

  it('counts in the browser that went, and for the provider it went to', async () => {
    const [browser, other] = [ground.browser(), ground.browser()];
    const came = await choose(await browser.start('google'), ground.newcomer('google'));
    expect((await other.callback('google', came)).body).toMatchObject(refused('state'));
    expect((await ground.house.call('POST', '/oauth/callback', { provider: 'google', browser: '', ...came })).body).toMatchObject(refused('state'));
    expect((await browser.callback('facebook', came)).body).toMatchObject(refused('state'));
    expect((await browser.callback('google', came)).body).toMatchObject({ kind: 'ticket' });
  }); // prettier-ignore

  it('counts for ten minutes', async () => {
    const browser = ground.browser();
    const came = await choose(await browser.start('google'), ground.newcomer('google'));
    const [span] = await ground.house.query<{ minutes: number }>(
      'SELECT max(extract(epoch FROM expires_at - now()) / 60)::float8 AS minutes FROM identity_provider_flows',
    );
    expect(span!.minutes).toBeLessThanOrEqual(10);
    await ground.house.query(`UPDATE identity_provider_flows SET expires_at = now()`);
    expect((await browser.callback('google', came)).body).toMatchObject(refused('state'));
  });

  it('in another browser’s stead is refused, with the code of a stranger too: the verifier is not theirs', async () => {
    const [attacker, victim] = [ground.browser(), ground.browser()];
    const stolen = await choose(await victim.start('google'), ground.newcomer('google'));
    const { state } = await choose(await attacker.start('google'), ground.newcomer('google'));
    const answer = await attacker.callback('google', { state, code: stolen.code });
    expect(answer.body).toMatchObject(refused('invalid'));
  });

  it('without consent says so, and of a made-up state nothing', async () => {
    const browser = ground.browser();
    const came = await choose(await browser.start('google'), null);
    expect(came.code).toBeUndefined();
    expect((await browser.callback('google', came)).body).toMatchObject({ ...refused('denied'), locale: 'fr' });
    expect((await browser.callback('google', { state: 'A'.repeat(43), code: 'x' })).body).toMatchObject(
      refused('state'),
    );
  });

  it('twenty times at once with one code makes one session', async () => {
    const person = ground.newcomer('google');
    await ground.memberOf(person);
    const browser = ground.browser();
    const came = await choose(await browser.start('google'), person);
    const answers = await Promise.all(Array.from({ length: 20 }, () => browser.callback('google', came)));
    const said = answers.filter(({ status }) => status !== 503).map(({ body }) => (body as { kind?: string }).kind);
    expect(said.filter((kind) => kind === 'in')).toHaveLength(1);
    expect(said.filter((kind) => kind === 'refused')).toHaveLength(said.length - 1);
    expect(said.length).toBeGreaterThan(1);
  });
});

describe('what Google says', () => {
  const now = () => Math.floor(Date.now() / 1000);
  it.each([
    ['another audience', () => ({ claims: { aud: 'somebody-else' } })],
    ['several audiences of which we are one, made out to another', () => ({ claims: { aud: [ground.providers.env.GOOGLE_CLIENT_ID, 'x'], azp: 'x' } })],
    ['another issuer', () => ({ claims: { iss: 'https://accounts.evil.example' } })],
    ['a nonce of another way', () => ({ claims: { nonce: 'A'.repeat(43) } })],
    ['no nonce', () => ({ claims: { nonce: undefined } })],
    ['that it is over', () => ({ claims: { exp: now() - 120, iat: now() - 3700 } })],
    ['a key that is not Google’s', () => ({ strange: true })],
    ['nobody', () => ({ claims: { sub: '' } })],
  ] as const)('does not count with %s', async (_, forgery) => {
    const person = ground.newcomer('google');
    await ground.memberOf(person);
    ground.providers.google.forgery = forgery() as typeof ground.providers.google.forgery;
    const said = await ground.browser().come('google', person);
    expect(said).toMatchObject(refused('invalid'));
    expect(tokensIn(said)).toBe(false);
    expect(await ground.browser().come('google', person)).toMatchObject({ kind: 'in' });
  }); // prettier-ignore

  it('is proof of an address only when Google says so', async () => {
    const { email } = await ground.house.member();
    for (const verified of [false, undefined, 'false']) {
      const person = ground.newcomer('google', { email });
      ground.providers.google.forgery = { claims: { email_verified: verified } };
      const said = await ground.browser().come('google', person);
      // As for an address that nobody has.
      expect(said).toMatchObject({ kind: 'ticket', step: 'sign-up' });
      const { body } = await ground.house.call('POST', '/oauth/newcomer', { ticket: said.ticket });
      expect(body.data).toMatchObject({ proven: false });
    }
  });
});

describe('a provider that is away', () => {
  it('is said to be, before and after, and lets nobody in', async () => {
    const browser = ground.browser();
    const came = await choose(await browser.start('google'), ground.newcomer('google'));
    ground.providers.google.broken = 503;
    expect((await browser.callback('google', came)).body).toMatchObject(refused('away'));
    ground.providers.facebook.broken = 500;
    const other = await choose(await browser.start('facebook'), ground.newcomer('facebook'));
    expect((await browser.callback('facebook', other)).body).toMatchObject(refused('away'));
  });
});

describe('Facebook', () => {
  it('is asked with the proof of our secret, and its address is a proposal', async () => {
    const person = ground.newcomer('facebook');
    const said = await ground.browser().come('facebook', person, { start: { kind: 'influencer', next: '/faq' } });
    expect(said).toMatchObject({ kind: 'ticket', step: 'sign-up', accountKind: 'influencer', next: '/faq' });
    const { body } = await ground.house.call('POST', '/oauth/newcomer', { ticket: said.ticket });
    expect(body.data).toEqual({ provider: 'facebook', name: person.name, email: person.email, proven: false });
  });

  it('takes the same way for an address that has an account', async () => {
    const { email } = await ground.house.member();
    const [known, unknown] = [ground.newcomer('facebook', { email }), ground.newcomer('facebook')];
    const answers = [await ground.browser().come('facebook', known), await ground.browser().come('facebook', unknown)];
    const shape = answers.map(({ ticket: _, ...rest }) => rest);
    expect(shape[0]).toEqual(shape[1]);
  });
});
