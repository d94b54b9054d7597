import { blockText, type Querier } from './sql.ts';

/** What is written for readers, and the table that Strapi keeps it in. */
export const WRITING_TABLES = { article: 'articles', story: 'stories' } as const;
export type WritingKind = keyof typeof WRITING_TABLES;

/** The words of each part, of a row `m` that says which component stands in a text. */
const PARTS: Record<string, string> = {
  'blog.text': `SELECT ${blockText('x.body')} FROM components_blog_texts x`,
  'blog.picture': 'SELECT x.caption FROM components_blog_pictures x',
  'blog.quote': `SELECT concat_ws(' ', x.text, x.name, x.role) FROM components_blog_quotes x`,
  'blog.offer': 'SELECT x.title FROM components_blog_offers x',
  'blog.video': `SELECT concat_ws(' ', x.title, x.transcript) FROM components_blog_videos x`,
  'blog.table': `SELECT concat_ws(' ', x.caption, jsonb_path_query_array(x.grid, 'strict $.** ? (@.type() == "string")')::text)
    FROM components_blog_tables x`,
  'blog.faq': `SELECT concat_ws(' ', x.title, (SELECT string_agg(concat_ws(' ', q.question, q.answer), ' ' ORDER BY n."order")
      FROM components_blog_faqs_cmps n JOIN components_catalogue_questions q ON q.id = n.cmp_id
      WHERE n.entity_id = x.id AND n.field = 'items')) FROM components_blog_faqs x`,
};
const PART_TEXT = `CASE m.component_type ${Object.entries(PARTS)
  .map(([component, select]) => `WHEN '${component}' THEN (${select} WHERE x.id = m.cmp_id)`)
  .join(' ')} END`;

/** Counts and indexes the words of these documents, in the caller's transaction; without ids, those of all. */
export async function refreshWritings(db: Querier, kind: WritingKind, documents: string[] | null): Promise<void> {
  const table = WRITING_TABLES[kind];
  await db.query(
    'DELETE FROM marketplace_writings WHERE kind = $2 AND ($1::text[] IS NULL OR document_id = ANY ($1))',
    [documents, kind],
  );
  await db.query(
    `INSERT INTO marketplace_writings (kind, document_id, locale, words, names, texts)
     SELECT $2, w.document_id, w.locale, (SELECT count(*) FROM regexp_matches(w.parts, '\\S+', 'g')),
       marketplace_vector(w.locale, w.title), marketplace_vector(w.locale, concat_ws(' ', w.title, w.excerpt, w.parts))
     FROM (
       SELECT a.document_id, a.locale, a.title, a.excerpt, coalesce((SELECT string_agg(${PART_TEXT}, ' ' ORDER BY m."order")
         FROM ${table}_cmps m WHERE m.entity_id = a.id AND m.field = 'parts'), '') AS parts
       FROM ${table} a
       WHERE a.published_at IS NOT NULL AND a.locale IN ('fr', 'ar', 'en') AND ($1::text[] IS NULL OR a.document_id = ANY ($1))
     ) w`,
    [documents, kind],
  );
}
