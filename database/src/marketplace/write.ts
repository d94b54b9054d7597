import { image, iso, localised, picture, utc } from './sql.ts';

const component = (table: string, field: string, value: string): string => `coalesce((
    SELECT json_agg(${value} ORDER BY m."order") FROM products_cmps m JOIN ${table} c ON c.id = m.cmp_id
    WHERE m.entity_id = f.id AND m.field = '${field}'), '[]')`;

const gallery = (row: string): string => `FROM files_related_mph m JOIN files i ON i.id = m.file_id
    WHERE m.related_type = 'api::product.product' AND m.field = 'gallery' AND m.related_id = ${row} AND i.width > 0 AND i.height > 0`;

const rating = `json_build_object('average', coalesce(round(r.sum::numeric / nullif(r.count, 0), 1), 0), 'count', coalesce(r.count, 0))`;

/** The page as the contract has it, without `deal` and `related`, which change on their own. */
const pages = `
INSERT INTO marketplace_pages (product_id, locale, slug, merchant_id, scopes, rating_sum, rating_count, images, tags, updated_at, page)
SELECT f.product_id, f.locale, f.slug, f.merchant_id, path.scopes, coalesce(r.sum, 0), coalesce(r.count, 0),
  ARRAY(SELECT i.url ${gallery('f.main_id')} ORDER BY m."order", m.id),
  concat_ws(' ', 'product:' || f.product_id, c.tags, 'merchant:' || f.merchant_id, 'city:' || f.city_id),
  ${utc('f.updated_at')},
  (SELECT row_to_json(page) FROM (SELECT
    f.product_id AS id, f.slug, f.alternates, f.title, f.summary,
    coalesce(f.description, '[]') AS description,
    ${component('components_catalogue_points', 'highlights', 'c.text')} AS highlights,
    ${component('components_catalogue_points', 'included', 'c.text')} AS included,
    ${component('components_catalogue_steps', 'howItWorks', `json_build_object('title', c.title, 'text', c.text)`)} AS "howItWorks",
    ${component('components_catalogue_conditions', 'conditions', `json_build_object('kind', c.kind, 'text', c.text)`)} AS conditions,
    ${component('components_catalogue_questions', 'faq', `json_build_object('question', c.question, 'answer', c.answer)`)} AS faq,
    f.kind,
    (SELECT json_build_object('address', l.address, 'district', l.district, 'latitude', l.latitude, 'longitude', l.longitude, 'phone', l.phone)
      FROM products_cmps m JOIN components_catalogue_locations l ON l.id = m.cmp_id
      WHERE m.entity_id = f.main_id AND m.field = 'location' LIMIT 1) AS location,
    coalesce((SELECT json_agg(${image('i', 'f.title')} ORDER BY m."order", m.id) ${gallery('f.main_id')}), '[]') AS gallery,
    c.breadcrumb, f.city,
    ${localised(
      'merchants',
      'f.merchant_id',
      'f.locale',
      `json_build_object('slug', place.slug, 'name', place.name, 'description', place.description,
      'logo', ${picture('api::merchant.merchant', 'logo', 'place.id', 'place.name')},
      'city', (SELECT ${localised('cities', 'linked.document_id', 'f.locale', `json_build_object('slug', place.slug, 'name', place.name)`)}
        FROM merchants_city_lnk l JOIN cities linked ON linked.id = l.city_id WHERE l.merchant_id = place.id LIMIT 1))`,
    )} AS merchant,
    coalesce((SELECT json_build_object('title', s.title, 'description', s.description,
      'image', ${picture('shared.seo', 'image', 's.id', 'f.title')}, 'noindex', coalesce(s.noindex, false))
      FROM products_cmps m JOIN components_shared_seos s ON s.id = m.cmp_id
      WHERE m.entity_id = f.id AND m.field = 'seo' LIMIT 1), '{"title":null,"description":null,"image":null,"noindex":false}') AS seo,
    ${iso('f.updated_at')} AS "updatedAt",
    json_build_object('average', coalesce(round(r.sum::numeric / nullif(r.count, 0), 1), 0), 'count', coalesce(r.count, 0),
      'breakdown', coalesce(r.breakdown, '[0,0,0,0,0]')) AS rating,
    json_build_object('data', coalesce(r.latest, '[]'), 'nextCursor', r.next_cursor) AS reviews
  ) page)::text
FROM fresh_products f
JOIN fresh_categories c ON c.category_id = f.category_id AND c.locale = f.locale
JOIN (SELECT category_id, locale, array_agg(scope ORDER BY far, scope) AS scopes FROM fresh_paths GROUP BY category_id, locale) path
  ON path.category_id = f.category_id AND path.locale = f.locale
LEFT JOIN fresh_ratings r ON r.product_id = f.product_id`;

