import { sitemapQuerySchema } from '../../../contracts/marketplace.ts';
import { LIVE, decodeCursor, encodeCursor } from '../../../domain/index.ts';
import { endpoint } from '../endpoint.ts';
import { badCursor, ok } from '../reply.ts';
import { LOCALES, isHidden, iso } from '../sql.ts';

type SitemapType =
  | 'products'
  | 'categories'
  | 'merchants'
  | 'cities'
  | 'places'
  | 'articles'
  | 'pages'
  | 'article-categories'
  | 'tags'
  | 'stories';

const simple = (table: string, { images = `'{}'::text[]`, links = '' } = {}): string => `
  SELECT x.document_id AS id, json_object_agg(x.locale, x.slug) AS alternates, max(x.updated_at) AS updated_at, ${images} AS images
  FROM ${table} x WHERE x.published_at IS NOT NULL AND x.locale IN ${LOCALES} AND x.slug IS NOT NULL AND ($1::text IS NULL OR x.document_id > $1)
    ${links && `AND NOT ${isHidden(links, 'x')}`}
  GROUP BY x.document_id ORDER BY x.document_id LIMIT $2`;

const covers = (
  type: string,
): string => `ARRAY(SELECT DISTINCT f.url FROM files_related_mph m JOIN files f ON f.id = m.file_id
  WHERE m.related_type = '${type}' AND m.field = 'cover' AND m.related_id = ANY (array_agg(x.id)))`;

/** A list of articles is worth finding when something stands in it; it changes with the newest of them. */
const shelf = (table: string, links: string): string => `
  SELECT x.document_id AS id, json_object_agg(x.locale, x.slug) AS alternates, max(greatest(x.updated_at, stands.updated_at)) AS updated_at,
    '{}'::text[] AS images
  FROM ${table} x JOIN LATERAL (SELECT max(a.updated_at) AS updated_at FROM ${links} JOIN articles a ON a.id = l.article_id
    WHERE linked.document_id = x.document_id AND a.locale = x.locale AND a.published_at IS NOT NULL) stands ON stands.updated_at IS NOT NULL
  WHERE x.locale IN ${LOCALES} AND x.slug IS NOT NULL AND ($1::text IS NULL OR x.document_id > $1)
  GROUP BY x.document_id ORDER BY x.document_id LIMIT $2`;

/** A category or city is worth finding, in each language, while its page shows a deal; `shown` joins `o`, offers of that page, to `x`. */
const withDeals = (table: string, shown: string): string => `
  SELECT x.document_id AS id, json_object_agg(x.locale, x.slug) AS alternates, max(x.updated_at) AS updated_at, '{}'::text[] AS images
  FROM ${table} x WHERE x.published_at IS NOT NULL AND x.locale IN ${LOCALES} AND x.slug IS NOT NULL AND ($1::text IS NULL OR x.document_id > $1)
    AND EXISTS (SELECT 1 FROM marketplace_scopes s JOIN marketplace_offers o ON o.scope = s.id WHERE s.locale = x.locale AND ${shown} AND ${LIVE})
  GROUP BY x.document_id ORDER BY x.document_id LIMIT $2`;

/** Each thing that has an address, once, with its address in every language. */
const SOURCES: Record<SitemapType, string> = {
  // Only what can be bought now or soon: a page of the past is read, but not offered to search engines.
  products: `SELECT p.product_id AS id, json_object_agg(p.locale, p.slug) AS alternates, max(p.updated_at) AT TIME ZONE 'UTC' AS updated_at,
      (SELECT first.images FROM marketplace_pages first WHERE first.product_id = p.product_id LIMIT 1) AS images
    FROM marketplace_pages p
    WHERE ($1::text IS NULL OR p.product_id > $1)
      AND EXISTS (SELECT 1 FROM marketplace_deals m JOIN marketplace_offers o ON o.deal = m.deal WHERE m.product_id = p.product_id AND o.ends_at > now())
      AND NOT EXISTS (SELECT 1 FROM products f WHERE f.document_id = p.product_id AND f.locale = p.locale AND f.published_at IS NOT NULL
        AND ${isHidden('products_cmps', 'f')})
    GROUP BY p.product_id ORDER BY p.product_id LIMIT $2`,
  categories: withDeals('categories', 's.category_id = x.document_id'),
  merchants: simple('merchants'),
  cities: withDeals('cities', `s.category_id = '' AND o.city_id = x.document_id`),
  // A category in a city has a page of its own, but only one with something on it is worth finding.
  places: `SELECT pair.category_id || '/' || pair.city_id AS id, json_object_agg(pair.locale, c.slug || '/' || y.slug) AS alternates,
      max(greatest(c.updated_at, y.updated_at)) AS updated_at, '{}'::text[] AS images
    FROM (SELECT DISTINCT s.locale, s.category_id, o.city_id FROM marketplace_scopes s JOIN marketplace_offers o ON o.scope = s.id
      WHERE s.category_id <> '' AND o.city_id IS NOT NULL AND ${LIVE}) pair
    JOIN categories c ON c.document_id = pair.category_id AND c.locale = pair.locale AND c.published_at IS NOT NULL
    JOIN cities y ON y.document_id = pair.city_id AND y.locale = pair.locale AND y.published_at IS NOT NULL
    WHERE ($1::text IS NULL OR pair.category_id || '/' || pair.city_id > $1)
    GROUP BY pair.category_id, pair.city_id ORDER BY id LIMIT $2`,
  articles: simple('articles', { images: covers('api::article.article'), links: 'articles_cmps' }),
  pages: simple('legal_pages', { links: 'legal_pages_cmps' }),
  'article-categories': shelf(
    'article_categories',
    'articles_category_lnk l JOIN article_categories linked ON linked.id = l.article_category_id',
  ),
  tags: shelf('tags', 'articles_tags_lnk l JOIN tags linked ON linked.id = l.tag_id'),
  stories: simple('stories', { images: covers('api::story.story'), links: 'stories_cmps' }),
};

export const sitemap = endpoint(sitemapQuerySchema, async ({ query, db, language }) => {
  const order = `sitemap-${query.type}`;
  const cursor = query.after === undefined ? null : decodeCursor(query.after, order, ['text']);
  if (query.after !== undefined && !cursor) return badCursor(language);
  const rows = await db.read({
    text: `SELECT id, json_build_object('alternates', alternates, 'updatedAt', ${iso('updated_at')}, 'images', images)::text
      FROM (${SOURCES[query.type]}) entries ORDER BY id`,
    values: [cursor?.keys[0] ?? null, query.limit + 1],
  });
  const shown = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? shown.at(-1)! : null;
  const next = last && encodeCursor({ order, keys: [last[0]!] });
  return ok(`{"data":[${shown.map((row) => row[1]).join(',')}],"nextCursor":${JSON.stringify(next)}}`, 'sitemap');
});
