import type { Querier } from '@sys/database/marketplace';
import type pg from 'pg';

interface Surroundings {
  pool: pg.Pool;
  /** Another connection, to end this one by when it no longer listens. */
  link: Querier;
  /** Says that the work must not go on. */
  signal: AbortSignal;
}

/** Runs `work` in a transaction of its own. Rejects, with nothing kept, when it fails or is aborted. */
export async function inTransaction(
  { pool, link, signal }: Surroundings,
  work: (db: Querier) => Promise<void>,
): Promise<void> {
  const client = await pool.connect();
  // Without a listener a connection that breaks now would end the process.
  client.on('error', ignore);
  let over = false;
  const db: Querier = {
    async query<Row extends object>(text: string, values?: unknown[]) {
      // The connection may be somebody else's by now.
      if (over) throw new Error('The transaction of this job is over.');
      return (await client.query(text, values)) as unknown as { rows: Row[] };
    },
  };
  try {
    // Its time may be over before there was a connection for it: what it would do elsewhere could not be undone.
    signal.throwIfAborted();
    await client.query('BEGIN');
    await Promise.race([work(db), rejectWhenAborted(signal)]);
    over = true;
    // A query that failed unseen turns the commit into its opposite.
    if ((await client.query('COMMIT')).command !== 'COMMIT') throw new Error('Its transaction had failed.');
    giveBack(client);
  } catch (error) {
    over = true;
    if (signal.aborted) await cutOff(client, link);
    else
      await client.query('ROLLBACK').then(
        () => giveBack(client),
        () => client.release(true),
      );
    throw error;
  }
}

/** The handler may still be in a query: closing our side alone would let it, and its locks, go on. */
async function cutOff(client: pg.PoolClient, link: Querier): Promise<void> {
  const { processID } = client as pg.PoolClient & { processID: number };
  await link.query('SELECT pg_terminate_backend($1)', [processID]).catch(ignore);
  client.release(true);
}

function giveBack(client: pg.PoolClient): void {
  client.off('error', ignore);
  client.release();
}

function rejectWhenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason as Error);
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}

const ignore = () => {};
