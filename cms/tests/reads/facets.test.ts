import type { Locale } from '@sys/config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestCms, type TestCms } from '../../../tests/support/cms.ts';
import { factories } from '../../../tests/support/factories.ts';
import { facetsPlan, type ListQuery } from '../../domain/index.ts';
import { list, reader, withClient, type Get } from './support.ts';

let cms: TestCms;
let get: Get;

beforeAll(async () => {
  cms = await startTestCms();
  get = reader(cms);
  const make = factories(cms.strapi);
  const inEnglish = (uid: string, documentId: string, data: object) =>
    cms.strapi
      .documents(uid as 'api::category.category')
      .update({ documentId, locale: 'en', data: data as never, status: 'published' });
  const category = async (slug: string, parent: string | null, english: boolean) => {
    const { documentId } = await make.category({ slug, ...(parent ? { parent } : {}) });
    if (english) await inEnglish('api::category.category', documentId, { name: slug, slug: `${slug}-en` });
    return documentId;
  };
  const top = await category('top', null, true);
  const middle = await category('middle', top, false);
  const leaf = await category('leaf', middle, true);
  const frenchTop = await category('french-top', null, false);
  const orphan = await category('orphan', frenchTop, true);
  for (const place of [middle, leaf, orphan]) {
    const { documentId } = await make.product({ category: place });
    await inEnglish('api::product.product', documentId, { title: 'Spa', slug: `spa-${documentId}`, summary: 'Spa' });
    await make.deal({ product: documentId });
  }
});
afterAll(() => cms?.close());

describe('the facet of categories', () => {
  const counts = async (locale: Locale, query = '') => {
    const { facets } = await list(get, `locale=${locale}&facets=1${query}`);
    return Object.fromEntries(facets!.categories.map(({ slug, count }) => [slug, count]));
  };

  it.each<[Locale, string, Record<string, number>]>([
    ['fr', '', { top: 2, 'french-top': 1 }],
    ['fr', '&category=top', { middle: 2 }],
    ['fr', '&category=middle', { leaf: 1 }],
    ['fr', '&category=leaf', {}],
    ['en', '', { 'top-en': 2, 'orphan-en': 1 }],
    ['en', '&category=top-en', { 'leaf-en': 1 }],
    ['ar', '', {}],
  ])('in %s, of the list "%s", passes over what is not written in the language', async (locale, query, expected) => {
    expect(await counts(locale, query)).toEqual(expected);
  });

  it('follows a category that is written in one language more, and one that leaves', async () => {
    const categories = cms.strapi.documents('api::category.category');
    const { documentId } = (await categories.findFirst({ filters: { slug: 'middle' }, locale: 'fr' }))!;
    await categories.update({ documentId, locale: 'en', data: { name: 'Middle', slug: 'middle-en' } });
    expect(await counts('en', '&category=top-en')).toEqual({ 'middle-en': 2 });
    await categories.delete({ documentId, locale: 'en' });
    expect(await counts('en', '&category=top-en')).toEqual({ 'leaf-en': 1 });
  });
});

describe('the statement of the facets', () => {
  it.each<ListQuery>([
    { locale: 'fr' },
    { locale: 'fr', category: 'top' },
    { locale: 'en', city: 'rabat-en' },
    { locale: 'fr', minPrice: 1, maxPrice: 99_999, minDiscount: 10, minRating: 4 },
  ])('reads the offers once, from an index alone: %j', async (query) => {
    const plan = await withClient(cms, async (client) => {
      // Of few rows the planner would rather read all: the question is whether it can do without.
      for (const method of ['seqscan', 'bitmapscan', 'sort']) await client.query(`SET enable_${method} = off`);
      const { text, values } = facetsPlan(query);
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${text}`, values);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    });
    expect(plan.match(/ on marketplace_offers /g)).toHaveLength(1);
    expect(plan).toContain('Index Only Scan using marketplace_offers_price');
  });
});
