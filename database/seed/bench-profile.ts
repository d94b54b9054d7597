import type { ClientBase } from 'pg';
import { rebuildMarketplace } from '../src/marketplace/index.ts';
import { ADJECTIVES, CITIES, GROUPS, OFFERS } from './data/bench.ts';

/**
 * The second profile of the seed: `count` products made by the database itself from a few dozen
 * templates, straight into Strapi's tables, for benchmarks. Every product is written in French, one
 * in five in Arabic and English too; each has a deal, most have reviews. Meant for an empty database.
 */
export async function fillForBench(client: ClientBase, count: number): Promise<void> {
  await refuseFilled(client);
  await client.query('BEGIN');
  try {
    await client.query('SET LOCAL synchronous_commit = off');
    // Rows are consistent by construction: no trigger or foreign key has to look at each of them.
    await client.query(`SELECT set_config('session_replication_role', 'replica', true)`);
    await client.query(
      `CREATE TEMP TABLE bench_offers ON COMMIT DROP AS
       SELECT ordinality::integer - 1 AS n, o ->> 'fr' AS fr, o ->> 'ar' AS ar, o ->> 'en' AS en, (o ->> 'group')::integer AS "group", (o ->> 'dirhams')::integer AS dirhams
       FROM jsonb_array_elements($1) WITH ORDINALITY t (o, ordinality)`,
      [JSON.stringify(OFFERS)],
    );
    await named(client, 'bench_adjectives', ADJECTIVES);
    await named(client, 'bench_cities', CITIES);
    await named(client, 'bench_groups', GROUPS);
    await client.query(
      `CREATE TEMP TABLE bench_locales ON COMMIT DROP AS SELECT * FROM (VALUES (0, 'fr'), (1, 'ar'), (2, 'en')) l (n, locale)`,
    );
    for (const statement of STATEMENTS) await client.query(statement.replaceAll(':count', String(count)));
    await resetSequences(client);
    await client.query(`ANALYZE ${TABLES.join(', ')}`);
    await rebuildMarketplace(client);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
  // What autovacuum would do within a minute: facets read an index alone.
  await client.query('VACUUM marketplace_offers');
}

async function refuseFilled(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ filled: boolean }>('SELECT EXISTS (SELECT 1 FROM products) AS filled');
  if (rows[0]?.filled)
    throw new Error('This database holds products already. The benchmark profile wants an empty one.');
}

async function named(
  client: ClientBase,
  table: string,
  names: ReadonlyArray<Record<'fr' | 'ar' | 'en', string>>,
): Promise<void> {
  await client.query(
    `CREATE TEMP TABLE ${table} ON COMMIT DROP AS
     SELECT ordinality::integer - 1 AS n, o ->> 'fr' AS fr, o ->> 'ar' AS ar, o ->> 'en' AS en
     FROM jsonb_array_elements($1) WITH ORDINALITY t (o, ordinality)`,
    [JSON.stringify(names)],
  );
}

const TABLES = [
  'categories',
  'categories_parent_lnk',
  'cities',
  'merchants',
  'merchants_city_lnk',
  'products',
  'products_category_lnk',
  'products_merchant_lnk',
  'products_city_lnk',
  'products_cmps',
  'components_catalogue_points',
  'components_catalogue_steps',
  'components_catalogue_conditions',
  'components_catalogue_questions',
  'deals',
  'deals_product_lnk',
  'reviews',
  'reviews_product_lnk',
  'files',
  'files_related_mph',
] as const;

async function resetSequences(client: ClientBase): Promise<void> {
  for (const table of TABLES) {
    await client.query(
      `SELECT setval(pg_get_serial_sequence('${table}', 'id'), (SELECT coalesce(max(id), 0) + 1 FROM ${table}), false)`,
    );
  }
}

