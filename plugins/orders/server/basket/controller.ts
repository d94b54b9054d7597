import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import {
  basketQuerySchema,
  basketResponseSchema,
  setCouponRequestSchema,
  setLineRequestSchema,
} from '../../contracts/basket.ts';
import { setLine } from '../../domain/basket/basket.ts';
import { readCouponCode } from '../../domain/pricing/typed-coupon.ts';
import { answering, OrderError } from '../errors.ts';
import { BASKET_HEADER, shopperOf, type Shopper } from '../shopper.ts';
import { isDeal, readBasket, writeBasket } from './content.ts';
import { ensureBasket, openBasket, type OpenBasket } from './open.ts';
import { viewBasket } from './view.ts';

/** The basket of whoever shops. There is no id anywhere: nobody can name another's. */
export const basket = ({ strapi }: { strapi: Core.Strapi }) => {
  const answer = async (
    ctx: Context,
    work: (db: Querier, shopper: Shopper) => Promise<OpenBasket | null>,
  ): Promise<void> => {
    const { locale } = parseRequest(basketQuerySchema, ctx.query);
    const shopper = shopperOf(ctx);
    await inTransaction(strapi, async (db) => {
      const open = await work(db, shopper);
      const data = await viewBasket(db, open, { locale, user: shopper.user, phone: null }, new Date());
      ctx.body = basketResponseSchema.parse({ data });
      tellToken(ctx, open?.token ?? null);
    });
  };

  return {
    read: answering((ctx: Context) => answer(ctx, openBasket)),

    setLine: answering(async (ctx: Context) => {
      const line = parseRequest(setLineRequestSchema, ctx.request.body);
      await answer(ctx, async (db, shopper) => {
        if (line.quantity > 0 && !(await isDeal(db, line.deal)))
          throw new OrderError('line-problems', [{ deal: line.deal, kind: 'not-on-sale' }]);
        const open = await ensureBasket(db, shopper);
        const changed = setLine(await readBasket(db, open.id), line);
        if (changed === 'full') throw new OrderError('basket-full');
        await writeBasket(db, open.id, changed);
        return open;
      });
    }),

    setCoupon: answering(async (ctx: Context) => {
      const { code } = parseRequest(setCouponRequestSchema, ctx.request.body);
      const read = code === null ? null : readCouponCode(code);
      if (code !== null && read === null) throw new OrderError('coupon-refused', ['unknown']);
      await answer(ctx, async (db, shopper) => {
        const open = await ensureBasket(db, shopper);
        await db.query('UPDATE orders_baskets SET coupon = $2 WHERE id = $1', [open.id, read]);
        return { ...open, coupon: read };
      });
    }),
  };
};

/** What the storefront is to keep for this browser from now on; empty: nothing any more. */
export function tellToken(ctx: Context, token: string | null): void {
  if (token !== null) ctx.set(BASKET_HEADER, token);
}
