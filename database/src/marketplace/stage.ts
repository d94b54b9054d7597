import { LANGUAGES, blockText, discount, iso, languageOrder, localised } from './sql.ts';

/**
 * Gathers what is to be shown in temporary tables. `$1` is the products' document ids, or null for
 * all. Links of Strapi join rows (a draft or published one, of some language), so each is followed
 * to the document it belongs to.
 */
const wanted = (column: string): string => `($1::text[] IS NULL OR ${column} = ANY ($1))`;

/** One row for each published language of a product; `main_id` is the row of its first language. */
const products = `
CREATE TEMP TABLE fresh_products ON COMMIT DROP AS
WITH rows AS (
  SELECT p.*, first_value(p.id) OVER (PARTITION BY p.document_id ORDER BY ${languageOrder('p')}) AS main_id
  FROM products p
  WHERE p.published_at IS NOT NULL AND p.locale IN ('fr', 'ar', 'en') AND ${wanted('p.document_id')}
), links AS (
  SELECT rows.document_id,
    (array_agg(category.document_id ORDER BY ${languageOrder('rows')}) FILTER (WHERE category.id IS NOT NULL))[1] AS category_id,
    (array_agg(merchant.document_id ORDER BY ${languageOrder('rows')}) FILTER (WHERE merchant.id IS NOT NULL))[1] AS merchant_id,
    (array_agg(city.document_id ORDER BY ${languageOrder('rows')}) FILTER (WHERE city.id IS NOT NULL))[1] AS city_id,
    json_object_agg(rows.locale, rows.slug) AS alternates
  FROM rows
  LEFT JOIN products_category_lnk cl ON cl.product_id = rows.id LEFT JOIN categories category ON category.id = cl.category_id
  LEFT JOIN products_merchant_lnk ml ON ml.product_id = rows.id LEFT JOIN merchants merchant ON merchant.id = ml.merchant_id
  LEFT JOIN products_city_lnk yl ON yl.product_id = rows.id LEFT JOIN cities city ON city.id = yl.city_id
  GROUP BY rows.document_id
)
SELECT rows.id, rows.main_id, rows.document_id AS product_id, rows.locale, rows.slug, rows.title, rows.summary, rows.kind,
  rows.description, rows.updated_at, links.category_id, links.merchant_id, links.city_id, links.alternates,
  ${localised('merchants', 'links.merchant_id', 'rows.locale', `json_build_object('slug', place.slug, 'name', place.name)`)} AS merchant,
  ${localised('cities', 'links.city_id', 'rows.locale', `json_build_object('slug', place.slug, 'name', place.name)`)} AS city
FROM rows JOIN links USING (document_id)
WHERE links.category_id IS NOT NULL AND links.merchant_id IS NOT NULL`;

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
  json_agg(json_build_object('id', document_id, 'author', author, 'rating', rating, 'title', title, 'body', body,
    'locale', language, 'publishedAt', ${iso('posted_at')}, 'reply', reply) ORDER BY place) FILTER (WHERE place <= ${REVIEWS_IN_PAGE}) AS latest,
  CASE WHEN count(*) > ${REVIEWS_IN_PAGE} THEN ${reviewCursor} END AS next_cursor
FROM placed GROUP BY product_id`;

/** Deals the public may see: live ones, and archived ones that had run to their end. */
const deals = `
CREATE TEMP TABLE fresh_deals ON COMMIT DROP AS
SELECT DISTINCT ON (d.id) d.id AS deal, d.document_id AS deal_id, p.document_id AS product_id, d.state, d.original_price,
  d.discounted_price AS price, ${discount('d')} AS discount, d.starts_at, d.ends_at, d.stock,
  coalesce(d.featured, false) AS featured, coalesce(d.deal_of_day, false) AS deal_of_day
FROM products p
JOIN deals_product_lnk l ON l.product_id = p.id
JOIN deals d ON d.id = l.deal_id
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
  'fresh_ratings',
  'fresh_deals',
  'fresh_texts',
] as const;

/** In order; those that name `$1` take the ids. */
export const STAGE = [products, ancestors, categories, scopes, ratings, deals, searchText];
