import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_SECRETS } from '@sys/config';
import { startTestCms, type TestCms } from '../../../tests/support/cms.ts';
import type { ImportOutcome, ListedRedirect, MissingPage } from '../../contracts/index.ts';
import { list, staffApi, type Refusal } from '../editors/support.ts';
import { reader, withClient, type Get } from '../reads/support.ts';
import { startSite, type Site } from './support.ts';

const UID = 'api::redirect.redirect';
let cms: TestCms;
let storefront: Site;
let get: Get;
let editor: Awaited<ReturnType<typeof staffApi>>;

beforeAll(async () => {
  storefront = await startSite({ '/en-ligne': 200, '/partie': 410 });
  cms = await startTestCms({ env: { STOREFRONT_INTERNAL_URLS: storefront.url } });
  get = reader(cms);
  editor = await staffApi(cms, 'sys-editor');
});
afterAll(async () => {
  await cms?.close();
  await storefront?.close();
});

interface Made {
  data: { documentId: string; source: string; target: string | null };
}
const make = (rule: object) => editor<Made & Refusal>('POST', list(UID), { kind: 'permanent', active: true, ...rule });
const at = async (path: string) =>
  (
    (await get(`redirects?path=${encodeURIComponent(path)}`)).body as {
      data: { kind: string; location: string } | null;
    }
  ).data;
const refusal = async (rule: object) => {
  const { status, body } = await make(rule);
  return { status, message: body.error?.message };
};

