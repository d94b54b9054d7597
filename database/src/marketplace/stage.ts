import { LANGUAGES, blockText, discount, languageOrder, localised, reviewObject, stockLeft } from './sql.ts';

/**
 * Gathers what is to be shown in temporary tables. `$1` is the products' document ids, or null for
 * all. Links of Strapi join rows (a draft or published one, of some language), so each is followed
 * to the document it belongs to.
 */
const wanted = (column: string): string => `($1::text[] IS NULL OR ${column} = ANY ($1))`;

/** The document that the rows of a product link to, asked in the order of their languages. */
const linked = (table: string): string =>
  `(array_agg(${table}.document_id ORDER BY ${languageOrder('p')}) FILTER (WHERE ${table}.id IS NOT NULL))[1]`;

/**
 * One row for each published language of a product; `main_id` is the row of its first language.
 * A row can only link to what is written in its own language: when the language that holds the links
 * is not published, they are read from the drafts, and the other languages stay in the shop.
 */
const products = `
CREATE TEMP TABLE fresh_products ON COMMIT DROP AS
WITH rows AS (
  SELECT p.*, first_value(p.id) OVER (PARTITION BY p.document_id ORDER BY ${languageOrder('p')}) AS main_id,
    json_object_agg(p.locale, p.slug) OVER (PARTITION BY p.document_id) AS alternates
  FROM products p
  WHERE p.published_at IS NOT NULL AND p.locale IN ('fr', 'ar', 'en') AND ${wanted('p.document_id')}
), versions AS (
  SELECT p.document_id, p.published_at IS NOT NULL AS published,
    ${linked('categories')} AS category_id, ${linked('merchants')} AS merchant_id, ${linked('cities')} AS city_id
  FROM products p
  LEFT JOIN products_category_lnk cl ON cl.product_id = p.id LEFT JOIN categories ON categories.id = cl.category_id
  LEFT JOIN products_merchant_lnk ml ON ml.product_id = p.id LEFT JOIN merchants ON merchants.id = ml.merchant_id
  LEFT JOIN products_city_lnk yl ON yl.product_id = p.id LEFT JOIN cities ON cities.id = yl.city_id
  WHERE p.locale IN ('fr', 'ar', 'en') AND ${wanted('p.document_id')}
  GROUP BY p.document_id, published
), links AS (
  SELECT DISTINCT ON (document_id) * FROM versions
  WHERE category_id IS NOT NULL AND merchant_id IS NOT NULL
  ORDER BY document_id, published DESC
)
SELECT rows.id, rows.main_id, rows.document_id AS product_id, rows.locale, rows.slug, rows.title, rows.summary, rows.kind,
  rows.description, rows.updated_at, links.category_id, links.merchant_id, links.city_id, rows.alternates,
  ${localised('merchants', 'links.merchant_id', 'rows.locale', `json_build_object('slug', place.slug, 'name', place.name)`)} AS merchant,
  ${localised('cities', 'links.city_id', 'rows.locale', `json_build_object('slug', place.slug, 'name', place.name)`)} AS city
FROM rows JOIN links USING (document_id)`;

/** The tree as pairs of a category and each one above it, itself included (depth 0). */
const ancestors = `
CREATE TEMP TABLE fresh_ancestors ON COMMIT DROP AS
WITH RECURSIVE parents AS (
  SELECT DISTINCT child.document_id AS category_id, parent.document_id AS parent_id
  FROM categories_parent_lnk l
  JOIN categories child ON child.id = l.category_id
  JOIN categories parent ON parent.id = l.inv_category_id
), walk AS (
  SELECT DISTINCT document_id AS category_id, document_id AS ancestor_id, 0 AS depth FROM categories
  UNION ALL
  SELECT walk.category_id, parents.parent_id, walk.depth + 1
  FROM walk JOIN parents ON parents.category_id = walk.ancestor_id
  WHERE walk.depth < 12
)
SELECT * FROM walk`;

const categories = `
CREATE TEMP TABLE fresh_categories ON COMMIT DROP AS
SELECT a.category_id, language.locale,
  json_agg(json_build_object('slug', c.slug, 'name', c.name) ORDER BY a.depth DESC) AS breadcrumb,
  (array_agg(json_build_object('slug', c.slug, 'name', c.name)::text ORDER BY a.depth))[1]::json AS category,
  string_agg(c.name, ' ') AS names,
  string_agg('category:' || a.ancestor_id, ' ') AS tags
FROM fresh_ancestors a
CROSS JOIN (VALUES ${LANGUAGES}) language (locale)
CROSS JOIN LATERAL ${localised('categories', 'a.ancestor_id', 'language.locale', 'place.slug, place.name')} c
GROUP BY a.category_id, language.locale`;

/** A scope for everything and for each category, in each language. */
const scopes = `
INSERT INTO marketplace_scopes (locale, category_id)
SELECT language.locale, c.category_id
FROM (SELECT '' AS category_id UNION SELECT document_id FROM categories) c
CROSS JOIN (VALUES ${LANGUAGES}) language (locale)
WHERE NOT EXISTS (SELECT 1 FROM marketplace_scopes s WHERE s.locale = language.locale AND s.category_id = c.category_id)
ORDER BY c.category_id, language.locale
ON CONFLICT DO NOTHING`;

/** Beyond every category: the tree is at most twelve deep. */
const EVERYTHING = 99;

