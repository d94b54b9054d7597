import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../../../cms/tests/security/support.ts';
import { openGround, PASSWORD, type Ground, type Tokens, type WithFactor } from './support.ts';

let ground: Ground;
let person: WithFactor;
beforeAll(async () => {
  // As long as in a shop: how long a refusal takes is looked at.
  ground = await openGround({}, { hashRounds: 10 });
});
afterAll(() => ground?.close());
beforeEach(async () => {
  person = await ground.withFactor();
});

const post = (path: string, body: object) => ask(ground.cms.url, path, { method: 'POST', body });

/** Every route of the content API that wants somebody to be signed in, as Strapi itself knows them. */
function ownRoutes(): Array<[string, string]> {
  const found: Array<[string, string]> = [];
  for (const layer of (ground.cms.strapi.server as unknown as { listRoutes(): Array<{ methods: string[]; path: string }> }).listRoutes()) {
    if (!layer.path.startsWith('/api/')) continue;
    for (const method of layer.methods) if (method !== 'HEAD') found.push([method, layer.path]);
  }
  return found;
} // prettier-ignore

/** Tokens as Strapi's own routes would mint them: with one factor shown. */
async function oneFactor(): Promise<Tokens> {
  const manager = ground.cms.strapi.sessionManager('users-permissions');
  const { token } = await manager.generateRefreshToken(String(person.id), undefined, { type: 'refresh' });
  const access = await manager.generateAccessToken(token);
  if ('error' in access) throw new Error(access.error);
  return { jwt: access.token, refreshToken: token };
}

describe('a session that has not shown its second factor', () => {
  it('opens no route at all', async () => {
    const { jwt } = await oneFactor();
    const routes = ownRoutes();
    expect(routes.length).toBeGreaterThan(40);
    const opened: string[] = [];
    for (const [method, path] of routes) {
      const asked = path.replace(/\(\.\*\)|:[^/]+/g, '1');
      const headers = { authorization: `Bearer ${jwt}` };
      const [theirs, own] = await Promise.all([
        ask(ground.cms.url, asked, { method, headers, body: method === 'GET' ? undefined : {} }),
        ask(ground.cms.url, asked, { method, body: method === 'GET' ? undefined : {} }),
      ]);
      // What is for everybody is so without a token too; nothing else may differ from having none.
      if (theirs.status !== 401 && theirs.status !== own.status) opened.push(`${method} ${path}: ${theirs.status}, ${own.status}`); // prettier-ignore
      expect(theirs.text).not.toContain(person.email);
    }
    expect(opened).toEqual([]);
    expect((await person.api('GET', '/api/users/me', undefined, jwt)).status).toBe(401);
    expect((await person.api('GET', '/api/two-factor', undefined, jwt)).status).toBe(401);
    expect((await person.api('GET', '/api/notifications', undefined, jwt)).status).toBe(401);
    expect((await person.api('POST', '/api/auth/logout', {}, jwt)).status).toBe(401);
  });

  it('is given no tokens when it is renewed', async () => {
    const { refreshToken } = await oneFactor();
    expect((await post('/api/auth/refresh', { refreshToken })).status).toBe(401);
  });

  it('opens once the account asks for no second factor', async () => {
    const plain = await ground.person();
    expect((await plain.api('GET', '/api/users/me')).status).toBe(200);
  });
});

