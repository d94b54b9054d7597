import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorSchema } from '../../contracts/marketplace.ts';
import { encodeCursor } from '../../domain/index.ts';
import { startTestCms, type TestCms } from '../../../tests/support/cms.ts';
import { factories } from '../../../tests/support/factories.ts';
import { list, reader, withClient, type Get } from './support.ts';

let cms: TestCms;
let get: Get;

beforeAll(async () => {
  cms = await startTestCms();
  get = reader(cms);
  const make = factories(cms.strapi);
  for (let n = 0; n < 3; n++) await make.deal();
});
afterAll(() => cms?.close());

async function refused(path: string): Promise<{ status: number; fields: string[]; message: string }> {
  const { status, body } = await get(path);
  const { error } = errorSchema.parse(body);
  return { status, fields: (error.errors ?? []).map(({ field }) => field), message: error.message };
}

describe('a wrong parameter is named', () => {
  it.each([
    ['products?colour=red', 'colour'],
    ['products?__proto__=1', '__proto__'],
    ['products?constructor=1', 'constructor'],
    ['products?locale=de', 'locale'],
    ['products?sort=cheapest', 'sort'],
    ['products?limit=0', 'limit'],
    ['products?limit=49', 'limit'],
    ['products?limit=ten', 'limit'],
    ['products?minPrice=-1', 'minPrice'],
    ['products?minPrice=1.5', 'minPrice'],
    ['products?maxPrice=99999999999999999999', 'maxPrice'],
    ['products?minPrice=NaN', 'minPrice'],
    ['products?minPrice=Infinity', 'minPrice'],
    ['products?minDiscount=100', 'minDiscount'],
    ['products?minRating=6', 'minRating'],
    ['products?category=', 'category'],
    [`products?category=${'x'.repeat(200)}`, 'category'],
    [`products?q=${'x'.repeat(10_240)}`, 'q'],
    ['products?q=a&q=b', 'q'],
    ['products?q=a%00b', 'q'],
    ['products?facets=yes', 'facets'],
    ['products?populate=*', 'populate'],
    ['products?filters[id]=1', 'filters[id]'],
    ['suggest', 'q'],
    ['suggest?q=', 'q'],
    ['live?deals=1', 'deals'],
    [`live?deals=${Array(49).fill('abcdefgh').join(',')}`, 'deals'],
    ['sitemap?type=users', 'type'],
    ['articles?tag=', 'tag'],
    ['home?x=1', 'x'],
    ['products/some-slug?fields=password', 'fields'],
  ])('%s', async (path, field) => {
    expect(await refused(path)).toMatchObject({ status: 400, fields: [field] });
  });

  it('in the language of the request', async () => {
    const messages = await Promise.all(
      ['fr', 'ar', 'en'].map(async (locale) => (await refused(`products?locale=${locale}&x=1`)).message),
    );
    expect(messages).toEqual([
      'La demande contient un paramètre incorrect.',
      'يحتوي الطلب على معامل غير صحيح.',
      'The request has an invalid parameter.',
    ]);
  });
});

describe('a bad cursor is refused', () => {
  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  it.each([
    ['nonsense', 'abc'],
    ['not base64url', '%24%24'],
    ['JSON of something else', encoded({ a: 1 })],
    ['another order', encodeCursor({ order: 'rating', keys: [1, 1, 1] })],
    ['too few keys', encoded(['price', 1])],
    ['a key of another type', encoded(['price', 'x', 1])],
    ['SQL for a key', encoded(['price', '1); DROP TABLE products; --', 1])],
    ['a huge number', encoded(['price', 1e30, 1])],
    ['a null', encoded(['price', null, 1])],
    ['something behind', encoded(['price', 1, 2, 3])],
  ])('%s', async (_, cursor) => {
    expect(await refused(`products?sort=price&after=${cursor}`)).toMatchObject({ status: 400, fields: ['after'] });
  });

  it.each(['newest', 'ending'])('an impossible instant under %s', async (sort) => {
    for (const instant of ['2026-13-45 99:00:00+00', '2026-02-30 00:00:00+00', 'now', 'infinity', '2026-01-01']) {
      expect(await refused(`products?sort=${sort}&after=${encoded([sort, instant, 1])}`)).toMatchObject({
        status: 400,
        fields: ['after'],
      });
    }
  });

  it.each(['articles?', 'sitemap?type=products&', 'products/x/reviews?'])('%s', async (path) => {
    expect(await refused(`${path}after=abc`)).toMatchObject({ status: 400, fields: ['after'] });
  });
});

