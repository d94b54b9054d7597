import type { Core } from '@strapi/strapi';
import { inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { z } from 'zod';
import type { ShopReview } from '../../contracts/reviews.ts';
import {
  replyRequestSchema,
  reportRequestSchema,
  shopReviewResponseSchema,
  shopReviewsQuerySchema,
  shopReviewsResponseSchema,
} from '../../contracts/reviews.ts';
import { documents } from '../deals/documents.ts';
import { answering, OrderError } from '../errors.ts';
import { shopFor } from '../shop/owner.ts';
import { together } from '../together.ts';
import { holdShopReview, listShopReviews } from './shop.ts';

const nothing = z.strictObject({});

/** What is said of a shop’s products, for who sells them: read, answered, reported. Never written. */
export const shopReviews = ({ strapi }: { strapi: Core.Strapi }) => {
  const change = async (ctx: Context, dataOf: (review: ShopReview) => object): Promise<void> => {
    const data = await together(strapi, async (db) => {
      const { merchant } = await shopFor(db, ctx, 'reviews');
      const review = await holdShopReview(db, merchant, (ctx.params as { id?: unknown }).id);
      await documents(strapi, 'review').update({ documentId: review.id, data: dataOf(review) });
      return holdShopReview(db, merchant, review.id);
    });
    ctx.body = shopReviewResponseSchema.parse({ data });
  };

  return {
    list: answering(async (ctx: Context) => {
      const query = parseRequest(shopReviewsQuerySchema, ctx.query);
      const page = await inTransaction(strapi, async (db) =>
        listShopReviews(db, (await shopFor(db, ctx, 'reviews')).merchant, query),
      );
      ctx.body = shopReviewsResponseSchema.parse(page);
    }),

    reply: answering(async (ctx: Context) => {
      const { text } = parseRequest(replyRequestSchema, ctx.request.body);
      await change(ctx, () => ({ reply: text }));
    }),

    unreply: answering(async (ctx: Context) => {
      parseRequest(nothing, ctx.request.body ?? {});
      await change(ctx, () => ({ reply: null }));
    }),

    report: answering(async (ctx: Context) => {
      const { reason } = parseRequest(reportRequestSchema, ctx.request.body);
      await change(ctx, ({ reported }) => {
        if (reported) throw new OrderError('wrong-state');
        return { report: reason };
      });
    }),
  };
};
