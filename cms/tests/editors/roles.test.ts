import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestCms, type TestCms } from '../../../tests/support/cms.ts';
import { factories } from '../../../tests/support/factories.ts';
import type { StaffRole } from '../../../tests/support/staff.ts';
import { list, single, staffApi } from './support.ts';

type Api = Awaited<ReturnType<typeof staffApi>>;
/** The built code that the CMS itself runs. */
const built = createRequire(import.meta.url);
let cms: TestCms;
let make: ReturnType<typeof factories>;
const as: Partial<Record<StaffRole, Api>> = {};

beforeAll(async () => {
  cms = await startTestCms();
  make = factories(cms.strapi);
  for (const role of ['sys-editor', 'sys-marketer', 'sys-moderator', 'strapi-super-admin'] as const)
    as[role] = await staffApi(cms, role);
});
afterAll(() => cms?.close());

const COLLECTIONS = [
  'product', 'deal', 'category', 'city', 'merchant', 'review', 'article', 'author', 'tag', 'faq', 'legal-page', 'testimonial',
  'article-category', 'story',
] as const; // prettier-ignore

const READS: Record<'sys-editor' | 'sys-marketer' | 'sys-moderator', readonly string[]> = {
  'sys-editor': [
    'product',
    'deal',
    'category',
    'city',
    'merchant',
    'article',
    'author',
    'tag',
    'faq',
    'legal-page',
    'article-category',
    'story',
  ],
  'sys-marketer': ['article', 'author', 'tag', 'testimonial', 'deal', 'product', 'city', 'article-category', 'story'],
  'sys-moderator': ['review', 'product'],
};

describe.each(Object.entries(READS))('%s', (role, readable) => {
  it.each(COLLECTIONS)('sees its part only: %s', async (name) => {
    const { status } = await as[role as StaffRole]!('GET', list(`api::${name}.${name}`));
    expect(status).toBe(readable.includes(name) ? 200 : 403);
  });

  it.each([
    '/admin/users',
    '/admin/roles',
    '/admin/webhooks',
    '/admin/api-tokens',
    '/users-permissions/roles',
    '/admin/transfer/tokens',
  ])('does not reach %s', async (path) => {
    expect((await as[role as StaffRole]!('GET', path)).status).toBe(403);
  });

  it('reads in every language it may', async () => {
    for (const locale of ['fr', 'ar', 'en']) {
      expect((await as[role as StaffRole]!('GET', list('api::product.product', `?locale=${locale}`))).status).toBe(200);
    }
  });
});

describe('the editor', () => {
  it('creates, translates and publishes a product', async () => {
    const editor = as['sys-editor']!;
    const [category, merchant] = [await make.category(), await make.merchant()];
    const relations = {
      category: { connect: [{ documentId: category.documentId }] },
      merchant: { connect: [{ documentId: merchant.documentId }] },
    };
    const fields = {
      ...relations,
      title: 'Atelier',
      slug: 'atelier',
      summary: 'Une matinée.',
      kind: 'service',
      highlights: [{ text: 'Un point' }],
    };
    const made = await editor<{ data: { documentId: string; highlights: { text: string }[] } }>(
      'POST',
      list('api::product.product', '?locale=fr'),
      fields,
    );
    expect(made.status).toBe(201);
    expect(made.body.data.highlights[0]?.text).toBe('Un point');
    const id = made.body.data.documentId;
    const arabic = { title: 'ورشة', slug: 'warsha', summary: 'صباح واحد.' };
    expect((await editor('PUT', list(`api::product.product/${id}`, '?locale=ar'), arabic)).status).toBe(200);
    for (const locale of ['fr', 'ar']) {
      const published = await editor(
        'POST',
        list(`api::product.product/${id}/actions/publish`, `?locale=${locale}`),
        {},
      );
      expect(published.status, JSON.stringify(published.body)).toBe(200);
    }
  });

  it('edits the home page and not the settings', async () => {
    expect(
      (
        await as['sys-editor']!('PUT', single('api::home.home', '?locale=fr'), {
          title: 'Bonjour',
          subtitle: 'Bienvenue',
        })
      ).status,
    ).toBe(200);
    expect((await as['sys-editor']!('GET', single('api::site-setting.site-setting'))).status).toBe(403);
  });
});

