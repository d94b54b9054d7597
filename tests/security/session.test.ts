import { DEMO_SHOPPER } from '@sys/config';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestShop, type TestShop } from '../support/shop.ts';
import { Visitor } from './support.ts';

let shop: TestShop;
let visitor: Visitor;
beforeAll(async () => {
  // Two processes: what one renews, the other has to live with.
  shop = await startTestShop({ env: { STOREFRONT_WORKERS: '2' } });
});
afterAll(() => shop?.close());
beforeEach(() => {
  visitor = new Visitor(shop.site);
});

const credentials = { identifier: DEMO_SHOPPER.email, password: DEMO_SHOPPER.password };
const signIn = (who = visitor) => who.write('POST', '/api/session', credentials);
const whoAmI = async (who = visitor) => (await who.ask('/api/session')).json.data;
/** As it is when ten minutes are over: the browser has dropped it. */
const expireAccess = (who: Visitor) => who.cookies.delete('sys-access');

describe('a session', () => {
  it('is nobody’s before, somebody’s after signing in, and nobody’s after signing out', async () => {
    expect(await whoAmI()).toBeNull();
    const answer = await signIn();
    expect([answer.status, answer.json]).toEqual([200, { data: { signedIn: true } }]);
    expect(await whoAmI()).toMatchObject({ email: DEMO_SHOPPER.email, username: DEMO_SHOPPER.username });
    const before = visitor.twin();
    expect((await visitor.write('DELETE', '/api/session')).status).toBe(204);
    expect([...visitor.cookies.keys()]).toEqual([]);
    expect(await whoAmI()).toBeNull();
    // A copy of the cookies cannot be renewed any more.
    expireAccess(before);
    expect(await whoAmI(before)).toBeNull();
  });

  it('lives in cookies that no script reads, and its tokens are in no answer', async () => {
    const answer = await signIn();
    const lines = visitor.set.filter((line) => /^sys-(access|renewal)=/.test(line));
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/);
    for (const value of visitor.cookies.values()) expect(answer.text).not.toContain(value);
    const { headers, text } = await visitor.ask('/api/session');
    expect(headers['cache-control']).toBe('no-store');
    expect(text).not.toMatch(/eyJ|password|token/i);
  });

  it('leaves a mark that scripts can read, which tells nothing and goes with it', async () => {
    await signIn();
    const hint = visitor.set.find((line) => line.startsWith('sys-signed-in='));
    expect(hint).toMatch(/^sys-signed-in=1; Max-Age=\d+; Path=\/; SameSite=Lax$/);
    const { cookies } = visitor.twin();
    expireAccess(visitor);
    await whoAmI();
    expect(visitor.cookies.get('sys-signed-in')).toBe('1');
    await visitor.write('DELETE', '/api/session');
    expect(visitor.cookies.has('sys-signed-in')).toBe(false);
    // Its session was ended elsewhere, or its cookies are lost.
    for (const lost of ['sys-access', 'sys-renewal']) {
      cookies.delete(lost);
      for (const [kept, value] of cookies) visitor.cookies.set(kept, value);
      expireAccess(visitor);
      await visitor.ask('/api/notifications/unread');
      expect(visitor.cookies.has('sys-signed-in')).toBe(false);
    }
    // By itself it opens nothing.
    visitor.cookies.clear();
    visitor.cookies.set('sys-signed-in', '1');
    expect([401, 403]).toContain((await visitor.ask('/api/notifications/unread')).status);
  });

  it('is renewed when its access token has run out, also when twenty requests come at once to two processes', async () => {
    await signIn();
    expireAccess(visitor);
    const windows = Array.from({ length: 20 }, () => visitor.twin());
    const users = await Promise.all(windows.map((window) => whoAmI(window)));
    expect(users.map((user) => user?.email)).toEqual(Array(20).fill(DEMO_SHOPPER.email));
    const successors = new Set(windows.map((window) => window.cookies.get('sys-renewal')));
    expect(successors.size).toBe(1);
    expect([...successors][0]).not.toBe(visitor.cookies.get('sys-renewal'));
    // Whoever's answer was lost comes with the old token, and the last to answer is not the last to renew.
    expect(await whoAmI(visitor)).toMatchObject({ email: DEMO_SHOPPER.email });
    expireAccess(windows[0]!);
    expect(await whoAmI(windows[0])).toMatchObject({ email: DEMO_SHOPPER.email });
  });

  it('ends an older one of the same browser when somebody signs in again', async () => {
    await signIn();
    const older = visitor.twin();
    await signIn();
    expireAccess(older);
    expect(await whoAmI(older)).toBeNull();
    expect(await whoAmI()).toMatchObject({ email: DEMO_SHOPPER.email });
  });

  it.each(['', 'x', '~', 'a~b', `${'0'.repeat(36)}~eyJ.eyJ.x`])(
    'is not what a made-up cookie (%j) says',
    async (value) => {
      visitor.cookies.set('sys-renewal', value).set('sys-access', value);
      expect(await whoAmI()).toBeNull();
    },
  );
});

