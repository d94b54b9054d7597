import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { inTransaction } from '@sys/platform/services';
import type { Context } from 'koa';
import { z } from 'zod';
import {
  ownSaleRefundRequestSchema,
  ownSaleRequestSchema,
  ownSaleResponseSchema,
  ownSalesQuerySchema,
  ownSalesResponseSchema,
} from '../../contracts/partners.ts';
import { answeringCalls, callerOf, readCall } from './calls.ts';
import { once } from './once.ts';
import { listOwnSales } from './sales.ts';
import { tellRefund, tellSale } from './told.ts';

const idempotencyKey = z.string().regex(/^[\w-]{16,64}$/);
const orderNamed = z.string().trim().min(1).max(100);

/** What the server of a merchant’s own shop tells us: signed, and each wish done once. */
export const partnerCalls = ({ strapi }: { strapi: Core.Strapi }) => {
  const does = (work: (db: Querier, merchant: string, ctx: Context) => Promise<{ status: number; body: unknown }>) =>
    answeringCalls(async (ctx) => {
      const { id: apiKey, merchant } = await callerOf(strapi, ctx);
      const idempotency = readCall(idempotencyKey, ctx.get('idempotency-key'));
      const request = `${ctx.originalUrl}\n${JSON.stringify(ctx.request.body ?? {})}`;
      const answer = await once(strapi, { apiKey, idempotency, request }, (db) => work(db, merchant, ctx));
      ctx.status = answer.status;
      ctx.type = 'application/json';
      if (answer.replayed) ctx.set('idempotent-replayed', 'true');
      ctx.body = answer.body;
    });

  return {
    tell: does(async (db, merchant, ctx) => {
      const wish = readCall(ownSaleRequestSchema, ctx.request.body ?? {});
      const sale = await tellSale(db, merchant, wish, new Date());
      // Nobody brought it: there is nothing to keep of it, and nothing went wrong.
      if (!sale) return { status: 200, body: { data: null } };
      return { status: 201, body: ownSaleResponseSchema.parse({ data: sale }) };
    }),

    refund: does(async (db, merchant, ctx) => {
      const order = readCall(orderNamed, (ctx.params as { order: string }).order);
      const { lines } = readCall(ownSaleRefundRequestSchema, ctx.request.body ?? {});
      const sale = await tellRefund(db, merchant, order, lines, new Date());
      return { status: 200, body: ownSaleResponseSchema.parse({ data: sale }) };
    }),

    list: answeringCalls(async (ctx) => {
      const { merchant } = await callerOf(strapi, ctx);
      const { cursor } = readCall(ownSalesQuerySchema, ctx.query);
      ctx.body = ownSalesResponseSchema.parse(await inTransaction(strapi, (db) => listOwnSales(db, merchant, cursor)));
    }),
  };
};
