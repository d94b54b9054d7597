import { localeQuerySchema } from '../../../contracts/marketplace.ts';
import { endpoint } from '../endpoint.ts';
import { notFound, ok } from '../reply.ts';
import { answerMissing } from '../slugs.ts';
import { alternates, cityLink, inLanguage, iso, picture, seo } from '../sql.ts';
import { markedCards } from './cards.ts';

const HOME_CARDS = 8;

export const home = endpoint(localeQuerySchema, async ({ db, language }) => {
  const [texts, cards] = await Promise.all([
    db.read({
      name: 'home texts',
      text: `SELECT (SELECT json_build_object('title', h.title, 'subtitle', h.subtitle, 'image', ${picture('api::home.home', 'image', 'h.id', 'h.title')},
            'seo', ${seo('home_pages_cmps', 'h')})::text FROM home_pages h WHERE h.published_at IS NOT NULL ${inLanguage('h')}),
          (SELECT json_agg(json_build_object('id', t.document_id, 'name', t.name, 'role', t.role, 'quote', t.quote,
            'city', (SELECT ${cityLink('l.city_id', '$1')} ->> 'name' FROM testimonials_city_lnk l WHERE l.testimonial_id = t.id LIMIT 1),
            'photo', ${picture('api::testimonial.testimonial', 'photo', 't.id', 't.name')}) ORDER BY t.position, t.id)
          FROM testimonials t WHERE t.published_at IS NOT NULL AND t.locale = $1)::text`,
      values: [language],
    }),
    db.read({
      name: 'home cards',
      text: `SELECT * FROM (${markedCards('featured', String(HOME_CARDS))} UNION ALL ${markedCards('deal_of_day', String(HOME_CARDS))}) cards
        ORDER BY popularity DESC, deal DESC`,
      values: [language],
    }),
  ]);
  const [page, testimonials] = texts[0]!;
  if (!page) return notFound(language);
  const of = (mark: string) =>
    cards
      .filter((row) => row[2] === mark)
      .map((row) => row[0])
      .join(',');
  return ok(
    `{"data":${page.slice(0, -1)},"featured":[${of('featured')}],"dealsOfDay":[${of('deal_of_day')}],"testimonials":${testimonials ?? '[]'}}}`,
    ['home', ...new Set(cards.map((row) => `product:${row[1]}`))].join(' '),
  );
});

export const settings = endpoint(localeQuerySchema, async ({ db, language }) => {
  const [row] = await db.read({
    name: 'settings',
    text: `SELECT json_build_object('tagline', s.tagline, 'announcement', nullif(s.announcement, ''), 'email', s.email, 'phone', s.phone, 'address', s.address,
        'openingHours', s.opening_hours,
        'social', coalesce((SELECT json_agg(json_build_object('network', c.network, 'url', c.url) ORDER BY m."order")
          FROM site_settings_cmps m JOIN components_shared_social_links c ON c.id = m.cmp_id WHERE m.entity_id = s.id AND m.field = 'social'), '[]'),
        'legalPages', coalesce((SELECT json_agg(json_build_object('slug', p.slug, 'name', p.title) ORDER BY p.position, p.id)
          FROM legal_pages p WHERE p.published_at IS NOT NULL AND p.locale = $1), '[]'))::text
      FROM site_settings s ${inLanguage('s')}`,
    values: [language],
  });
  return row ? ok(`{"data":${row[0]}}`, 'settings') : notFound(language);
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