describe('signing in', () => {
  it.each([
    ['fr', 'L’adresse e-mail ou le mot de passe est incorrect.'],
    ['ar-MA,ar', 'البريد الإلكتروني أو كلمة المرور غير صحيحة.'],
    ['en-GB', 'The e-mail address or the password is wrong.'],
  ])('says in %s what is wrong, and the same for an account that there is not', async (language, message) => {
    for (const identifier of [DEMO_SHOPPER.email, 'nobody@example.ma']) {
      const body = { identifier, password: 'wrong' };
      const answer = await visitor.write('POST', '/api/session', body, { 'accept-language': language });
      expect([answer.status, answer.json.error]).toEqual([
        401,
        { status: 401, name: 'UnauthorizedError', message, details: {} },
      ]);
      expect(visitor.cookies.has('sys-renewal')).toBe(false);
    }
  });

  it.each([[{}], [{ identifier: ['a'], password: 'b' }], [{ identifier: 'a', password: 7 }], [null], [[]], ['"text"']])(
    'refuses %j',
    async (body) => expect((await visitor.write('POST', '/api/session', body)).status).toBe(400),
  );
});

describe('a provider that the settings do not name', () => {
  it('is not there', async () => {
    for (const path of ['/_oauth/google', '/_oauth/facebook/callback?code=1&state=2']) {
      expect((await visitor.ask(path)).status).toBe(404);
    }
    for (const path of ['/connexion', '/inscription/acheteur']) {
      expect((await visitor.ask(path)).text).not.toMatch(/_oauth|Google/);
    }
    expect((await visitor.ask('/api/session/providers')).json.data).toEqual([]);
  });
});

describe('a write', () => {
  const refused = async (headers: Record<string, string>, name: string) => {
    const answer = await visitor.write('POST', '/api/session', credentials, headers);
    expect([answer.status, answer.json.error?.name]).toEqual([403, name]);
    expect(visitor.cookies.has('sys-renewal')).toBe(false);
  };

  it('of another origin is refused, whatever it brings', async () => {
    await refused({ origin: 'https://evil.example' }, 'ForbiddenError');
    await refused({ origin: 'null' }, 'ForbiddenError');
    await refused({ origin: `${shop.site}.evil.example` }, 'ForbiddenError');
    await refused({ 'sec-fetch-site': 'cross-site' }, 'ForbiddenError');
    await refused({ 'sec-fetch-site': 'same-site' }, 'ForbiddenError');
  });

  it('without its token, with another’s, or with the cookie of another is refused', async () => {
    await refused({ 'x-csrf-token': '' }, 'CsrfError');
    await refused({ 'x-csrf-token': 'x' }, 'CsrfError');
    const { json } = await new Visitor(shop.site).ask('/api/csrf');
    await refused({ 'x-csrf-token': String(json.data!.token) }, 'CsrfError');
  });

  it('with a token from before signing in is refused: it was nobody’s', async () => {
    const old = String((await visitor.ask('/api/csrf')).json.data!.token);
    await signIn();
    visitor.cookies.set('sys-csrf', old);
    const answer = await visitor.ask('/api/session', { method: 'DELETE', headers: { 'x-csrf-token': old } });
    expect([answer.status, answer.json.error?.name]).toEqual([403, 'CsrfError']);
    expect(await whoAmI()).toMatchObject({ email: DEMO_SHOPPER.email });
  });

  it('is read only when it is JSON, and short', async () => {
    const status = async (body: string, headers = {}) =>
      (await visitor.write('POST', '/api/session', body, headers)).status;
    expect(await status('{')).toBe(400);
    expect(await status('identifier=a', { 'content-type': 'application/x-www-form-urlencoded' })).toBe(415);
    expect(await status('{}', { 'content-type': 'text/plain' })).toBe(415);
    expect(await status(JSON.stringify({ identifier: 'x'.repeat(200_000) }))).toBe(413);
    const chunked = { 'transfer-encoding': 'chunked' };
    expect(await status(JSON.stringify({ identifier: 'x'.repeat(200_000) }), chunked)).toBe(413);
  });
});

