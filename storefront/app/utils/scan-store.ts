import type { KeptScan } from './scan-queue.ts';

/** The scans of this device, in its own database: they survive a page that is closed without a network. */
export interface ScanStore {
  all(): Promise<KeptScan[]>;
  put(scan: KeptScan): Promise<void>;
  drop(scan: string): Promise<void>;
}

const NAME = 'voucher-scans';
const STORE = 'scans';

/** Where a browser keeps nothing, as in some private windows, they live as long as the page. */
export async function openScanStore(): Promise<ScanStore> {
  try {
    return inDatabase(await opened());
  } catch {
    return inMemory();
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'scan' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser keeps nothing.'));
  });
}

function inDatabase(database: IDBDatabase): ScanStore {
  const run = <T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error ?? new Error('The scan was not kept.'));
    });
  return {
    all: () => run('readonly', (store) => store.getAll() as IDBRequest<KeptScan[]>),
    put: async (scan) => void (await run('readwrite', (store) => store.put(structuredClone(scan)))),
    drop: async (scan) => void (await run('readwrite', (store) => store.delete(scan))),
  };
}

function inMemory(): ScanStore {
  const kept = new Map<string, KeptScan>();
  return {
    all: async () => [...kept.values()],
    put: async (scan) => void kept.set(scan.scan, scan),
    drop: async (scan) => void kept.delete(scan),
  };
}
