import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localOf } from '@sys/social/domain';
import { startTestCms, type TestCms } from '../../../tests/support/cms.ts';
import { withClient } from '../reads/support.ts';
import { list, staffApi } from './support.ts';

type Api = Awaited<ReturnType<typeof staffApi>>;
interface Told {
  data: { last: { state: string; at: string; reason: string | null } | null; now: string };
}
/** The code that the CMS itself runs. */
const built = createRequire(import.meta.url);
const { publishDue } = built('../../dist/src/editors/schedule/publish-due.js') as {
  publishDue(strapi: TestCms['strapi'], plan: string): Promise<void>;
};
const { jobsOf } = built('@sys/platform/services') as { jobsOf(strapi: TestCms['strapi']): { start(): Promise<void> } };

let cms: TestCms;
let editor: Api;
const UID = 'api::article.article';
const body = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
const documents = () =>
  cms.strapi.documents(UID) as unknown as Record<
    'create' | 'update' | 'publish' | 'delete',
    (p: object) => Promise<{ documentId: string }>
  >;

let serial = 0;
async function draft(parts: object[] = [{ __component: 'blog.text', body: body('Bonjour.') }]): Promise<string> {
  const slug = `programme-${++serial}`;
  const data = { title: slug, slug, excerpt: 'x', publishedOn: '2026-01-01', parts };
  return (await documents().create({ locale: 'fr', data })).documentId;
} // prettier-ignore
const path = (id: string, locale = 'fr') => `/editors/schedules/${UID}/${id}?locale=${locale}`;
/** What a clock in Morocco shows so many minutes from now. */
const inMinutes = (minutes: number) => localOf(new Date(Date.now() + minutes * 60_000), 'Africa/Casablanca');
const plan = (id: string, at: unknown, by = editor) => by<Told>('PUT', path(id), { at });
const last = async (id: string) => (await editor<Told>('GET', path(id))).body.data.last;
const isPublic = async (id: string) =>
  (await fetch(`${cms.url}/api/marketplace/articles`)).json().then((answer) => JSON.stringify(answer).includes(id));
const rows = (id: string) =>
  withClient(cms, async (client) =>
    (await client.query<{ id: string; state: string }>('SELECT id::text, state FROM content_schedules WHERE document_id = $1 ORDER BY content_schedules.id', [id])).rows,
  ); // prettier-ignore
const count = (sql: string, values: unknown[]) =>
  withClient(cms, async (client) => Number((await client.query<{ n: string }>(sql, values)).rows[0]!.n));
const publications = (id: string) =>
  count(`SELECT count(*) AS n FROM platform_audit WHERE action = 'content.published' AND subject ->> 'id' = $1`, [id]);

beforeAll(async () => {
  // No process that does jobs yet: what is planned outlives the one that planned it.
  cms = await startTestCms();
  editor = await staffApi(cms, 'sys-editor');
});
afterAll(() => cms?.close());

describe('a plan', () => {
  it('is made at the clocks of Morocco, changed and withdrawn', async () => {
    const id = await draft();
    const at = inMinutes(90);
    const made = await plan(id, at);
    expect([made.status, made.body.data.last]).toEqual([200, { state: 'planned', at, reason: null }]);
    const later = inMinutes(120);
    await plan(id, later);
    expect(await last(id)).toMatchObject({ state: 'planned', at: later });
    expect((await rows(id)).map(({ state }) => state)).toEqual(['withdrawn', 'planned']);
    expect((await editor<Told>('DELETE', path(id))).body.data.last).toMatchObject({ state: 'withdrawn' });
  });

  it.each([
    ['no time', undefined],
    ['no day of the calendar', '2027-02-30T09:00'],
    ['an instant of elsewhere', '2027-02-03T09:00:00Z'],
    ['the past', '2020-01-01T09:00'],
    ['a mistyped year', '2099-01-01T09:00'],
  ])('is refused for %s', async (_, at) => {
    const id = await draft();
    expect((await plan(id, at)).status).toBe(400);
    expect(await last(id)).toBeNull();
  });

  it('is refused when there is nothing to read, and for what has no pages', async () => {
    const id = await draft([{ __component: 'blog.quote', text: 'Seule.' }]);
    expect((await plan(id, inMinutes(9))).status).toBe(400);
    expect((await editor('PUT', `/editors/schedules/api::faq.faq/${id}?locale=fr`, { at: inMinutes(9) })).status).toBe(404);
    expect((await editor('PUT', path(id, 'ar'), { at: inMinutes(9) })).status).toBe(404);
  }); // prettier-ignore

  it('is for who may publish', async () => {
    const id = await draft();
    const moderator = await staffApi(cms, 'sys-moderator');
    expect((await plan(id, inMinutes(9), moderator)).status).toBe(403);
    expect((await moderator('GET', path(id))).status).toBe(403);
    expect((await fetch(`${cms.url}${path(id)}`)).status).toBe(401);
  });

  it('is for who may publish, and not for who may only read and write', async () => {
    const id = await draft();
    const marketer = await staffApi(cms, 'sys-marketer');
    await withClient(cms, (client) =>
      client.query(`DELETE FROM admin_permissions p USING admin_permissions_role_lnk l JOIN admin_roles r ON r.id = l.role_id
        WHERE l.permission_id = p.id AND r.code = 'sys-marketer' AND p.action = 'plugin::content-manager.explorer.publish' AND p.subject = $1`, [UID]),
    );
    expect((await marketer('GET', path(id))).status).toBe(200);
    expect((await plan(id, inMinutes(9), marketer)).status).toBe(403);
    await plan(id, inMinutes(9));
    expect((await marketer('DELETE', path(id))).status).toBe(403);
    expect(await last(id)).toMatchObject({ state: 'planned' });
  }); // prettier-ignore

  it('is written into the trail', async () => {
    const id = await draft();
    await plan(id, inMinutes(9));
    await editor('DELETE', path(id));
    const { rows: trail } = await withClient(cms, (client) =>
      client.query(`SELECT action, actor ->> 'kind' AS who FROM platform_audit WHERE subject ->> 'id' = $1 AND action LIKE 'content.%scheduled' ORDER BY seq`, [id]),
    );
    expect(trail).toEqual([
      { action: 'content.scheduled', who: 'staff' },
      { action: 'content.unscheduled', who: 'staff' },
    ]);
  }); // prettier-ignore
});

