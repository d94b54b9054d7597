import { localeQuerySchema } from '../../../contracts/marketplace.ts';
import { endpoint } from '../endpoint.ts';
import { notFound, ok } from '../reply.ts';
import { answerMissing } from '../slugs.ts';
import { alternates, inLanguage, iso, seo } from '../sql.ts';

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
