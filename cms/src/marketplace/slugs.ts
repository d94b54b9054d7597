import type { Plan } from '../../domain/plan.ts';
import type { Asked } from './endpoint.ts';
import { gone, moved, notFound, type Reply } from './reply.ts';

type Kind = 'product' | 'category' | 'city' | 'merchant' | 'article' | 'page' | 'tag' | 'article-category' | 'story';

/** Where the slug of a document stands today. */
const CURRENT: Record<Kind, string> = {
  product: 'SELECT slug FROM marketplace_pages WHERE product_id = s.document_id AND locale = s.locale',
  category: 'SELECT slug FROM categories WHERE document_id = s.document_id AND locale = s.locale LIMIT 1',
  city: 'SELECT slug FROM cities WHERE document_id = s.document_id AND locale = s.locale LIMIT 1',
  merchant: 'SELECT slug FROM merchants WHERE document_id = s.document_id AND locale = s.locale LIMIT 1',
  article:
    'SELECT slug FROM articles WHERE document_id = s.document_id AND locale = s.locale AND published_at IS NOT NULL LIMIT 1',
  tag: 'SELECT slug FROM tags WHERE document_id = s.document_id AND locale = s.locale LIMIT 1',
  'article-category':
    'SELECT slug FROM article_categories WHERE document_id = s.document_id AND locale = s.locale LIMIT 1',
  story:
    'SELECT slug FROM stories WHERE document_id = s.document_id AND locale = s.locale AND published_at IS NOT NULL LIMIT 1',
  page: 'SELECT slug FROM legal_pages WHERE document_id = s.document_id AND locale = s.locale AND published_at IS NOT NULL LIMIT 1',
};

export type SlugFate =
  { state: 'current' } | { state: 'moved'; slug: string } | { state: 'gone' } | { state: 'unknown' };

/** What became of a slug, or of a document id, in this language. */
export async function slugFate(
  { db, language }: Pick<Asked<unknown>, 'db' | 'language'>,
  kind: Kind,
  slug: string,
): Promise<SlugFate> {
  const plan: Plan = {
    text: `SELECT s.slug, (${CURRENT[kind]}) FROM marketplace_slugs s
      WHERE s.kind = '${kind}' AND s.locale = $1 AND (s.slug = $2 OR s.document_id = $2) LIMIT 1`,
    values: [language, slug],
  };
  const [row] = await db.read(plan);
  if (!row) return { state: 'unknown' };
  const current = row[1];
  if (!current) return { state: 'gone' };
  return current === slug ? { state: 'current' } : { state: 'moved', slug: current };
}

/** The answer for a slug that names no document now: one redirect, "gone", or "never was". */
export async function answerMissing(asked: Asked<unknown>, kind: Kind): Promise<Reply> {
  const fate = await slugFate(asked, kind, asked.id);
  if (fate.state === 'gone') return gone(asked.language);
  if (fate.state !== 'moved') return notFound(asked.language);
  const path = asked.url.pathname
    .split('/')
    .map((part) =>
      part === encodeURIComponent(asked.id) || safeDecode(part) === asked.id ? encodeURIComponent(fate.slug) : part,
    );
  return moved(path.join('/') + asked.url.search, asked.language);
}

function safeDecode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