describe('the door to the CMS', () => {
  it.each([
    '/api/users', '/api/users/me', '/api/users/1', '/api/upload/files', '/api/auth/local', '/api/auth/refresh', '/api/none',
    '/api/marketplace/sitemap', '/api/marketplace/../users', '/api/marketplace/%2e%2e/users', '/api//users', '/api/connect/google',
    '/admin', '/admin/init', '/content-manager/content-types', '/uploads/x.jpg', '/graphql', '/documentation', '/_health',
  ])('does not open for %s', async (path) => {
    for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'PATCH']) {
      const answer = method === 'GET' ? await visitor.ask(path) : await visitor.write(method, path, {});
      expect([method, answer.status]).toEqual([method, expect.toSatisfy((status: number) => [404, 405, 301, 400].includes(status))]);
      expect(answer.text).not.toMatch(/strapi|hasAdmin|jwt/i);
    }
  }); // prettier-ignore

  it('has methods, and says which', async () => {
    const answer = await visitor.write('POST', '/api/marketplace/products', {});
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET']);
    expect((await visitor.ask('/api/marketplace/categories')).status).toBe(200);
  });

  it('passes no cookie in or out with what is the same for all', async () => {
    await signIn();
    expireAccess(visitor);
    await visitor.ask('/api/marketplace/categories');
    expect(visitor.set).toEqual([]);
  });

  it('gives no other site leave to read', async () => {
    for (const path of ['/api/session', '/api/csrf', '/api/marketplace/categories', '/']) {
      const { headers } = await visitor.ask(path, { headers: { origin: 'https://evil.example' } });
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });
});

describe('without JavaScript', () => {
  const post = (form: Record<string, string>, referer: string, headers: Record<string, string> = {}) =>
    visitor.ask('/_sign-in', {
      method: 'POST',
      body: new URLSearchParams(form).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', referer: shop.site + referer, ...headers },
    });

  it('the form signs in, and leads where the page was asked to', async () => {
    const answer = await post({ ...credentials, page: '/connexion' }, '/connexion?next=/produits%3Fq%3Dspa');
    expect([answer.status, answer.headers.location]).toEqual([303, '/produits?q=spa']);
    expect(await whoAmI()).toMatchObject({ email: DEMO_SHOPPER.email });
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '@evil.example',
    '/\r\nx: y',
  ])('it never leads to %j', async (next) => {
    const query = new URLSearchParams({ next });
    const answer = await post({ ...credentials, page: '/ar/doukhoul' }, `/ar/doukhoul?${query}`);
    expect([answer.status, answer.headers.location]).toEqual([303, '/ar']);
  });

  it('it comes back with the reason, in its language, and the page says it', async () => {
    const answer = await post({ ...credentials, password: 'wrong', page: '/en/sign-in' }, '/en/sign-in');
    expect([answer.status, answer.headers.location]).toEqual([303, '/en/sign-in?erreur=wrongPassword']);
    expect((await visitor.ask(answer.headers.location!)).text).toContain(
      'The e-mail address or the password is wrong.',
    );
  });

  it('it is refused from another site', async () => {
    for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }] as Array<
      Record<string, string>
    >) {
      expect((await post({ ...credentials, page: '/connexion' }, '/connexion', headers)).status).toBe(403);
    }
    expect(visitor.cookies.has('sys-renewal')).toBe(false);
  });
});

describe('every answer', () => {
  it.each([
    '/',
    '/nexiste-pas',
    '/api/session',
    '/api/none',
    '/_img/share.png',
    '/_img/x/y',
    '/favicon.svg',
    '/robots.txt',
    '/livez',
    '/%',
  ])('of %s has its headers', async (path) => {
    const { headers } = await visitor.ask(path);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
    expect(headers['content-security-policy']).toMatch(/default-src 'self'/);
    expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it('of a page sets no cookie, whoever asks', async () => {
    await signIn();
    for (const path of ['/', '/connexion', '/produits']) {
      await visitor.ask(path);
      expect(visitor.set).toEqual([]);
    }
  });
});

describe('while the CMS is away', () => {
  it('nobody is signed out, and everybody is told', async () => {
    await signIn();
    await shop.cmsService.stop();
    try {
      for (const run of [false, true]) {
        if (run) expireAccess(visitor);
        const answer = await visitor.ask('/api/session', { headers: { 'accept-language': 'en' } });
        expect([answer.status, answer.headers['retry-after']]).toEqual([503, '5']);
        expect(answer.json.error!.message).toMatch(/^The service is temporarily unavailable/);
      }
      expect((await signIn(new Visitor(shop.site))).status).toBe(503);
    } finally {
      await shop.restartCms();
    }
    expect(await whoAmI()).toMatchObject({ email: DEMO_SHOPPER.email });
  });
});
