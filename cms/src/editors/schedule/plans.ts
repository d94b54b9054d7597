import type { Core, UID } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { SITE } from '@sys/config';
import { enqueue, enter } from '@sys/platform/services';
import { localOf } from '@sys/social/domain';

/** What can be published by itself at an hour. */
export const SCHEDULED: readonly UID.ContentType[] = ['api::article.article', 'api::story.story'];
export const PUBLISH_TASK = 'content.publish-planned';

/** A draft in one language. */
export interface Draft {
  uid: UID.ContentType;
  documentId: string;
  locale: string;
}
export type PlanState = 'planned' | 'published' | 'withdrawn' | 'failed';
export interface Plan {
  state: PlanState;
  /** What the clocks of Morocco show then: `2026-12-24T09:00`. */
  at: string;
  /** Why it could not be published, in the editor's words. */
  reason: string | null;
}

const OF = 'uid = $1 AND document_id = $2 AND locale = $3';
const key = ({ uid, documentId, locale }: Draft) => [uid, documentId, locale];

/** The last plan that was made for a draft, over or not; null when there never was one. */
export async function lastPlan(db: Querier, draft: Draft): Promise<Plan | null> {
  const { rows } = await db.query<{ state: PlanState; at: Date | string; reason: string | null }>(
    `SELECT state, publish_at AS at, reason FROM content_schedules WHERE ${OF} ORDER BY id DESC LIMIT 1`,
    key(draft),
  );
  const [row] = rows;
  return row ? { state: row.state, at: localOf(new Date(row.at), SITE.timeZone), reason: row.reason } : null;
}

/** Plans the publication of a draft, in place of any other plan for it. The job is of this plan and no other. */
export async function plan(db: Querier, draft: Draft, at: Date): Promise<void> {
  await withdraw(db, draft);
  const { rows } = await db.query<{ id: string }>(
    'INSERT INTO content_schedules (uid, document_id, locale, publish_at) VALUES ($1, $2, $3, $4) RETURNING id::text AS id',
    [...key(draft), at.toISOString()],
  );
  const { id } = rows[0]!;
  await enqueue(db, { task: PUBLISH_TASK, payload: { plan: id }, runAt: at, key: id });
}

/** Ends the plan for a draft; tells whether there was one. */
export async function withdraw(db: Querier, draft: Draft): Promise<boolean> {
  const { rows } = await db.query(
    `UPDATE content_schedules SET state = 'withdrawn', ended_at = now() WHERE ${OF} AND state = 'planned' RETURNING id`,
    key(draft),
  );
  return rows.length > 0;
}

/** Writes down who planned what, and when it is to be. Call it last in the transaction. */
export async function tell(
  strapi: Core.Strapi,
  deed: 'scheduled' | 'unscheduled' | 'not-published',
  { uid, documentId, locale }: Draft,
  after: Record<string, string> = {},
): Promise<void> {
  const kind = strapi.contentType(uid).info.singularName;
  await enter(strapi, [
    { action: `content.${deed}`, subject: { kind, id: documentId }, before: null, after: { locale, ...after } },
  ]);
}
