import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_STAFF } from '@sys/config';
import { get, until } from '../support/http.ts';
import { ADMIN } from './support/edge.ts';
import { failures, startLoad } from './support/load.ts';
import { startShape, type Shape } from './support/shape.ts';

const SLUG = 'deux-nuits-riad-mouassine-marrakech';
const PAGE = `/produits/${SLUG}`;
const PAGES = ['/', '/produits', PAGE, '/blog', '/ar', '/en/deals'];

describe('the shape of production', () => {
  let shape: Shape;
  beforeAll(async () => {
    shape = await startShape();
    // Warm, so that the loads below show the replicas and not their first renders.
    for (const { url } of shape.storefronts) for (const path of PAGES) await get(url, path);
  });
  afterAll(() => shape?.close());

  /** Requests in the log, by the replica that answered. */
  const answeredBy = (log: string, port: number) =>
    log.split('\n').filter((line) => line.includes('"status":200') && line.includes(`"upstream":"127.0.0.1:${port}"`))
      .length;

  /** Loads the shop while something happens to it, and a little longer. */
  async function underLoad(paths: string[], work: () => Promise<void>) {
    const load = startLoad(shape.edge, paths);
    const enough = async (count: number) => void (await until(async () => load.asked.length > count, 20_000));
    try {
      await enough(100);
      await work();
      await enough(load.asked.length + 100);
    } finally {
      await load.stop();
    }
    return load.asked;
  }

  it('shares the visitors among its storefronts, and the reads among its CMS processes', async () => {
    const before = shape.edge.log().length;
    expect(failures(await underLoad([...PAGES, '/api/marketplace/categories'], async () => {}))).toEqual([]);
    const log = shape.edge.log().slice(before);
    const shares = [...shape.storefronts, ...shape.cms].map(({ port }) => answeredBy(log, port));
    expect(Math.min(...shares)).toBeGreaterThan(10);
    expect(shares[0]! / shares[1]!).toBeGreaterThan(0.7);
    expect(shares[0]! / shares[1]!).toBeLessThan(1.4);
  });

  it('counts the failed logins of the address that made them, whatever it claims', async () => {
    const { email } = DEMO_STAFF[0]!;
    const login = (from: string, claim: string) =>
      shape.edge
        .ask('/admin/login', {
          host: ADMIN,
          method: 'POST',
          from,
          headers: { 'content-type': 'application/json', 'x-forwarded-for': claim },
          body: JSON.stringify({ email, password: 'wrong-on-purpose' }),
        })
        .then(({ status }) => status);
    // Five tries, twenty times as wide here (support/shape.ts): both processes count as one.
    const statuses: number[] = [];
    for (let n = 0; n < 100; n += 10) {
      const claims = Array.from({ length: 10 }, (_, one) => `203.0.113.${n + one}`);
      statuses.push(...(await Promise.all(claims.map((claim) => login('127.0.0.8', claim)))));
    }
    expect(new Set(statuses)).toEqual(new Set([400]));
    for (let n = 0; n < 4; n++) expect(await login('127.0.0.8', `203.0.114.${n}`)).toBe(429);
    expect(await login('127.0.0.9', '203.0.113.1')).toBe(400);
  });

  it('shows an edit in both storefronts within two seconds', async () => {
    const token = await signIn();
    const prices = ['987,50', '876,50'];
    for (const price of prices) {
      for (const { url } of shape.storefronts) {
        await until(async () => (await get(url, PAGE)).headers['x-cache'] === 'cache', 2000);
        expect((await get(url, PAGE)).text).not.toContain(price);
      }
      const edit = await shape.edge.ask(`/content-manager/collection-types/api::deal.deal/${await dealId()}`, {
        host: ADMIN,
        method: 'PUT',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ discountedPrice: price.replace(',', '') }),
      });
      expect([edit.status, edit.status === 200 ? '' : edit.text]).toEqual([200, '']);
      for (const { url } of shape.storefronts) {
        await until(async () => (await get(url, PAGE)).text.includes(price), 2000);
      }
    }
  });

  it('goes on when a storefront is killed: nothing fails but what it had in hand', async () => {
    const [victim] = shape.storefronts;
    let killed = Infinity;
    const asked = await underLoad(PAGES, async () => {
      killed = performance.now();
      await victim.kill();
    });
    expect(failures(asked).filter(({ from }) => from > killed)).toEqual([]);
    expect(failures(asked).length).toBeLessThanOrEqual(16);
    expect(asked.filter(({ from }) => from > killed).length).toBeGreaterThan(100);
    await victim.start();
  });

  it('goes on when a CMS process is killed: what reads fresh figures does not notice', async () => {
    const [victim] = shape.cms;
    const fresh = ['/api/marketplace/categories', '/api/marketplace/products?sort=price'];
    let killed = Infinity;
    const asked = await underLoad([...fresh, PAGE], async () => {
      killed = performance.now();
      await victim.kill();
    });
    expect(failures(asked).filter(({ from }) => from > killed)).toEqual([]);
    expect(failures(asked).length).toBeLessThanOrEqual(16);
    await victim.start();
  });

  it('changes its storefronts one after the other without a single error', async () => {
    const asked = await underLoad(PAGES, async () => {
      for (const storefront of shape.storefronts) {
        await storefront.service.stop();
        await storefront.start();
        // The next one goes when visitors come to this one again.
        const before = shape.edge.log().length;
        await until(async () => answeredBy(shape.edge.log().slice(before), storefront.port) > 0, 10_000);
      }
    });
    expect(failures(asked)).toEqual([]);
    expect(asked.length).toBeGreaterThan(200);
  });

  it('keeps pictures at the door, with no storefront behind', async () => {
    const page = (await shape.edge.ask(PAGE)).text;
    const picture = /\/_img\/\d+\/[^"'\s,]+\.(?:webp|avif|jpg)/.exec(page)![0];
    const script = /\/_nuxt\/[^"']+\.js/.exec(page)![0];
    for (const path of [picture, script]) expect((await shape.edge.ask(path)).status).toBe(200);
    await Promise.all(shape.storefronts.map((storefront) => storefront.service.stop()));
    for (const path of [picture, script]) {
      const { status, headers } = await shape.edge.ask(path);
      expect([status, headers['x-edge-cache']]).toEqual([200, 'HIT']);
      expect(headers['cache-control']).toContain('max-age=31536000');
    }
    expect((await shape.edge.ask(PAGE)).status).toBe(502);
    await Promise.all(shape.storefronts.map((storefront) => storefront.start()));
    await until(async () => (await shape.edge.ask(PAGE)).status === 200, 10_000);
  });

  async function signIn(): Promise<string> {
    const { email, password } = DEMO_STAFF.find((person) => person.role === 'sys-editor')!;
    const { status, text } = await shape.edge.ask('/admin/login', {
      host: ADMIN,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    expect(status, text).toBe(200);
    return (JSON.parse(text) as { data: { token: string } }).data.token;
  }

  async function dealId(): Promise<string> {
    const client = new pg.Client({ connectionString: shape.databaseUrl });
    await client.connect();
    const { rows } = await client.query<{ id: string }>(
      `SELECT d.document_id AS id FROM deals d JOIN deals_product_lnk l ON l.deal_id = d.id
         JOIN products p ON p.id = l.product_id WHERE p.slug = $1 LIMIT 1`,
      [SLUG],
    );
    await client.end();
    return rows[0]!.id;
  }
});
