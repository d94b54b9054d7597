import { DEFAULT_LOCALE } from '@sys/config';
import type { Core } from '@strapi/strapi';
import { ENDING_DAYS, LOW_STOCK } from './thresholds.ts';

/**
 * What waits for somebody: the counts of the home widget "À surveiller". One statement counts what the
 * signed-in person may read; the admin turns each key into words and a link to the filtered list.
 */

interface Concern {
  key: string;
  /** Who may read this type may see the count. */
  subject?: string;
  /** Or whoever has this right of a plugin. */
  action?: string;
  sql: string;
}

// Counted in French, the language in which everything is written first: as the list behind the link.
const draftsOf = (table: string, publishedRow: string) => `
  SELECT count(*) FROM ${table} d
  WHERE d.published_at IS NULL AND d.locale = '${DEFAULT_LOCALE}' AND ${publishedRow.replaceAll('TABLE', table)}`;
const NEVER_PUBLISHED = `NOT EXISTS (
  SELECT 1 FROM TABLE p WHERE p.document_id = d.document_id AND p.locale = d.locale AND p.published_at IS NOT NULL)`;
const CHANGED_SINCE = `EXISTS (
  SELECT 1 FROM TABLE p WHERE p.document_id = d.document_id AND p.locale = d.locale AND p.published_at IS NOT NULL
  AND d.updated_at > p.updated_at)`;

// Strapi keeps instants in UTC, in columns without a time zone.
const NOW = `(now() AT TIME ZONE 'UTC')`;
const ON_SALE = `state = 'live' AND starts_at <= ${NOW} AND ends_at > ${NOW}`;

export const CONCERNS: readonly Concern[] = [
  { key: 'productDrafts', subject: 'api::product.product', sql: draftsOf('products', NEVER_PUBLISHED) },
  { key: 'productsChanged', subject: 'api::product.product', sql: draftsOf('products', CHANGED_SINCE) },
  { key: 'articleDrafts', subject: 'api::article.article', sql: draftsOf('articles', NEVER_PUBLISHED) },
  {
    key: 'articlesUnpublished',
    subject: 'api::article.article',
    sql: `SELECT count(*) FROM content_schedules s WHERE s.state = 'failed' AND s.uid = 'api::article.article'
      AND s.id = (SELECT max(l.id) FROM content_schedules l
        WHERE l.uid = s.uid AND l.document_id = s.document_id AND l.locale = s.locale)`,
  },
  { key: 'dealsInReview', subject: 'api::deal.deal', sql: `SELECT count(*) FROM deals WHERE state = 'review'` },
  {
    key: 'dealsEnding',
    subject: 'api::deal.deal',
    sql: `SELECT count(*) FROM deals WHERE ${ON_SALE} AND ends_at <= ${NOW} + interval '${ENDING_DAYS} days'`,
  },
  {
    key: 'lowStock',
    subject: 'api::deal.deal',
    sql: `SELECT count(*) FROM deals LEFT JOIN orders_stock s ON s.deal = deals.id
      WHERE ${ON_SALE} AND stock - coalesce(s.taken, 0) <= ${LOW_STOCK}`,
  },
  { key: 'reviewsPending', subject: 'api::review.review', sql: `SELECT count(*) FROM reviews WHERE state = 'pending'` },
  { key: 'reviewsReported', subject: 'api::review.review', sql: `SELECT count(*) FROM reviews WHERE report <> ''` },
  {
    key: 'messagesNew',
    action: 'plugin::audience.messages.read',
    sql: `SELECT count(*) FROM audience_messages WHERE state = 'new'`,
  },
];

const READ = 'plugin::content-manager.explorer.read';

export interface Ability {
  can(action: string, subject?: string): boolean;
}

/** Adds GET /editors/attention to the admin's API. Signed-in staff only; each sees the counts of its part. */
export function registerAttention(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    prefix: '/editors',
    routes: [
      {
        method: 'GET',
        path: '/attention',
        info: { type: 'admin' },
        handler: async (ctx: { state: { userAbility: Ability }; body: unknown }) => {
          ctx.body = { data: await countConcerns(strapi, ctx.state.userAbility) };
        },
        config: { policies: ['admin::isAuthenticatedAdmin'] },
      },
    ],
  } as never);
}

export async function countConcerns(strapi: Core.Strapi, ability: Ability): Promise<Record<string, number>> {
  const visible = CONCERNS.filter(({ subject, action = READ }) => ability.can(action, subject));
  if (visible.length === 0) return {};
  const columns = visible.map(({ key, sql }) => `(${sql})::int AS "${key}"`).join(', ');
  const { rows } = (await strapi.db.connection.raw(`SELECT ${columns}`)) as { rows: Record<string, number>[] };
  return rows[0] ?? {};
}
