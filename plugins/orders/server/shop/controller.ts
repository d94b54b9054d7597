import type { Core } from '@strapi/strapi';
import { enter, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { z } from 'zod';
import {
  SHOP_MOVES,
  shopMoveRequestSchema,
  shopOrderResponseSchema,
  shopOrdersQuerySchema,
  shopOrdersResponseSchema,
  shopRefundRequestSchema,
} from '../../contracts/shop.ts';
import { permissionForMove } from '../../domain/team/permissions.ts';
import { answering, OrderError } from '../errors.ts';
import { deed } from '../orders/deed.ts';
import { lockOrder } from '../orders/rows.ts';
import { askRefund } from '../refunds/ask.ts';
import { refundDeed } from '../refunds/deed.ts';
import { findRefunds } from '../refunds/rows.ts';
import { markGiven } from '../refunds/second.ts';
import { listShop, shopOrder } from './list.ts';
import { moveByShop } from './move.ts';
import { shopFor } from './owner.ts';
import { viewShopOrder } from './view.ts';

const nothing = z.strictObject({});
const namedMove = z.enum(SHOP_MOVES);
const refundId = z.string().regex(/^\d{1,18}$/);
const DONE = { cancel: 'cancelled', ship: 'shipped', deliver: 'delivered', collect: 'collected', refuse: 'refused', miss: 'missed' } as const; // prettier-ignore

/** What a merchant sees and does of what they sold. The shop is that of whoever asks. */
export const shop = ({ strapi }: { strapi: Core.Strapi }) => {
  const numberOf = (ctx: Context): unknown => (ctx.params as { number?: unknown }).number;

  return {
    list: answering(async (ctx: Context) => {
      const query = parseRequest(shopOrdersQuerySchema, ctx.query);
      ctx.body = await inTransaction(strapi, async (db) => {
        const own = await shopFor(db, ctx, 'orders.see');
        return shopOrdersResponseSchema.parse(await listShop(db, own, query));
      });
    }),

    read: answering(async (ctx: Context) => {
      parseRequest(nothing, ctx.query);
      ctx.body = await inTransaction(strapi, async (db) => {
        const own = await shopFor(db, ctx, 'orders.see');
        const order = await shopOrder(db, own, numberOf(ctx));
        return shopOrderResponseSchema.parse({ data: await viewShopOrder(db, order, own) });
      });
    }),

    move: answering(async (ctx: Context) => {
      const named = namedMove.safeParse((ctx.params as { move?: unknown }).move);
      if (!named.success) throw new OrderError('no-order');
      const { reason } = parseRequest(shopMoveRequestSchema, ctx.request.body ?? {});
      ctx.body = await inTransaction(strapi, async (db) => {
        const own = await shopFor(db, ctx, permissionForMove[named.data]);
        const order = await shopOrder(db, own, numberOf(ctx), { lock: true });
        const moved = await moveByShop(db, order, named.data, own, reason, new Date());
        const data = await viewShopOrder(db, moved, own);
        await enter(strapi, [deed(moved, DONE[named.data], order)]);
        return shopOrderResponseSchema.parse({ data });
      });
    }),

    refund: answering(async (ctx: Context) => {
      const ask = parseRequest(shopRefundRequestSchema, ctx.request.body);
      ctx.body = await inTransaction(strapi, async (db) => {
        const own = await shopFor(db, ctx, 'refunds');
        const order = await shopOrder(db, own, numberOf(ctx), { lock: true });
        const by = { doer: 'merchant', merchant: own.merchant, actor: own.person } as const;
        const refund = await askRefund(db, order, ask, by, ask.reason, new Date());
        const data = await viewShopOrder(db, (await lockOrder(db, order.id))!, own);
        await enter(strapi, [refundDeed(refund, 'asked', null, refund.state)]);
        return shopOrderResponseSchema.parse({ data });
      });
    }),

    /** Cash was given back. Of an order with several merchants, by the one whose lines alone went back. */
    given: answering(async (ctx: Context) => {
      parseRequest(nothing, ctx.request.body ?? {});
      ctx.body = await inTransaction(strapi, async (db) => {
        const own = await shopFor(db, ctx, 'refunds');
        const order = await shopOrder(db, own, numberOf(ctx), { lock: true });
        const id = refundId.safeParse((ctx.params as { id?: unknown }).id);
        const [refund] = id.success ? await findRefunds(db, `WHERE r.id = $1 AND r."order" = $2 AND NOT EXISTS (
            SELECT 1 FROM orders_refund_parts p JOIN orders_lines l ON l.id = p.line WHERE p.refund = r.id AND l.merchant <> $3)
          FOR UPDATE OF r`, [id.data, order.id, own.merchant]) : []; // prettier-ignore
        if (!refund) throw new OrderError('no-order');
        await markGiven(db, refund, new Date());
        const data = await viewShopOrder(db, order, own);
        await enter(strapi, [refundDeed(refund, 'given', refund.state, 'succeeded')]);
        return shopOrderResponseSchema.parse({ data });
      });
    }),
  };
};
