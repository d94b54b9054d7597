import { storiesQuerySchema } from '../../../../contracts/blog.ts';
import { localeQuerySchema } from '../../../../contracts/marketplace.ts';
import { decodeCursor, encodeCursor, type KeyType } from '../../../../domain/index.ts';
import { endpoint } from '../../endpoint.ts';
import { badCursor, ok } from '../../reply.ts';
import { answerMissing } from '../../slugs.ts';
import { alternates, cityLink, iso, picture, seo } from '../../sql.ts';
import { parts, productTags, readingMinutes, words } from './parts.ts';

const RELATED = 2;

const city = (row: string): string =>
  `(SELECT ${cityLink('l.city_id', '$1')} ->> 'name' FROM stories_city_lnk l WHERE l.story_id = ${row}.id LIMIT 1)`;
const figures = (row: string): string => `coalesce((
  SELECT json_agg(json_build_object('value', f.value, 'label', f.label) ORDER BY m."order")
  FROM stories_cmps m JOIN components_blog_figures f ON f.id = m.cmp_id
  WHERE m.entity_id = ${row}.id AND m.field = 'figures'), '[]')`;
const card = (row: string): string => `'slug', ${row}.slug, 'title', ${row}.title, 'excerpt', ${row}.excerpt,
  'cover', ${picture('api::story.story', 'cover', `${row}.id`, `${row}.title`)}, 'person', ${row}.person, 'role', ${row}.role,
  'city', ${city(row)}, 'figures', ${figures(row)}, 'publishedOn', to_char(${row}.published_on, 'YYYY-MM-DD'),
  'readingMinutes', ${readingMinutes('story', row)}`;

const STORIES = 'stories';
const STORY_KEYS: KeyType[] = ['text', 'text'];

export const stories = endpoint(storiesQuerySchema, async ({ query, db, language }) => {
  const cursor = query.after === undefined ? null : decodeCursor(query.after, STORIES, STORY_KEYS);
  const wellFormed = cursor === null || /^\d{4}-\d\d-\d\d$/.test(String(cursor.keys[0]));
  if ((query.after !== undefined && !cursor) || !wellFormed) return badCursor(language);
  const rows = await db.read({
    text: `SELECT json_build_object(${card('a')})::text, to_char(a.published_on, 'YYYY-MM-DD'), a.document_id
      FROM stories a WHERE a.published_at IS NOT NULL AND a.locale = $1
        AND ($2::text IS NULL OR (to_char(a.published_on, 'YYYY-MM-DD'), a.document_id::text) < ($2, $3::text))
      ORDER BY a.published_on DESC, a.document_id DESC LIMIT $4`,
    values: [language, cursor?.keys[0] ?? null, cursor?.keys[1] ?? null, query.limit + 1],
  });
  const shown = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? shown.at(-1)! : null;
  const next = last && encodeCursor({ order: STORIES, keys: [last[1]!, last[2]!] });
  return ok(
    `{"data":[${shown.map((row) => row[0]).join(',')}],"nextCursor":${JSON.stringify(next)}}`,
    ['stories', 'cities', ...shown.map((row) => `story:${row[2]}`)].join(' '),
  );
});

const related = `coalesce((SELECT json_agg(json_build_object(${card('r')}) ORDER BY r.role = a.role DESC, r.published_on DESC, r.id DESC)
  FROM (SELECT b.* FROM stories b WHERE b.published_at IS NOT NULL AND b.locale = $1 AND b.document_id <> a.document_id
    ORDER BY b.role = a.role DESC, b.published_on DESC, b.id DESC LIMIT ${RELATED}) r), '[]')`;

export const story = endpoint(localeQuerySchema, async (asked) => {
  const [row] = await asked.db.read({
    name: 'story',
    text: `SELECT a.document_id, json_build_object(${card('a')}, 'alternates', ${alternates('stories', 'a')},
        'parts', ${parts('stories_cmps', 'a')}, 'words', ${words('story', 'a')}, 'related', ${related},
        'updatedAt', ${iso('a.updated_at')}, 'seo', ${seo('stories_cmps', 'a')})::text, ${productTags('stories_cmps', 'a')}
      FROM stories a WHERE a.published_at IS NOT NULL AND a.locale = $1 AND a.slug = $2 LIMIT 1`,
    values: [asked.language, asked.id],
  });
  return row
    ? ok(`{"data":${row[1]}}`, `story:${row[0]} stories cities${row[2] ?? ''}`)
    : answerMissing(asked, 'story');
});
