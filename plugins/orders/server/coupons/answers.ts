import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { enter, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import type { z } from 'zod';
import {
  couponIdSchema,
  couponRequestSchema,
  couponResponseSchema,
  couponsQuerySchema,
  couponsResponseSchema,
} from '../../contracts/coupons.ts';
import { COUPON_FIELD_PROBLEMS } from '../../domain/coupons/terms.ts';
import { answering } from '../errors.ts';
import { parseForm } from '../form.ts';
import { couponDeed } from './deed.ts';
import { listCoupons, type CouponOwner, type CouponRow } from './rows.ts';
import { viewCoupon } from './view.ts';
import { changeCoupon, makeCoupon, stopCoupon } from './write.ts';

/** Says whose codes whoever asks may see or change, in the transaction in which they are; throws for who may not. */
export type OwnerOf = (db: Querier, ctx: Context, act: 'see' | 'manage') => Promise<CouponOwner>;

/**
 * What is answered about codes: the same to a shop about its own as to the staff about the platform's. `stopRequest`:
 * what has to be said when one is stopped.
 */
export const couponAnswers = (strapi: Core.Strapi, ownerOf: OwnerOf, stopRequest: z.ZodType<{ reason?: string }>) => {
  const idOf = (ctx: Context): string => parseRequest(couponIdSchema, { id: (ctx.params as { id?: unknown }).id }).id;
  /** Does something to a code and shows it as it is then; its row of the trail comes last. */
  const does = (
    ctx: Context,
    action: 'created' | 'changed' | 'stopped',
    work: (db: Querier, owner: CouponOwner, now: Date) => Promise<{ before: CouponRow | null; after: CouponRow }>,
    reason?: string,
  ) =>
    inTransaction(strapi, async (db) => {
      const now = new Date();
      const { before, after } = await work(db, await ownerOf(db, ctx, 'manage'), now);
      await enter(strapi, [couponDeed(action, before, after, reason)]);
      ctx.body = couponResponseSchema.parse({ data: viewCoupon(after, now) });
    });

  return {
    list: answering(async (ctx: Context) => {
      const query = parseRequest(couponsQuerySchema, ctx.query);
      ctx.body = await inTransaction(strapi, async (db) => {
        const now = new Date();
        const { coupons, next } = await listCoupons(db, await ownerOf(db, ctx, 'see'), query);
        return couponsResponseSchema.parse({ data: coupons.map((row) => viewCoupon(row, now)), next });
      });
    }),

    create: answering(async (ctx: Context) => {
      const terms = parseForm(couponRequestSchema, ctx.request.body, COUPON_FIELD_PROBLEMS);
      await does(ctx, 'created', async (db, owner, now) => ({
        before: null,
        after: await makeCoupon(db, owner, terms, now),
      }));
      ctx.status = 201;
    }),

    change: answering(async (ctx: Context) => {
      const terms = parseForm(couponRequestSchema, ctx.request.body, COUPON_FIELD_PROBLEMS);
      await does(ctx, 'changed', (db, owner, now) => changeCoupon(db, owner, idOf(ctx), terms, now));
    }),

    stop: answering(async (ctx: Context) => {
      const { reason } = parseRequest(stopRequest, ctx.request.body ?? {});
      await does(ctx, 'stopped', (db, owner, now) => stopCoupon(db, owner, idOf(ctx), now), reason);
    }),
  };
};
