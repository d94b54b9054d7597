import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import {
  affectedProducts,
  recordSlugs,
  refreshMarketplace,
  refreshWritings,
  type Querier,
  type SlugKind,
  type Source,
  type WritingKind,
} from '@sys/database/marketplace';
import type { ContentKind } from '../../domain/index.ts';
import { querierOf } from '@sys/platform/services';
import { publishChange } from './changes.ts';

/** What each content type means to the shop. */
const KINDS: Record<string, ContentKind> = {
  'api::product.product': 'product',
  'api::deal.deal': 'deal',
  'api::review.review': 'review',
  'api::category.category': 'category',
  'api::city.city': 'city',
  'api::merchant.merchant': 'merchant',
  'api::article.article': 'article',
  'api::author.author': 'author',
  'api::tag.tag': 'tag',
  'api::faq.faq': 'faq',
  'api::legal-page.legal-page': 'legal-page',
  'api::testimonial.testimonial': 'testimonial',
  'api::home.home': 'home',
  'api::site-setting.site-setting': 'site-setting',
  'api::redirect.redirect': 'redirect',
  'api::article-category.article-category': 'article-category',
  'api::story.story': 'story',
};
const SOURCES = new Set<ContentKind>(['product', 'deal', 'review', 'category', 'city', 'merchant']);
const SLUGS: Partial<Record<ContentKind, SlugKind>> = {
  category: 'category',
  city: 'city',
  merchant: 'merchant',
  article: 'article',
  tag: 'tag',
  'legal-page': 'page',
  'article-category': 'article-category',
  story: 'story',
};
const WRITINGS: Partial<Record<ContentKind, WritingKind>> = { article: 'article', story: 'story' };
const WRITES = new Set(['create', 'update', 'delete', 'publish', 'unpublish', 'clone', 'discardDraft']);
/** Edits that only take away: nobody has to complete a product first to do them. */
const REMOVALS = new Set(['delete', 'unpublish', 'discardDraft']);

/**
 * Keeps the reading tables true: every edit of a document brings them up to date in its own
 * transaction, and publishes there which pages it changes.
 */
export function followEdits(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const kind = KINDS[context.uid];
    if (!kind || !WRITES.has(context.action)) return next();
    return strapi.db.transaction(async ({ trx }) => {
      const db = await querierOf(trx);
      const given = (context.params as { documentId?: string }).documentId;
      const before = given ? await affected(db, kind, given) : [];
      const shown = kind === 'product' && given !== undefined && (await isShown(db, given));
      const result = await next().catch(explainRefusal);
      const id = given && context.action !== 'clone' ? given : (result as { documentId?: string } | null)?.documentId;
      if (!id) return result;
      const products = [...new Set([...before, ...(await affected(db, kind, id))])];
      const merchants =
        kind === 'review' || kind === 'deal' || kind === 'product' ? await merchantsOf(db, products) : [];
      await refreshMarketplace(db, products).catch(explainRefusal);
      if (SLUGS[kind]) await recordSlugs(db, SLUGS[kind], [id]);
      if (WRITINGS[kind]) await refreshWritings(db, WRITINGS[kind], [id]);
      if (kind === 'product' && !REMOVALS.has(context.action)) await refuseIncomplete(db, id, INCOMPLETE);
      if (shown && context.action === 'delete') await refuseIncomplete(db, id, HELD_ELSEWHERE);
      const later = kind === 'review' || kind === 'deal' || kind === 'product' ? await merchantsOf(db, products) : [];
      await publishChange(db, { kind, id, products, merchants: [...new Set([...merchants, ...later])] });
      return result;
    });
  });
}

async function affected(db: Querier, kind: ContentKind, id: string): Promise<string[]> {
  return SOURCES.has(kind) ? affectedProducts(db, kind as Source, [id]) : [];
}

async function merchantsOf(db: Querier, products: string[]): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(
    'SELECT DISTINCT merchant_id AS id FROM marketplace_pages WHERE product_id = ANY ($1)',
    [products],
  );
  return rows.map((row) => row.id);
}

const INCOMPLETE = 'Un produit publié a besoin d’une catégorie et d’un marchand.';
/** One language may hold the links of all: those of the others need a category in their own language. */
const HELD_ELSEWHERE =
  'Les autres langues publiées tiennent leur catégorie et leur marchand de celle-ci : choisissez-les dans une autre langue, ou dépubliez ces langues, avant de la supprimer.';

async function isShown(db: Querier, id: string): Promise<boolean> {
  const { rows } = await db.query('SELECT 1 FROM marketplace_pages WHERE product_id = $1 LIMIT 1', [id]);
  return rows.length > 0;
}

/** A published product without category or merchant could not be shown anywhere. */
async function refuseIncomplete(db: Querier, id: string, message: string): Promise<void> {
  const { rows } = await db.query(
    `SELECT 1 FROM products p WHERE p.document_id = $1 AND p.published_at IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM marketplace_pages m WHERE m.product_id = $1)`,
    [id],
  );
  if (rows.length === 0) return;
  throw new errors.ValidationError(message, {
    errors: ['category', 'merchant'].map((path) => ({
      path: [path],
      message: 'Obligatoire pour publier.',
      name: 'ValidationError',
    })),
  });
}

/** A slug that is taken is the editor's to change: the database's refusal becomes a message at the field. */
function explainRefusal(error: unknown): never {
  const { code, constraint } = error as { code?: string; constraint?: string };
  if (code !== '23505' || !constraint || !/_slug(_|$)/.test(constraint)) throw error;
  throw new errors.ValidationError('Cette adresse (slug) est déjà prise dans cette langue.', {
    errors: [
      { path: ['slug'], message: 'Déjà prise dans cette langue : choisissez-en une autre.', name: 'ValidationError' },
    ],
  });
}
