import type { Querier } from '@sys/database/marketplace';
import type pg from 'pg';
import { afterFailure, describeError } from '../../domain/jobs/failure.ts';
import { attemptOf, complete, handBack, renew, settleFailure, type Holder } from './holding.ts';
import { within } from './within.ts';
import { inTransaction } from './transaction.ts';
import { traced } from '../../telemetry/index.ts';
import type { HeldJob, JobEnd, Log, Registered } from './types.ts';

const TAKEN = 'Another worker has taken this job.';

interface RunnerOptions {
  /** Claims and settles; see `openLink`. */
  link: Querier;
  /** Gives each handler a connection of its own. */
  pool: pg.Pool;
  holder: Holder;
  log: Log;
  /** A failed job is to be tried again after so many seconds. */
  onRetry(seconds: number): void;
  /** An attempt is over; called as part of it. */
  onEnd?(end: JobEnd): void;
}

export interface Runner {
  /** Runs the job to its end, whatever that is; never rejects. */
  run(job: HeldJob, handler: Registered): Promise<void>;
  /** Waits so many seconds for what runs, then aborts it and hands it back. Returns how many that were. */
  stop(seconds: number): Promise<number>;
}

/** Runs handlers in transactions and keeps their leases alive. */
export function createRunner({ link, pool, holder, log, onRetry, onEnd }: RunnerOptions): Runner {
  const running = new Map<string, { job: HeldJob; abort: AbortController; ended: Promise<void> }>();

  const renewals = setInterval(
    () => {
      if (running.size === 0) return;
      const jobs = [...running.values()].map((each) => each.job);
      renew(link, holder, jobs).then(
        (lost) => lost.forEach((job) => running.get(attemptOf(job))?.abort.abort(new Error(TAKEN))),
        // The database is away. Its lease may run out; then whoever completes first wins.
        () => {},
      );
    },
    (holder.lease * 1000) / 3,
  );

  async function attempt(job: HeldJob, handler: Registered, abort: AbortController): Promise<void> {
    const began = performance.now();
    const over = (outcome: JobEnd['outcome'], error?: unknown) =>
      onEnd?.({ handler: job.handler, outcome, seconds: (performance.now() - began) / 1000, error });
    const timer = setTimeout(
      () => abort.abort(new Error(`It ran longer than ${handler.timeoutSeconds} s.`)),
      handler.timeoutSeconds * 1000,
    );
    try {
      await inTransaction({ pool, link, signal: abort.signal }, async (db) => {
        await handler.run(job.payload, {
          id: job.id,
          attempt: job.attempts,
          trace: job.trace,
          db,
          signal: abort.signal,
        });
        if (!(await complete(db, holder.worker, job))) throw new Error(TAKEN);
      });
      over('done');
    } catch (error) {
      over(await settle(job, handler, error), error);
    } finally {
      clearTimeout(timer);
    }
  }

  async function settle(job: HeldJob, handler: Registered, error: unknown): Promise<JobEnd['outcome']> {
    const after = afterFailure({
      error,
      attempts: job.attempts,
      limit: handler.attempts,
      base: handler.backoffSeconds,
      random: Math.random(),
    });
    const text = describeError(error);
    const what = `${job.handler} (job ${job.id}, attempt ${job.attempts})`;
    try {
      if (!(await settleFailure(link, holder.worker, job, { ...after, error: text }))) {
        log.warn(`Jobs: ${what} is no longer this worker's; what it wrote was undone.`);
        return 'lost';
      }
      if (after.state === 'dead') {
        log.error(`Jobs: ${what} is dead: ${text}`);
        return 'dead';
      }
      log.warn(`Jobs: ${what} failed and will be tried again: ${text}`);
      onRetry(after.inSeconds);
      return 'retry';
    } catch {
      log.warn(`Jobs: ${what} failed while the database was away; it comes back when its lease ends: ${text}`);
      return 'lost';
    }
  }

  return {
    async run(job, handler) {
      const abort = new AbortController();
      const trace = { id: job.trace ?? undefined, job: job.id, handler: job.handler, attempt: job.attempts };
      const ended = traced(trace, () => attempt(job, handler, abort));
      running.set(attemptOf(job), { job, abort, ended });
      await ended;
      running.delete(attemptOf(job));
    },
    async stop(seconds) {
      const allEnded = () => Promise.all([...running.values()].map((each) => each.ended));
      await within(seconds, allEnded());
      const left = [...running.values()];
      if (left.length > 0) {
        await handBack(
          link,
          holder.worker,
          left.map((each) => each.job),
        ).catch(() => {});
        for (const { abort } of left) abort.abort(new Error('This process stops.'));
        await allEnded();
      }
      clearInterval(renewals);
      return left.length;
    },
  };
}
