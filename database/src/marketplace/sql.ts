/** What `pg` clients and Strapi's transactions have in common. */
export interface Querier {
  query<Row extends object = Record<string, unknown>>(text: string, values?: unknown[]): Promise<{ rows: Row[] }>;
}

/** Fragments that several statements of the projection share. */

/** Strapi keeps UTC in columns without a time zone. */
export const utc = (column: string): string => `${column} AT TIME ZONE 'UTC'`;

export const iso = (column: string): string => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** An image of the contract from a row of `files`; a picture without a size cannot be laid out. */
export const image = (file: string, alt: string): string =>
  `json_build_object('src', ${file}.url, 'width', ${file}.width, 'height', ${file}.height,
    'alt', coalesce(nullif(${file}.alternative_text, ''), ${alt}))`;

/** What the public reads of a row of reviews. Its pictures say nothing by themselves: who shows them says whose they are. */
export const reviewObject = (
  row: string,
): string => `json_build_object('id', ${row}.document_id, 'author', ${row}.author,
  'rating', ${row}.rating, 'title', ${row}.title, 'body', ${row}.body, 'locale', ${row}.language,
  'publishedAt', ${iso(`${row}.posted_at`)}, 'reply', ${row}.reply,
  'verified', EXISTS (SELECT 1 FROM orders_reviews bought WHERE bought.review = ${row}.document_id),
  'pictures', (SELECT coalesce(json_agg(${image('file', `''`)} ORDER BY m."order", m.id), '[]')
    FROM files_related_mph m JOIN files file ON file.id = m.file_id
    WHERE m.related_type = 'api::review.review' AND m.field = 'pictures' AND m.related_id = ${row}.id
      AND file.width > 0 AND file.height > 0))`;

/** The one picture in a media field of a row, or null. */
export const picture = (type: string, field: string, row: string, alt: string): string => `(
  SELECT ${image('file', alt)} FROM files_related_mph m JOIN files file ON file.id = m.file_id
  WHERE m.related_type = '${type}' AND m.field = '${field}' AND m.related_id = ${row} AND file.width > 0 AND file.height > 0
  ORDER BY m."order", m.id LIMIT 1)`;

/** Whole per cent saved, rounded down: never more than what is saved. */
export const discount = (row: string): string =>
  `((${row}.original_price - ${row}.discounted_price) * 100 / nullif(${row}.original_price, 0))::integer`;

/** How many are left to sell, of a row of deals and one of orders_stock; null: nobody counts. */
export const stockLeft = (deal: string, stock: string): string =>
  `CASE WHEN ${deal}.stock IS NOT NULL THEN greatest(0, ${deal}.stock - coalesce(${stock}.taken, 0)) END`;

/** The words of a "blocks" text. */
export const blockText = (column: string): string =>
  `replace(jsonb_path_query_array(${column}, 'strict $.**.text')::text, '\\n', ' ')`;

/** The row of a category, city or merchant in a language; in French when it is not written in that one. */
export const localised = (table: string, document: string, locale: string, columns: string): string => `(
  SELECT ${columns} FROM ${table} place WHERE place.document_id = ${document}
  ORDER BY place.locale = ${locale} DESC, place.locale = 'fr' DESC, place.id LIMIT 1)`;

export const LANGUAGES = `('fr'), ('ar'), ('en')`;

/** First the French row, then the others: which row stands for what the languages share. */
export const languageOrder = (row: string): string => `array_position('{fr,ar,en}', ${row}.locale)`;
