export { PermanentError } from '../../domain/jobs/errors.ts';
export { createJobs, type Jobs, type JobsOptions } from './jobs.ts';
export { enqueue, publish } from './publish.ts';
export type { JobContext } from './types.ts';
export { dropDead, retryDead, type DeadJob, type JobRow } from './inspect.ts';
