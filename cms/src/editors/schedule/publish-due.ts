import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { SITE } from '@sys/config';
import { inTransaction, type Jobs } from '@sys/platform/services';
import { localOf } from '@sys/social/domain';
import { PUBLISH_TASK, tell, type Draft } from './plans.ts';

interface Publisher {
  update(params: { documentId: string; locale: string; data: { publishedOn: string } }): Promise<unknown>;
  publish(params: { documentId: string; locale: string }): Promise<{ entries: unknown[] }>;
}

export function followPlans(strapi: Core.Strapi, jobs: Jobs): void {
  jobs.task<{ plan: string }>(PUBLISH_TASK, ({ plan }) => publishDue(strapi, plan), { backoffSeconds: 5 });
}

/**
 * Publishes what a plan says, once: the plan ends in the transaction of the publication, so an attempt that comes again,
 * and one for a plan that was changed or withdrawn, finds nothing to do. What cannot be published ends as failed, with
 * the reason an editor would have read; anything else is thrown, to be tried again.
 */
export async function publishDue(strapi: Core.Strapi, plan: string): Promise<void> {
  try {
    await inTransaction(strapi, async (db) => {
      const { rows } = await db.query<{
        uid: UID.ContentType;
        documentId: string;
        locale: string;
        at: Date | string;
      }>(
        `UPDATE content_schedules SET state = 'published', ended_at = now() WHERE id = $1 AND state = 'planned'
         RETURNING uid, document_id AS "documentId", locale, publish_at AS at`,
        [plan],
      );
      const [due] = rows;
      if (!due) return;
      const { uid, documentId, locale } = due;
      const query = strapi.db.query(uid);
      // To change what is not there would make it.
      if ((await query.count({ where: { documentId, locale, publishedAt: null } })) === 0)
        throw new errors.NotFoundError('Le brouillon n’existe plus.');
      const documents = strapi.documents(uid) as unknown as Publisher;
      // Whoever planned it could not know better than we the day on which it is first read; what is out keeps its own.
      if ((await query.count({ where: { documentId, publishedAt: { $notNull: true } } })) === 0) {
        const publishedOn = localOf(new Date(due.at), SITE.timeZone).slice(0, 'YYYY-MM-DD'.length);
        await documents.update({ documentId, locale, data: { publishedOn } });
      }
      const { entries } = await documents.publish({ documentId, locale });
      if (entries.length === 0) throw new errors.NotFoundError('Le brouillon n’existe plus.');
    });
  } catch (error) {
    if (!(error instanceof errors.ApplicationError)) throw error;
    await fail(strapi, plan, error.message);
  }
}

async function fail(strapi: Core.Strapi, plan: string, reason: string): Promise<void> {
  await inTransaction(strapi, async (db) => {
    const { rows } = await db.query<{ uid: UID.ContentType; document_id: string; locale: string }>(
      `UPDATE content_schedules SET state = 'failed', reason = $2, ended_at = now() WHERE id = $1 AND state = 'planned'
       RETURNING uid, document_id, locale`,
      [plan, reason.slice(0, 500)],
    );
    const [row] = rows;
    if (!row) return;
    const draft: Draft = { uid: row.uid, documentId: row.document_id, locale: row.locale };
    await tell(strapi, 'not-published', draft, { reason });
  });
}
