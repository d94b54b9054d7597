import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { suggestResponseSchema } from '../../contracts/marketplace.ts';
import { startTestCms, type TestCms } from '../../../tests/support/cms.ts';
import { factories } from '../../../tests/support/factories.ts';
import { suggestPlan } from '../../src/marketplace/endpoints/cards.ts';
import { list, reader, walk, withClient, type Get } from './support.ts';

let cms: TestCms;
let get: Get;

beforeAll(async () => {
  cms = await startTestCms();
  get = reader(cms);
  const make = factories(cms.strapi);
  const category = await make.category({ name: 'Bien-être', slug: 'bien-etre' });
  await cms.strapi
    .documents('api::category.category')
    .update({ documentId: category.documentId, locale: 'ar', data: { name: 'العناية', slug: 'al-inaya' } });
  const merchant = await make.merchant({ name: 'Riad Atlas', slug: 'riad-atlas' });
  const offer = async (fr: string, ar: string, summary = 'Un moment pour soi.') => {
    const product = await make.product({
      title: fr,
      summary,
      category: category.documentId,
      merchant: merchant.documentId,
    });
    const slug = `${product.documentId.slice(0, 8)}-ar`;
    await cms.strapi.documents('api::product.product').update({
      documentId: product.documentId,
      locale: 'ar',
      data: { title: ar, slug, summary: 'لحظة راحة' } as never,
      status: 'published',
    });
    await make.deal({ product: product.documentId });
  };
  await offer('Épilation complète', 'إزالة الشعر');
  await offer('Massage à l’huile d’argan', 'مَسَاج بزيت الأركان');
  await offer('Journée détente', 'يوم راحة', 'Avec un massage du dos.');
  await offer('Nuit au cœur de la médina', 'ليلة في المدينة القديمة');
});
afterAll(() => cms?.close());

const titles = async (q: string, locale = 'fr') =>
  (await walk(get, `q=${encodeURIComponent(q)}&locale=${locale}`)).map((card) => card.title);

describe('search', () => {
  it.each([
    ['epilation', 'Épilation complète'],
    ['ÉPILATION', 'Épilation complète'],
    ['épilations', 'Épilation complète'],
    ['epil', 'Épilation complète'],
    ['complete epilation', 'Épilation complète'],
    ['huile argan', 'Massage à l’huile d’argan'],
    ["l'huile d'argan", 'Massage à l’huile d’argan'],
    ['coeur', 'Nuit au cœur de la médina'],
    ['medina', 'Nuit au cœur de la médina'],
  ])('finds by "%s"', async (q, title) => {
    expect(await titles(q)).toEqual([title]);
  });

  it.each([
    ['مساج', 'مَسَاج بزيت الأركان'],
    ['مَسَاج', 'مَسَاج بزيت الأركان'],
    ['المساج', 'مَسَاج بزيت الأركان'],
    ['الاركان', 'مَسَاج بزيت الأركان'],
    ['ازاله', 'إزالة الشعر'],
    ['إزالة', 'إزالة الشعر'],
    ['ليله', 'ليلة في المدينة القديمة'],
    ['المدينه', 'ليلة في المدينة القديمة'],
  ])('finds in Arabic by "%s"', async (q, title) => {
    expect(await titles(q, 'ar')).toEqual([title]);
  });

  it('puts what has the word in its title first', async () => {
    expect(await titles('massage')).toEqual(['Massage à l’huile d’argan', 'Journée détente']);
  });

  it('finds by merchant and category', async () => {
    expect(await titles('riad atlas')).toHaveLength(4);
    expect(await titles('bien-être')).toHaveLength(4);
  });

  it('does not find words of another language', async () => {
    expect(await titles('massage', 'ar')).toEqual([]);
  });

  it.each([
    ['masage', 'fr', 'massage', 2],
    ['massgae', 'fr', 'massage', 2],
    ['epilatoin', 'fr', 'epilation', 1],
    ['huile argna', 'fr', 'huile argan', 1],
    ['مسااج', 'ar', 'مساج', 1],
    ['الاركاان', 'ar', 'الاركان', 1],
  ])('mends "%s" (%s) and says so', async (q, locale, corrected, count) => {
    const page = await list(get, `q=${encodeURIComponent(q)}&locale=${locale}&facets=1`);
    expect(page.correctedQuery).toBe(corrected);
    expect(page.data).toHaveLength(count);
    expect(page.facets!.total).toBe(count);
  });

  it('stays mended on the next page', async () => {
    const first = await list(get, 'q=masage&limit=1');
    const second = await list(get, `q=masage&limit=1&after=${first.nextCursor}`);
    expect([...first.data, ...second.data].map((card) => card.title)).toEqual([
      'Massage à l’huile d’argan',
      'Journée détente',
    ]);
    expect(second.nextCursor).toBeNull();
  });

  it('leaves alone what it cannot mend', async () => {
    const page = await list(get, 'q=xylophone');
    expect(page).toMatchObject({ data: [], correctedQuery: null });
  });

  it.each(['%', '!!!', '()', "'", '\\', ':*', "epilation' | 'massage", 'a & b', '<->', '"', '-', '؟'])(
    'takes "%s" for words, not for syntax',
    async (q) => {
      expect((await get(`products?q=${encodeURIComponent(q)}`)).status).toBe(200);
      expect((await get(`suggest?q=${encodeURIComponent(q)}`)).status).toBe(200);
    },
  );

  it('suggests while one types', async () => {
    const { body } = await get('suggest?q=mass');
    expect(suggestResponseSchema.parse(body).products.map((product) => product.title)).toContain(
      'Massage à l’huile d’argan',
    );
    const { body: places } = await get('suggest?q=bien');
    expect(suggestResponseSchema.parse(places).categories).toEqual([{ slug: 'bien-etre', name: 'Bien-être' }]);
    const { body: shops } = await get('suggest?q=atl');
    expect(suggestResponseSchema.parse(shops).merchants).toEqual([{ slug: 'riad-atlas', name: 'Riad Atlas' }]);
  });

  it.each(['fr', 'ar', 'en'] as const)('suggests merchants (%s) from an index of their names', async (locale) => {
    const plan = await withClient(cms, async (client) => {
      await client.query('BEGIN');
      await client.query(
        `INSERT INTO merchants (document_id, locale, name, slug, published_at)
         SELECT 'many' || n, $1, 'Maison ' || md5(n::text), 'many-' || n, now() FROM generate_series(1, 2000) n`,
        [locale],
      );
      await client.query('ANALYZE merchants');
      const { text, values } = suggestPlan(locale, 'atl');
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${text}`, values);
      await client.query('ROLLBACK');
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    });
    expect(plan).toContain(`Bitmap Index Scan on merchants_name_trigrams_${locale}`);
  });
});
