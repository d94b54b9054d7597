import type { Core } from '@strapi/strapi';
import { readEnvironment } from '@sys/config';
import { counter, figures, gauge, serveFigures, watchProcess, type FiguresServer } from '../../telemetry/index.ts';
import { Histogram } from 'prom-client';
import type { JobEnd, QueueFigures } from '../jobs/types.ts';

const jobs = gauge({ name: 'shop_jobs', help: 'Jobs by state, of the whole system.', labelNames: ['state'] as const });
const oldest = gauge({
  name: 'shop_jobs_oldest_waiting_seconds',
  help: 'For how long the oldest job that could run has waited.',
});
const outbox = gauge({ name: 'shop_outbox_events', help: 'Events that no relay has turned into jobs yet.' });
const lag = gauge({ name: 'shop_outbox_lag_seconds', help: 'For how long the oldest of them has waited.' });
const connections = gauge({
  name: 'shop_database_connections',
  help: 'Connections of this process, and who waits for one.',
  labelNames: ['pool', 'state'] as const,
});
const most = gauge({
  name: 'shop_database_connections_max',
  help: 'The most connections that a pool of this process opens.',
  labelNames: ['pool'] as const,
});
const jobSeconds = new Histogram({
  name: 'shop_job_duration_seconds',
  help: 'Time that an attempt at a job took, by what came of it.',
  labelNames: ['handler', 'outcome'] as const,
  buckets: [0.005, 0.02, 0.1, 0.5, 2, 10, 60, 300],
  registers: [figures],
});
export const mails = counter({
  name: 'shop_mails_total',
  help: 'Mails that the mail server took, or that failed.',
  labelNames: ['kind', 'outcome'] as const,
});

export const countJob = ({ handler, outcome, seconds }: JobEnd): void =>
  jobSeconds.observe({ handler, outcome }, seconds);

/** A pool of connections as it is at this moment. */
export interface PoolFigures {
  used: number;
  idle: number;
  waiting: number;
  max: number;
}

const pools = new Map<string, () => PoolFigures>();

/** Shows a pool of connections in the figures, from now on. */
export function watchPool(name: string, read: () => PoolFigures): void {
  pools.set(name, read);
}

/** A pool of knex. */
export function knexPool(strapi: Core.Strapi): () => PoolFigures {
  const { pool } = (strapi.db.connection as unknown as { client: { pool: Tarn } }).client;
  return () => ({
    used: pool.numUsed(),
    idle: pool.numFree(),
    waiting: pool.numPendingAcquires(),
    max: pool.max,
  });
}

interface Tarn {
  max: number;
  numUsed(): number;
  numFree(): number;
  numPendingAcquires(): number;
}

/** A pool of `pg`. */
export const pgPool = (pool: {
  totalCount: number;
  idleCount: number;
  waitingCount: number;
  options: { max: number };
}): PoolFigures => ({
  used: pool.totalCount - pool.idleCount,
  idle: pool.idleCount,
  waiting: pool.waitingCount,
  max: pool.options.max,
});

let server: FiguresServer | null = null;

/**
 * Serves the figures where CMS_METRICS_PORT says; nothing when it says nothing. The queue is looked at
 * when somebody asks, with one statement. Throws a `MetricsPortError` when the port is taken.
 */
export async function startMetrics(queue: () => Promise<QueueFigures>): Promise<void> {
  const { CMS_METRICS_PORT: port, METRICS_HOST: host } = readEnvironment();
  if (port === undefined) return;
  watchProcess();
  const read = async () => {
    for (const [pool, state] of pools) show(pool, state());
    // Without the database its own figures are missing; those of the process are all the more of use.
    await queue().then(showQueue, forgetQueue);
    return figures.metrics();
  };
  server = await serveFigures({ host, port, setting: 'CMS_METRICS_PORT', contentType: figures.contentType, read });
}

export async function stopMetrics(): Promise<void> {
  await server?.close();
  server = null;
}

function show(pool: string, { max, ...states }: PoolFigures): void {
  most.set({ pool }, max);
  for (const [state, count] of Object.entries(states)) connections.set({ pool, state }, count);
}

function showQueue({ oldestWaitingSeconds, outboxLagSeconds, outboxEvents, ...states }: QueueFigures): void {
  for (const [state, count] of Object.entries(states)) jobs.set({ state }, count);
  oldest.set(oldestWaitingSeconds);
  lag.set(outboxLagSeconds);
  outbox.set(outboxEvents);
}

function forgetQueue(): void {
  for (const one of [jobs, oldest, lag, outbox]) one.remove();
}
