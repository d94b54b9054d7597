import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { answering, enter, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { z } from 'zod';
import { deliveryId } from '../../contracts/common.ts';
import { queueItemSchema, queueQuerySchema, queueResponseSchema } from '../../contracts/manager/queue.ts';
import { retryRequestSchema } from '../../contracts/publications.ts';
import { SocialError } from '../errors.ts';
import { memberWith } from '../members.ts';
import { READ_POSTS, WRITE_POSTS } from '../permissions.ts';
import { attestDelivery, cancelDelivery, removeDelivery, retryDelivery } from '../publications/acts.ts';
import { deliveryDeed } from '../publications/deeds.ts';
import { countQueue, isCursor, readQueue, readQueued } from './rows.ts';

const nothing = z.strictObject({});
const itemResponse = z.object({ data: queueItemSchema });

/** What leaves for the networks in the name of the house, and what somebody has to see to. */
export const queues = ({ strapi }: { strapi: Core.Strapi }) => {
  /** As a person does to a part of theirs; answered with how it stands then. */
  const toPart = <Body>(
    done: Parameters<typeof deliveryDeed>[0],
    schema: z.ZodType<Body>,
    work: (db: Querier, id: string, body: Body) => ReturnType<typeof attestDelivery>,
  ) =>
    answering(async (ctx: Context) => {
      await memberWith(strapi, ctx, WRITE_POSTS);
      const id = deliveryId.safeParse((ctx.params as { id?: unknown }).id);
      if (!id.success) throw new SocialError('no-delivery');
      const body = parseRequest(schema, ctx.request.body ?? {});
      await inTransaction(strapi, async (db) => {
        const row = id.data.slice('dlv_'.length);
        const { before, state } = await work(db, row, body);
        ctx.body = itemResponse.parse({ data: await readQueued(db, row) });
        await enter(strapi, [deliveryDeed(done, before, state)]);
      });
    });

  return {
    list: answering(async (ctx: Context) => {
      await memberWith(strapi, ctx, READ_POSTS);
      const { view, cursor } = parseRequest(queueQuerySchema, ctx.query);
      if (!isCursor(view, cursor)) throw new SocialError('invalid', { field: 'cursor' });
      ctx.body = await inTransaction(strapi, async (db) => {
        const { items, next } = await readQueue(db, view, cursor);
        const counts = await countQueue(db);
        return queueResponseSchema.parse({ data: items, has_more: next !== null, next_cursor: next, counts });
      });
    }),
    retry: toPart('retried', retryRequestSchema, (db, id, body) => retryDelivery(db, null, id, body)),
    attest: toPart('attested', nothing, (db, id) => attestDelivery(db, null, id)),
    cancel: toPart('cancelled', nothing, (db, id) => cancelDelivery(db, null, id)),
    remove: toPart('removal-asked', nothing, (db, id) => removeDelivery(db, null, id)),
  };
};
