import type { Core } from '@strapi/strapi';
import { enter, inTransaction } from '@sys/platform/services';
import { mayErase } from '../../domain/documents/retention.ts';
import { caseIsEditable } from './their-case.ts';
import { RefusedDocument } from './checks/index.ts';
import { eraseDocuments } from './erase.ts';
import { findKept, takeOwnersTurn } from './rows.ts';
import { subjectOf } from './take.ts';

/** Takes back a document of one's own. False when there is no such one. Throws a `RefusedDocument`. */
export function removeDocument(strapi: Core.Strapi, owner: number, id: string): Promise<boolean> {
  return inTransaction(strapi, async (db) => {
    await takeOwnersTurn(db, owner);
    const document = await findKept(db, id, { owner, lock: true });
    if (!document) return false;
    if (!(await caseIsEditable(db, owner))) throw new RefusedDocument('not-editable');
    if (!mayErase(document)) throw new RefusedDocument('held');
    await eraseDocuments(db, [id], 'removed');
    await enter(strapi, [{ action: 'kyc.document-removed', subject: subjectOf(document), before: { kind: document.kind } }]); // prettier-ignore
    return true;
  });
}