/** A document id as Strapi makes them: 24 letters and digits, here the same at every run. */
const id = (kind: string, n: string): string => `'b' || left(md5('${kind}' || (${n})), 23)`;
/** A number from 0 to `below` that looks drawn but is the same at every run. */
const drawn = (n: string, salt: number, below: string | number): string =>
  `(hashint8((${n})::bigint * 31 + ${salt}) & 2147483647) % ${below}`;
const slug = (text: string): string =>
  `trim(both '-' from regexp_replace(public.unaccent(lower(${text})), '[^a-z0-9]+', '-', 'g'))`;
const now = `now() AT TIME ZONE 'UTC'`;
const word = (table: string, locale: string): string =>
  `CASE ${locale} WHEN 'fr' THEN ${table}.fr WHEN 'ar' THEN ${table}.ar ELSE ${table}.en END`;
/** 0 for French, 1 for Arabic, 2 for English. */
const LOCALES = 3;
const GROUP_COUNT = GROUPS.length;
const MERCHANTS = `greatest(:count / 100, 5)`;

/** Row ids are computed, so that links need no look-up. A product's rows: 6 n + 2 locale + (0 draft, 1 published). */
const categoryRow = (n: string, locale: string): string => `(${n}) * ${LOCALES} + ${locale} + 1`;
const productRows = `
  generate_series(0, :count - 1) i
  JOIN bench_offers o ON o.n = ${drawn('i', 1, OFFERS.length)}
  JOIN bench_adjectives a ON a.n = ${drawn('i', 2, ADJECTIVES.length)}
  JOIN bench_cities y ON y.n = ${drawn('i', 3, CITIES.length)}
  JOIN bench_locales l ON l.n = 0 OR i % 5 = 0
  CROSS JOIN generate_series(0, 1) published`;
const productRow = `i * 6 + l.n * 2 + published + 1`;

const title = `${word('o', 'l.locale')} || ' ' || ${word('a', 'l.locale')} || CASE l.locale WHEN 'fr' THEN ' à ' WHEN 'ar' THEN ' في ' ELSE ' in ' END || ${word('y', 'l.locale')}`;
const paragraph = `jsonb_build_array(jsonb_build_object('type', 'paragraph', 'children', jsonb_build_array(jsonb_build_object('type', 'text', 'text', `;

/** Every published row gets the same number of each component. */
const component = (
  table: string,
  columns: string,
  values: string,
  type: string,
  field: string,
  each: number,
  offset: number,
): string[] => [
  `INSERT INTO ${table} (id, ${columns})
   SELECT (p.id - 1) * ${each * 2} + ${offset} + k, ${values} FROM products p CROSS JOIN generate_series(1, ${each}) k WHERE p.published_at IS NOT NULL`,
  `INSERT INTO products_cmps (entity_id, cmp_id, component_type, field, "order")
   SELECT p.id, (p.id - 1) * ${each * 2} + ${offset} + k, '${type}', '${field}', k FROM products p CROSS JOIN generate_series(1, ${each}) k WHERE p.published_at IS NOT NULL`,
];

