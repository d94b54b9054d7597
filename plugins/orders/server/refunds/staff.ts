import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Querier } from '@sys/database/marketplace';
import { memberOf, type Member } from '@sys/identity/services';
import { enter, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import {
  refundDeedRequestSchema,
  refundIdSchema,
  refundsQuerySchema,
  staffRefundRequestSchema,
  staffRefundResponseSchema,
  staffRefundsResponseSchema,
} from '../../contracts/refunds.ts';
import type { RefundAsk } from '../../domain/refunds/decide.ts';
import { answering, OrderError } from '../errors.ts';
import { findOrders } from '../orders/rows.ts';
import { DECIDE_REFUNDS, READ_REFUNDS } from '../permissions.ts';
import { askRefund } from './ask.ts';
import { refundDeed } from './deed.ts';
import { findRefunds, type RefundRow, type Second } from './rows.ts';
import { agree, decline, retry, settleByHand } from './second.ts';
import { viewRefunds } from './staff-view.ts';

const A_PAGE = 50;

/** Refunds as the finances decide them. What their roles let them do is asked here, at each request. */
export const refunds = ({ strapi }: { strapi: Core.Strapi }) => {
  const decider = async (ctx: Context): Promise<Member> => {
    const member = await memberOf(strapi, ctx);
    if (!member.may(DECIDE_REFUNDS)) throw new errors.ForbiddenError('Your roles do not let you decide refunds.');
    return member;
  };
  const does = (
    action: 'agreed' | 'declined' | 'retried' | 'given',
    work: (db: Querier, id: string, by: Second, now: Date) => Promise<RefundRow>,
  ) =>
    answering(async (ctx: Context) => {
      const member = await decider(ctx);
      const { id } = parseRequest(refundIdSchema, { id: (ctx.params as { id?: unknown }).id });
      const { reason } = parseRequest(refundDeedRequestSchema, ctx.request.body ?? {});
      ctx.body = await inTransaction(strapi, async (db) => {
        const before = await work(db, id, { actor: member.id, reason }, new Date());
        const after = (await findRefunds(db, 'WHERE r.id = $1', [id]))[0]!;
        const [data] = await viewRefunds(db, [after], member);
        await enter(strapi, [refundDeed(after, action, before.state, after.state, reason)]);
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
        const next = rows.length > A_PAGE ? page.at(-1)!.id : null;
        return staffRefundsResponseSchema.parse({ data: await viewRefunds(db, page, member), next });
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
        const [data] = await viewRefunds(db, [refund], member);
        await enter(strapi, [refundDeed(refund, 'asked', null, refund.state, ask.reason)]);
        return staffRefundResponseSchema.parse({ data });
      });
      ctx.status = 201;
    }),

    agree: does('agreed', agree),
    decline: does('declined', decline),
    retry: does('retried', (db, id, _, now) => retry(db, id, now)),
    given: does('given', (db, id, _, now) => settleByHand(db, id, now)),
  };
};
