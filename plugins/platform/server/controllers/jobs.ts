import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Querier } from '@sys/database/marketplace';
import type { Context } from 'koa';
import {
  jobIdsRequestSchema,
  jobListRequestSchema,
  jobListResponseSchema,
  jobOverviewResponseSchema,
} from '../../contracts/jobs.ts';
import { enter } from '../audit/index.ts';
import { dropDead, retryDead, type DeadJob, type JobRow } from '../jobs/index.ts';
import { parseRequest } from '../parse-request.ts';
import { jobsOf } from '../services.ts';
import { toJson } from '../to-json.ts';
import { inTransaction } from '../transaction.ts';

const PAGE = 50;

/** What an administrator sees of the jobs, and does with the dead ones. */
export const jobs = ({ strapi }: { strapi: Core.Strapi }) => ({
  async overview(ctx: Context) {
    const [stats, repeated] = await Promise.all([jobsOf(strapi).stats(), jobsOf(strapi).repeated()]);
    ctx.body = jobOverviewResponseSchema.parse(toJson({ data: { ...stats, repeated } }));
  },

  async list(ctx: Context) {
    const { state, after } = parseRequest(jobListRequestSchema, { ...ctx.query, state: ctx.params.state });
    const rows = await jobsOf(strapi)[state]({ after, limit: PAGE });
    ctx.body = jobListResponseSchema.parse(
      toJson({ data: rows, nextAfter: rows.length === PAGE ? (rows.at(-1) as JobRow).id : null }),
    );
  },

  async retry(ctx: Context) {
    const { ids } = parseRequest(jobIdsRequestSchema, ctx.request.body);
    const retried = await settle(strapi, ids, retryDead, 'job.retried', { state: 'planned' });
    // Of what was asked for, all is gone or was emptied: say so, rather than that nothing happened.
    if (retried === 0)
      throw new errors.ApplicationError(
        'Le contenu de ces tâches a été effacé ou elles ne sont plus là : rien à relancer.',
      );
    ctx.body = { data: { retried } };
  },

  async drop(ctx: Context) {
    const { ids } = parseRequest(jobIdsRequestSchema, ctx.request.body);
    ctx.body = { data: { dropped: await settle(strapi, ids, dropDead, 'job.dropped', null) } };
  },
});

/** Does it to dead jobs and writes that down, a row for each. Resolves to how many they were. */
function settle(
  strapi: Core.Strapi,
  ids: string[],
  what: (db: Querier, ids: string[]) => Promise<DeadJob[]>,
  action: string,
  after: object | null,
): Promise<number> {
  return inTransaction(strapi, async (db) => {
    const jobs = await what(db, ids);
    await enter(
      strapi,
      jobs.map(({ id, handler }) => ({
        action,
        subject: { kind: 'job', id, name: handler },
        before: { state: 'dead' },
        after,
      })),
    );
    return jobs.length;
  });
}