const STATEMENTS: string[] = [
  // Ten groups, and below each one category for every offer of the group's templates.
  `INSERT INTO categories (id, document_id, name, slug, description, icon, position, created_at, updated_at, published_at, locale)
   SELECT ${categoryRow('g.n', 'l.n')}, ${id('category', 'g.n')}, ${word('g', 'l.locale')}, 'groupe-' || g.n || '-' || l.locale, NULL, NULL, g.n, ${now}, ${now}, ${now}, l.locale
   FROM bench_groups g CROSS JOIN bench_locales l`,
  `INSERT INTO categories (id, document_id, name, slug, description, icon, position, created_at, updated_at, published_at, locale)
   SELECT ${categoryRow(`o.n + ${GROUP_COUNT}`, 'l.n')}, ${id('category', `o.n + ${GROUP_COUNT}`)}, ${word('o', 'l.locale')}, 'categorie-' || o.n || '-' || l.locale, NULL, NULL, o.n, ${now}, ${now}, ${now}, l.locale
   FROM bench_offers o CROSS JOIN bench_locales l`,
  `INSERT INTO categories_parent_lnk (category_id, inv_category_id, category_ord)
   SELECT ${categoryRow(`o.n + ${GROUP_COUNT}`, 'l.n')}, ${categoryRow('o."group"', 'l.n')}, o.n FROM bench_offers o CROSS JOIN bench_locales l`,
  `INSERT INTO cities (id, document_id, name, slug, position, created_at, updated_at, published_at, locale)
   SELECT y.n * ${LOCALES} + l.n + 1, ${id('city', 'y.n')}, ${word('y', 'l.locale')}, 'ville-' || y.n || '-' || l.locale, y.n, ${now}, ${now}, ${now}, l.locale
   FROM bench_cities y CROSS JOIN bench_locales l`,
  `INSERT INTO merchants (id, document_id, name, slug, description, created_at, updated_at, published_at, locale)
   SELECT m * ${LOCALES} + l.n + 1, ${id('merchant', 'm')}, 'Maison ' || initcap(translate(left(md5('m' || m), 6), '0123456789', 'aeioulnrst')) || ' ' || m, 'maison-' || m, NULL, ${now}, ${now}, ${now}, l.locale
   FROM generate_series(0, ${MERCHANTS} - 1) m CROSS JOIN bench_locales l`,
  `INSERT INTO merchants_city_lnk (merchant_id, city_id)
   SELECT m * ${LOCALES} + l.n + 1, (m % ${CITIES.length}) * ${LOCALES} + l.n + 1 FROM generate_series(0, ${MERCHANTS} - 1) m CROSS JOIN bench_locales l`,
  `INSERT INTO files (id, document_id, name, alternative_text, width, height, hash, ext, mime, size, url, provider, folder_path, created_at, updated_at, published_at)
   SELECT f, ${id('file', 'f')}, 'bench-' || f || '.jpg', NULL, 1600, 1067, 'bench_' || f, '.jpg', 'image/jpeg', 180, '/uploads/bench_' || f || '.jpg', 'local', '/', ${now}, ${now}, ${now}
   FROM generate_series(1, 200) f`,
  `INSERT INTO products (id, document_id, title, slug, summary, kind, description, created_at, updated_at, published_at, locale)
   SELECT ${productRow}, ${id('product', 'i')}, t.title, CASE WHEN l.locale = 'ar' THEN 'ard-' || i ELSE ${slug('t.title')} || '-' || i END,
     t.title || CASE l.locale WHEN 'fr' THEN ' : une offre limitée, sur réservation.' WHEN 'ar' THEN ' : عرض محدود عند الحجز.' ELSE ': a limited offer, by appointment.' END,
     CASE WHEN i % 3 = 0 THEN 'goods' ELSE 'service' END,
     ${paragraph} CASE l.locale
       WHEN 'fr' THEN 'Profitez de ' || t.title || '. L''équipe vous accueille avec le sourire, dans un cadre soigné, pour un moment rien que pour vous.'
       WHEN 'ar' THEN 'استمتعوا بعرض ' || t.title || '. فريقنا يستقبلكم بابتسامة في مكان أنيق ومريح.'
       ELSE 'Enjoy ' || t.title || '. The team welcomes you with a smile, in a well kept place, for a moment of your own.' END)))),
     ${now} - i % 400 * interval '1 hour', ${now} - i % 400 * interval '1 hour', CASE published WHEN 1 THEN ${now} - i % 400 * interval '1 hour' END, l.locale
   FROM ${productRows} CROSS JOIN LATERAL (SELECT ${title} AS title) t`,
  `INSERT INTO products_category_lnk (product_id, category_id) SELECT ${productRow}, ${categoryRow(`o.n + ${GROUP_COUNT}`, 'l.n')} FROM ${productRows}`,
  `INSERT INTO products_merchant_lnk (product_id, merchant_id) SELECT ${productRow}, (${drawn('i', 4, MERCHANTS)}) * ${LOCALES} + l.n + 1 FROM ${productRows}`,
  `INSERT INTO products_city_lnk (product_id, city_id) SELECT ${productRow}, y.n * ${LOCALES} + l.n + 1 FROM ${productRows}`,
  `INSERT INTO files_related_mph (file_id, related_id, related_type, field, "order")
   SELECT (${drawn('p.id', 5, 200)} + k) % 200 + 1, p.id, 'api::product.product', 'gallery', k FROM products p CROSS JOIN generate_series(1, 2) k WHERE p.published_at IS NOT NULL`,
  ...component('components_catalogue_points', 'text', `'Point fort ' || k`, 'catalogue.point', 'highlights', 3, 0),
  ...component('components_catalogue_points', 'text', `'Inclus ' || k`, 'catalogue.point', 'included', 3, 3),
  ...component(
    'components_catalogue_steps',
    'title, text',
    `'Étape ' || k, 'Réservez par téléphone puis présentez votre bon.'`,
    'catalogue.step',
    'howItWorks',
    2,
    0,
  ),
  ...component(
    'components_catalogue_conditions',
    'kind, text',
    `'booking', 'Réservation 48 heures à l''avance.'`,
    'catalogue.condition',
    'conditions',
    2,
    0,
  ),
  ...component(
    'components_catalogue_questions',
    'question, answer',
    `'Puis-je offrir ce bon ?', 'Oui, il n''est pas nominatif.'`,
    'catalogue.question',
    'faq',
    1,
    0,
  ),
  `INSERT INTO deals (id, document_id, name, state, original_price, discounted_price, starts_at, ends_at, stock, min_purchase, max_purchase, voucher_days, featured, deal_of_day, tax_rate, pay_at_merchant, created_at, updated_at, published_at)
   SELECT i + 1, ${id('deal', 'i')}, 'Offre ' || i, 'live', t.price, t.price * (100 - 15 - ${drawn('i', 6, 60)}) / 100,
     ${now} - interval '1 day' - i % 600 * interval '1 hour', ${now} + interval '30 days' + ${drawn('i', 7, 2000)} * interval '1 hour',
     CASE WHEN i % 7 = 0 THEN NULL ELSE ${drawn('i', 8, 200)} END, 1, 10, 180, i % 997 = 0, i % 1999 = 0, 'normal', false, ${now}, ${now}, ${now}
   FROM generate_series(0, :count - 1) i
   JOIN bench_offers o ON o.n = ${drawn('i', 1, OFFERS.length)}
   CROSS JOIN LATERAL (SELECT o.dirhams * 100 + ${drawn('i', 9, 'o.dirhams')} * 50 AS price) t`,
  `INSERT INTO deals_product_lnk (deal_id, product_id) SELECT i + 1, i * 6 + 2 FROM generate_series(0, :count - 1) i`,
  `INSERT INTO reviews (id, document_id, author, rating, title, body, language, state, posted_at, created_at, updated_at, published_at)
   SELECT i * 10 + k, ${id('review', 'i * 10 + k')}, 'Client ' || ${drawn('i * 10 + k', 10, 5000)}, 3 + ${drawn('i * 10 + k', 11, 3)}, NULL,
     'Très bon accueil et un service à la hauteur de ce qui était annoncé.', 'fr', CASE WHEN k = 5 THEN 'pending' ELSE 'approved' END,
     ${now} - ${drawn('i * 10 + k', 12, 300)} * interval '1 day', ${now}, ${now}, ${now}
   FROM generate_series(0, :count - 1) i CROSS JOIN LATERAL generate_series(1, ${drawn('i', 13, 6)}) k`,
  `INSERT INTO reviews_product_lnk (review_id, product_id) SELECT id, id / 10 * 6 + 2 FROM reviews`,
];
