import { LIVE, VIMEO, YOUTUBE } from '../../../../domain/index.ts';
import { picture } from '../../sql.ts';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const EVERYTHING = `(SELECT s.id FROM marketplace_scopes s WHERE s.locale = $1 AND s.category_id = '')`;

/** The offers of a row `x` of components_blog_offers that can be bought now: of each product the one that ends last. */
const CARDS = `(SELECT json_agg(shown.card::json ORDER BY shown.place) FROM (
    SELECT DISTINCT ON (linked.document_id) c.card, l.product_ord AS place
    FROM components_blog_offers_products_lnk l JOIN products linked ON linked.id = l.product_id
    JOIN marketplace_deals d ON d.product_id = linked.document_id
    JOIN marketplace_offers o ON o.deal = d.deal AND o.scope = ${EVERYTHING} AND ${LIVE}
    JOIN marketplace_cards c ON c.deal = d.deal AND c.locale = $1
    WHERE l.offer_id = x.id ORDER BY linked.document_id, o.ends_at DESC, d.deal
  ) shown)`;

const VIDEO_FILE = `(SELECT file.url FROM files_related_mph f JOIN files file ON file.id = f.file_id
  WHERE f.related_type = 'blog.video' AND f.field = 'file' AND f.related_id = x.id ORDER BY f."order", f.id LIMIT 1)`;

/** How each kind of part is read, of a row `x` of its own table; null leaves it out. */
const KINDS: Record<string, string> = {
  'blog.text': `SELECT json_build_object('kind', 'text', 'blocks', coalesce(x.body, '[]')) FROM components_blog_texts x`,
  'blog.picture': `SELECT CASE WHEN image IS NOT NULL THEN json_build_object('kind', 'picture', 'image', image, 'alt', x.alt,
      'caption', nullif(x.caption, ''), 'credit', nullif(x.credit, '')) END
    FROM components_blog_pictures x CROSS JOIN LATERAL (SELECT ${picture('blog.picture', 'picture', 'x.id', `''`)} AS image) shown`,
  'blog.quote': `SELECT json_build_object('kind', 'quote', 'text', x.text, 'name', nullif(x.name, ''), 'role', nullif(x.role, ''))
    FROM components_blog_quotes x`,
  'blog.offer': `SELECT CASE WHEN cards IS NOT NULL THEN
      json_build_object('kind', 'products', 'title', nullif(x.title, ''), 'cards', cards) END
    FROM components_blog_offers x CROSS JOIN LATERAL (SELECT ${CARDS} AS cards) shown`,
  'blog.video': `SELECT CASE WHEN coalesce(youtube, vimeo, file) IS NOT NULL THEN json_build_object('kind', 'video', 'title', x.title,
      'provider', CASE WHEN youtube IS NOT NULL THEN 'youtube' WHEN vimeo IS NOT NULL THEN 'vimeo' ELSE 'file' END,
      'id', coalesce(youtube, vimeo, file), 'poster', ${picture('blog.video', 'poster', 'x.id', 'x.title')},
      'transcript', nullif(x.transcript, '')) END
    FROM components_blog_videos x CROSS JOIN LATERAL (
      SELECT substring(btrim(x.link) from ${quoted(YOUTUBE)}) AS youtube, substring(btrim(x.link) from ${quoted(VIMEO)}) AS vimeo, ${VIDEO_FILE} AS file) plays`,
  'blog.table': `SELECT json_build_object('kind', 'table', 'caption', x.caption, 'head', x.grid -> 'head', 'rows', x.grid -> 'rows')
    FROM components_blog_tables x WHERE jsonb_typeof(x.grid -> 'head') = 'array' AND jsonb_typeof(x.grid -> 'rows') = 'array'`,
  'blog.faq': `SELECT CASE WHEN items IS NOT NULL THEN json_build_object('kind', 'questions', 'title', nullif(x.title, ''), 'items', items) END
    FROM components_blog_faqs x CROSS JOIN LATERAL (
      SELECT (SELECT json_agg(json_build_object('question', q.question, 'answer', q.answer) ORDER BY n."order")
        FROM components_blog_faqs_cmps n JOIN components_catalogue_questions q ON q.id = n.cmp_id
        WHERE n.entity_id = x.id AND n.field = 'items') AS items) asked`,
};

const READ = `CASE m.component_type ${Object.entries(KINDS)
  .map(([component, select]) => {
    const where = /\sWHERE jsonb_typeof/.test(select) ? 'AND' : 'WHERE';
    return `WHEN '${component}' THEN (${select} ${where} x.id = m.cmp_id)`;
  })
  .join(' ')} END`;

/** The parts of a row of a table whose components hang on `links`, as JSON; $1 is the language. */
export const parts = (links: string, row: string): string => `coalesce((SELECT json_agg(part.read ORDER BY part."order")
  FROM (SELECT m."order", ${READ} AS read FROM ${links} m WHERE m.entity_id = ${row}.id AND m.field = 'parts') part
  WHERE part.read IS NOT NULL), '[]')`;

/** The tags of every product that a text names, live or not: one that comes back has to appear. */
export const productTags = (links: string, row: string): string => `(
  SELECT string_agg(DISTINCT ' product:' || linked.document_id, '')
  FROM ${links} m JOIN components_blog_offers_products_lnk l ON l.offer_id = m.cmp_id JOIN products linked ON linked.id = l.product_id
  WHERE m.entity_id = ${row}.id AND m.field = 'parts' AND m.component_type = 'blog.offer')`;

/** How many words a row has, and the minutes they take at 200 a minute. */
export const words = (
  kind: 'article' | 'story',
  row: string,
): string => `coalesce((SELECT w.words FROM marketplace_writings w
  WHERE w.kind = '${kind}' AND w.document_id = ${row}.document_id AND w.locale = ${row}.locale), 0)`;
export const readingMinutes = (kind: 'article' | 'story', row: string): string =>
  `greatest(1, ceil(${words(kind, row)} / 200.0))::integer`;