describe('a redirection', () => {
  it('is kept in plain paths, and read however it is asked for', async () => {
    const { status, body } = await make({ source: '/ar/%D9%82%D8%AF%D9%8A%D9%85/?x=1', target: '/ar/جديد?q=a#b' });
    expect(status).toBe(201);
    expect(body.data).toMatchObject({ source: '/ar/قديم', target: '/ar/جديد?q=a#b' });
    for (const path of ['/ar/%D9%82%D8%AF%D9%8A%D9%85', '/ar/قديم/', '/ar//قديم'])
      expect([path, await at(path)]).toEqual([
        path,
        expect.objectContaining({ kind: 'permanent', location: '/ar/%D8%AC%D8%AF%D9%8A%D8%AF?q=a#b' }),
      ]);
    expect((await get('redirects?path=/x')).headers.get('cache-tag')).toBe('redirects');
    expect(await at('/ar/autre')).toBeNull();
  });

  it('says that a page is gone, and rests when it is told to', async () => {
    expect((await make({ source: '/fini', kind: 'gone', target: null })).status).toBe(201);
    expect(await at('/fini')).toMatchObject({ kind: 'gone', location: null });
    const { body } = await make({ source: '/repos', target: '/b', active: false });
    expect(await at('/repos')).toBeNull();
    await editor('PUT', list(UID, `/${body.data.documentId}`), { active: true });
    expect(await at('/repos')).toMatchObject({ location: '/b' });
  });

  it('leads nowhere but to this site', async () => {
    for (const target of [
      'https://evil.example/',
      '//evil.example',
      '/\\evil.example',
      'javascript:alert(1)',
      'https://x@evil.example',
    ])
      expect([target, await refusal({ source: '/dehors', target })]).toEqual([
        target,
        { status: 400, message: 'La destination doit être une page de ce site, par exemple /produits.' },
      ]);
    expect(await at('/dehors')).toBeNull();
  });

  it('never stands over a page that lives, but may over one that is gone', async () => {
    expect((await refusal({ source: '/en-ligne', target: '/b' })).message).toContain('est une page en ligne');
    expect((await make({ source: '/partie', target: '/b' })).status).toBe(201);
    expect((await refusal({ source: '/api/orders', target: '/b' })).message).toContain('fonctionnement du site');
  });

  it('is one hop, seen from both ends, and one at each address', async () => {
    await make({ source: '/un', target: '/deux' });
    expect((await refusal({ source: '/zero', target: '/un?x=1' })).message).toContain('mène déjà à « /deux »');
    expect((await refusal({ source: '/deux', target: '/trois' })).message).toContain('« /un » mène à cette adresse');
    expect((await refusal({ source: '/un/', target: '/autre' })).message).toContain('part déjà de « /un »');
    expect((await refusal({ source: '/soi', target: '/soi#a' })).message).toContain('à elle-même');
    // A rule that rests makes no chain; awake, it would.
    const { body } = await make({ source: '/deux', target: '/trois', active: false });
    const woken = await editor<Refusal>('PUT', list(UID, `/${body.data.documentId}`), { active: true });
    expect(woken.body.error.message).toContain('« /un » mène à cette adresse');
  });

  it('is one hop though many are made at the same moment: the database holds it alone', async () => {
    const rules = Array.from({ length: 8 }, (_, n) => ({ source: `/ronde-${n}`, target: `/ronde-${(n + 1) % 8}` }));
    const made = await Promise.all(rules.map((rule) => make(rule)));
    expect(new Set(made.map(({ status }) => status))).toEqual(new Set([201, 400]));
    await withClient(cms, async (db) => {
      const { rows } = await db.query(
        `SELECT a.source FROM redirects a JOIN redirects b ON a.active AND b.active AND b.source = split_part(split_part(a.target, '?', 1), '#', 1)`,
      );
      expect(rows).toEqual([]);
      await db.query(
        `INSERT INTO redirects (document_id, source, target, kind, active) VALUES ('sql', '/sql', '/fin', 'permanent', true)`,
      );
      const chain = `INSERT INTO redirects (document_id, source, target, kind, active) VALUES ('sql2', '/fin', '/loin', 'permanent', true)`;
      await expect(db.query(chain)).rejects.toThrow('must not lead to another');
    });
  });

  it('is found among tens of thousands by an index, and is written down', async () => {
    await withClient(cms, async (db) => {
      await db.query(`INSERT INTO redirects (document_id, source, target, kind, active)
        SELECT 'many' || n, '/many/' || n, '/there/' || n, 'permanent', true FROM generate_series(1, 30000) n`);
      await db.query('ANALYZE redirects');
      const { rows } = await db.query<{ 'QUERY PLAN': string }>(
        `EXPLAIN SELECT r.document_id FROM redirects r WHERE r.source = '/many/777' AND r.active`,
      );
      expect(rows.map((row) => row['QUERY PLAN']).join()).toContain('redirects_source_uq');
      const trail = await db.query<{ action: string }>(
        `SELECT action FROM platform_audit WHERE subject ->> 'kind' = 'redirect' AND subject ->> 'id' = (SELECT document_id FROM redirects WHERE source = '/un')`,
      );
      expect(trail.rows).toContainEqual({ action: 'content.created' });
    });
    expect(await at('/many/777')).toMatchObject({ location: '/there/777' });
  });
});

