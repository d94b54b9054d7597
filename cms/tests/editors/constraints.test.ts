import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureConstraints } from '@sys/database';
import { startTestCms, type TestCms } from '../../../tests/support/cms.ts';

let cms: TestCms;
let db: pg.Client;

beforeAll(async () => {
  cms = await startTestCms();
  db = new pg.Client({ connectionString: cms.databaseUrl });
  await db.connect();
});
afterAll(async () => {
  await db?.end();
  await cms?.close();
});

let serial = 0;

/** Writes a row straight into a table of Strapi, past everything that Strapi checks; answers its id. */
async function insert(table: string, values: Record<string, unknown>): Promise<number> {
  const row = { document_id: `sql-${++serial}`, published_at: new Date(), ...values };
  const names = Object.keys(row).map((name) => pg.escapeIdentifier(name));
  const marks = names.map((_, index) => `$${index + 1}`);
  const { rows } = await db.query<{ id: number }>(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${marks.join(', ')}) RETURNING id`,
    Object.values(row),
  );
  return rows[0]!.id;
}

const deal = {
  name: 'Offre',
  state: 'live',
  original_price: 60000,
  discounted_price: 45000,
  min_purchase: 1,
  starts_at: '2026-11-01',
  ends_at: '2026-12-01',
};

describe('deals', () => {
  it.each([
    ['a normal one', {}],
    ['a gift', { discounted_price: 0 }],
    ['no discount', { discounted_price: 60000 }],
    ['limits that are equal', { min_purchase: 3, max_purchase: 3 }],
    ['a stock of zero', { stock: 0 }],
  ])('takes %s', async (_name, change) => {
    await expect(insert('deals', { ...deal, ...change })).resolves.toBeGreaterThan(0);
  });

  it.each([
    ['deals_discounted_not_above_original', { discounted_price: 60001 }],
    ['deals_discounted_price_range', { discounted_price: -1 }],
    ['deals_discounted_price_range', { discounted_price: null }],
    ['deals_original_price_range', { original_price: 0, discounted_price: 0 }],
    ['deals_original_price_range', { original_price: null }],
    ['deals_original_price_range', { original_price: 1_000_000_001 }],
    ['deals_min_purchase_positive', { min_purchase: 0 }],
    ['deals_max_purchase_not_below_min', { min_purchase: 3, max_purchase: 2 }],
    ['deals_dates_in_order', { ends_at: '2026-11-01' }],
    ['deals_dates_in_order', { ends_at: null }],
    ['deals_stock_not_negative', { stock: -1 }],
    ['deals_voucher_days_positive', { voucher_days: 0 }],
  ])('%s refuses %j', async (constraint, change) => {
    await expect(insert('deals', { ...deal, ...change })).rejects.toMatchObject({ code: '23514', constraint });
  });

  it('refuses an update as well', async () => {
    const id = await insert('deals', { ...deal, stock: 1 });
    await expect(db.query('UPDATE deals SET stock = stock - 2 WHERE id = $1', [id])).rejects.toMatchObject({
      constraint: 'deals_stock_not_negative',
    });
  });
});

describe('reviews', () => {
  const review = { author: 'Nadia B.', body: 'Bien', language: 'fr', state: 'pending', posted_at: '2026-11-01' };
  it.each([1, 5])('takes %i stars', async (rating) => {
    await expect(insert('reviews', { ...review, rating })).resolves.toBeGreaterThan(0);
  });
  it.each([0, 6, null])('refuses %j stars', async (rating) => {
    await expect(insert('reviews', { ...review, rating })).rejects.toMatchObject({
      constraint: 'reviews_rating_range',
    });
  });
});

describe('slugs', () => {
  const drafted = ['products', 'articles', 'legal_pages', 'stories'];
  const others = ['categories', 'cities', 'merchants', 'tags'];

  it.each(drafted)('%s: one draft and one published row have it, in each language', async (table) => {
    const document_id = `one-${table}`;
    for (const locale of ['fr', 'ar']) {
      await insert(table, { document_id, slug: 'meme', locale, published_at: null });
      await insert(table, { document_id, slug: 'meme', locale });
    }
    await expect(insert(table, { slug: 'meme', locale: 'fr', published_at: null })).rejects.toMatchObject({
      code: '23505',
      constraint: `${table}_slug_draft_uq`,
    });
    await expect(insert(table, { slug: 'meme', locale: 'fr' })).rejects.toMatchObject({
      constraint: `${table}_slug_live_uq`,
    });
    await expect(insert(table, { slug: 'meme', locale: 'en' })).resolves.toBeGreaterThan(0);
  });

  it.each(others)('%s: once in each language', async (table) => {
    await insert(table, { document_id: `one-${table}`, name: 'Un', slug: 'meme', locale: 'fr' });
    await insert(table, { document_id: `one-${table}`, name: 'Un', slug: 'meme', locale: 'ar' });
    await expect(insert(table, { name: 'Deux', slug: 'meme', locale: 'fr' })).rejects.toMatchObject({
      code: '23505',
      constraint: `${table}_slug_uq`,
    });
  });
});

describe('documents', () => {
  it('have one draft and one published row in each language', async () => {
    const document_id = 'twice';
    await insert('products', { document_id, slug: 'a-1', locale: 'fr', published_at: null });
    await expect(
      insert('products', { document_id, slug: 'a-2', locale: 'fr', published_at: null }),
    ).rejects.toMatchObject({
      constraint: 'products_draft_uq',
    });
    await insert('products', { document_id, slug: 'a-3', locale: 'fr' });
    await expect(insert('products', { document_id, slug: 'a-4', locale: 'fr' })).rejects.toMatchObject({
      constraint: 'products_live_uq',
    });
    await insert('tags', { document_id, name: 'Un', slug: 'un', locale: 'fr' });
    await expect(insert('tags', { document_id, name: 'Deux', slug: 'deux', locale: 'fr' })).rejects.toMatchObject({
      constraint: 'tags_document_uq',
    });
  });
});

describe('categories', () => {
  const category = (name: string, locale = 'fr') =>
    insert('categories', { document_id: `doc-${name}`, name, slug: name, locale });
  const link = (child: number, parent: number) =>
    db.query('INSERT INTO categories_parent_lnk (category_id, inv_category_id) VALUES ($1, $2)', [child, parent]);
  const cycle = { code: '23514', constraint: 'categories_no_cycle' };

  it('make a tree, never a loop', async () => {
    const [a, b, c] = [await category('a'), await category('b'), await category('c')];
    await link(b, a);
    await link(c, b);
    await expect(link(a, c)).rejects.toMatchObject(cycle);
    await expect(link(a, a)).rejects.toMatchObject(cycle);
  });

  it('see a loop that goes through another language', async () => {
    const [x, y] = [await category('x'), await category('y')];
    const [xArabic, yArabic] = [await category('x', 'ar'), await category('y', 'ar')];
    await link(x, y);
    await expect(link(yArabic, xArabic)).rejects.toMatchObject(cycle);
  });

  it('stay a tree when two people make half a loop each at the same moment', async () => {
    const [p, q] = [await category('p'), await category('q')];
    const other = new pg.Client({ connectionString: cms.databaseUrl });
    await other.connect();
    try {
      await db.query('BEGIN');
      await link(p, q);
      const half = other.query('INSERT INTO categories_parent_lnk (category_id, inv_category_id) VALUES ($1, $2)', [
        q,
        p,
      ]);
      const outcome = expect(half).rejects.toMatchObject(cycle);
      await db.query('COMMIT');
      await outcome;
    } finally {
      await other.end();
    }
  });
});

it('can be put on again, and notices a rule that was changed', async () => {
  const rule = `SELECT pg_get_constraintdef(oid) AS rule FROM pg_constraint WHERE conname = 'reviews_rating_range'`;
  const before = (await db.query<{ rule: string }>(rule)).rows[0]!.rule;
  await db.query(`SELECT sys_ensure_check('reviews', 'reviews_rating_range', 'rating > 0')`);
  expect((await db.query<{ rule: string }>(rule)).rows[0]!.rule).not.toBe(before);
  await ensureConstraints(cms.databaseUrl);
  expect((await db.query<{ rule: string }>(rule)).rows[0]!.rule).toBe(before);
});
