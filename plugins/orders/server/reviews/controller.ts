import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { inTransaction, parseRequest, personOf } from '@sys/platform/services';
import type { Context } from 'koa';
import { z } from 'zod';
import {
  changeReviewRequestSchema,
  myReviewsQuerySchema,
  myReviewsResponseSchema,
  orderReviewsResponseSchema,
  writeReviewRequestSchema,
} from '../../contracts/reviews.ts';
import { answering } from '../errors.ts';
import { orderNamed } from '../orders/named.ts';
import type { OrderRow } from '../orders/rows.ts';
import { together } from '../together.ts';
import { listMyReviews, viewOrderReviews } from './view.ts';
import { changeReview, takeBackReview, writeReview } from './write.ts';

const nothing = z.strictObject({});

/** What whoever bought says of it: by their account, or by the key of their order. */
export const reviews = ({ strapi }: { strapi: Core.Strapi }) => {
  const idOf = (ctx: Context): unknown => (ctx.params as { id?: unknown }).id;
  /** Does something to what was said of an order, which is locked, and shows what is said then. */
  const write = async (
    ctx: Context,
    work: (db: Querier, order: OrderRow, now: Date) => Promise<void>,
  ): Promise<void> => {
    const data = await together(strapi, async (db) => {
      const now = new Date();
      const order = await orderNamed(db, ctx, { lock: true });
      await work(db, order, now);
      return viewOrderReviews(db, order, now);
    });
    ctx.body = orderReviewsResponseSchema.parse({ data });
  };

  return {
    list: answering(async (ctx: Context) => {
      parseRequest(nothing, ctx.query);
      const data = await inTransaction(strapi, async (db) =>
        viewOrderReviews(db, await orderNamed(db, ctx), new Date()),
      );
      ctx.body = orderReviewsResponseSchema.parse({ data });
    }),

    write: answering(async (ctx: Context) => {
      const wish = parseRequest(writeReviewRequestSchema, ctx.request.body);
      await write(ctx, (db, order, now) => writeReview(strapi, db, order, wish, now));
      ctx.status = 201;
    }),

    change: answering(async (ctx: Context) => {
      const words = parseRequest(changeReviewRequestSchema, ctx.request.body);
      await write(ctx, (db, order, now) => changeReview(strapi, db, order, idOf(ctx), words, now));
    }),

    remove: answering(async (ctx: Context) => {
      parseRequest(nothing, ctx.request.body ?? {});
      await write(ctx, (db, order, now) => takeBackReview(strapi, db, order, idOf(ctx), now));
    }),

    mine: answering(async (ctx: Context) => {
      const user = personOf(ctx);
      const { after } = parseRequest(myReviewsQuerySchema, ctx.query);
      const page = await inTransaction(strapi, (db) => listMyReviews(db, user, after, new Date()));
      ctx.body = myReviewsResponseSchema.parse(page);
    }),
  };
};
