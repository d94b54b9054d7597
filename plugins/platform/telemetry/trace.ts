import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** What is being done, and for which request: everything that is logged on the way says so. */
export interface Trace {
  /** The request's id, from the first program that met it to the last job that follows from it. */
  id?: string;
  /** The job's own id, and what does it. */
  job?: string;
  handler?: string;
  attempt?: number;
  /** What the request failed of; set by whoever caught it, reported when the answer is out. */
  error?: unknown;
  /** What the asker may do, never who they are. */
  role?: string;
}

const storage = new AsyncLocalStorage<Trace>();

export const newRequestId = (): string => randomUUID();

/** Runs `work` and all that it starts as part of this. */
export const traced = <T>(trace: Trace, work: () => T): T => storage.run(trace, work);

export const currentTrace = (): Trace | undefined => storage.getStore();

/** The id of the request that what runs now goes back to, if there is one. */
export const currentRequestId = (): string | undefined => storage.getStore()?.id;

/** Notes what the running request failed of. */
export function noteError(error: unknown): void {
  const trace = storage.getStore();
  if (trace) trace.error = error;
}
