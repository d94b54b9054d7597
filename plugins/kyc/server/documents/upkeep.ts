import type { Querier } from '@sys/database/marketplace';
import { record, type Jobs } from '@sys/platform/services';
import { erasureDue, fateOf, mayErase } from '../../domain/documents/retention.ts';
import { caseOf } from './their-case.ts';
import { eraseDocuments, shred, SHRED } from './erase.ts';
import { houseOfDocuments } from './house.ts';
import { listKeptAfter } from './rows.ts';
import { subjectOf } from './take.ts';

/** A writer takes seconds; whoever has not ended after so long was killed. */
const UNFINISHED_MINUTES = 15;
/** Who looked when stays in the audit trail; the row of a used address is of no use. */
const VIEWS_DAYS = 2;
const BATCH = 200;

/** Registers what is done to documents later: taking bytes away, clearing up, changing the master key. */
export function keepDocumentsUp(jobs: Pick<Jobs, 'task' | 'repeat'>): void {
  jobs.task(SHRED, (payload, context) => shred(houseOfDocuments().stores)(payload, context));
  jobs.repeat('kyc.documents.sweep', '*/10 * * * *', (_, { db }) => sweep(db));
  jobs.repeat('kyc.documents.retention', '20 3 * * *', (_, { db, signal }) => eraseDue(db, new Date(), signal));
  jobs.repeat('kyc.documents.rewrap', '50 3 * * *', (_, { db, signal }) => rewrap(db, signal));
}

/** Ends what a killed process began: the place in the quota is free again, and bytes that nobody counts on go. */
export async function sweep(db: Querier): Promise<void> {
  const { rows } = await db.query<{ id: string }>(
    `SELECT id FROM kyc_documents
     WHERE state = 'writing' AND created_at < now() - make_interval(mins => ${UNFINISHED_MINUTES}) LIMIT ${BATCH}`,
    [],
  );
  await eraseDocuments(
    db,
    rows.map(({ id }) => id),
    'unfinished',
  );
  await db.query(`DELETE FROM kyc_document_views WHERE expires_at < now() - make_interval(days => ${VIEWS_DAYS})`);
  await houseOfDocuments().stores.current.sweep(UNFINISHED_MINUTES * 60_000);
}

/** Erases what its time is up for. What is held stays, and so does what belongs to a case that is open. */
export async function eraseDue(db: Querier, now: Date, signal: AbortSignal): Promise<void> {
  for (let after = 0; !signal.aborted;) {
    const documents = await listKeptAfter(db, after, BATCH);
    if (documents.length === 0) return;
    after = documents.at(-1)!.owner;
    const due: string[] = [];
    for (const document of documents) {
      const uploadedAt = new Date(document.uploadedAt);
      const date = erasureDue(document.kind, fateOf(await caseOf(db, document.owner), uploadedAt));
      if (date !== null && date <= now && mayErase(document)) due.push(document.id);
    }
    const erased = await eraseDocuments(db, due, 'retention');
    for (const document of erased) {
      const subject = subjectOf(document);
      await record(db, { actor: { kind: 'system', id: 'cms' }, action: 'kyc.document-erased', subject, after: { why: 'retention' } }); // prettier-ignore
    }
  }
}

/** Puts keys under the master key in use, some at a time; the files themselves stay as they are. */
export async function rewrap(db: Querier, signal: AbortSignal): Promise<void> {
  const { sealer } = houseOfDocuments();
  while (!signal.aborted) {
    const { rows } = await db.query<{ id: string; owner: number; keyId: string; wrapped: Buffer }>(
      `SELECT id, user_id AS owner, key_id AS "keyId", wrapped_key AS wrapped FROM kyc_documents
       WHERE state = 'kept' AND key_id <> $1 LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
      [sealer.keyId],
    );
    for (const { id, owner, keyId, wrapped } of rows) {
      const key = sealer.rewrap({ keyId, wrapped }, { owner, documentId: id });
      await db.query('UPDATE kyc_documents SET key_id = $2, wrapped_key = $3 WHERE id = $1', [
        id,
        key.keyId,
        key.wrapped,
      ]);
    }
    if (rows.length < BATCH) return;
  }
}
