import type { Core, UID } from '@strapi/strapi';
import { changeOf } from '../../domain/audit/changes.ts';
import { enter } from './ledger.ts';
import { snapshot, type Snapshot } from './snapshot.ts';

const DEEDS: Record<string, string> = {
  create: 'created',
  clone: 'created',
  update: 'changed',
  delete: 'deleted',
  publish: 'published',
  unpublish: 'unpublished',
  discardDraft: 'reset',
};
const ACCOUNTS = 'plugin::users-permissions.user';

/**
 * Writes down every edit of a document, whoever makes it, in the edit's own transaction: when its row
 * cannot be written, the edit did not happen. Registered before every other middleware of documents, so
 * that the row is the last that is written.
 */
export function recordDocuments(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const done = DEEDS[context.action];
    const uid = context.uid as UID.ContentType;
    if (!done || !(uid.startsWith('api::') || uid === ACCOUNTS)) return next();
    return strapi.db.transaction(async () => {
      const { documentId, data } = context.params as { documentId?: string; data?: object };
      const named = Object.keys(data ?? {});
      const given = context.action === 'clone' ? undefined : documentId;
      const before = given ? await snapshot(strapi, uid, given, named) : null;
      const result = await next();
      const id = given ?? (result as { documentId?: string } | null)?.documentId;
      if (!id) return result;
      const after = await snapshot(strapi, uid, id, named);
      const change = changeOf(stateOf(before), stateOf(after));
      if (change) {
        const kind = strapi.contentType(uid).info.singularName;
        const name = (after ?? before)?.name ?? undefined;
        await enter(strapi, [
          { action: `${uid === ACCOUNTS ? 'account' : 'content'}.${done}`, subject: { kind, id, name }, ...change },
        ]);
      }
      return result;
    });
  });
}

const stateOf = (taken: Snapshot | null) => taken?.state ?? null;