const deals = `
INSERT INTO marketplace_deals (deal, deal_id, product_id)
SELECT deal, deal_id, product_id FROM fresh_deals`;

const cards = `
INSERT INTO marketplace_cards (locale, deal, product_id, card)
SELECT f.locale, d.deal, f.product_id,
  (SELECT row_to_json(card) FROM (SELECT
    d.deal_id AS id, f.product_id AS "productId", f.slug, f.title, f.kind,
    ${picture('api::product.product', 'gallery', 'f.main_id', 'f.title')} AS image,
    c.category, f.city, f.merchant, d.price, d.original_price AS "originalPrice", d.discount,
    ${rating} AS rating,
    ${iso('d.starts_at')} AS "startsAt", ${iso('d.ends_at')} AS "endsAt",
    d.featured, d.deal_of_day AS "dealOfDay", d.stock
  ) card)::text
FROM fresh_deals d
JOIN fresh_products f ON f.product_id = d.product_id
JOIN fresh_categories c ON c.category_id = f.category_id AND c.locale = f.locale
LEFT JOIN fresh_ratings r ON r.product_id = f.product_id
WHERE d.state = 'live' AND ${utc('d.ends_at')} > now()`;

const offers = `
INSERT INTO marketplace_offers (deal, scope, below, product_id, merchant_id, city_id, price, discount, rating, rating_count, popularity,
  starts_at, ends_at, featured, deal_of_day)
SELECT d.deal, s.scope, s.below, f.product_id, f.merchant_id, f.city_id, d.price, d.discount,
  coalesce(round(10.0 * r.sum / nullif(r.count, 0)), 0), coalesce(r.count, 0), coalesce(r.sum, 0),
  ${utc('d.starts_at')}, ${utc('d.ends_at')}, d.featured, d.deal_of_day
FROM fresh_deals d
JOIN fresh_products f ON f.product_id = d.product_id
JOIN fresh_paths s ON s.category_id = f.category_id AND s.locale = f.locale
LEFT JOIN fresh_ratings r ON r.product_id = f.product_id
WHERE d.state = 'live' AND ${utc('d.ends_at')} > now()`;

const search = `
INSERT INTO marketplace_search (locale, deal, names, words, popularity)
SELECT t.locale, d.deal, t.name_words, t.words, coalesce(r.sum, 0)
FROM fresh_deals d JOIN fresh_texts t ON t.product_id = d.product_id
LEFT JOIN fresh_ratings r ON r.product_id = d.product_id
WHERE d.state = 'live' AND ${utc('d.ends_at')} > now()`;

const words = `
INSERT INTO marketplace_words (locale, word)
SELECT DISTINCT t.locale, word.word
FROM (SELECT locale, summary AS said FROM fresh_texts UNION SELECT locale, names FROM fresh_texts) t
CROSS JOIN LATERAL regexp_split_to_table(marketplace_normalise(t.said), ' ') word (word)
WHERE length(word.word) > 2 AND word.word !~ '^[0-9]+$'
ON CONFLICT DO NOTHING`;

const slugs = `
INSERT INTO marketplace_slugs (kind, locale, slug, document_id)
SELECT 'product', locale, slug, product_id FROM fresh_products
ON CONFLICT (kind, slug, locale) DO UPDATE SET document_id = excluded.document_id
WHERE marketplace_slugs.document_id <> excluded.document_id`;

/** In an order that never shows a card without its page. */
export const WRITE = [pages, deals, cards, offers, search, words, slugs];

/** Forgets what is known of the products `$1` and of their deals. */
const known = `(SELECT deal FROM marketplace_deals WHERE product_id = ANY ($1) UNION SELECT deal FROM fresh_deals)`;
export const FORGET = [
  ...['marketplace_offers', 'marketplace_cards', 'marketplace_search', 'marketplace_deals'].map(
    (table) => `DELETE FROM ${table} WHERE deal IN ${known}`,
  ),
  `DELETE FROM marketplace_pages WHERE product_id = ANY ($1)`,
];

export const FORGET_ALL = `TRUNCATE marketplace_offers, marketplace_cards, marketplace_search, marketplace_deals, marketplace_pages, marketplace_words`;
