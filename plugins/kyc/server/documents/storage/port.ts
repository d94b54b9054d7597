export const STORES = ['disk', 's3'] as const;
export type StoreName = (typeof STORES)[number];

/** Where sealed documents lie. Keys are ids of documents, drawn by us; what lies there is noise to whoever reads it. */
export interface DocumentStore {
  readonly name: StoreName;
  /** Writes all of it or nothing. */
  put(id: string, sealed: Buffer): Promise<void>;
  /** Null when there is none. */
  get(id: string): Promise<Buffer | null>;
  /** Done also when there is none. */
  remove(id: string): Promise<void>;
  /** Takes away what a writer that was killed has left; what is younger than `olderThanMs` may still be written. */
  sweep(olderThanMs: number): Promise<void>;
}

/** The store cannot be reached, or does not do what it was asked. */
export class StoreError extends Error {
  constructor(what: string, cause?: unknown) {
    super(`The store of the documents ${what}.`, { cause });
    this.name = 'StoreError';
  }
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id itself, once it is sure to be one: it becomes a path. */
export function checkedId(id: string): string {
  if (!ID.test(id)) throw new StoreError('was given something that is no id');
  return id;
}
