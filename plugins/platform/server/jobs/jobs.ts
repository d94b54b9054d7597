import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { planSchedules } from './agenda.ts';
import { startBull, type Spreader } from './bull.ts';
import { CLEANING, clean } from './cleaning.ts';
import { createDispatcher, type Dispatcher } from './dispatcher.ts';
import { listDead, listPlanned, listRepeated, listRunning, readQueue, readStats, type JobStats } from './inspect.ts';
import { openLink, type Link } from './link.ts';
import { OWN_TYPES } from './pg-types.ts';
import { createRegistry, type Registry } from './registry.ts';
import { subscribe } from './relay.ts';
import { createRunner, type Runner } from './runner.ts';
import type { JobEnd, Log, QueueFigures } from './types.ts';
import { pgPool, type PoolFigures } from '../telemetry/metrics.ts';

export interface JobsOptions {
  databaseUrl: string;
  /** Without it this process takes its jobs from PostgreSQL itself. */
  redisUrl?: string;
  log: Log;
  /** How many jobs this process runs at a time, each with a database connection; 10 when not set. */
  concurrency?: number;
  /** Seconds without a sign of life after which a worker counts as dead; 30 when not set. */
  lease?: number;
  /** Whether this process turns events into jobs; true when not set. */
  relay?: boolean;
  /** For how many days finished jobs and told events are kept; 7 when not set. */
  retentionDays?: number;
  /** An attempt at a job is over; called as part of it, so that what it logs says which. */
  onEnd?(end: JobEnd): void;
}

type Bound<F> = F extends (db: never, ...rest: infer Rest) => infer Result ? (...rest: Rest) => Result : never;

export interface Jobs extends Pick<Registry, 'on' | 'task' | 'repeat'> {
  /** Begins to work. Handlers are registered before. Rejects when the database cannot be reached. */
  start(): Promise<void>;
  /** Takes no more, waits so many seconds (20) for what runs, hands back the rest. */
  stop(seconds?: number): Promise<void>;
  /** With `spread`: who hands jobs to workers at this moment, and why not Redis. */
  stats(): Promise<JobStats & { spread: { by: 'redis' | 'process'; why: string | null } }>;
  /** How much there is to do, with one cheap statement. */
  queue(): Promise<QueueFigures>;
  /** The connections of the handlers. */
  connections(): PoolFigures;
  planned: Bound<typeof listPlanned>;
  running: Bound<typeof listRunning>;
  repeated: Bound<typeof listRepeated>;
  dead: Bound<typeof listDead>;
}

/**
 * Events and jobs over PostgreSQL, which alone knows what is to be done and what was; Redis, when
 * there is one, only hands due jobs to the workers of several processes.
 */
export function createJobs(options: JobsOptions): Jobs {
  const { databaseUrl, log, concurrency = 10, lease = 30, retentionDays = 7 } = options;
  const holder = { worker: randomUUID(), lease };
  const registry = createRegistry(concurrency);
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    application_name: 'sys-jobs-work',
    types: OWN_TYPES,
    // Two beside the workers: for lists and figures.
    max: concurrency + 2,
    connectionTimeoutMillis: 10_000,
  });
  // An idle connection that breaks is replaced by the next that is asked for.
  pool.on('error', () => {});

  let working: { link: Link; runner: Runner; dispatcher: Dispatcher; spreader: Spreader | null } | null = null;

  async function start(): Promise<void> {
    registry.repeat(CLEANING.name, CLEANING.cron, async (_, { db, signal }) => {
      await subscribe(db, registry.subscriptions);
      await clean(db, retentionDays, signal);
    });
    const link = await openLink({ databaseUrl, log, onNews: () => working?.dispatcher.wake() });
    try {
      await subscribe(link, registry.subscriptions);
      await planSchedules(link, registry.schedules);
    } catch (error) {
      await link.close();
      throw error;
    }
    const onRetry = (seconds: number) => working?.dispatcher.wakeIn(seconds);
    const runner = createRunner({ link, pool, holder, log, onRetry, onEnd: options.onEnd });
    const spreader = options.redisUrl
      ? startBull({
          redisUrl: options.redisUrl,
          handlers: [...registry.handlers.values()],
          lease,
          log,
          onBatch: async (handler, ids) => working?.dispatcher.runNamed(handler, ids),
          onChange: () => working?.dispatcher.wake(),
        })
      : null;
    const dispatcher = createDispatcher({
      link,
      runner,
      spreader,
      registry,
      holder,
      concurrency,
      relays: options.relay ?? true,
      log,
    });
    working = { link, runner, dispatcher, spreader };
    dispatcher.wake();
  }

  let stopped: Promise<void> | null = null;

  async function stop(seconds: number): Promise<void> {
    if (working) {
      const { link, runner, dispatcher, spreader } = working;
      await dispatcher.stop();
      await spreader?.pause();
      const left = await runner.stop(seconds);
      if (left > 0) log.warn(`Jobs: ${left} did not end in ${seconds} s and were handed back.`);
      await dispatcher.handedBack();
      await spreader?.close();
      // What Redis named while it let go of us.
      await dispatcher.handedBack();
      await link.close();
      working = null;
    }
    await pool.end();
  }

  const spread = () => {
    if (!options.redisUrl) return { by: 'process' as const, why: 'REDIS_URL is not set' };
    const why = working?.spreader?.away() ?? null;
    return { by: why ? ('process' as const) : ('redis' as const), why };
  };

  return {
    on: registry.on,
    task: registry.task,
    repeat: registry.repeat,
    start,
    stop: (seconds = 20) => (stopped ??= stop(seconds)),
    stats: async () => ({ ...(await readStats(pool)), spread: spread() }),
    queue: () => readQueue(pool),
    connections: () => pgPool(pool),
    planned: (page) => listPlanned(pool, page),
    running: (page) => listRunning(pool, page),
    repeated: () => listRepeated(pool),
    dead: (page) => listDead(pool, page),
  };
}
