import path from 'node:path';
import { diskStore } from './disk.ts';
import { StoreError, type DocumentStore, type StoreName } from './port.ts';
import { s3Store } from './s3.ts';

export { StoreError, type DocumentStore, type StoreName } from './port.ts';

export interface StoreSettings {
  DATA_DIR: string;
  DOCUMENTS_S3_URL?: string;
  DOCUMENTS_S3_REGION: string;
  DOCUMENTS_S3_KEY_ID?: string;
  DOCUMENTS_S3_SECRET?: string;
}

export interface Stores {
  /** Where new documents go. */
  current: DocumentStore;
  /** The one that a document lies in. Throws a `StoreError` when it is set no more. */
  of(name: StoreName): DocumentStore;
}

/** The stores of these settings. A document stays where it was put when the settings change. */
export function storesOf(settings: StoreSettings): Stores {
  const { DATA_DIR, DOCUMENTS_S3_URL: url, DOCUMENTS_S3_REGION: region } = settings;
  const { DOCUMENTS_S3_KEY_ID: keyId, DOCUMENTS_S3_SECRET: secret } = settings;
  // Beside `public`, never in it: what lies there is served.
  const disk = diskStore(path.resolve(DATA_DIR, 'documents'));
  const bucket = url && keyId && secret ? s3Store({ url, region, keyId, secret }) : null;
  return {
    current: bucket ?? disk,
    of(name) {
      if (name === 'disk') return disk;
      if (!bucket) throw new StoreError('is a bucket, and DOCUMENTS_S3_URL is not set');
      return bucket;
    },
  };
}