describe('what is not there', () => {
  it.each([
    'products/nothing',
    'products/abcdefghijklmnopqrstuvwx',
    'products/nothing/reviews',
    'merchants/nobody',
    'articles/nothing',
    'pages/nothing',
    'products?category=nothing',
    'products?city=nothing',
    'products?merchant=nothing',
    `products/${'x'.repeat(5000)}`,
    'products/a%00b',
    'products/..%2f..%2fetc%2fpasswd',
  ])('%s is a 404', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(errorSchema.parse(body).error.code).toBe('not_found');
  });

  it.each(['nothing', 'products/a/b/c', 'products/a/reviews/b', 'constructor', '__proto__', 'products/%E0%A4%A'])(
    '%s is no read of ours',
    async (path) => {
      expect((await fetch(`${cms.url}/api/marketplace/${path}`)).status).toBeGreaterThanOrEqual(400);
    },
  );

  it('shows no deal that is unknown', async () => {
    expect((await get('live?deals=abcdefghijklmnopqrstuvwx')).body).toMatchObject({ deals: [] });
  });
});

describe('input that looks like SQL', () => {
  it.each([
    "'",
    "''; DROP TABLE marketplace_offers; --",
    "' OR '1'='1",
    '$1',
    '\\',
    '1; SELECT pg_sleep(5)',
    '%27%20OR%201=1',
  ])('%s changes nothing', async (text) => {
    const value = encodeURIComponent(text);
    for (const path of [
      `products?q=${value}`,
      `products?category=${value}`,
      `products?city=${value}`,
      `products?merchant=${value}`,
      `products/${value}`,
      `merchants/${value}`,
      `suggest?q=${value}`,
      `articles?tag=${value}`,
    ]) {
      expect([200, 404]).toContain((await get(path)).status);
    }
    expect((await list(get, '')).data).toHaveLength(3);
  });
});

describe("Strapi's own routes", () => {
  it.each([
    'products',
    'deals',
    'categories',
    'cities',
    'merchants',
    'reviews',
    'articles',
    'faqs',
    'authors',
    'tags',
    'testimonials',
    'legal-pages',
    'home',
    'site-setting',
    'users',
    'upload/files',
  ])('/api/%s is closed to the public', async (name) => {
    expect([401, 403, 404]).toContain((await fetch(`${cms.url}/api/${name}`)).status);
  });

  it('still answer what is not a read of ours', async () => {
    expect((await fetch(`${cms.url}/_health`)).status).toBe(204);
    expect((await fetch(`${cms.url}/api/marketplace/products`, { method: 'POST' })).status).toBeGreaterThanOrEqual(400);
  });
});

describe('the database', () => {
  it('may go and come back', async () => {
    const elsewhere = new URL(cms.databaseUrl);
    const name = elsewhere.pathname.slice(1);
    elsewhere.pathname = '/postgres';
    const down = await withClient({ databaseUrl: elsewhere.href }, async (client) => {
      await client.query(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS false`);
      await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
      const answers = [await get('products'), await get('products')];
      await client.query(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS true`);
      return answers;
    });
    for (const answer of down) {
      expect(answer.status).toBe(503);
      expect(answer.headers.get('retry-after')).toBe('5');
      expect(errorSchema.parse(answer.body).error.code).toBe('unavailable');
    }
    expect((await list(get, '')).data).toHaveLength(3);
  });
});
