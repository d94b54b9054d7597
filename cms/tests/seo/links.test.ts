import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../../plugins/platform/tests/jobs/until.ts';
import { startTestCms, type TestCms } from '../../../tests/support/cms.ts';
import type { LinkFigures, ListedLink } from '../../contracts/index.ts';
import { staffApi } from '../editors/support.ts';
import { withClient } from '../reads/support.ts';
import { startSite, type Site } from './support.ts';

/** Links in published texts, looked at by the jobs of a real CMS against sites that stand in for ours and for others. */
let cms: TestCms;
let shop: Site;
let others: Site;
let secret: Site;
let again: { documentId: string };
let editor: Awaited<ReturnType<typeof staffApi>>;

const link = (url: string) => ({
  type: 'paragraph',
  children: [{ type: 'link', url, children: [{ type: 'text', text: url }] }],
});
const links = async (query = '') => (await editor<{ data: ListedLink[] }>('GET', `/seo/links${query}`)).body.data;
const figures = async () => (await editor<{ data: LinkFigures }>('GET', '/seo/links/figures')).body.data;

beforeAll(async () => {
  shop = await startSite({ '/faq': 200, '/vieux': [301, '/faq'], '/perdu': [302, '/nulle-part'] });
  others = await startSite({ '/bien': 200, '/mort': 404, '/parti': [301, '/bien'], '/refus': 403, '/sans-tete': 200 });
  secret = await startSite({ '/interne': 200 });
  cms = await startTestCms({ env: { ROLE: 'all', STOREFRONT_INTERNAL_URLS: shop.url, SHOP_STAND_IN: others.url } });
  editor = await staffApi(cms, 'sys-editor');
  const body = [
    ...['/faq', '/vieux', '/perdu', '/disparu'].map(link),
    ...['/bien', '/mort', '/parti', '/refus'].map((path) => link(others.url + path)),
    // Our own network, by another port and by private addresses: nobody may have us ask there.
    ...[`${secret.url}/interne`, 'http://10.0.0.1/', 'http://169.254.169.254/latest/meta-data', 'http://[::1]/'].map(
      link,
    ),
    link('mailto:a@b.ma'),
  ];
  const write = (uid: string, data: object, status?: string) =>
    cms.strapi.documents(uid as 'api::faq.faq').create({ data, locale: 'fr', ...(status && { status }) } as never);
  await write('api::faq.faq', { question: 'Des liens ?', answer: body, audience: 'shopper' }, 'published');
  await write('api::faq.faq', { question: 'Brouillon', answer: [link('/brouillon')], audience: 'shopper' });
  again = await write(
    'api::faq.faq',
    { question: 'Encore ?', answer: [link(`${others.url}/bien`)], audience: 'shopper' },
    'published',
  );
});
afterAll(async () => {
  await cms?.close();
  await Promise.all([shop, others, secret].map((site) => site?.close()));
});

/** Has all links looked at anew, and waits until they have been. */
const check = async () => {
  const asked = () => withClient(cms, async (db) => (await db.query('SELECT max(asked_at)::text AS at FROM seo_link_targets')).rows[0].at as string | null); // prettier-ignore
  const before = await asked();
  expect((await editor('POST', '/seo/links/check', {})).status).toBe(202);
  const state = async () => ({ again: (await asked()) !== before, ...(await figures()) });
  await ask(state, ({ again, waiting }) => again && waiting === 0, { seconds: 50, every: 300 });
};

describe('the links of what is published', () => {
  it('are looked at, and where they stand is said', async () => {
    await check();
    const found = Object.fromEntries(
      (await links()).map(({ url, state, status, reason }) => [
        url.replace(others.url, 'others:').replace(secret.url, 'secret:'),
        [state, status, reason],
      ]),
    );
    expect(found).toEqual({
      '/faq': ['ok', 200, null],
      '/vieux': ['moved', 200, null],
      '/perdu': ['broken', 404, null],
      '/disparu': ['broken', 404, null],
      'others:/bien': ['ok', 200, null],
      'others:/mort': ['broken', 404, null],
      'others:/parti': ['moved', 200, null],
      'others:/refus': ['unsure', 403, null],
      'secret:/interne': ['broken', null, 'refused'],
      'http://10.0.0.1/': ['broken', null, 'refused'],
      'http://169.254.169.254/latest/meta-data': ['broken', null, 'refused'],
      'http://[::1]/': ['broken', null, 'refused'],
    });
    expect(secret.asked).toEqual([]);
  });

  it('name every place where they stand, and since when they fail', async () => {
    const [dead] = await links('?state=broken&q=mort');
    expect(dead!.failingSince).not.toBeNull();
    expect(dead!.places).toMatchObject([{ type: 'api::faq.faq', locale: 'fr', name: 'Des liens ?' }]);
    const [good] = await links('?state=ok&q=bien');
    expect(good!.places.map(({ name }) => name)).toEqual(['Des liens ?', 'Encore ?']);
    expect(good!.failingSince).toBeNull();
  });

  it('ask a head before a body, and each page once', () => {
    expect(others.asked.filter((line) => line.endsWith(' /bien') && line.startsWith('HEAD')).length).toBeGreaterThan(0);
    expect(others.asked).toContain('GET /mort');
    expect(others.asked).not.toContain('GET /bien');
  });

  it('are left alone when somebody says so, and forgotten when nothing leads there any more', async () => {
    const [dead] = await links('?q=mort');
    const before = dead!.failingSince;
    const wasAsked = others.asked.filter((line) => line.endsWith('/mort')).length;
    expect((await editor('POST', `/seo/links/${dead!.id}/ignored`, { ignored: true })).status).toBe(200);
    expect((await editor('POST', '/seo/links/999999/ignored', { ignored: true })).status).toBe(404);
    expect((await links('?state=ignored')).map(({ id }) => id)).toEqual([dead!.id]);
    await withClient(cms, async (db) => {
      const { rows } = await db.query(
        `SELECT action FROM platform_audit WHERE action IN ('link.ignored', 'links.checked') ORDER BY seq`,
      );
      expect(rows).toEqual([{ action: 'links.checked' }, { action: 'link.ignored' }]);
    });
    await cms.strapi.documents('api::faq.faq').unpublish({ documentId: again.documentId, locale: 'fr' });
    await check();
    expect(others.asked.filter((line) => line.endsWith('/mort'))).toHaveLength(wasAsked);
    const [good] = await links('?q=bien');
    expect(good!.places).toHaveLength(1);
    await editor('POST', `/seo/links/${dead!.id}/ignored`, { ignored: false });
    expect((await links('?q=mort'))[0]!.failingSince).toBe(before);
  });
});
