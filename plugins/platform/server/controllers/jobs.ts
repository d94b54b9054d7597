import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import {
  jobIdsRequestSchema,
  jobListRequestSchema,
  jobListResponseSchema,
  jobOverviewResponseSchema,
} from '../../contracts/jobs.ts';
import type { JobRow } from '../jobs/index.ts';
import { parseRequest } from '../parse-request.ts';
import { jobsOf } from '../services.ts';
import { toJson } from '../to-json.ts';

const PAGE = 50;

/** What an administrator sees of the jobs, and does with the dead ones. */
export const jobs = ({ strapi }: { strapi: Core.Strapi }) => ({
  async overview(ctx: Context) {
    const [stats, repeated] = await Promise.all([jobsOf(strapi).stats(), jobsOf(strapi).repeated()]);
    ctx.body = jobOverviewResponseSchema.parse(toJson({ data: { ...stats, repeated } }));
  },

  async list(ctx: Context) {
    const { state, after } = parseRequest(jobListRequestSchema, { ...ctx.query, state: ctx.params.state });
    const { dead, planned, running } = jobsOf(strapi);
    const read = { dead: dead.list, planned, running }[state];
    const rows = await read({ after, limit: PAGE });
    ctx.body = jobListResponseSchema.parse(
      toJson({ data: rows, nextAfter: rows.length === PAGE ? (rows.at(-1) as JobRow).id : null }),
    );
  },

  async retry(ctx: Context) {
    const { ids } = parseRequest(jobIdsRequestSchema, ctx.request.body);
    ctx.body = { data: { retried: await jobsOf(strapi).dead.retry(ids) } };
  },

  async drop(ctx: Context) {
    const { ids } = parseRequest(jobIdsRequestSchema, ctx.request.body);
    ctx.body = { data: { dropped: await jobsOf(strapi).dead.drop(ids) } };
  },
});