/**
 * The lists that a category's products stand in, from the nearest (`far` 0) to everything, and of
 * each the category `below` it that leads there: by these a list is counted by category in one pass.
 * One that is not written in the language cannot be shown and is passed over.
 */
const paths = `
CREATE TEMP TABLE fresh_paths ON COMMIT DROP AS
SELECT step.category_id, step.locale, step.scope, step.far,
  (max(ARRAY[step.far, step.scope]) FILTER (WHERE step.written) OVER nearer)[2] AS below
FROM (
  SELECT a.category_id, s.locale, s.id AS scope, a.far,
    EXISTS (SELECT 1 FROM categories c WHERE c.document_id = a.ancestor_id AND c.locale = s.locale) AS written
  FROM (
    SELECT category_id, ancestor_id, min(depth) AS far FROM fresh_ancestors GROUP BY category_id, ancestor_id
    UNION ALL SELECT DISTINCT category_id, '', ${EVERYTHING} FROM fresh_ancestors
  ) a
  JOIN marketplace_scopes s ON s.category_id = a.ancestor_id
  WHERE a.category_id IN (SELECT category_id FROM fresh_products)
) step
WINDOW nearer AS (PARTITION BY step.category_id, step.locale ORDER BY step.far, step.scope ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)`;

/** How many reviews of the newest stand in the page itself. */
export const REVIEWS_IN_PAGE = 6;

const reviewCursor = `rtrim(translate(encode(convert_to(
  json_build_array('reviews', max(posted_at) FILTER (WHERE place = ${REVIEWS_IN_PAGE}), max(id) FILTER (WHERE place = ${REVIEWS_IN_PAGE}))::text,
  'UTF8'), 'base64'), E'+/\\n', '-_'), '=')`;

const ratings = `
CREATE TEMP TABLE fresh_ratings ON COMMIT DROP AS
WITH linked AS (
  SELECT DISTINCT p.document_id AS product_id, l.review_id
  FROM products p JOIN reviews_product_lnk l ON l.product_id = p.id
  WHERE ${wanted('p.document_id')}
), placed AS (
  SELECT linked.product_id, r.*, row_number() OVER (PARTITION BY linked.product_id ORDER BY r.posted_at DESC, r.id DESC) AS place
  FROM linked JOIN reviews r ON r.id = linked.review_id
  WHERE r.state = 'approved'
)
SELECT product_id, count(*)::integer AS count, sum(rating)::integer AS sum,
  json_build_array(count(*) FILTER (WHERE rating = 1), count(*) FILTER (WHERE rating = 2), count(*) FILTER (WHERE rating = 3),
    count(*) FILTER (WHERE rating = 4), count(*) FILTER (WHERE rating = 5)) AS breakdown,
  json_agg(${reviewObject('placed')} ORDER BY place) FILTER (WHERE place <= ${REVIEWS_IN_PAGE}) AS latest,
  CASE WHEN count(*) > ${REVIEWS_IN_PAGE} THEN ${reviewCursor} END AS next_cursor
FROM placed GROUP BY product_id`;

/** Deals the public may see: live ones, and archived ones that had run to their end. */
const deals = `
CREATE TEMP TABLE fresh_deals ON COMMIT DROP AS
SELECT DISTINCT ON (d.id) d.id AS deal, d.document_id AS deal_id, p.document_id AS product_id, d.state, d.original_price,
  d.discounted_price AS price, ${discount('d')} AS discount, d.starts_at, d.ends_at,
  ${stockLeft('d', 's')} AS stock,
  coalesce(d.featured, false) AS featured, coalesce(d.deal_of_day, false) AS deal_of_day
FROM products p
JOIN deals_product_lnk l ON l.product_id = p.id
JOIN deals d ON d.id = l.deal_id
LEFT JOIN orders_stock s ON s.deal = d.id
WHERE ${wanted('p.document_id')} AND (d.state = 'live' OR d.state = 'archived' AND d.ends_at AT TIME ZONE 'UTC' < now())
  AND EXISTS (SELECT 1 FROM fresh_products f WHERE f.product_id = p.document_id)
ORDER BY d.id`;

/** OFFSET 0 keeps the planner from working the names out twice. */
const searchText = `
CREATE TEMP TABLE fresh_texts ON COMMIT DROP AS
SELECT said.product_id, said.locale, said.names, said.summary, said.name_words,
  said.name_words || strip(marketplace_vector(said.locale, said.texts)) AS words
FROM (
  SELECT *, strip(marketplace_vector(locale, names)) AS name_words
  FROM (
    SELECT f.product_id, f.locale, f.summary,
      concat_ws(' ', f.title, c.names, f.merchant ->> 'name', f.city ->> 'name') AS names,
      concat_ws(' ', f.summary, ${blockText('f.description')}) AS texts
    FROM fresh_products f JOIN fresh_categories c ON c.category_id = f.category_id AND c.locale = f.locale
  ) plain OFFSET 0
) said`;

export const STAGE_TABLES = [
  'fresh_products',
  'fresh_ancestors',
  'fresh_categories',
  'fresh_paths',
  'fresh_ratings',
  'fresh_deals',
  'fresh_texts',
] as const;

/** In order; those that name `$1` take the ids. */
export const STAGE = [products, ancestors, categories, scopes, paths, ratings, deals, searchText];
