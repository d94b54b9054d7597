import { z } from 'zod';

/** A row's number, which outgrows a JavaScript number. */
const id = z.string().regex(/^\d{1,19}$/);

export const JOB_LISTS = ['dead', 'planned', 'running'] as const;

export const jobListRequestSchema = z.strictObject({
  state: z.enum(JOB_LISTS),
  after: id.optional(),
});

export const jobIdsRequestSchema = z.strictObject({ ids: z.array(id).min(1).max(500) });

/** A job as the admin panel shows it: never its payload, which may hold what is personal. */
export const jobSchema = z.object({
  id,
  handler: z.string(),
  attempts: z.number().int(),
  runAt: z.iso.datetime(),
  createdAt: z.iso.datetime(),
  startedAt: z.iso.datetime().nullable(),
  lastError: z.string().nullable(),
  /** What it carried is gone: it can only be dropped. */
  wipedAt: z.iso.datetime().nullable(),
});

export const jobListResponseSchema = z.object({ data: z.array(jobSchema), nextAfter: id.nullable() });

export const jobOverviewResponseSchema = z.object({
  data: z.object({
    planned: z.number().int(),
    queued: z.number().int(),
    running: z.number().int(),
    dead: z.number().int(),
    /** Of the last hour. */
    done: z.number().int(),
    oldestWaitingSeconds: z.number(),
    outboxLagSeconds: z.number(),
    spread: z.object({ by: z.enum(['redis', 'process']), why: z.string().nullable() }),
    repeated: z.array(z.object({ name: z.string(), cron: z.string(), nextAt: z.iso.datetime() })),
  }),
});

export type JobOverview = z.output<typeof jobOverviewResponseSchema>['data'];
export type JobList = z.output<typeof jobListResponseSchema>;
export type Job = z.output<typeof jobSchema>;
export type JobState = (typeof JOB_LISTS)[number];
