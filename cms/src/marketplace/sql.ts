/** Fragments that several endpoints share. */

export const iso = (column: string): string => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const NOW = `now() AT TIME ZONE 'UTC'`;

/** What the public sees of a row `d` of deals, or null: the same rule as `publicState` of the domain. */
export const DEAL_STATE = `(CASE WHEN d.state NOT IN ('live', 'archived') THEN NULL WHEN d.ends_at <= ${NOW} THEN 'expired'
  WHEN d.state = 'archived' THEN NULL WHEN d.starts_at <= ${NOW} THEN 'live' ELSE 'upcoming' END)`;

/** How many of a row `d` of deals are left to sell; null: nobody counts. What editors type in is how many there are at all. */
export const STOCK_LEFT = `(CASE WHEN d.stock IS NOT NULL THEN
  greatest(0, d.stock - coalesce((SELECT s.taken FROM orders_stock s WHERE s.deal = d.id), 0)) END)`;

const image = (file: string, alt: string): string =>
  `json_build_object('src', ${file}.url, 'width', ${file}.width, 'height', ${file}.height, 'alt', coalesce(nullif(${file}.alternative_text, ''), ${alt}, ''))`;

/** The one picture in a media field of a row, or null; one without a size cannot be laid out. */
export const picture = (type: string, field: string, row: string, alt: string): string => `(
  SELECT ${image('file', alt)} FROM files_related_mph m JOIN files file ON file.id = m.file_id
  WHERE m.related_type = '${type}' AND m.field = '${field}' AND m.related_id = ${row} AND file.width > 0 AND file.height > 0
  ORDER BY m."order", m.id LIMIT 1)`;

/** The slugs of a document in each language. */
export const alternates = (table: string, row: string): string => `(
  SELECT json_object_agg(other.locale, other.slug) FROM ${table} other
  WHERE other.document_id = ${row}.document_id AND other.published_at IS NOT NULL AND other.locale IN ('fr', 'ar', 'en'))`;

export const seo = (links: string, row: string): string => `coalesce((
  SELECT json_build_object('title', s.title, 'description', s.description,
    'image', ${picture('shared.seo', 'image', 's.id', 's.title')}, 'noindex', coalesce(s.noindex, false))
  FROM ${links} m JOIN components_shared_seos s ON s.id = m.cmp_id
  WHERE m.entity_id = ${row}.id AND m.field = 'seo' LIMIT 1), '{"title":null,"description":null,"image":null,"noindex":false}')`;

/** Whether an editor keeps a row out of search engines. */
export const isHidden = (links: string, row: string): string => `EXISTS (
  SELECT 1 FROM ${links} hidden JOIN components_shared_seos s ON s.id = hidden.cmp_id
  WHERE hidden.entity_id = ${row}.id AND hidden.field = 'seo' AND s.noindex)`;

/** The name and slug of a city in this language, else in French, from a row of any language. */
export const cityLink = (row: string, language: string): string => `(
  SELECT json_build_object('slug', place.slug, 'name', place.name) FROM cities place
  WHERE place.document_id = (SELECT document_id FROM cities WHERE id = ${row})
  ORDER BY place.locale = ${language} DESC, place.locale = 'fr' DESC LIMIT 1)`;

/** What an editor has not written in this language is shown in French. */
export const inLanguage = (row: string): string =>
  `ORDER BY ${row}.locale = $1 DESC, ${row}.locale = 'fr' DESC LIMIT 1`;

export const LOCALES = `('fr', 'ar', 'en')`;
