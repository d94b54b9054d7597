import Bull from 'bull';
import { Redis } from 'ioredis';
import type { Batch } from './handover.ts';
import type { Log, Registered } from './types.ts';
import { within } from './within.ts';

/** A Redis that is slower than this is of no help: PostgreSQL hands the jobs out then. */
const COMMAND_TIMEOUT = 2_000;
/** Seconds that Redis gets to let go of us. */
const CLOSING = 3;
/** After Redis failed to take jobs it is asked only whether it answers, once in so long. */
const PAUSE = 10_000;
/** The parts of a queue that only Redis knows are forgotten with it; nothing of them is needed. */
const GONE_WHEN_ENDED = { removeOnComplete: true, removeOnFail: true };

interface BullOptions {
  redisUrl: string;
  handlers: Registered[];
  /** Seconds after which a worker that gives no sign of life counts as dead. */
  lease: number;
  log: Log;
  /** Does the jobs of a batch, one after the other. */
  onBatch(handler: Registered, ids: string[]): Promise<void>;
  /** Redis can (again) be used, or no longer. */
  onChange(): void;
}

/** Redis as what hands due jobs to workers. It holds ids only, and may lose them at any time. */
export interface Spreader {
  /** Why Redis cannot be used now, or null when it can. */
  away(): string | null;
  /** Rejects when Redis did not take all of them. */
  add(batches: Batch[]): Promise<void>;
  /** Which of these batches Redis still holds. */
  known(batches: { id: string; handler: string }[]): Promise<Set<string>>;
  /** Takes no more batches. */
  pause(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a queue for each handler. Does not wait for Redis, and never rejects for want of it. */
export function startBull({ redisUrl, handlers, lease, log, onBatch, onChange }: BullOptions): Spreader {
  const connections: Redis[] = [];
  const queues = new Map<string, Bull.Queue<{ ids: string[] }>>();
  let lastError = 'not connected yet';
  let failing = false;
  let probe: NodeJS.Timeout | undefined;
  let closing = false;

  const connect = (type: 'client' | 'subscriber' | 'bclient'): Redis => {
    const connection = new Redis(redisUrl, {
      maxRetriesPerRequest: type === 'client' ? 1 : null,
      enableReadyCheck: type === 'client',
      retryStrategy: (times) => Math.min(5_000, 100 * 2 ** Math.min(times, 6)),
      connectionName: 'sys-jobs',
      ...(type === 'client' ? { commandTimeout: COMMAND_TIMEOUT } : {}),
    });
    // Every queue listens to those they share.
    connection.setMaxListeners(0);
    connection.on('error', (error: Error) => (lastError = error.message || String(error)));
    connections.push(connection);
    return connection;
  };

  const client = connect('client');
  const subscriber = connect('subscriber');
  let wasReady = false;
  client.on('ready', () => {
    log.info('Jobs: Redis hands them to the workers.');
    wasReady = true;
    failing = false;
    onChange();
  });
  client.on('close', () => {
    if (!wasReady || closing) return;
    wasReady = false;
    log.warn('Jobs: Redis is away; until it is back each process takes them from PostgreSQL.');
    onChange();
  });

  /** It may hang or be full: connected and yet of no use. */
  function fail(error: unknown): void {
    lastError = error instanceof Error ? error.message : String(error);
    failing = true;
    clearTimeout(probe);
    if (!closing) probe = setTimeout(() => void client.ping().then(recover, fail), PAUSE);
  }

  function recover(): void {
    if (!failing || closing) return;
    failing = false;
    log.info('Jobs: Redis answers; it hands them to the workers again.');
    onChange();
  }

  for (const handler of handlers) {
    const queue = new Bull<{ ids: string[] }>(handler.name, {
      prefix: 'sys:jobs',
      createClient: (type) => (type === 'client' ? client : type === 'subscriber' ? subscriber : connect(type)),
      settings: {
        lockDuration: lease * 1000,
        stalledInterval: lease * 1000,
        // How often a job may be tried is PostgreSQL's to know; Bull only passes the batch on.
        maxStalledCount: Number.MAX_SAFE_INTEGER,
        retryProcessDelay: 1_000,
        // How long a connection that waits for work is left in peace, in seconds.
        drainDelay: 60,
        // We use none of Bull's delays.
        guardInterval: 60_000,
      },
    });
    queue.on('error', (error) => (lastError = error.message || String(error)));
    // Its promise rejects when Redis is closed before it was ever there.
    queue.process(handler.concurrency, (job) => onBatch(handler, job.data.ids)).catch(() => {});
    queues.set(handler.name, queue);
  }

  const away = () => {
    if (client.status !== 'ready') return `Redis is away (${lastError})`;
    return failing ? `Redis failed (${lastError})` : null;
  };

  return {
    away,
    async add(batches) {
      try {
        for (const [name, queue] of queues) {
          const jobs = batches
            .filter((batch) => batch.handler === name)
            .map(({ id, ids }) => ({ data: { ids }, opts: { ...GONE_WHEN_ENDED, jobId: id } }));
          if (jobs.length > 0) await queue.addBulk(jobs);
        }
      } catch (error) {
        fail(error);
        throw error;
      }
    },
    async known(batches) {
      if (away()) return new Set();
      const found = await Promise.all(
        batches.map(({ id, handler }) => client.exists(queues.get(handler)!.toKey(id)).catch(() => 0)),
      );
      return new Set(batches.filter((_, i) => found[i] === 1).map((batch) => batch.id));
    },
    async pause() {
      if (client.status !== 'ready') {
        // It could answer while we leave, and hand us a batch that nobody does any more.
        closing = true;
        for (const each of connections) each.disconnect();
        return;
      }
      const paused = Promise.all([...queues.values()].map((queue) => queue.pause(true, true)));
      if (!(await within(CLOSING, paused))) fail(`it did not let go in ${CLOSING} s`);
    },
    async close() {
      closing = true;
      clearTimeout(probe);
      // Bull waits for Redis before it closes: without an answer that would be for ever.
      if (away()) for (const each of connections) each.disconnect();
      await within(CLOSING, Promise.all([...queues.values()].map((queue) => queue.close(true))));
      for (const each of connections) each.disconnect();
    },
  };
}
