import type { HomeSection } from '../../../contracts/home.ts';
import { localeQuerySchema } from '../../../contracts/marketplace.ts';
import { LIVE } from '../../../domain/index.ts';
import { endpoint } from '../endpoint.ts';
import { FIGURES_KEPT } from '../figures.ts';
import { notFound, ok } from '../reply.ts';
import { cityLink, picture, seo } from '../sql.ts';
import { markedCards } from './cards.ts';

const CARDS = 8;
type Kind = HomeSection['kind'];

/** What a page shows that nobody has put together yet. */
const USUAL: readonly Kind[] = ['categories', 'deals-of-day', 'trust', 'featured', 'cities', 'testimonials'];

/** The row of a section `s`, or null for one of the usual ones. */
const own = (kind: Kind, columns: string): string =>
  `(SELECT ${columns} FROM components_home_${table(kind)} c WHERE c.id = s.id)`;
const table = (kind: Kind): string => {
  const name = kind.replaceAll('-', '_');
  return name.endsWith('s') ? name : `${name}s`;
};
const optional = (kind: Kind, column: string): string => `'${column}', ${own(kind, `nullif(c.${column}, '')`)}`;

/** The parts in a repeated field of a section, in their order. */
const parts = (kind: Kind, field: string, part: string, columns: string): string => `coalesce((
    SELECT json_agg(json_build_object(${columns}) ORDER BY n."order")
    FROM components_home_${table(kind)}_cmps n JOIN components_home_${part} x ON x.id = n.cmp_id
    WHERE n.entity_id = s.id AND n.field = '${field}'), '[]')`;
const POINTS = `(SELECT coalesce(json_agg(l.line ORDER BY l.n), '[]')
      FROM regexp_split_to_table(btrim(x.points, E' \\n\\r\\t'), '\\s*\\n\\s*') WITH ORDINALITY l (line, n) WHERE l.line <> '')`;
const STEP = `'title', x.title, 'text', nullif(x.text, '')`;
const ITEM = `'icon', x.icon, 'title', x.title, 'text', x.text`;

/** A section is nothing while what it lists is: null leaves it out. */
const listing = (kind: Kind, columns: string, name: string, list: string): string => `(
    SELECT json_build_object(${columns}, '${name}', found.list) FROM (SELECT ${list} AS list) found WHERE found.list IS NOT NULL)`;

const TESTIMONIALS = `(SELECT json_agg(json_build_object('id', t.document_id, 'name', t.name, 'role', t.role, 'quote', t.quote,
      'city', (SELECT ${cityLink('l.city_id', '$1')} ->> 'name' FROM testimonials_city_lnk l WHERE l.testimonial_id = t.id LIMIT 1),
      'photo', ${picture('api::testimonial.testimonial', 'photo', 't.id', 't.name')}::jsonb
        || CASE WHEN t.photo_alt <> '' THEN jsonb_build_object('alt', t.photo_alt) ELSE '{}' END,
      'figure', CASE WHEN t.figure <> '' AND t.figure_label <> '' THEN json_build_object('value', t.figure, 'label', t.figure_label) END)
      ORDER BY t.position, t.id)
    FROM testimonials t WHERE t.published_at IS NOT NULL AND t.locale = $1)`;

const CITIES = `(SELECT json_agg(json_build_object('slug', y.slug, 'name', y.name, 'count', counted.n) ORDER BY y.position, y.name)
    FROM cities y JOIN (SELECT o.city_id, count(*) AS n FROM marketplace_offers o
      WHERE o.scope = (SELECT x.id FROM marketplace_scopes x WHERE x.locale = $1 AND x.category_id = '') AND ${LIVE}
      GROUP BY o.city_id) counted ON counted.city_id = y.document_id
    WHERE y.locale = $1)`;

/** Of everybody's questions as many of each audience as fit, in the order of all. */
const QUESTIONS = `(SELECT json_agg(json_build_object('id', q.document_id, 'question', q.question, 'answer', coalesce(q.answer, '[]')) ORDER BY q.position, q.id)
    FROM (SELECT r.*, row_number() OVER (ORDER BY r.turn, r.position, r.id) AS n
      FROM (SELECT f.*, row_number() OVER (PARTITION BY f.audience ORDER BY f.position, f.id) AS turn
        FROM faqs f WHERE f.published_at IS NOT NULL AND f.locale = $1
          AND ${own('faq', 'c.audience')} IN ('all', f.audience)) r) q
    WHERE q.n <= ${own('faq', 'c.count')})`;

