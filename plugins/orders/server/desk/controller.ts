import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { listDisputes } from '@sys/billing/services';
import type { Querier } from '@sys/database/marketplace';
import { memberOf, type Member } from '@sys/identity/services';
import { inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { z } from 'zod';
import {
  deskMoveRequestSchema,
  deskOrderResponseSchema,
  deskQuerySchema,
  deskResponseSchema,
  disputesQuerySchema,
  disputesResponseSchema,
  FINANCE_MOVES,
} from '../../contracts/desk.ts';
import { readOrderNumber } from '../../domain/order/number.ts';
import { answering, OrderError } from '../errors.ts';
import { orderOfReference } from '../orders/checkout.ts';
import { findOrders, type OrderRow } from '../orders/rows.ts';
import { MANAGE_ORDERS, READ_ORDERS } from '../permissions.ts';
import { clearTrouble } from './clear.ts';
import { listDesk } from './list.ts';
import { moveByFinance } from './move.ts';
import { viewDesk } from './view.ts';

const A_PAGE = 50;
const nothing = z.strictObject({});
const namedMove = z.enum(FINANCE_MOVES);

/** Orders of everybody, for the finances. What their roles let them do is asked here, at each request. */
export const desk = ({ strapi }: { strapi: Core.Strapi }) => {
  const member = async (ctx: Context, action: string): Promise<Member> => {
    ctx.set('cache-control', 'private, no-store');
    const found = await memberOf(strapi, ctx);
    if (!found.may(action)) throw new errors.ForbiddenError('Your roles do not let you do that with orders.');
    return found;
  };
  const named = async (db: Querier, ctx: Context): Promise<OrderRow> => {
    const number = readOrderNumber(String((ctx.params as { number?: unknown }).number));
    const [order] = number ? await findOrders(db, 'WHERE number = $1', [number]) : [];
    if (!order) throw new OrderError('no-order');
    return order;
  };
  const show = (ctx: Context, who: Member) =>
    inTransaction(strapi, async (db) =>
      deskOrderResponseSchema.parse({ data: await viewDesk(db, await named(db, ctx), who) }),
    );

  return {
    list: answering(async (ctx: Context) => {
      await member(ctx, READ_ORDERS);
      const query = parseRequest(deskQuerySchema, ctx.query);
      ctx.body = deskResponseSchema.parse(await inTransaction(strapi, (db) => listDesk(db, query)));
    }),

    read: answering(async (ctx: Context) => {
      const who = await member(ctx, READ_ORDERS);
      parseRequest(nothing, ctx.query);
      ctx.body = await show(ctx, who);
    }),

    move: answering(async (ctx: Context) => {
      const who = await member(ctx, MANAGE_ORDERS);
      const move = namedMove.safeParse((ctx.params as { move?: unknown }).move);
      if (!move.success) throw new OrderError('no-order');
      const { reason } = parseRequest(deskMoveRequestSchema, ctx.request.body ?? {});
      const order = await inTransaction(strapi, (db) => named(db, ctx));
      await moveByFinance(strapi, order, move.data, { actor: who.id, reason });
      ctx.body = await show(ctx, who);
    }),

    clear: answering(async (ctx: Context) => {
      const who = await member(ctx, MANAGE_ORDERS);
      const { reason } = parseRequest(deskMoveRequestSchema, ctx.request.body ?? {});
      const order = await inTransaction(strapi, (db) => named(db, ctx));
      await clearTrouble(strapi, order, { actor: who.id, reason });
      ctx.body = await show(ctx, who);
    }),

    disputes: answering(async (ctx: Context) => {
      await member(ctx, READ_ORDERS);
      const { state = null, before = null } = parseRequest(disputesQuerySchema, ctx.query);
      ctx.body = await inTransaction(strapi, async (db) => {
        const rows = await listDisputes(db, { state, before, limit: A_PAGE + 1 });
        const shown = rows.slice(0, A_PAGE);
        const ids = shown.map(({ reference }) => orderOfReference(reference)).filter((id) => id !== null);
        const numbers = new Map((await findOrders(db, 'WHERE id = ANY ($1::bigint[])', [ids])).map(({ id, number }) => [id, number])); // prettier-ignore
        const data = shown.map(({ reference, ...one }) => ({ ...one, order: numbers.get(orderOfReference(reference) ?? '') ?? null })); // prettier-ignore
        return disputesResponseSchema.parse({ data, next: rows.length > A_PAGE ? shown.at(-1)!.id : null });
      });
    }),
  };
};
