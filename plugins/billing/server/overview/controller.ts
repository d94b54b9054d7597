import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { enter, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { overviewResponseSchema, replayRequestSchema } from '../../contracts/overview.ts';
import { stripeOf } from '../gateway/index.ts';
import { replayEvent } from '../webhooks/intake.ts';
import { readOverview } from './read.ts';

/** What the staff sees of subscriptions, and does about an event that was not followed. */
export const overview = ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context) {
    const seen = await inTransaction(strapi, (db) => readOverview(db, new Date()));
    ctx.body = overviewResponseSchema.parse({ data: { offered: stripeOf(strapi) !== null, ...seen } });
  },

  /** Harmless however often: the object is read again, and what is known already is not written. */
  async replay(ctx: Context) {
    const { id } = parseRequest(replayRequestSchema, { id: ctx.params.id });
    await inTransaction(strapi, async (db) => {
      if (!(await replayEvent(db, id))) throw new errors.NotFoundError('There is no such event to follow again.');
      await enter(strapi, [{ action: 'payment-event.replayed', subject: { kind: 'payment-event', id } }]);
    });
    ctx.body = { data: { id } };
  },
});
