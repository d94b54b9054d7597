import type { Querier } from '@sys/database/marketplace';
import type { KycDocument } from '../../contracts/documents.ts';
import { DOCUMENT_KINDS, MEDIA_TYPES, type DocumentKind, type MediaType } from '../../domain/documents/kinds.ts';
import type { Holdings } from '../../domain/documents/quota.ts';
import type { WrappedKey } from './seal.ts';
import type { StoreName } from './storage/index.ts';

/** A document that is there, with what opens it. */
export interface KeptDocument extends KycDocument {
  owner: number;
  store: StoreName;
  key: WrappedKey;
  heldSince: Date | null;
}

interface Row {
  id: string;
  user_id: number;
  kind: string;
  name: string;
  media_type: string;
  kept_bytes: number;
  pages: number | null;
  store: StoreName;
  key_id: string;
  wrapped_key: Buffer;
  at: string;
  held: string | null;
}

/** Times as text: parsers that somebody sets for the process, as Strapi does, change the client's types. */
const COLUMNS = `id, user_id, kind, name, media_type, kept_bytes, pages, store, key_id, wrapped_key,
  to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at,
  to_char(held_since AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS held`;

function kept(row: Row): KeptDocument {
  return {
    id: row.id,
    owner: row.user_id,
    kind: known(DOCUMENT_KINDS, row.kind),
    name: row.name,
    mediaType: known(MEDIA_TYPES, row.media_type),
    bytes: row.kept_bytes,
    pages: row.pages,
    uploadedAt: row.at,
    store: row.store,
    key: { keyId: row.key_id, wrapped: row.wrapped_key },
    heldSince: row.held === null ? null : new Date(row.held),
  };
}

function known<T extends string>(all: readonly T[], text: string): T {
  const found = all.find((one) => one === text);
  if (!found) throw new Error(`A document is of "${text}", which this release does not know.`);
  return found;
}

/** What somebody has brought and not taken back, oldest first. */
export async function listKept(db: Querier, owner: number): Promise<KeptDocument[]> {
  const { rows } = await db.query<Row>(
    `SELECT ${COLUMNS} FROM kyc_documents WHERE user_id = $1 AND state = 'kept' ORDER BY created_at, id`,
    [owner],
  );
  return rows.map(kept);
}

/** Documents of whoever comes after `after` by number, of so many people; for a walk through all. */
export async function listKeptAfter(db: Querier, after: number, people: number): Promise<KeptDocument[]> {
  const { rows } = await db.query<Row>(
    `SELECT ${COLUMNS} FROM kyc_documents WHERE state = 'kept' AND user_id IN (
       SELECT DISTINCT user_id FROM kyc_documents WHERE state = 'kept' AND user_id > $1 ORDER BY user_id LIMIT $2)
     ORDER BY user_id`,
    [after, people],
  );
  return rows.map(kept);
}

/** Null when there is none, when it was erased, and for `owner` also when it is another’s: no way to tell which. */
export async function findKept(
  db: Querier,
  id: string,
  { owner, lock = false }: { owner?: number; lock?: boolean } = {},
): Promise<KeptDocument | null> {
  const { rows } = await db.query<Row>(
    `SELECT ${COLUMNS} FROM kyc_documents
     WHERE id = $1 AND state = 'kept' AND ($2::integer IS NULL OR user_id = $2) ${lock ? 'FOR UPDATE' : ''}`,
    [id, owner ?? null],
  );
  return rows[0] ? kept(rows[0]) : null;
}

/** Lets one after the other decide about this person's documents, until the end of the transaction. */
export async function takeOwnersTurn(db: Querier, owner: number): Promise<void> {
  await db.query(`SELECT pg_advisory_xact_lock(hashtextextended('kyc_documents', $1::bigint))`, [owner]);
}

/** What is there when the document `replaced` will have gone. What is being written counts as there. */
export async function readHoldings(
  db: Querier,
  owner: number,
  kind: DocumentKind,
  replaced: string | null,
): Promise<Holdings> {
  const { rows } = await db.query<Holdings>(
    `SELECT
       count(*) FILTER (WHERE there AND kind = $2)::int AS "ofKind",
       count(*) FILTER (WHERE there)::int AS documents,
       coalesce(sum(brought_bytes) FILTER (WHERE there), 0)::float8 AS bytes,
       count(*) FILTER (WHERE created_at > now() - interval '1 day')::int AS "broughtToday"
     FROM (SELECT *, state <> 'erased' AND id IS DISTINCT FROM $3::uuid AS there
           FROM kyc_documents WHERE user_id = $1) mine`,
    [owner, kind, replaced],
  );
  return rows[0]!;
}

export interface NewDocument {
  id: string;
  owner: number;
  kind: DocumentKind;
  mediaType: MediaType;
  broughtBytes: number;
  store: StoreName;
}

/** Notes that bytes are about to be written: whoever is killed now leaves something that can be found. */
export async function insertWriting(db: Querier, document: NewDocument): Promise<void> {
  const { id, owner, kind, mediaType, broughtBytes, store } = document;
  await db.query(
    `INSERT INTO kyc_documents (id, user_id, kind, state, media_type, brought_bytes, store)
     VALUES ($1, $2, $3, 'writing', $4, $5, $6)`,
    [id, owner, kind, mediaType, broughtBytes, store],
  );
}

/** The bytes are there. False when the row was swept meanwhile: then nobody must count on them. */
export async function markKept(
  db: Querier,
  id: string,
  { name, keptBytes, pages, key }: { name: string; keptBytes: number; pages: number | null; key: WrappedKey },
): Promise<boolean> {
  const { rows } = await db.query(
    `UPDATE kyc_documents SET state = 'kept', name = $2, kept_bytes = $3, pages = $4, key_id = $5, wrapped_key = $6,
       (held_since, held_why) = (SELECT c.held_since, c.held_why FROM kyc_cases c WHERE c.user_id = kyc_documents.user_id)
     WHERE id = $1 AND state = 'writing' RETURNING id`,
    [id, name, keptBytes, pages, key.keyId, key.wrapped],
  );
  return rows.length > 0;
}
