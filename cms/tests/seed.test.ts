import path from 'node:path';
import { LOCALES } from '@sys/config';
import { seedDemo } from '@sys/database/seed';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataDir } from '../../scripts/lib/paths.ts';
import { startTestCms, type TestCms } from '../../tests/support/cms.ts';
import { factories } from '../../tests/support/factories.ts';

const shopDir = path.join(dataDir, 'test', 'shop');

describe('the demo seed, read back through Strapi', () => {
  let cms: TestCms;
  beforeAll(async () => {
    cms = await startTestCms({ template: 'demo' });
  });
  afterAll(() => cms.close());

  const products = () => cms.strapi.documents('api::product.product');

  it('holds what the demo promises', async () => {
    const count = (uid: Parameters<typeof cms.strapi.documents>[0]) => cms.strapi.documents(uid).count({});
    expect(await count('api::deal.deal')).toBeGreaterThanOrEqual(60);
    expect(await count('api::review.review')).toBeGreaterThanOrEqual(300);
    expect(await count('api::merchant.merchant')).toBeGreaterThanOrEqual(15);
    expect(await count('api::city.city')).toBe(8);
    expect(await count('api::article.article')).toBe(9);
    expect(await count('api::story.story')).toBe(3);
    expect(await count('api::faq.faq')).toBe(26);
    const tops = await cms.strapi
      .documents('api::category.category')
      .count({ filters: { parent: { documentId: { $null: true } } } });
    expect(tops).toBe(10);
  });

  it.each(LOCALES)('has every product complete in %s, as a draft and as a publication', async (locale) => {
    for (const status of ['draft', 'published'] as const) {
      const all = await products().findMany({
        locale,
        status,
        limit: 200,
        populate: [
          'gallery',
          'highlights',
          'included',
          'howItWorks',
          'conditions',
          'faq',
          'category',
          'merchant',
          'city',
        ],
      });
      expect(all.length).toBeGreaterThanOrEqual(60);
      for (const product of all) {
        expect([product.title, product.gallery?.length]).toEqual([product.title, 3]);
        for (const list of [
          product.highlights,
          product.included,
          product.howItWorks,
          product.conditions,
          product.faq,
          product.description,
        ]) {
          expect((list as unknown[]).length).toBeGreaterThan(0);
        }
        // The linked rows are those of the product's own language.
        expect([product.category?.locale, product.merchant?.locale, product.city?.locale]).toEqual([
          locale,
          locale,
          locale,
        ]);
      }
    }
  });

  it('can be edited and published again like any content', async () => {
    const [first] = await products().findMany({ locale: 'fr', limit: 1 });
    const documentId = first!.documentId;
    await products().update({ documentId, locale: 'fr', data: { title: 'Un titre corrigé' } });
    await products().publish({ documentId, locale: 'fr' });
    const published = await products().findOne({
      documentId,
      locale: 'fr',
      status: 'published',
      populate: ['gallery'],
    });
    expect(published).toMatchObject({ title: 'Un titre corrigé' });
    expect(published!.gallery).toHaveLength(3);
  });

  it('does nothing a second time', async () => {
    const before = await products().count({});
    expect(await seedDemo({ databaseUrl: cms.databaseUrl, dataDir: shopDir })).toBe('already seeded');
    expect(await products().count({})).toBe(before);
  });
});

describe('the demo seed on a database of somebody', () => {
  let cms: TestCms;
  beforeAll(async () => {
    cms = await startTestCms();
    await factories(cms.strapi).product();
  });
  afterAll(() => cms.close());

  it('touches nothing', async () => {
    expect(await seedDemo({ databaseUrl: cms.databaseUrl, dataDir: shopDir })).toBe('not ours');
    expect(await cms.strapi.documents('api::product.product').count({})).toBe(1);
    expect(await cms.strapi.documents('api::city.city').count({})).toBe(0);
  });
});
