import { articlesQuerySchema } from '../../../contracts/editorial.ts';
import { localeQuerySchema } from '../../../contracts/marketplace.ts';
import { decodeCursor, encodeCursor, type KeyType } from '../../../domain/index.ts';
import { endpoint } from '../endpoint.ts';
import { badCursor, notFound, ok } from '../reply.ts';
import { answerMissing } from '../slugs.ts';
import { alternates, iso, picture, readingMinutes, seo } from '../sql.ts';

/** What an editor has not written in this language is shown in French. */
const inLanguage = (row: string): string => `ORDER BY ${row}.locale = $1 DESC, ${row}.locale = 'fr' DESC LIMIT 1`;

export const settings = endpoint(localeQuerySchema, async ({ db, language }) => {
  const [row] = await db.read({
    name: 'settings',
    text: `SELECT json_build_object('tagline', s.tagline, 'announcement', nullif(s.announcement, ''), 'email', s.email, 'phone', s.phone, 'address', s.address,
        'openingHours', s.opening_hours,
        'point', CASE WHEN s.latitude IS NOT NULL AND s.longitude IS NOT NULL THEN json_build_object('latitude', s.latitude, 'longitude', s.longitude) END,
        'social', coalesce((SELECT json_agg(json_build_object('network', c.network, 'url', c.url) ORDER BY m."order")
          FROM site_settings_cmps m JOIN components_shared_social_links c ON c.id = m.cmp_id WHERE m.entity_id = s.id AND m.field = 'social'), '[]'),
        'proof', json_build_object('figures', coalesce(s.proof_figures, false), 'activity', coalesce(s.proof_activity, false),
          'badges', coalesce(s.proof_badges, false)),
        'legalPages', coalesce((SELECT json_agg(json_build_object('slug', p.slug, 'name', p.title) ORDER BY p.position, p.id)
          FROM legal_pages p WHERE p.published_at IS NOT NULL AND p.locale = $1), '[]'))::text
      FROM site_settings s ${inLanguage('s')}`,
    values: [language],
  });
  return row ? ok(`{"data":${row[0]}}`, 'settings') : notFound(language);
});

const tags = (article: string): string => `coalesce((
  SELECT json_agg(json_build_object('slug', t.slug, 'name', t.name) ORDER BY l.tag_ord)
  FROM articles_tags_lnk l JOIN tags linked ON linked.id = l.tag_id JOIN tags t ON t.document_id = linked.document_id AND t.locale = $1
  WHERE l.article_id = ${article}.id), '[]')`;
const author = (article: string, column: string): string => `(
  SELECT x.${column} FROM articles_author_lnk l JOIN authors linked ON linked.id = l.author_id JOIN authors x ON x.document_id = linked.document_id
  WHERE l.article_id = ${article}.id ${inLanguage('x')})`;
const cover = picture('api::article.article', 'cover', 'a.id', 'a.title');
const articleCard = `'slug', a.slug, 'title', a.title, 'excerpt', a.excerpt, 'cover', ${cover}, 'author', ${author('a', 'name')}, 'tags', ${tags('a')},
  'publishedOn', to_char(a.published_on, 'YYYY-MM-DD'), 'readingMinutes', ${readingMinutes('a.body')}`;

const ARTICLES = 'articles';
const ARTICLE_KEYS: KeyType[] = ['text', 'text'];

export const articles = endpoint(articlesQuerySchema, async ({ query, db, language }) => {
  const cursor = query.after === undefined ? null : decodeCursor(query.after, ARTICLES, ARTICLE_KEYS);
  const wellFormed = cursor === null || /^\d{4}-\d\d-\d\d$/.test(String(cursor.keys[0]));
  if ((query.after !== undefined && !cursor) || !wellFormed) return badCursor(language);
  const rows = await db.read({
    text: `SELECT json_build_object(${articleCard})::text, to_char(a.published_on, 'YYYY-MM-DD'), a.document_id
      FROM articles a WHERE a.published_at IS NOT NULL AND a.locale = $1
        AND ($2::text IS NULL OR (to_char(a.published_on, 'YYYY-MM-DD'), a.document_id::text) < ($2, $3::text))
        AND ($4::text IS NULL OR EXISTS (SELECT 1 FROM articles_tags_lnk l JOIN tags linked ON linked.id = l.tag_id
          JOIN tags t ON t.document_id = linked.document_id AND t.locale = $1 WHERE l.article_id = a.id AND t.slug = $4))
      ORDER BY a.published_on DESC, a.document_id DESC LIMIT $5`,
    values: [language, cursor?.keys[0] ?? null, cursor?.keys[1] ?? null, query.tag ?? null, query.limit + 1],
  });
  const shown = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? shown.at(-1)! : null;
  const next = last && encodeCursor({ order: ARTICLES, keys: [last[1]!, last[2]!] });
  return ok(
    `{"data":[${shown.map((row) => row[0]).join(',')}],"nextCursor":${JSON.stringify(next)}}`,
    ['articles', ...shown.map((row) => `article:${row[2]}`)].join(' '),
  );
});

export const article = endpoint(localeQuerySchema, async (asked) => {
  const [row] = await asked.db.read({
    name: 'article',
    text: `SELECT a.document_id, json_build_object(${articleCard}, 'alternates', ${alternates('articles', 'a')}, 'body', coalesce(a.body, '[]'),
        'authorBio', ${author('a', 'bio')}, 'updatedAt', ${iso('a.updated_at')}, 'seo', ${seo('articles_cmps', 'a')})::text
      FROM articles a WHERE a.published_at IS NOT NULL AND a.locale = $1 AND a.slug = $2 LIMIT 1`,
    values: [asked.language, asked.id],
  });
  return row ? ok(`{"data":${row[1]}}`, `article:${row[0]} articles`) : answerMissing(asked, 'article');
});

export const faq = endpoint(localeQuerySchema, async ({ db, language }) => {
  const rows = await db.read({
    name: 'faq',
    text: `SELECT json_build_object('id', f.document_id, 'question', f.question, 'answer', coalesce(f.answer, '[]'), 'audience', f.audience)::text
      FROM faqs f WHERE f.published_at IS NOT NULL AND f.locale = $1 ORDER BY f.position, f.id`,
    values: [language],
  });
  return ok(`{"data":[${rows.map((row) => row[0]).join(',')}]}`, 'faq');
});

export const legalPage = endpoint(localeQuerySchema, async (asked) => {
  const [row] = await asked.db.read({
    name: 'legal page',
    text: `SELECT p.document_id, json_build_object('slug', p.slug, 'title', p.title, 'body', coalesce(p.body, '[]'), 'updatedAt', ${iso('p.updated_at')},
        'alternates', ${alternates('legal_pages', 'p')}, 'seo', ${seo('legal_pages_cmps', 'p')})::text
      FROM legal_pages p WHERE p.published_at IS NOT NULL AND p.locale = $1 AND p.slug = $2 LIMIT 1`,
    values: [asked.language, asked.id],
  });
  return row ? ok(`{"data":${row[1]}}`, `page:${row[0]}`) : answerMissing(asked, 'page');
});
