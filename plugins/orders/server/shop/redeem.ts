import type { Core } from '@strapi/strapi';
import { enter, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { redeemRequestSchema, redeemResponseSchema, undoRequestSchema } from '../../contracts/shop.ts';
import { answering, OrderError } from '../errors.ts';
import { redeemVoucher, undoRedemption } from '../vouchers/redeem.ts';
import type { VoucherRow } from '../vouchers/rows.ts';
import { shopFor } from './owner.ts';

/** Vouchers at the till. */
export const redemptions = ({ strapi }: { strapi: Core.Strapi }) => ({
  redeem: answering(async (ctx: Context) => {
    const { scan, what, at } = parseRequest(redeemRequestSchema, ctx.request.body);
    const scanned = await inTransaction(strapi, async (db) => {
      const shop = await shopFor(db, ctx, 'redeem');
      const one = { id: scan, merchant: shop.merchant, at: new Date(at) };
      const done = await redeemVoucher(db, shop, what, one, new Date());
      if (done.ok && done.voucher) await enter(strapi, [deed(done.voucher, 'redeemed', 'redeemed')]);
      return done;
    });
    if (!scanned.ok) throw new OrderError('voucher-refused', scanned.because);
    ctx.body = redeemResponseSchema.parse({ data: scanned.told });
  }),

  undo: answering(async (ctx: Context) => {
    const { voucher } = parseRequest(undoRequestSchema, ctx.request.body);
    await inTransaction(strapi, async (db) => {
      const before = await undoRedemption(db, await shopFor(db, ctx, 'redeem'), voucher, new Date());
      await enter(strapi, [deed(before, 'undone', 'issued')]);
    });
    ctx.status = 204;
  }),
});

const deed = ({ id, state, order }: VoucherRow, action: string, after: string) => ({
  action: `voucher.${action}`,
  subject: { kind: 'voucher', id },
  before: { state },
  after: { state: after, order },
});
