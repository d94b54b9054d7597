import type { Core } from '@strapi/strapi';
import { inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { z } from 'zod';
import { answering, OrderError } from '../errors.ts';
import { sendFile } from '../file-answer.ts';
import { linesOf } from '../orders/lines.ts';
import { orderNamed } from '../orders/named.ts';
import { receiptOf } from './layout.ts';
import { printReceipt } from './print.ts';

const nothing = z.strictObject({});

/** What proves to whoever bought that it is paid. Before that there is none. */
export const receipts = ({ strapi }: { strapi: Core.Strapi }) => ({
  pdf: answering(async (ctx: Context) => {
    parseRequest(nothing, ctx.query);
    const { receipt, locale } = await inTransaction(strapi, async (db) => {
      const order = await orderNamed(db, ctx);
      const { receipt: drawn, paidAt } = order;
      if (drawn === null || paidAt === null) throw new OrderError('no-order');
      return {
        receipt: receiptOf({ ...order, receipt: drawn, paidAt }, await linesOf(db, order.id)),
        locale: order.locale,
      };
    });
    const bytes = await printReceipt(receipt, { locale, at: new Date() });
    sendFile(ctx, { type: 'application/pdf', name: `recu-${receipt.facts[0]![1]}.pdf`, bytes });
  }),
});
