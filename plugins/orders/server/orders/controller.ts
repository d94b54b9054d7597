import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { problemsOf } from '@sys/identity/contracts';
import { enter, inTransaction, parseRequest, personOf } from '@sys/platform/services';
import type { Context } from 'koa';
import { z } from 'zod';
import {
  confirmRequestSchema,
  myOrdersQuerySchema,
  myOrdersResponseSchema,
  orderResponseSchema,
  payResponseSchema,
  placedResponseSchema,
  placeOrderRequestSchema,
} from '../../contracts/orders.ts';
import { latinDigits } from '@sys/platform/codes';
import { tellToken } from '../basket/controller.ts';
import { answering, OrderError } from '../errors.ts';
import { orderKeyOf } from '../keys.ts';
import { beside } from '../neighbours.ts';
import { readerOf, shopperOf } from '../shopper.ts';
import { resendCode } from './code.ts';
import { confirm } from './confirm.ts';
import { listMine } from './mine.ts';
import { orderNamed } from './named.ts';
import { cancel } from './cancel.ts';
import { nextOf, startPayment } from './checkout.ts';
import { deed } from './deed.ts';
import { placeOrder } from './place.ts';
import { viewOrder } from './read.ts';

const nothing = z.strictObject({});
/** A UUID of the page, or whatever else a client makes up that nobody else does. */
const idempotencyKey = z.string().regex(/^[\w-]{16,64}$/);

/** Orders of whoever buys. Somebody else’s is answered as one that is not there. */
export const orders = ({ strapi }: { strapi: Core.Strapi }) => {
  const show = async (ctx: Context) => {
    await inTransaction(strapi, async (db) => {
      ctx.body = orderResponseSchema.parse({ data: await viewOrder(db, await orderNamed(db, ctx), new Date()) });
    });
  };
  const empty = (ctx: Context) => parseRequest(nothing, ctx.request.body ?? {});

  return {
    place: answering(async (ctx: Context) => {
      const wish = parseForm(placeOrderRequestSchema, ctx.request.body);
      const key = idempotencyKey.safeParse(ctx.get('idempotency-key'));
      if (!key.success) throw new OrderError('key-missing');
      const { order, token } = await inTransaction(strapi, async (db) => {
        const placed = await placeOrder(db, shopperOf(ctx), wish, key.data, new Date());
        if (placed.fresh) {
          await beside().placed(db, placed.order, { consent: ctx.get('x-consent'), agent: ctx.get('user-agent') });
          await enter(strapi, [deed(placed.order, 'placed', null)]);
        }
        return placed;
      });
      tellToken(ctx, token);
      // After the commit: with the provider away the order stands, and is paid later.
      const next = await nextOf(strapi, order);
      ctx.status = 201;
      ctx.body = placedResponseSchema.parse({ data: { number: order.number, key: orderKeyOf(order.number), next } });
    }),

    read: answering(async (ctx: Context) => {
      parseRequest(nothing, ctx.query);
      await show(ctx);
    }),

    mine: answering(async (ctx: Context) => {
      const user = personOf(ctx);
      const { after } = parseRequest(myOrdersQuerySchema, ctx.query);
      const page = await inTransaction(strapi, (db) => listMine(db, user, after));
      ctx.body = myOrdersResponseSchema.parse(page);
    }),

    confirm: answering(async (ctx: Context) => {
      const { code } = parseRequest(confirmRequestSchema, ctx.request.body);
      const outcome = await inTransaction(strapi, async (db) => {
        const order = await orderNamed(db, ctx, { lock: true });
        const tried = await confirm(db, order, latinDigits(code), byBuyer(ctx), new Date());
        if (tried === 'right') await enter(strapi, [deed({ ...order, state: 'confirmed' }, 'confirmed', order)]);
        return tried;
      });
      if (outcome !== 'right') throw new OrderError(outcome);
      await show(ctx);
    }),

    resend: answering(async (ctx: Context) => {
      empty(ctx);
      await inTransaction(strapi, async (db) => resendCode(db, await orderNamed(db, ctx, { lock: true }), new Date()));
      await show(ctx);
    }),

    cancel: answering(async (ctx: Context) => {
      empty(ctx);
      const order = await inTransaction(strapi, (db) => orderNamed(db, ctx));
      await cancel(strapi, order, byBuyer(ctx));
      await show(ctx);
    }),

    pay: answering(async (ctx: Context) => {
      empty(ctx);
      const order = await inTransaction(strapi, (db) => orderNamed(db, ctx));
      ctx.body = payResponseSchema.parse({ data: { next: await startPayment(strapi, order) } });
    }),
  };
};

/** A form has to know which of its fields is to be mended. */
function parseForm<Output>(schema: z.ZodType<Output>, body: unknown): Output {
  const parsed = schema.safeParse(body ?? {});
  if (parsed.success) return parsed.data;
  const fields = problemsOf(parsed.error);
  throw new errors.ValidationError(fields.map(({ field, problem }) => `${field || 'body'}: ${problem}`).join(', '), {
    fields,
  });
}

const byBuyer = (ctx: Context) => ({ doer: 'buyer', actor: readerOf(ctx).user }) as const;