describe('the marketer', () => {
  it('puts a deal forward and does not touch its price', async () => {
    const { documentId } = await make.deal({ originalPrice: '20000', discountedPrice: '15000' });
    const marketer = as['sys-marketer']!;
    const edit = await marketer('PUT', list(`api::deal.deal/${documentId}`), { featured: true, discountedPrice: '1' });
    const after = await cms.strapi.documents('api::deal.deal').findOne({ documentId });
    expect(after).toMatchObject({ discountedPrice: '15000', ...(edit.status === 200 ? { featured: true } : {}) });
    expect((await marketer('PUT', list(`api::deal.deal/${documentId}`), { featured: true })).status).toBe(200);
    expect(await cms.strapi.documents('api::deal.deal').findOne({ documentId })).toMatchObject({ featured: true });
    expect((await marketer('POST', list('api::deal.deal'), { name: 'x' })).status).toBe(403);
    expect((await marketer('DELETE', list(`api::deal.deal/${documentId}`))).status).toBe(403);
  });

  it('edits the settings of the site', async () => {
    const answer = await as['sys-marketer']!('PUT', single('api::site-setting.site-setting', '?locale=fr'), {
      tagline: 'Partagez',
      email: 'a@exemple.ma',
    });
    expect(answer.status).toBe(200);
  });

  it('does not write products', async () => {
    const { documentId } = await make.product();
    expect(
      (await as['sys-marketer']!('PUT', list(`api::product.product/${documentId}`, '?locale=fr'), { title: 'x' }))
        .status,
    ).toBe(403);
  });
});

describe('the moderator', () => {
  it('decides on reviews and neither makes nor deletes them', async () => {
    const product = await make.product();
    const review = {
      product: product.documentId,
      author: 'Nadia B.',
      rating: 5,
      body: 'Bien',
      language: 'fr',
      state: 'pending',
      postedAt: '2026-11-01T08:00:00.000Z',
    };
    const made = await cms.strapi.documents('api::review.review').create({ data: review } as never);
    const moderator = as['sys-moderator']!;
    expect((await moderator('PUT', list(`api::review.review/${made.documentId}`), { state: 'approved' })).status).toBe(
      200,
    );
    expect((await moderator('POST', list('api::review.review'), review)).status).toBe(403);
    expect((await moderator('DELETE', list(`api::review.review/${made.documentId}`))).status).toBe(403);
  });

  it('does not reach the media library', async () => {
    expect((await as['sys-moderator']!('GET', '/upload/files')).status).toBe(403);
    expect((await as['sys-editor']!('GET', '/upload/files')).status).toBe(200);
  });
});

describe('a start', () => {
  const roleOf = (code: string) =>
    cms.strapi.db.query('admin::role').findOne({ where: { code }, populate: ['permissions'] });

  it('leaves what an administrator changed, and restores a role that is gone', async () => {
    const { ensureAdminRoles } = built('../../dist/src/editors/roles/ensure.js') as {
      ensureAdminRoles(strapi: TestCms['strapi']): Promise<void>;
    };
    const before = await roleOf('sys-moderator');
    await cms.strapi.db.query('admin::permission').delete({ where: { id: before.permissions[0].id } });
    await ensureAdminRoles(cms.strapi);
    expect((await roleOf('sys-moderator')).permissions).toHaveLength(before.permissions.length - 1);

    await cms.strapi.db.query('admin::role').delete({ where: { id: before.id } });
    await ensureAdminRoles(cms.strapi);
    expect((await roleOf('sys-moderator')).permissions).toHaveLength(before.permissions.length);
    expect(await cms.strapi.db.query('admin::role').count({ where: { code: 'sys-moderator' } })).toBe(1);
  });

  it('has the languages of the site, French by default', async () => {
    const { body } = await as['strapi-super-admin']!<{ code: string; isDefault: boolean }[]>('GET', '/i18n/locales');
    expect(body.map(({ code }) => code).sort()).toEqual(['ar', 'en', 'fr']);
    expect(body.find(({ isDefault }) => isDefault)?.code).toBe('fr');
  });
});
