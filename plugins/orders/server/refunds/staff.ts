import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Querier } from '@sys/database/marketplace';
import { memberOf, type Member } from '@sys/identity/services';
import { enter, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { z } from 'zod';
import { refundIdSchema, refundsQuerySchema, staffRefundRequestSchema, staffRefundResponseSchema, staffRefundsResponseSchema, type StaffRefund } from '../../contracts/refunds.ts'; // prettier-ignore
import type { RefundAsk } from '../../domain/refunds/decide.ts';
import { answering, OrderError } from '../errors.ts';
import { findOrders } from '../orders/rows.ts';
import { DECIDE_REFUNDS, READ_REFUNDS } from '../permissions.ts';
import { askRefund } from './ask.ts';
import { refundDeed } from './deed.ts';
import { findRefunds, type RefundRow } from './rows.ts';
import { agree, decline, mayAgree, retry } from './second.ts';

const A_PAGE = 50;
const nothing = z.strictObject({});

/** Refunds as the finances decide them. What their roles let them do is asked here, at each request. */
export const refunds = ({ strapi }: { strapi: Core.Strapi }) => {
  const decider = async (ctx: Context): Promise<Member> => {
    const member = await memberOf(strapi, ctx);
    if (!member.may(DECIDE_REFUNDS)) throw new errors.ForbiddenError('Your roles do not let you decide refunds.');
    return member;
  };
  const does = (action: 'agreed' | 'declined' | 'retried', work: typeof agree) =>
    answering(async (ctx: Context) => {
      const member = await decider(ctx);
      const { id } = parseRequest(refundIdSchema, { id: (ctx.params as { id?: unknown }).id });
      parseRequest(nothing, ctx.request.body ?? {});
      ctx.body = await inTransaction(strapi, async (db) => {
        const before = await work(db, id, member.id, new Date());
        const [after] = await findRefunds(db, 'WHERE r.id = $1', [id]);
        const data = await view(db, after!, member);
        await enter(strapi, [refundDeed(after!, action, before.state, after!.state)]);
        return staffRefundResponseSchema.parse({ data });
      });
    });

  return {
    list: answering(async (ctx: Context) => {
      const member = await memberOf(strapi, ctx);
      if (!member.may(READ_REFUNDS) && !member.may(DECIDE_REFUNDS))
        throw new errors.ForbiddenError('Your roles do not let you see refunds.');
      const { state = null, before = null } = parseRequest(refundsQuerySchema, ctx.query);
      ctx.set('cache-control', 'private, no-store');
      ctx.body = await inTransaction(strapi, async (db) => {
        const rows = await findRefunds(db, `WHERE ($1::text IS NULL OR r.state = $1) AND ($2::bigint IS NULL OR r.id < $2) ORDER BY r.id DESC LIMIT ${A_PAGE + 1}`, [state, before]); // prettier-ignore
        const page = rows.slice(0, A_PAGE);
        const data: StaffRefund[] = [];
        for (const row of page) data.push(await view(db, row, member));
        return staffRefundsResponseSchema.parse({ data, next: rows.length > A_PAGE ? page.at(-1)!.id : null });
      });
    }),

    ask: answering(async (ctx: Context) => {
      const member = await decider(ctx);
      const { number, ask } = parseRequest(staffRefundRequestSchema, ctx.request.body);
      ctx.body = await inTransaction(strapi, async (db) => {
        const [order] = await findOrders(db, 'WHERE number = $1 FOR UPDATE', [number]);
        if (!order) throw new OrderError('no-order');
        const by = { doer: 'finance', merchant: null, actor: member.id } as const;
        const refund = await askRefund(db, order, ask satisfies RefundAsk, by, ask.reason, new Date());
        const data = await view(db, refund, member);
        await enter(strapi, [refundDeed(refund, 'asked', null, refund.state)]);
        return staffRefundResponseSchema.parse({ data });
      });
      ctx.status = 201;
    }),

    agree: does('agreed', agree),
    decline: does('declined', decline),
    retry: does('retried', (db, id, _, now) => retry(db, id, now)),
  };
};

async function view(db: Querier, refund: RefundRow, member: Member): Promise<StaffRefund> {
  const { rows } = await db.query<{ id: string; title: string; number: string }>(
    `SELECT l.id::text, l.title, o.number FROM orders_lines l JOIN orders_orders o ON o.id = l."order" WHERE l."order" = $1`,
    [refund.order],
  );
  const decides = member.may(DECIDE_REFUNDS);
  return {
    id: refund.id,
    order: rows[0]!.number,
    state: refund.state,
    amount: refund.amount,
    askedBy: refund.askedBy,
    reason: refund.reason,
    at: refund.createdAt.toISOString(),
    parts: refund.parts.map(({ line, units, amount }) => ({ line, title: rows.find(({ id }) => id === line)!.title, units, amount })), // prettier-ignore
    may: {
      agree: decides && mayAgree(refund, member.id),
      decline: decides && refund.state === 'to_agree',
      retry: decides && refund.state === 'failed',
    },
  };
}