const SECTIONS: Record<Kind, string> = {
  categories: `json_build_object(${optional('categories', 'title')})`,
  'deals-of-day': `json_build_object(${optional('deals-of-day', 'title')}, ${optional('deals-of-day', 'text')})`,
  featured: `json_build_object(${optional('featured', 'title')})`,
  cities: listing('cities', optional('cities', 'title'), 'cities', CITIES),
  advantages: own(
    'advantages',
    `json_build_object('title', c.title, 'columns', ${parts('advantages', 'columns', 'columns', `'icon', x.icon, 'title', x.title, 'points', ${POINTS}`)})`,
  ),
  'how-it-works': own(
    'how-it-works',
    `json_build_object('title', c.title, 'influencer', ${parts('how-it-works', 'influencer', 'steps', STEP)},
      'merchant', ${parts('how-it-works', 'merchant', 'steps', STEP)})`,
  ),
  features: own(
    'features',
    `json_build_object('title', c.title, 'text', nullif(c.text, ''), 'items', ${parts('features', 'items', 'items', ITEM)})`,
  ),
  testimonials: listing('testimonials', optional('testimonials', 'title'), 'testimonials', TESTIMONIALS),
  plans: `json_build_object(${optional('plans', 'title')}, ${optional('plans', 'text')})`,
  faq: listing('faq', optional('faq', 'title'), 'questions', QUESTIONS),
  trust: `json_build_object(${optional('trust', 'title')}, 'items', ${parts('trust', 'items', 'items', ITEM)})`,
  'final-call': own('final-call', `json_build_object('title', c.title, 'text', nullif(c.text, ''))`),
};
const KINDS = Object.keys(SECTIONS) as Kind[];

/** Zero is never shown, whatever an editor has set. */
const FIGURES = `CASE WHEN h.figures IS FALSE THEN '[]' ELSE coalesce((
    SELECT json_agg(json_build_object('name', f.name, 'value', f.value) ORDER BY array_position(ARRAY['influencers', 'products', 'commissions'], f.name))
    FROM marketplace_figures f WHERE f.counted_at > now() - interval '${FIGURES_KEPT}' AND f.value >= greatest(1,
      CASE f.name WHEN 'influencers' THEN coalesce(h.least_influencers, 10) WHEN 'products' THEN coalesce(h.least_products, 10)
        ELSE coalesce(h.least_commissions, 1000)::bigint * 100 END)), '[]') END`;

/** The page first, then its sections in their order: what each is, and its texts and lists as JSON. */
const PAGE = `WITH page AS (
    SELECT h.* FROM home_pages h WHERE h.published_at IS NOT NULL ORDER BY h.locale = $1 DESC, h.locale = 'fr' DESC LIMIT 1),
  placed AS (
    SELECT m.component_type AS type, m.cmp_id AS id, m."order"::float8 AS place
    FROM page JOIN home_pages_cmps m ON m.entity_id = page.id AND m.field = 'sections'),
  shown AS (
    SELECT * FROM placed
    UNION ALL SELECT 'home.' || usual.kind, NULL::integer, usual.place FROM page
      CROSS JOIN unnest(ARRAY[${USUAL.map((kind) => `'${kind}'`).join(', ')}]) WITH ORDINALITY usual (kind, place)
      WHERE NOT EXISTS (SELECT 1 FROM placed))
  SELECT 'page', json_build_object('title', coalesce(h.title, ''), 'subtitle', coalesce(h.subtitle, ''),
      'image', ${picture('api::home.home', 'image', 'h.id', 'h.title')},
      'call', json_build_object('label', nullif(h.call_label, ''), 'target', coalesce(h.call_target, 'sign-up')),
      'figures', ${FIGURES}, 'seo', ${seo('home_pages_cmps', 'h')})::text, 0 AS place FROM page h
  UNION ALL
  SELECT substr(s.type, 6), (CASE s.type ${KINDS.map((kind) => `WHEN 'home.${kind}' THEN ${SECTIONS[kind]}`).join('\n    ')} END)::text, s.place
  FROM shown s
  ORDER BY place`;

/** The deal on the picture at the top: the first one put forward that has a picture. */
const firstPictured = (cards: string[]): string =>
  cards.find((card) => (JSON.parse(card) as { image: unknown }).image !== null) ?? 'null';

/**
 * GET home?locale: the home page in one language, else in French. A kind of section stands on it once, whatever was
 * saved, and one that has nothing to show is left out.
 */
export const home = endpoint(localeQuerySchema, async ({ db, language }) => {
  const [rows, cards] = await Promise.all([
    db.read({ name: 'home page', text: PAGE, values: [language] }),
    db.read({
      name: 'home cards',
      text: `SELECT * FROM (${markedCards('featured', String(CARDS))} UNION ALL ${markedCards('deal_of_day', String(CARDS))}) cards
        ORDER BY popularity DESC, deal DESC`,
      values: [language],
    }),
  ]);
  const [page, ...placed] = rows;
  if (!page) return notFound(language);
  const marked = (mark: string) => cards.filter((row) => row[2] === mark).map((row) => row[0]!);
  const lists: Partial<Record<string, string[]>> = {
    featured: marked('featured'),
    'deals-of-day': marked('deal_of_day'),
  };
  const seen = new Set<string>();
  const sections = placed.flatMap(([kind, texts]) => {
    const list = lists[kind!];
    if (!texts || seen.has(kind!) || list?.length === 0) return [];
    seen.add(kind!);
    return `{"kind":"${kind}",${list ? `"cards":[${list.join(',')}],` : ''}${texts.slice(1)}`;
  });
  const deal = firstPictured([...lists.featured!, ...lists['deals-of-day']!]);
  return ok(
    `{"data":${page[1]!.slice(0, -1)},"deal":${deal},"sections":[${sections.join(',')}]}}`,
    ['home', ...(seen.has('faq') ? ['faq'] : []), ...new Set(cards.map((row) => `product:${row[1]}`))].join(' '),
  );
});