describe('when its hour comes', () => {
  it('a draft is published once, however many come with the same job', async () => {
    const id = await draft();
    await plan(id, inMinutes(9));
    const job = (await rows(id))[0]!.id;
    await Promise.all([1, 2, 3].map(() => publishDue(cms.strapi, job)));
    await publishDue(cms.strapi, job);
    expect([await isPublic(`programme-${serial}`), await publications(id)]).toEqual([true, 1]);
    expect(await last(id)).toMatchObject({ state: 'published' });
    // What is written afterwards is for another plan.
    await documents().update({ documentId: id, locale: 'fr', data: { title: `Retouche ${serial}` } });
    await publishDue(cms.strapi, job);
    expect(await isPublic(`Retouche ${serial}`)).toBe(false);
  });

  it('shows the day that was planned, in every language; what was out before keeps its own', async () => {
    const id = await draft();
    const days = async () =>
      withClient(cms, async (client) =>
        (await client.query<{ day: string }>(`SELECT DISTINCT to_char(published_on, 'YYYY-MM-DD') AS day FROM articles WHERE document_id = $1`, [id])).rows.map(({ day }) => day),
      );
    await documents().update({ documentId: id, locale: 'ar', data: { title: 'ع', slug: `barmaja-${serial}`, excerpt: 'x', parts: [{ __component: 'blog.text', body: body('مرحبا') }] } });
    const at = inMinutes(60 * 24 * 3);
    await plan(id, at);
    await publishDue(cms.strapi, (await rows(id)).at(-1)!.id);
    const shown = (await (await fetch(`${cms.url}/api/marketplace/articles/programme-${serial}?locale=fr`)).json()) as { data: { publishedOn: string } };
    expect([shown.data.publishedOn, await days()]).toEqual([at.slice(0, 10), [at.slice(0, 10)]]);
    for (const locale of ['fr', 'ar']) {
      expect((await editor('PUT', path(id, locale), { at: inMinutes(60 * 24 * 9) })).status).toBe(200);
      await publishDue(cms.strapi, (await rows(id)).at(-1)!.id);
    }
    expect((await rows(id)).map(({ state }) => state)).toEqual(['published', 'published', 'published']);
    expect(await days()).toEqual([at.slice(0, 10)]);
  }); // prettier-ignore

  it('nothing happens for a plan that was changed or withdrawn', async () => {
    const id = await draft();
    await plan(id, inMinutes(9));
    const old = (await rows(id))[0]!.id;
    await plan(id, inMinutes(99));
    await publishDue(cms.strapi, old);
    await editor('DELETE', path(id));
    for (const { id: each } of await rows(id)) await publishDue(cms.strapi, each);
    expect([await isPublic(`programme-${serial}`), await publications(id)]).toEqual([false, 0]);
  });

  it('nothing happens for a draft that somebody published or deleted by hand', async () => {
    const id = await draft();
    await plan(id, inMinutes(9));
    await editor('POST', list(UID, `/${id}/actions/publish?locale=fr`), {});
    expect(await last(id)).toMatchObject({ state: 'withdrawn' });
    const other = await draft();
    await plan(other, inMinutes(9));
    await documents().delete({ documentId: other, locale: '*' });
    expect((await rows(other)).map(({ state }) => state)).toEqual(['withdrawn']);
  });

  it('an editor is told why a draft could not be published', async () => {
    const id = await draft();
    await plan(id, inMinutes(9));
    await documents().update({ documentId: id, locale: 'fr', data: { parts: [{ __component: 'blog.quote', text: 'x' }] } });
    const job = (await rows(id))[0]!.id;
    await publishDue(cms.strapi, job);
    expect(await last(id)).toMatchObject({ state: 'failed', reason: expect.stringContaining('Texte') as string });
    const { body: waiting } = await editor<{ data: Record<string, number> }>('GET', '/editors/attention');
    expect(waiting.data.articlesUnpublished).toBe(1);
  }); // prettier-ignore

  it('a process that starts later does what was planned before it', async () => {
    const id = await draft();
    await plan(id, inMinutes(9));
    await withClient(cms, (client) =>
      client.query(`UPDATE platform_jobs SET run_at = now() - interval '1 minute' WHERE handler = 'content.publish-planned' AND payload ->> 'plan' =
        (SELECT id::text FROM content_schedules WHERE document_id = $1)`, [id]),
    );
    await jobsOf(cms.strapi).start();
    await expect.poll(() => last(id)).toMatchObject({ state: 'published' });
    expect([await isPublic(`programme-${serial}`), await publications(id)]).toEqual([true, 1]);
    const purges = `SELECT count(*) AS n FROM platform_events WHERE name = 'content.changed' AND payload -> 'tags' ? $1`;
    expect(await count(purges, [`article:${id}`])).toBeGreaterThan(0);
  }); // prettier-ignore
});
