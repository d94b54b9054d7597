import pg from 'pg';
import type { Batch } from './clicks/click.ts';
import { writeBatch } from './clicks/write.ts';

/** What does not answer in this time is away; what it was told may still happen. */
const PATIENCE_MS = 1_500;

/** PostgreSQL as the redirects use it: few connections, and no waiting for one that hangs. */
export class Database {
  readonly #url: string;
  /** Apart: whoever asks for links that there are not must not keep clicks from being written. */
  readonly #writing: pg.Pool;
  readonly #reading: pg.Pool;
  #listener: pg.Client | null = null;
  #ended = false;

  constructor(url: string) {
    this.#url = url;
    this.#writing = openPool(url);
    this.#reading = openPool(url);
  }

  write(batch: Batch): Promise<void> {
    return within(this.#writing, (client) => writeBatch(client, batch));
  }

  read<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    return within(this.#reading, work);
  }

  /** Tells the keys of links that change; null after a time in which it could not hear. */
  async listen(changed: (key: string | null) => void): Promise<void> {
    if (this.#ended) return;
    const client = new pg.Client({ connectionString: this.#url, application_name: 'sys-redirects', keepAlive: true });
    this.#listener = client;
    const again = () => {
      if (this.#listener !== client) return;
      this.#listener = null;
      setTimeout(() => void this.listen(changed), 500).unref();
    };
    client.on('notification', ({ payload }) => changed(payload ?? null));
    client.on('error', again);
    client.on('end', again);
    try {
      await client.connect();
      await client.query('LISTEN affiliate_links');
      changed(null);
    } catch {
      again();
    }
  }

  async end(): Promise<void> {
    this.#ended = true;
    const listener = this.#listener;
    this.#listener = null;
    await Promise.allSettled([listener?.end(), this.#writing.end(), this.#reading.end()]);
  }
}

function openPool(connectionString: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max: 3,
    connectionTimeoutMillis: PATIENCE_MS,
    application_name: 'sys-redirects',
  });
  // A connection that breaks, in the pool or between two statements: whoever uses it next finds out. Nobody listening
  // would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

/** Rejects after its patience; the connection is not used again then. */
async function within<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The database does not answer.')), PATIENCE_MS);
  });
  try {
    const done = await Promise.race([work(client), late]);
    client.release();
    return done;
  } catch (error) {
    client.release(true);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