describe('no way around', () => {
  const useless = async (text: string) => {
    for (const jwt of text.match(/eyJ[\w-]+\.[\w-]+\.[\w-]+/g) ?? []) {
      expect((await person.api('GET', '/api/users/me', undefined, jwt)).status).toBe(401);
      expect((await post('/api/auth/refresh', { refreshToken: jwt })).status).toBe(401);
    }
  };

  it('leads through a reset password, which signs nobody in and everybody out', async () => {
    const token = randomBytes(32).toString('base64url');
    await ground.query(
      `INSERT INTO identity_tokens (user_id, purpose, token_hash, expires_at)
       VALUES ($1, 'reset', encode(sha256(convert_to($2, 'UTF8')), 'hex'), now() + interval '1 hour')`,
      [person.id, token],
    );
    const answer = await post('/api/accounts/password/reset', { token, password: 'Reset-pass-2026' });
    expect([answer.status, answer.json]).toEqual([200, { data: { done: true } }]);
    expect((await person.api('GET', '/api/users/me')).status).toBe(401);
    expect((await post('/api/auth/refresh', { refreshToken: person.tokens.refreshToken })).status).toBe(401);
    const next = await person.signIn({ password: 'Reset-pass-2026' });
    expect(Object.keys(next.json)).toEqual(['challenge']);
  });

  it('leads through a provider: it is one factor', async () => {
    const { strapi } = ground.cms;
    const store = strapi.store({ type: 'plugin', name: 'users-permissions' });
    const grant = (await store.get({ key: 'grant' })) as Record<string, { enabled: boolean }>;
    await store.set({ key: 'grant', value: { ...grant, google: { ...grant.google, enabled: true } } });
    // The provider has answered; what it says is Strapi's to read, here it is who we want it to be.
    const providers = strapi.plugin('users-permissions').service('providers') as { connect: unknown };
    const connect = providers.connect;
    providers.connect = async () => strapi.db.query('plugin::users-permissions.user').findOne({ where: { id: person.id } });
    try {
      const ctx = {
        params: { provider: 'google' }, request: { body: {}, headers: {}, header: {} }, session: { grant: { response: {} } },
        state: {}, body: undefined as unknown, set: () => undefined, send(body: unknown) { this.body = body; },
      };
      const controller = strapi.controller('plugin::users-permissions.auth') as { callback(ctx: unknown, next: () => Promise<void>): Promise<void> };
      await controller.callback(ctx, async () => undefined);
      expect(Object.keys(ctx.body as object)).toEqual(['challenge']);
      const rows = await ground.query('SELECT 1 FROM identity_sessions WHERE user_id = $1 AND mfa_at IS NULL AND ended_at IS NULL', [person.id]);
      expect(rows).toEqual([]);
    } finally {
      providers.connect = connect;
      await store.set({ key: 'grant', value: grant });
    }
  }); // prettier-ignore

  it('leads through a challenge: its token is none', async () => {
    const challenge = await person.challenge();
    expect((await person.api('GET', '/api/users/me', undefined, challenge)).status).toBe(401);
    expect((await post('/api/auth/refresh', { refreshToken: challenge })).status).toBe(401);
    await useless((await person.signIn()).text);
  });
});

describe('a changed password', () => {
  it('ends every other session at once, and keeps what this one has shown', async () => {
    const other = (await person.verify(await person.challenge(), await person.code())).json as unknown as Tokens;
    const body = { current: PASSWORD, password: 'Changed-it-2026' };
    expect((await person.api('POST', '/api/accounts/password', body)).status).toBe(200);
    expect((await person.api('GET', '/api/users/me')).status).toBe(200);
    expect((await post('/api/auth/refresh', { refreshToken: person.tokens.refreshToken })).status).toBe(200);
    expect((await person.api('GET', '/api/users/me', undefined, other.jwt)).status).toBe(401);
    expect((await post('/api/auth/refresh', { refreshToken: other.refreshToken })).status).toBe(401);
  });
});

describe('devices', () => {
  it('are listed, ended one by one and all others at once, and their tokens are refused at once', async () => {
    const phone = (await person.verify(await person.challenge(), await person.code())).json as unknown as Tokens;
    const list = async () => (await person.api('GET', '/api/devices')).json.data as Array<{ id: string; current: boolean; network: string }>; // prettier-ignore
    const [own, other] = await list();
    expect([own!.current, other!.current, (await list()).length]).toEqual([true, false, 2]);
    expect(other!.network).toBe('127.0.x.x');
    expect((await person.api('DELETE', `/api/devices/${other!.id}`)).json.data).toEqual({ ended: 1 });
    expect((await person.api('GET', '/api/users/me', undefined, phone.jwt)).status).toBe(401);
    const tablet = (await person.verify(await person.challenge(), await person.code())).json as unknown as Tokens;
    expect((await person.api('POST', '/api/devices/sign-out-others', {})).json.data).toEqual({ ended: 1 });
    expect((await person.api('GET', '/api/users/me', undefined, tablet.jwt)).status).toBe(401);
    expect((await person.api('GET', '/api/users/me')).status).toBe(200);
  });

  it('of somebody else are not there', async () => {
    const stranger = await ground.withFactor();
    const [theirs] = (await stranger.api('GET', '/api/devices')).json.data as Array<{ id: string }>;
    expect((await person.api('DELETE', `/api/devices/${theirs!.id}`)).status).toBe(404);
    expect((await stranger.api('GET', '/api/users/me')).status).toBe(200);
  });
});

describe('an unknown address and a known one', () => {
  it('are answered the same, in the same band of time', async () => {
    const took: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
    const answers = new Set<string>();
    // In turns, so that what else this machine does meets both.
    for (let n = 0; n < 16; n++) {
      const kind = n % 2 ? 'known' : 'unknown';
      const identifier = kind === 'known' ? person.email : `nobody${n}@example.ma`;
      const begun = performance.now();
      const { status, text } = await post('/api/auth/local', { identifier, password: 'Wrong-pass-2026' });
      took[kind].push(performance.now() - begun);
      answers.add(`${status} ${text}`);
    }
    expect(answers.size).toBe(1);
    const least = (times: number[]) => Math.min(...times.slice(1));
    // Without the hash of nobody an unknown address is refused in a tenth of the time.
    expect(least(took.unknown) / least(took.known)).toBeGreaterThan(0.5);
    expect(least(took.unknown) / least(took.known)).toBeLessThan(2);
  });
});
