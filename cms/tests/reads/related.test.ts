import { PROJECTION_VERSION, ensureMarketplace } from '@sys/database/marketplace';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { productResponseSchema } from '../../contracts/marketplace.ts';
import { BY_SLUG } from '../../src/marketplace/endpoints/product.sql.ts';
import { startTestCms, type TestCms } from '../../../tests/support/cms.ts';
import { factories } from '../../../tests/support/factories.ts';
import { reader, withClient, type Get } from './support.ts';

let cms: TestCms;
let get: Get;
let make: ReturnType<typeof factories>;
let massage: { documentId: string };

beforeAll(async () => {
  cms = await startTestCms();
  get = reader(cms);
  make = factories(cms.strapi);
  const wellBeing = await make.category({ slug: 'bien-etre' });
  const care = await make.category({ slug: 'soins', parent: wellBeing.documentId });
  massage = await make.category({ slug: 'massages', parent: care.documentId });
  const face = await make.category({ slug: 'visage', parent: care.documentId });
  const sport = await make.category({ slug: 'sport' });
  // The farther away, the more popular: popularity alone would find the wrong ones.
  await offer('looked-at', massage, 0);
  await offer('same', massage, 0);
  await offer('near', face, 1);
  await offer('above', care, 2);
  await offer('farther', wellBeing, 3);
  for (const name of ['far-a', 'far-b', 'far-c']) await offer(name, sport, 4);
});
afterAll(() => cms?.close());

async function offer(slug: string, category: { documentId: string }, reviews: number) {
  const product = await make.product({ slug, category: category.documentId });
  await make.deal({ product: product.documentId });
  for (let n = 0; n < reviews; n++) await make.review({ product: product.documentId });
}

const related = async (slug: string) =>
  productResponseSchema.parse((await get(`products/${slug}`)).body).data.related.map((card) => card.slug);

describe('what is like a product', () => {
  it('is of its category, then of each category above, what many like first', async () => {
    expect(await related('looked-at')).toEqual(['same', 'above', 'near', 'farther']);
  });

  it('comes from the whole shop only when its own tree does not fill the row', async () => {
    expect(await related('far-a')).toEqual(['far-c', 'far-b', 'farther', 'above']);
    expect(await related('farther')).toEqual(['above', 'near', 'same', 'looked-at']);
  });

  it('follows its category to another place in the tree', async () => {
    const move = (parent: string) =>
      cms.strapi.documents('api::category.category').update({
        documentId: massage.documentId,
        locale: 'fr',
        data: { parent } as never,
      });
    const idOf = async (slug: string) =>
      (await cms.strapi.documents('api::category.category').findFirst({ filters: { slug }, locale: 'fr' }))!.documentId;
    await move(await idOf('sport'));
    expect(await related('looked-at')).toEqual(['same', 'far-c', 'far-b', 'far-a']);
    await move(await idOf('soins'));
    expect(await related('looked-at')).toEqual(['same', 'above', 'near', 'farther']);
  });

  it('is found again when the tables were filled by an older version', async () => {
    await withClient(cms, async (client) => {
      await client.query(`UPDATE marketplace_pages SET scopes = '{}'`);
      await client.query('UPDATE marketplace_build SET version = $1', [PROJECTION_VERSION - 1]);
      expect(await related('looked-at')).toEqual([]);
      await client.query('BEGIN');
      expect(await ensureMarketplace(client)).toBe(true);
      await client.query('COMMIT');
      expect(await ensureMarketplace(client)).toBe(false);
    });
    expect(await related('looked-at')).toEqual(['same', 'above', 'near', 'farther']);
  });

  it('is a short range of an index for each list', async () => {
    const plan = await withClient(cms, async (client) => {
      await client.query('SET enable_seqscan = off; SET enable_bitmapscan = off');
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${BY_SLUG}`, ['fr', 'looked-at']);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    });
    expect(plan).toMatch(/Limit[^\n]*\n\s+-> {2}Index Scan Backward using marketplace_offers_popularity/);
    expect(plan.match(/ on marketplace_offers /g)).toHaveLength(1);
  });
});
