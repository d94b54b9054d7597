import type { Querier } from './sql.ts';

/** Kinds other than products whose address is a slug, and the table that Strapi keeps them in. */
export const SLUG_TABLES = {
  category: 'categories',
  city: 'cities',
  merchant: 'merchants',
  article: 'articles',
  tag: 'tags',
  page: 'legal_pages',
  'article-category': 'article_categories',
  story: 'stories',
} as const;
export type SlugKind = keyof typeof SLUG_TABLES;

/** Remembers the slugs that these documents answer to now; without ids, those of all documents. */
export async function recordSlugs(db: Querier, kind: SlugKind, documents: string[] | null): Promise<void> {
  await db.query(
    `INSERT INTO marketplace_slugs (kind, locale, slug, document_id)
     SELECT DISTINCT ON (slug, locale) $2, locale, slug, document_id FROM ${SLUG_TABLES[kind]}
     WHERE published_at IS NOT NULL AND slug IS NOT NULL AND locale IS NOT NULL AND ($1::text[] IS NULL OR document_id = ANY ($1))
     ORDER BY slug, locale, id
     ON CONFLICT (kind, slug, locale) DO UPDATE SET document_id = excluded.document_id
     WHERE marketplace_slugs.document_id <> excluded.document_id`,
    [documents, kind],
  );
}
