/**
 * The document a to-one relation points to after an edit. Strapi takes many shapes: an id, a document,
 * `null`, or `{ connect, disconnect, set }`. Answers `undefined` when the edit leaves the relation alone.
 */
export function relationAfter(input: unknown, before: string | null): string | null | undefined {
  if (input === undefined) return undefined;
  if (input === null) return null;
  if (!isRecord(input)) return documentIdOf(input);
  if (typeof input['documentId'] === 'string') return input['documentId'];
  const added = last(input['set']) ?? last(input['connect']);
  if (added !== undefined) return documentIdOf(added);
  if (Array.isArray(input['set'])) return null;
  const removed = Array.isArray(input['disconnect']) ? input['disconnect'].map(documentIdOf) : [];
  // A disconnect that names the row and not the document still empties a to-one relation.
  return removed.length > 0 && removed.some((id) => id === null || id === before) ? null : before;
}

/** The documents that an edit adds to a to-many relation. */
export function addedDocuments(input: unknown): string[] {
  const added = isRecord(input) ? (input['set'] ?? input['connect']) : input;
  const list = Array.isArray(added) ? added : added === undefined || added === null ? [] : [added];
  return list.map(documentIdOf).filter((id) => id !== null);
}

/** What a to-many relation links to: a document, and the row of it that is linked. */
export interface Linked {
  id: number;
  documentId: string;
}

/** How many documents a to-many relation links to after an edit; `undefined` when the edit leaves it alone. */
export function linkedAfter(input: unknown, before: readonly Linked[]): number | undefined {
  if (input === undefined) return undefined;
  if (input === null) return 0;
  // A row that is linked already is known by its document too: who moves it links it anew.
  const known = new Map(before.map(({ id, documentId }) => [String(id), documentId]));
  const named = (value: unknown): string => {
    const row = isRecord(value) ? value['id'] : value;
    return documentIdOf(value) ?? known.get(String(row)) ?? `row ${String(row)}`;
  };
  const all = (list: unknown): string[] => (Array.isArray(list) ? list : list == null ? [] : [list]).map(named);
  if (!isRecord(input) || 'documentId' in input || 'id' in input) return new Set(all(input)).size;
  if (input['set'] != null) return new Set(all(input['set'])).size;
  const gone = new Set(all(input['disconnect']));
  const kept = before.map(({ documentId }) => documentId).filter((document) => !gone.has(document));
  return new Set([...kept, ...all(input['connect'])]).size;
}

function last(list: unknown): unknown {
  return Array.isArray(list) ? list.at(-1) : (list ?? undefined);
}

function documentIdOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (isRecord(value) && typeof value['documentId'] === 'string') return value['documentId'];
  return null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
