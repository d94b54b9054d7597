import type { Core } from '@strapi/strapi';
import { enter, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { orderResponseSchema, withdrawRequestSchema } from '../../contracts/orders.ts';
import { answering } from '../errors.ts';
import { viewOrder } from '../orders/read.ts';
import { orderNamed } from '../orders/named.ts';
import { readerOf } from '../shopper.ts';
import { askRefund } from './ask.ts';
import { refundDeed } from './deed.ts';

/** What the books say of a buyer who says nothing: within the time of withdrawal no reason is owed (law 31-08). */
const NO_REASON = 'Rétractation';

/** Whoever bought changes their mind. */
export const withdrawals = ({ strapi }: { strapi: Core.Strapi }) => ({
  ask: answering(async (ctx: Context) => {
    const { lines, reason } = parseRequest(withdrawRequestSchema, ctx.request.body);
    ctx.body = await inTransaction(strapi, async (db) => {
      const now = new Date();
      const order = await orderNamed(db, ctx, { lock: true });
      const ask = lines.length === 0 ? ({ kind: 'all' } as const) : ({ kind: 'units', units: lines } as const);
      const by = { doer: 'buyer', merchant: null, actor: readerOf(ctx).user } as const;
      const refund = await askRefund(db, order, ask, by, reason || NO_REASON, now);
      const shown = await viewOrder(db, await orderNamed(db, ctx), now);
      await enter(strapi, [refundDeed(refund, 'asked', null, refund.state)]);
      return orderResponseSchema.parse({ data: shown });
    });
  }),
});
