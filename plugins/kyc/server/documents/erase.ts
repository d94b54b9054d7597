import type { Querier } from '@sys/database/marketplace';
import { enqueue, type JobContext } from '@sys/platform/services';
import type { StoreName, Stores } from './storage/index.ts';

export type ErasureReason = 'removed' | 'replaced' | 'retention' | 'request' | 'unfinished';

export const SHRED = 'kyc.documents.shred';

export interface Erased {
  id: string;
  owner: number;
  kind: string;
}

/**
 * Destroys the keys of these documents in the caller's transaction, and plans that their bytes go; from its commit
 * on nothing can read them. A tombstone stays. Those under a legal hold stay as they are. Resolves to what was
 * erased; its row in the audit trail is the caller's.
 */
export async function eraseDocuments(db: Querier, ids: readonly string[], why: ErasureReason): Promise<Erased[]> {
  const { rows } = await db.query<Erased & { store: StoreName }>(
    `UPDATE kyc_documents SET state = 'erased', erased_at = now(), erased_why = $2,
       name = NULL, wrapped_key = NULL, key_id = NULL
     WHERE id = ANY ($1::uuid[]) AND state <> 'erased' AND held_since IS NULL
     RETURNING id, user_id AS owner, kind, store`,
    [ids, why],
  );
  for (const { id, store } of rows) await enqueue(db, { task: SHRED, payload: { id, store }, key: id });
  return rows.map(({ id, owner, kind }) => ({ id, owner, kind }));
}

/** Takes the bytes of an erased document away; done also when they are gone. */
export const shred =
  (stores: Stores) =>
  async (payload: unknown, { db }: Pick<JobContext, 'db'>): Promise<void> => {
    const { id, store } = payload as { id: string; store: StoreName };
    const { rows } = await db.query(`SELECT 1 FROM kyc_documents WHERE id = $1 AND state <> 'erased'`, [id]);
    if (rows.length > 0) throw new Error(`The document ${id} is not erased: its bytes stay.`);
    await stores.of(store).remove(id);
  };
