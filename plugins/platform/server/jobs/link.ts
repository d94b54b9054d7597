import type { Querier } from '@sys/database/marketplace';
import pg from 'pg';
import { OWN_TYPES } from './pg-types.ts';
import { CHANNEL } from './publish.ts';
import type { Log } from './types.ts';

const LONGEST_WAIT = 5_000;
const QUERY_TIMEOUT = 30_000;
const STOPPED = 'The jobs of this process were stopped.';

interface LinkOptions {
  databaseUrl: string;
  log: Log;
  /** Something was committed, or the connection is (again) open and may have missed it. */
  onNews(): void;
}

/** The one connection on which a process listens, claims and hands over; it comes back by itself. */
export interface Link extends Querier {
  /** Whether a query would be sent now. */
  isOpen(): boolean;
  /** Resolves when a query can be sent; rejects when the link was closed. */
  opened(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the link; rejects when the database cannot be reached the first time. */
export async function openLink({ databaseUrl, log, onNews }: LinkOptions): Promise<Link> {
  let client: pg.Client | null = null;
  let closed = false;
  let retry: NodeJS.Timeout | undefined;
  const waiting: { resolve: () => void; reject: (reason: Error) => void }[] = [];

  async function connect(): Promise<void> {
    const next = new pg.Client({
      connectionString: databaseUrl,
      application_name: 'sys-jobs',
      types: OWN_TYPES,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      query_timeout: QUERY_TIMEOUT,
      // Claims of several jobs go out without waiting for each other. A query that times out then
      // closes the connection, which is as it should be: its answer might still come.
      pipeline: true,
      // What is lost of claims and hand-overs in a crash is only done again.
      options: '-c synchronous_commit=off',
    });
    next.on('error', () => {});
    next.on('notification', onNews);
    try {
      await next.connect();
      await next.query(`LISTEN ${CHANNEL}`);
    } catch (error) {
      next.end().catch(() => {});
      throw error;
    }
    if (closed) return void (await next.end());
    next.once('end', () => lost());
    client = next;
    for (const each of waiting.splice(0)) each.resolve();
  }

  function lost(): void {
    client = null;
    if (closed) return;
    log.warn('Jobs: the database is away; waiting for it.');
    reconnect(100);
  }

  function reconnect(wait: number): void {
    retry = setTimeout(
      () => {
        connect().then(
          () => {
            log.info('Jobs: the database is back.');
            onNews();
          },
          () => closed || reconnect(Math.min(LONGEST_WAIT, wait * 2)),
        );
      },
      wait / 2 + Math.random() * (wait / 2),
    );
  }

  await connect();
  return {
    isOpen: () => client !== null,
    opened: async () => {
      if (closed) throw new Error(STOPPED);
      if (!client) await new Promise<void>((resolve, reject) => waiting.push({ resolve, reject }));
    },
    async query<Row extends object>(text: string, values?: unknown[]) {
      if (!client) throw new Error('The database is away.');
      return (await client.query(text, values)) as unknown as { rows: Row[] };
    },
    async close() {
      closed = true;
      clearTimeout(retry);
      for (const each of waiting.splice(0)) each.reject(new Error(STOPPED));
      await client?.end();
    },
  };
}
