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
