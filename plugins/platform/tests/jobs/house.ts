import { createJobs, type Jobs, type JobsOptions } from '../../server/jobs/index.ts';
import type { Ground } from './ground.ts';

/** Jobs inside the test's own process, all stopped at the end of the test. */
export interface House {
  /** What they logged. */
  said: string[];
  make(options?: Partial<JobsOptions>): Jobs;
  stopAll(): Promise<void>;
}

export function createHouse(ground: () => Ground): House {
  const made: Jobs[] = [];
  const said: string[] = [];
  const say = (message: string) => void said.push(message);
  return {
    said,
    make(options) {
      const jobs = createJobs({
        databaseUrl: ground().url,
        log: { info: say, warn: say, error: say },
        lease: 1,
        ...options,
      });
      made.push(jobs);
      return jobs;
    },
    async stopAll() {
      await Promise.all(made.splice(0).map((jobs) => jobs.stop(0.1)));
      said.length = 0;
    },
  };
}
