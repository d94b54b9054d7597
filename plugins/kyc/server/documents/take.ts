import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { enter, inTransaction } from '@sys/platform/services';
import { displayName } from '../../domain/documents/display-name.ts';
import type { DocumentKind } from '../../domain/documents/kinds.ts';
import { quotaRefusal } from '../../domain/documents/quota.ts';
import { mayBring } from './their-case.ts';
import { cleanFile, RefusedDocument, type BroughtFile } from './checks/index.ts';
import { eraseDocuments } from './erase.ts';
import { houseOfDocuments } from './house.ts';
import { findKept, insertWriting, markKept, readHoldings, takeOwnersTurn, type KeptDocument } from './rows.ts';
import { StoreError } from './storage/index.ts';

export interface Brought extends BroughtFile {
  owner: number;
  kind: DocumentKind;
  /** The document whose place this one takes. */
  replaces: string | null;
}

/**
 * Keeps a document, sealed. Its place is taken first, in the database, where the quota holds however many come at
 * once; then its bytes are written; then its row says that they are there. Whoever is killed between leaves a row
 * that the sweep finds. Throws a `RefusedDocument`.
 */
export async function takeDocument(strapi: Core.Strapi, brought: Brought): Promise<KeptDocument> {
  const { stores, sealer, scan } = houseOfDocuments();
  const { owner, kind, replaces } = brought;
  // Before the work of looking into it, and again when its place is taken.
  await inTransaction(strapi, (db) => checkPlace(db, brought));
  const clean = await cleanFile(brought, scan);
  const id = randomUUID();
  const store = stores.current;
  await inTransaction(strapi, async (db) => {
    await checkPlace(db, brought);
    const { mediaType } = clean;
    await insertWriting(db, { id, owner, kind, mediaType, broughtBytes: brought.bytes.length, store: store.name });
  });
  const { sealed, key } = sealer.seal(clean.bytes, { owner, documentId: id });
  try {
    await store.put(id, sealed);
  } catch (error) {
    await inTransaction(strapi, (db) => eraseDocuments(db, [id], 'unfinished'));
    strapi.log.error(`A document could not be kept: ${(error as Error).message}`);
    throw error instanceof StoreError ? new RefusedDocument('store-away') : error;
  }
  return inTransaction(strapi, async (db) => {
    await takeOwnersTurn(db, owner);
    if (!(await mayBring(db, owner, kind))) throw new RefusedDocument('not-editable');
    const name = displayName(brought.name, clean.mediaType);
    const there = await markKept(db, id, { name, keptBytes: clean.bytes.length, pages: clean.pages, key });
    if (!there) throw new RefusedDocument('busy');
    const [replaced] = replaces === null ? [] : await eraseDocuments(db, [replaces], 'replaced');
    const document = (await findKept(db, id))!;
    await enter(strapi, [
      {
        action: 'kyc.document-uploaded',
        subject: subjectOf(document),
        after: { kind, replaces: replaced?.id ?? null },
      },
    ]);
    return document;
  });
}

async function checkPlace(db: Querier, { owner, kind, replaces, bytes }: Brought): Promise<void> {
  await takeOwnersTurn(db, owner);
  if (!(await mayBring(db, owner, kind))) throw new RefusedDocument('not-editable');
  if (replaces !== null) {
    const old = await findKept(db, replaces, { owner });
    // One that is gone already, or of another kind, has no place to give.
    if (!old || old.kind !== kind) throw new RefusedDocument('kind');
    if (old.heldSince) throw new RefusedDocument('held');
  }
  const refusal = quotaRefusal(kind, bytes.length, await readHoldings(db, owner, kind, replaces));
  if (refusal) throw new RefusedDocument(refusal);
}

/** A document as the audit trail names it: whose it is and what, nothing that stands on it. */
export function subjectOf({ id, owner, kind }: { id: string; owner: number; kind: string }) {
  return { kind: 'kyc-document', id, name: `${kind}, user ${owner}` };
}
