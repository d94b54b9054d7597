import { DEMO_SHOPPER, DEMO_STAFF } from '@sys/config';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestCms, type TestCms } from '../../../tests/support/cms.ts';
import { ask, type Asking } from './support.ts';

let cms: TestCms;
beforeAll(async () => {
  cms = await startTestCms({ env: { LIMIT_FACTOR: '1', TRUSTED_PROXY_HOPS: '1' } });
});
afterAll(() => cms?.close());

let last = 0;
/** An address nobody has used in this file. */
const somebody = () => `41.250.${Math.floor(++last / 250)}.${(last % 250) + 1}`;
/** As nginx passes it on. */
const via = (address: string, headers: Record<string, string> = {}) => ({ 'x-forwarded-for': address, ...headers });
const tries = async (count: number, asking: (n: number) => [string, Asking]) => {
  const statuses: number[] = [];
  for (let n = 0; n < count; n++) statuses.push((await ask(cms.url, ...asking(n))).status);
  return statuses;
};
const signIn = (identifier: string, more: object = {}) => ({ identifier, password: 'wrong-password', ...more });

describe('sign-in', () => {
  it('counts an account from everywhere, however its name, the path and the other fields are written', async () => {
    const paths = [
      '/api/auth/local',
      '/api/auth/local/',
      '/api/AUTH/Local',
      '/api/auth/local?x=1',
      '/api/auth/%6Cocal',
    ];
    const names = ['nobody@example.ma', 'NOBODY@example.ma', 'no.body+1@example.ma', ' nobody@example.ma '];
    const statuses = await tries(14, (n) => [
      paths[n % paths.length]!,
      {
        method: 'POST',
        headers: via(somebody()),
        body: signIn(names[n % names.length]!, { email: `other-${n}@example.ma` }),
      },
    ]);
    expect(statuses.slice(0, 10)).not.toContain(429);
    expect(statuses.slice(10)).toEqual([429, 429, 429, 429]);
  });

  it('counts an account from one address even more narrowly, and says when to come again', async () => {
    const headers = via(somebody(), { 'accept-language': 'ar-MA,ar;q=0.9,fr;q=0.8' });
    const body = signIn('other@example.ma');
    expect(await tries(5, () => ['/api/auth/local', { method: 'POST', headers, body }])).toEqual(Array(5).fill(400));
    const refused = await ask(cms.url, '/api/auth/local', { method: 'POST', headers, body });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(200);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(300);
    expect(refused.headers['content-language']).toBe('ar');
    expect(refused.json).toMatchObject({ data: null, error: { status: 429, name: 'RateLimitError' } });
    expect(refused.json.error!.message).toMatch(/^عدد الطلبات/);
    const french = await ask(cms.url, '/api/auth/local?locale=fr', { method: 'POST', headers, body });
    expect(french.json.error!.message).toMatch(/^Trop de demandes/);
  });

  it('does not believe what a client writes into X-Forwarded-For', async () => {
    const real = somebody();
    const statuses = await tries(32, (n) => [
      '/api/auth/local',
      { method: 'POST', headers: via(`10.1.2.${n}, ${real}`), body: signIn(`guess-${n}@example.ma`) },
    ]);
    expect(statuses.slice(0, 30)).not.toContain(429);
    expect(statuses.slice(30)).toEqual([429, 429]);
  });

  it('holds for the admin panel as well', async () => {
    const { email } = DEMO_STAFF[0];
    const statuses = await tries(12, () => [
      '/admin/login',
      { method: 'POST', headers: via(somebody()), body: { email, password: 'wrong' } },
    ]);
    expect(statuses.slice(0, 10)).not.toContain(429);
    expect(statuses.slice(10)).toEqual([429, 429]);
  });

  it('leaves other accounts and other addresses alone', async () => {
    const { email, password } = DEMO_SHOPPER;
    const body = { identifier: email, password };
    const { status } = await ask(cms.url, '/api/auth/local', { method: 'POST', headers: via(somebody()), body });
    expect(status).toBe(200);
  });
});

describe('mail', () => {
  it('is sent to an address three times an hour, whoever asks', async () => {
    const statuses = await tries(5, (n) => [
      '/api/accounts/password/forgot/',
      { method: 'POST', headers: via(somebody()), body: { email: n % 2 ? 'A.b@example.ma' : 'ab@example.ma' } },
    ]);
    expect(statuses.slice(0, 3)).not.toContain(429);
    expect(statuses.slice(3)).toEqual([429, 429]);
  });
});

describe('reads', () => {
  const list = '/api/marketplace/categories?locale=en';

  it('are counted by the address, in front of everything', async () => {
    const headers = via(somebody());
    const statuses = await tries(603, () => [list, { headers }]);
    expect(statuses.indexOf(429)).toBe(600);
    const refused = await ask(cms.url, list, { headers });
    expect(refused.json.error!.message).toMatch(/^Too many requests/);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
    expect(refused.headers['x-content-type-options']).toBe('nosniff');
    // Whoever watches the programs is never turned away.
    for (const path of ['/livez', '/readyz', '/_health']) {
      expect((await ask(cms.url, path, { headers })).status).toBeLessThan(300);
    }
    expect((await ask(cms.url, list, { headers: via(somebody()) })).status).toBe(200);
  });

  it('of the storefront for all are not counted; for a visitor they are the visitor’s', async () => {
    const key = process.env.STOREFRONT_SECRET!;
    const search = `${list}&q=spa`;
    const from = somebody();
    expect(await tries(130, () => [search, { headers: via(from, { 'x-storefront-key': key }) }])).not.toContain(429);
    const visitor = somebody();
    const named = (address: string, secret: string) =>
      via(from, { 'x-storefront-key': secret, 'x-visitor-address': address });
    const statuses = await tries(122, () => [search, { headers: named(visitor, key) }]);
    expect(statuses.indexOf(429)).toBe(120);
    expect((await ask(cms.url, search, { headers: named(somebody(), key) })).status).not.toBe(429);
    // Without the secret the header is noise: all of this is `from`, whoever it names.
    const forged = await tries(122, () => [search, { headers: named(somebody(), 'x'.repeat(40)) }]);
    expect(forged.indexOf(429)).toBe(120);
  });
});

it('counts whoever is signed in by who they are, from wherever they ask', async () => {
  const { email, password } = DEMO_SHOPPER;
  const answer = await ask(cms.url, '/api/auth/local', {
    method: 'POST',
    headers: via(somebody()),
    body: { identifier: email, password },
  });
  const authorization = `Bearer ${(answer.json as unknown as { jwt: string }).jwt}`;
  const write = (headers: Record<string, string>): [string, Asking] => ['/api/none', { method: 'POST', headers }];
  const statuses = await tries(62, () => write(via(somebody(), { authorization })));
  expect(statuses.indexOf(429)).toBe(60);
  // A token nobody signed names nobody.
  const forged = authorization.replace(/\.[^.]+$/, '.AAAA');
  expect(await tries(62, () => write(via(somebody(), { authorization: forged })))).not.toContain(429);
});

it('keeps no mail address among its counters', async () => {
  const client = new pg.Client({ connectionString: cms.databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ key: string }>('SELECT key FROM platform_limits');
  await client.end();
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain('example');
});