describe('the pages of redirections in the panel', () => {
  it('are for who edits them', async () => {
    const finance = await staffApi(cms, 'sys-finance');
    const statuses = await Promise.all([
      finance('GET', '/seo/redirects'),
      finance('GET', '/seo/missing'),
      finance('GET', '/seo/links'),
      finance('GET', '/seo/links/figures'),
      finance('POST', '/seo/redirects', { source: '/a', target: '/b', kind: 'permanent' }),
      finance('POST', '/seo/redirects/import', { text: '/a;/b' }),
      finance('POST', '/seo/links/check', {}),
      finance('POST', '/seo/links/1/ignored', { ignored: true }),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual(Array(8).fill(403));
    expect((await fetch(`${cms.url}/seo/redirects`)).status).toBe(401);
  });

  it('take a list from a spreadsheet, line by line', async () => {
    const text =
      'de;vers;code\n/liste-1;/b;301\n/en-ligne;/b\n/liste-2;https://evil.example\n/liste-3;;410\n/liste-1;/c\n;;;;';
    const { status, body } = await editor<{ data: ImportOutcome }>('POST', '/seo/redirects/import', { text });
    expect([status, body.data.made]).toEqual([200, 2]);
    expect(body.data.refused.map(({ line }) => line)).toEqual([3, 4, 6, 7]);
    expect(await at('/liste-1')).toMatchObject({ location: '/b' });
    expect(await at('/liste-3')).toMatchObject({ kind: 'gone' });
  });
});

describe('what a storefront tells', () => {
  const tell = (
    body: object,
    headers: Record<string, string> = { 'x-storefront-key': DEMO_SECRETS.STOREFRONT_SECRET },
  ) =>
    fetch(`${cms.url}/api/seo/visits`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const missing = async () => (await editor<{ data: MissingPage[] }>('GET', '/seo/missing')).body.data;
  const seen = (path: string, people: number, bots = 0) => ({ hits: [], missing: [{ path, people, bots }] });

  it('is believed of nobody else', async () => {
    expect((await tell(seen('/mensonge', 1), {})).status).toBe(403);
    expect((await tell(seen('/mensonge', 1), { 'x-storefront-key': 'wrong' })).status).toBe(403);
    const visitor = { 'x-storefront-key': DEMO_SECRETS.STOREFRONT_SECRET, 'x-visitor-address': '1.2.3.4' };
    expect((await tell(seen('/mensonge', 1), visitor)).status).toBe(403);
    expect(await missing()).not.toContainEqual(expect.objectContaining({ path: '/mensonge' }));
  });

  it('counts by path and day, people apart from machines, most wanted first', async () => {
    await tell(seen('/perdu/', 2, 1));
    await tell({
      hits: [],
      missing: [
        { path: '/perdu', people: 3, bots: 0 },
        { path: '/peu', people: 1, bots: 9 },
      ],
    });
    expect((await missing()).slice(0, 2)).toMatchObject([
      { path: '/perdu', people: 5, bots: 1 },
      { path: '/peu', people: 1, bots: 9 },
    ]);
    await editor('POST', '/seo/redirects', { source: '/perdu', target: '/b', kind: 'permanent' });
    expect((await missing()).map(({ path }) => path)).not.toContain('/perdu');
  });

  it('counts how often a rule is followed, and shows the last time', async () => {
    const { body } = await make({ source: '/suivie', target: '/b' });
    const hits = [
      { id: body.data.documentId, count: 4 },
      { id: 'nobody', count: 1 },
    ];
    await tell({ hits, missing: [] });
    await tell({ hits: hits.slice(0, 1), missing: [] });
    const found = await editor<{ data: ListedRedirect[] }>('GET', '/seo/redirects?q=suivie');
    expect(found.body.data).toMatchObject([
      { source: '/suivie', hits: 8, lastHit: new Date().toISOString().slice(0, 10) },
    ]);
    await withClient(cms, async (db) => {
      await db.query(
        `UPDATE redirects SET created_at = now() - interval '100 days' WHERE source IN ('/suivie', '/repos')`,
      );
    });
    const unused = await editor<{ data: ListedRedirect[] }>('GET', '/seo/redirects?only=unused');
    expect(unused.body.data.map(({ source }) => source)).toEqual(['/repos']);
  });

  it('never fills the table: of made-up addresses only so many a day are kept, and those that are known go on being counted', async () => {
    for (let batch = 0; batch < 6; batch++) {
      const made = Array.from({ length: 500 }, (_, n) => ({ path: `/flot/${batch}-${n}`, people: 0, bots: 1 }));
      expect((await tell({ hits: [], missing: made })).status).toBe(204);
    }
    await tell(seen('/peu', 1));
    await withClient(cms, async (db) => {
      const { rows } = await db.query<{ count: number }>('SELECT count(*)::int AS count FROM seo_missing');
      expect(rows[0]!.count).toBe(2000);
      expect((await db.query(`SELECT people FROM seo_missing WHERE path = '/peu'`)).rows).toEqual([{ people: 2 }]);
    });
    const most = Array.from({ length: 501 }, (_, n) => ({ path: `/x${n}`, people: 1, bots: 0 }));
    expect((await tell({ hits: [], missing: most })).status).toBe(400);
  });
});
