import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { inTransaction, parseRequest, personOf } from '@sys/platform/services';
import type { Context } from 'koa';
import { z } from 'zod';
import { myVouchersQuerySchema, myVouchersResponseSchema } from '../../contracts/orders.ts';
import { answering, OrderError } from '../errors.ts';
import { orderNamed } from '../orders/named.ts';
import type { OrderRow } from '../orders/rows.ts';
import { sendFile } from '../file-answer.ts';
import { listMyVouchers } from './mine.ts';
import { printVouchers, type PrintedVoucher } from './print.ts';
import { qrSvg } from './qr.ts';
import { findVouchers, voucherOf, type VoucherRow } from './rows.ts';
import { unseal } from './seal.ts';

/** Printed at once; whoever has more prints the others one by one. */
const MOST_PRINTED = 200;

const nothing = z.strictObject({});
const voucherId = z.string().regex(/^\d{1,18}$/);

/** The vouchers of an order as files, for whoever bought it. Somebody else’s is answered as one that is not there. */
export const vouchers = ({ strapi }: { strapi: Core.Strapi }) => {
  const named = async (db: Querier, ctx: Context): Promise<OrderRow> => {
    parseRequest(nothing, ctx.query);
    return orderNamed(db, ctx);
  };
  const one = async (ctx: Context): Promise<{ order: OrderRow; voucher: VoucherRow }> =>
    inTransaction(strapi, async (db) => {
      const order = await named(db, ctx);
      const id = voucherId.safeParse((ctx.params as { id?: unknown }).id);
      const [voucher] = id.success ? await findVouchers(db, 'WHERE v.id = $1 AND v."order" = $2', [id.data, order.id]) : []; // prettier-ignore
      // What went back opens nothing any more.
      if (!voucher || voucher.state === 'refunded') throw new OrderError('no-voucher');
      return { order, voucher };
    });

  return {
    mine: answering(async (ctx: Context) => {
      const query = parseRequest(myVouchersQuerySchema, ctx.query);
      const page = await inTransaction(strapi, (db) => listMyVouchers(db, personOf(ctx), query));
      ctx.body = myVouchersResponseSchema.parse(page);
    }),

    svg: answering(async (ctx: Context) => {
      const { voucher } = await one(ctx);
      sendFile(ctx, { type: 'image/svg+xml', name: `bon-${voucher.id}.svg`, bytes: qrSvg(unseal(voucher.sealed, voucher).token), inline: true }); // prettier-ignore
    }),

    pdf: answering(async (ctx: Context) => {
      const { order, voucher } = await one(ctx);
      const bytes = await printVouchers([printed(voucher, order)], { ...order, at: new Date() });
      sendFile(ctx, { type: 'application/pdf', name: `bon-${order.number}-${voucher.id}.pdf`, bytes });
    }),

    allPdf: answering(async (ctx: Context) => {
      const [order, all] = await inTransaction(strapi, async (db) => {
        const found = await named(db, ctx);
        const usable = `WHERE v."order" = $1 AND v.state IN ('issued', 'expired') ORDER BY v.id LIMIT ${MOST_PRINTED}`;
        return [found, await findVouchers(db, usable, [found.id])] as const;
      });
      if (all.length === 0) throw new OrderError('no-voucher');
      const bytes = await printVouchers(all.map((voucher) => printed(voucher, order)), { ...order, at: new Date() }); // prettier-ignore
      sendFile(ctx, { type: 'application/pdf', name: `bons-${order.number}.pdf`, bytes });
    }),
  };
};

function printed(voucher: VoucherRow, order: OrderRow): PrintedVoucher {
  const { title, merchantName: merchant, state, value, expiresAt, giftTo, giftMessage } = voucher;
  return {
    ...{ title, merchant, state, value, expiresAt },
    ...unseal(voucher.sealed, voucher),
    due: voucherOf(voucher, order.state).payment === 'due',
    gift: giftTo === null ? null : { to: giftTo, message: giftMessage ?? '' },
  };
}
