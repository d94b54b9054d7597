import { readFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { root } from '../../scripts/lib/paths.ts';
import { get } from '../support/http.ts';
import { startTestShop, type TestShop } from '../support/shop.ts';
import { signInStaff } from '../support/staff.ts';
import { figure, readLines, startReceiver, type Line, type Receiver } from './support.ts';

const SECRETS = {
  cin: 'BE123456',
  rib: '310810101402900442310133',
  iban: 'MA64310810101402900442310133',
  card: '4242424242424242',
  token: 'eyJhbGciOiJIUzI1NiJ9.eyJpZCI6MX0.c2lnbmF0dXJl',
  otp: '918273',
};

describe('the shop as it is seen from outside', () => {
  let shop: TestShop;
  let receiver: Receiver;
  let db: pg.Client;
  let slug: string;
  beforeAll(async () => {
    receiver = await startReceiver();
    shop = await startTestShop({
      metrics: true,
      env: {
        LOG_FORMAT: 'json',
        SENTRY_DSN: receiver.dsn,
        STOREFRONT_WORKERS: '2',
        SMTP_URL: 'smtp://127.0.0.1:1',
      },
    });
    db = new pg.Client({ connectionString: shop.databaseUrl });
    await db.connect();
    slug = (await db.query<{ slug: string }>("SELECT slug FROM marketplace_pages WHERE locale = 'fr' LIMIT 1")).rows[0]!
      .slug;
  });
  afterAll(async () => {
    await db?.end();
    await shop?.close();
    receiver?.close();
  });

  const lines = (): Line[] => [...readLines(shop.logs.cms), ...readLines(shop.logs.storefront)];
  const linesOf = async (id: string, ...wanted: Array<Partial<Line>>): Promise<Line[]> =>
    vi.waitFor(() => {
      const found = lines().filter((line) => line.id === id);
      for (const one of wanted) expect(found).toContainEqual(expect.objectContaining(one));
      return found;
    }, 30_000);
  const reported = (id: string) =>
    vi.waitFor(() => {
      const event = receiver.events.find(({ tags }) => tags.request_id === id);
      expect(event).toBeDefined();
      return event!;
    }, 30_000);
  const scrape = async (of: keyof TestShop['metrics']) => (await get(shop.metrics[of], '/metrics')).text;

  describe('a request', () => {
    it('has one id in the storefront, in the CMS and in its answer', async () => {
      const id = 'shopper-0001-page';
      const { status, headers } = await get(shop.site, `/produits/${slug}`, { 'x-request-id': id });
      expect([status, headers['x-request-id']]).toEqual([200, id]);
      const found = await linesOf(id, { program: 'storefront', cache: 'render' }, { program: 'cms' });
      expect(found).toContainEqual(
        expect.objectContaining({
          level: 'info',
          message: 'request',
          method: 'GET',
          path: `/produits/${slug}`,
          status: 200,
        }),
      );
      const read = found.find(({ path }) => path === `/api/marketplace/products/${slug}`)!;
      expect([read.ms, read.bytes]).toEqual([expect.any(Number), expect.any(Number)]);
    });

    it('has it through the storefront’s own API too', async () => {
      const id = 'shopper-0002-api';
      const { headers } = await get(shop.site, '/api/marketplace/cities', { 'x-request-id': id });
      expect(headers['x-request-id']).toBe(id);
      await linesOf(id, { program: 'storefront' }, { program: 'cms', path: '/api/marketplace/cities' });
    });

    it('gets a new one when its own is none, and each another', async () => {
      const asked = ['', 'short', 'with a space in it', SECRETS.cin, SECRETS.card];
      const ids = [];
      for (const site of [shop.site, shop.cms]) {
        for (const given of asked)
          ids.push((await get(site, '/livez', given ? { 'x-request-id': given } : {})).headers['x-request-id']);
      }
      for (const id of ids) expect(id).toMatch(/^[0-9a-f-]{36}$/);
      expect(new Set(ids).size).toBe(ids.length);
    });

    it('leaves its id to the jobs that follow from it, and to what they ask', async () => {
      const id = 'editor-0001-edit';
      const token = await signInStaff(shop.cms, 'sys-editor');
      const { rows } = await db.query<{ document_id: string }>('SELECT document_id FROM products LIMIT 1');
      const edit = await fetch(
        `${shop.cms}/content-manager/collection-types/api::product.product/${rows[0]!.document_id}/actions/unpublish?locale=fr`,
        {
          method: 'POST',
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'x-request-id': id },
          body: '{}',
        },
      );
      expect([edit.status, edit.headers.get('x-request-id')]).toEqual([200, id]);
      const found = await linesOf(
        id,
        { program: 'cms', method: 'POST', role: 'sys-editor' },
        { program: 'cms', message: 'job', handler: 'content.changed/storefront.purge', outcome: 'done' },
        { program: 'storefront', path: '/_purge', status: 200 },
      );
      expect(JSON.stringify(found)).not.toContain('demo.shareyoursales.ma');
    });
  });

  it('reports a fault of the CMS, with the request’s id and without what it holds', async () => {
    const id = 'shopper-0003-fault';
    const text = `CIN ${SECRETS.cin}, RIB ${SECRETS.rib}, card ${SECRETS.card}, otp=${SECRETS.otp}, Bearer ${SECRETS.token}`;
    await db.query('ALTER TABLE marketplace_pages RENAME TO kept_pages');
    await db.query(
      `CREATE FUNCTION boom() RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '${text}'; END $$`,
    );
    await db.query('CREATE VIEW marketplace_pages AS SELECT * FROM kept_pages WHERE boom()');
    try {
      const { status, text: said } = await get(shop.cms, `/api/marketplace/products/${slug}`, { 'x-request-id': id });
      expect([status, said.includes(SECRETS.rib)]).toEqual([500, false]);
    } finally {
      await db.query('DROP VIEW marketplace_pages');
      await db.query('DROP FUNCTION boom');
      await db.query('ALTER TABLE kept_pages RENAME TO marketplace_pages');
    }
    await linesOf(id, { program: 'cms', level: 'warn' }, { program: 'cms', message: 'request', status: 500 });
    const event = await reported(id);
    expect(event.release).toBe('shareyoursales@0.1.0');
    expect(event.tags).toMatchObject({ program: 'cms', status: '500', route: 'marketplace detail' });
    expect(event.exception.values[0]!.value).toMatch(/^CIN \[redacted\], RIB \[redacted\], card \[redacted\]/);
  });

  it('reports a fault of the storefront', async () => {
    const id = 'shopper-0004-fault';
    const { rows } = await db.query<{ slug: string; page: string }>(
      "SELECT slug, page FROM marketplace_pages WHERE locale = 'fr' ORDER BY slug LIMIT 1 OFFSET 9",
    );
    const [broken] = rows;
    await db.query('UPDATE marketplace_pages SET page = $1 WHERE slug = $2', ['{"title":1}', broken!.slug]);
    const { status } = await get(shop.site, `/produits/${broken!.slug}?token=${SECRETS.token}`, { 'x-request-id': id });
    await db.query('UPDATE marketplace_pages SET page = $1 WHERE slug = $2', [broken!.page, broken!.slug]);
    expect(status).toBe(500);
    await linesOf(id, { program: 'storefront', level: 'error', path: `/produits/${broken!.slug}` });
    expect((await reported(id)).tags).toMatchObject({ program: 'storefront', status: '500' });
  });

  it('reports a job that dies, with the id of what began it', async () => {
    await db.query(
      `INSERT INTO platform_jobs (handler, payload, attempts, trace) VALUES ('mail.send', $1, 9, 'shopper-0005-mail')`,
      [JSON.stringify({ to: SECRETS.cin, kind: 'welcome', locale: 'fr', data: { otp: SECRETS.otp } })],
    );
    await db.query('NOTIFY platform_jobs');
    await linesOf('shopper-0005-mail', { level: 'error', handler: 'mail.send', attempt: 10 });
    expect((await reported('shopper-0005-mail')).tags).toMatchObject({ handler: 'mail.send', outcome: 'dead' });
  });

  it('keeps no secret of a request, wherever it stood in it', async () => {
    const { cin, rib, iban, card, token, otp } = SECRETS;
    const query = new URLSearchParams({ ...SECRETS, q: rib }).toString();
    for (const site of [shop.site, shop.cms]) {
      for (const path of [
        `/${cin}`,
        `/kyc/${rib}/${iban}`,
        `/pay/${card}`,
        `/two-factor/otp/${otp}`,
        `/reset/${token}`,
        `/produits/${encodeURIComponent(`CIN ${cin}`)}?${query}`,
        `/api/marketplace/products/${rib}?${query}`,
        `/api/marketplace/products?${query}`,
        `/api/auth/x?${query}`,
      ]) {
        await get(site, path, {
          authorization: `Bearer ${token}`,
          cookie: `jwt=${token}`,
          'x-request-id': card,
          referer: `/x?otp=${otp}`,
        });
      }
      for (const [path, body] of [
        ['/api/auth/local', JSON.stringify({ identifier: cin, password: otp, ...SECRETS })],
        ['/admin/login', JSON.stringify({ email: rib, password: otp })],
        ['/admin/login', `{"otp":"${otp}","cin":"${cin}" oops`],
        ['/_purge', JSON.stringify({ tags: Object.values(SECRETS) })],
      ] as const) {
        await post(site, path, body, token);
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    const written = lines();
    expect(written.filter(({ path }) => path?.includes('[redacted]')).length).toBeGreaterThan(8);
    // As text, and as it would stand in a link.
    const text = decodeURIComponent(JSON.stringify(written).replaceAll('%', '%25')) + receiver.raw();
    for (const [name, secret] of Object.entries(SECRETS)) expect(text.includes(secret), name).toBe(false);
  });

  it('writes lines of JSON alone, all with the same fields', () => {
    const written = lines();
    expect(written.length).toBeGreaterThan(50);
    for (const line of written) {
      expect(line).toMatchObject({ level: expect.any(String), message: expect.any(String) });
      expect(['cms', 'storefront']).toContain(line.program);
      expect(line.time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    }
    // Strapi's own lines as well.
    expect(
      written.some(
        ({ program, message }) => program === 'cms' && message.includes('Jobs') === false && message !== 'request',
      ),
    ).toBe(true);
  });

  describe('the figures', () => {
    it('count what was asked, in all processes of the storefront together', async () => {
      const count = async (
        of: keyof TestShop['metrics'],
        labels: Record<string, string>,
        name = 'http_request_duration_seconds_count',
      ) => figure(await scrape(of), name, labels);
      const pages = { route: 'page', status: '200' };
      const before = await count('storefront', pages);
      const kept = await count('storefront', { from: 'cache' }, 'shop_page_cache_answers_total');
      const lists = await count('cms', { route: 'marketplace list', status: '400' });
      for (let n = 0; n < 24; n++) await get(shop.site, '/faq', { connection: 'close' });
      for (let n = 0; n < 7; n++) await get(shop.cms, '/api/marketplace/products?nonsense=1');
      await vi.waitFor(async () => expect((await count('storefront', pages)) - before).toBe(24), 30_000);
      const cached = (await count('storefront', { from: 'cache' }, 'shop_page_cache_answers_total')) - kept;
      // Each of the two processes has rendered it once at most.
      expect(cached).toBeGreaterThanOrEqual(22);
      expect((await count('cms', { route: 'marketplace list', status: '400' })) - lists).toBe(7);
    });

    it('say how many jobs there are, and for how long they wait', async () => {
      const base = figure(await scrape('cms'), 'shop_jobs', { state: 'planned' });
      await db.query(
        `INSERT INTO platform_jobs (handler, payload, run_at)
         SELECT 'nobody.knows', '{}', now() - interval '90 seconds' FROM generate_series(1, 5)`,
      );
      await db.query(
        `INSERT INTO platform_events (name, payload, occurred_at, relayed_at) VALUES ('x', '{}', now(), now())`,
      );
      const text = await scrape('cms');
      expect(figure(text, 'shop_jobs', { state: 'planned' }) - base).toBe(5);
      expect(figure(text, 'shop_jobs', { state: 'dead' })).toBe(1);
      expect(figure(text, 'shop_jobs_oldest_waiting_seconds')).toBeGreaterThanOrEqual(90);
      expect(figure(text, 'shop_outbox_events')).toBe(0);
      expect(figure(text, 'shop_job_duration_seconds_count', { handler: 'mail.send', outcome: 'dead' })).toBe(1);
      for (const pool of ['strapi', 'reads', 'jobs']) {
        expect(figure(text, 'shop_database_connections_max', { pool }), pool).toBeGreaterThan(0);
      }
      await db.query("DELETE FROM platform_jobs WHERE handler = 'nobody.knows'");
    });

    it('are of bounded sets, whatever is asked for', async () => {
      // Of requests alone: a repeated job that first runs meanwhile adds its handler's figures, as it should.
      const series = async () => (await scrape('cms')).match(/^http_\w+\{.*?\}/gm) ?? [];
      await get(shop.cms, '/one-address');
      const before = await series();
      expect(before.length).toBeGreaterThan(0);
      for (let n = 0; n < 50; n++) await get(shop.cms, `/address-${n}/of/${n}`);
      expect(await series()).toEqual(before);
    });

    it('hold everything that the dashboard and the alarms look at', async () => {
      const text = (await scrape('cms')) + (await scrape('storefront'));
      const files = ['grafana/shareyoursales.json', 'prometheus.rules.yaml'].map((name) =>
        readFileSync(path.join(root, 'docker', name), 'utf8'),
      );
      const named = new Set(files.flatMap((file) => file.match(/\b(?:http|shop|process|nodejs)_[a-z0-9_]+\b/g) ?? []));
      expect(named.size).toBeGreaterThan(15);
      for (const name of named) expect(text, name).toMatch(new RegExp(`^(?:# TYPE )?${name}[ {]`, 'm'));
      // And every figure of ours is looked at.
      for (const [, name] of text.matchAll(/^# TYPE (shop_\w+|http_\w+) /gm)) {
        expect(
          [...named].some((one) => one.startsWith(name!)),
          name,
        ).toBe(true);
      }
    });

    it('answer nowhere else', async () => {
      for (const site of [shop.site, shop.cms]) {
        const { status, text } = await get(site, '/metrics');
        expect([404, 200].includes(status) && !text.includes('process_cpu'), site).toBe(true);
        expect(text).not.toContain('http_request_duration_seconds');
      }
      expect((await get(shop.metrics.cms, '/')).status).toBe(404);
      expect((await get(shop.metrics.storefront, '/produits')).status).toBe(404);
    });

    it('do not hold up requests while they are read', async () => {
      const times: number[] = [];
      const reading = Promise.all(Array.from({ length: 20 }, () => scrape('cms')));
      for (let n = 0; n < 20; n++) {
        const from = performance.now();
        await get(shop.cms, '/livez');
        times.push(performance.now() - from);
      }
      await reading;
      // Far above what it takes, far below what anybody would notice.
      expect(times.toSorted((a, b) => a - b)[10]).toBeLessThan(250);
    });
  });
});

function post(site: string, path: string, body: string, token: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    http
      .request(site + path, { method: 'POST', headers }, (response) => response.resume().on('end', resolve))
      .on('error', reject)
      .end(body);
  });
}
