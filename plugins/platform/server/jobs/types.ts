import type { Querier } from '@sys/database/marketplace';

export interface JobContext {
  /** Of the job: the same in every attempt, so it can make effects outside idempotent. */
  id: string;
  /** 1 the first time. */
  attempt: number;
  trace: string | null;
  /** What is written here commits together with the job's completion, or not at all. */
  db: Querier;
  /** Aborted when the job ran too long, was taken over by another worker, or must stop. */
  signal: AbortSignal;
}

/**
 * Does a job. It may run more than once: what it does in the database through `context.db` counts
 * once, what it does outside happens at least once. Throw to be tried again later, a
 * `PermanentError` to give up.
 */
export type Handler<Payload> = (payload: Payload, context: JobContext) => Promise<void>;

export interface HandlerOptions {
  /** How often it is tried before it is dead; 8 when not set. */
  attempts?: number;
  /** Base of the back-off, which doubles with each attempt; 10 when not set. */
  backoffSeconds?: number;
  /** How many of its jobs one process runs at a time; all that the process may when not set. */
  concurrency?: number;
  /** Then the attempt has failed; 300 when not set. */
  timeoutSeconds?: number;
}

export interface Registered extends Required<HandlerOptions> {
  name: string;
  run: Handler<unknown>;
}

/** A job as a worker holds it. `id`, `worker` and `attempts` together say whose attempt it is. */
export interface HeldJob {
  id: string;
  handler: string;
  payload: unknown;
  trace: string | null;
  attempts: number;
}

export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** What came of an attempt at a job. `lost`: another worker has it, or the database was away. */
export interface JobEnd {
  handler: string;
  outcome: 'done' | 'retry' | 'dead' | 'lost';
  seconds: number;
  error?: unknown;
}

/** How much there is to do, of the whole system. */
export interface QueueFigures {
  planned: number;
  queued: number;
  running: number;
  dead: number;
  /** For how many seconds the oldest job that could run has waited. */
  oldestWaitingSeconds: number;
  /** Events that no relay has taken, and for how many seconds the oldest has waited. */
  outboxEvents: number;
  outboxLagSeconds: number;
}
