import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { answering, enter, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { z } from 'zod';
import { cursor } from '../../contracts/common.ts';
import {
  experimentResponseSchema,
  experimentsResponseSchema,
  newExperimentSchema,
} from '../../contracts/manager/analytics.ts';
import { SocialError } from '../errors.ts';
import { memberWith } from '../members.ts';
import { READ_POSTS, WRITE_POSTS } from '../permissions.ts';
import { begin, end, giveUp } from './acts.ts';
import { viewExperiments } from './read.ts';
import { findExperiment, listExperiments, type ExperimentRow } from './rows.ts';

const nothing = z.strictObject({});
const listQuery = z.strictObject({ cursor });

/** The number in `exp_17`; of anything else there is no test. */
function numberOf(ctx: Context): string {
  const [, id] = /^exp_(\d{1,18})$/.exec(String((ctx.params as { id: unknown }).id)) ?? [];
  if (!id) throw new SocialError('no-experiment');
  return id;
}

const deed = (done: 'created' | 'ended' | 'deleted', { id, name, metric, outcome }: ExperimentRow) => ({
  action: `social.experiment.${done}`,
  subject: { kind: 'social-experiment', id: `exp_${id}`, name },
  after: { metric, ...(outcome ? { verdict: outcome.result.verdict } : {}) },
});

const answer = async (db: Querier, row: ExperimentRow, now: Date) =>
  experimentResponseSchema.parse({ data: (await viewExperiments(db, [row], now))[0] });

/** Tests of one post against another, for whoever sees official posts; begun and ended by who writes them. */
export const experimentsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  list: answering(async (ctx: Context) => {
    const asked = parseRequest(listQuery, ctx.query);
    await memberWith(strapi, ctx, READ_POSTS);
    ctx.body = await inTransaction(strapi, async (db) => {
      const { experiments, next } = await listExperiments(db, asked.cursor);
      const data = await viewExperiments(db, experiments, new Date());
      return experimentsResponseSchema.parse({ data, has_more: next !== null, next_cursor: next });
    });
  }),

  show: answering(async (ctx: Context) => {
    parseRequest(nothing, ctx.query);
    await memberWith(strapi, ctx, READ_POSTS);
    const id = numberOf(ctx);
    ctx.body = await inTransaction(strapi, async (db) => answer(db, await findExperiment(db, id), new Date()));
  }),

  create: answering(async (ctx: Context) => {
    const wanted = parseRequest(newExperimentSchema, ctx.request.body);
    const member = await memberWith(strapi, ctx, WRITE_POSTS);
    ctx.body = await inTransaction(strapi, async (db) => {
      const row = await begin(db, wanted, member.id);
      await enter(strapi, [deed('created', row)]);
      return answer(db, row, new Date());
    });
    ctx.status = 201;
  }),

  end: answering(async (ctx: Context) => {
    parseRequest(nothing, ctx.request.body ?? {});
    await memberWith(strapi, ctx, WRITE_POSTS);
    const id = numberOf(ctx);
    ctx.body = await inTransaction(strapi, async (db) => {
      const row = await end(db, id, new Date());
      await enter(strapi, [deed('ended', row)]);
      return answer(db, row, new Date());
    });
  }),

  remove: answering(async (ctx: Context) => {
    await memberWith(strapi, ctx, WRITE_POSTS);
    const id = numberOf(ctx);
    await inTransaction(strapi, async (db) => enter(strapi, [deed('deleted', await giveUp(db, id))]));
    ctx.status = 204;
  }),
});
