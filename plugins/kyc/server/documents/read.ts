import { houseOfDocuments } from './house.ts';
import type { KeptDocument } from './rows.ts';
import { StoreError } from './storage/index.ts';

/** The bytes of a document, opened. Throws an `UnsealError` or a `StoreError`; both are faults of the house. */
export async function readDocument({ id, owner, store, key }: KeptDocument): Promise<Buffer> {
  const { stores, sealer } = houseOfDocuments();
  const sealed = await stores.of(store).get(id);
  if (!sealed) throw new StoreError(`has lost the document ${id}`);
  return sealer.open(sealed, key, { owner, documentId: id });
}
