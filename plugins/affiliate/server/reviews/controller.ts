import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { memberOf, type Member } from '@sys/identity/services';
import { answering, enter, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { z } from 'zod';
import { commissionId } from '../../contracts/common.ts';
import {
  changeFraudRuleSchema,
  decideReviewSchema,
  fraudRulesResponseSchema,
  reviewResponseSchema,
  reviewsQuerySchema,
  reviewsResponseSchema,
} from '../../contracts/reviews.ts';
import { AffiliateError } from '../errors.ts';
import { DECIDE_FRAUD, READ_AFFILIATION } from '../permissions.ts';
import { decideReview } from './decide.ts';
import { cursorAfter, readReview, readReviews } from './list.ts';
import { changeRule, readRules } from './rules.ts';

const A_PAGE = 20;
const nothing = z.strictObject({});

/** Commissions that somebody has to look at. What the roles of the staff let them do is asked here, at each request. */
export const reviewsController = ({ strapi }: { strapi: Core.Strapi }) => {
  const member = async (ctx: Context, ...actions: string[]): Promise<Member> => {
    ctx.set('cache-control', 'private, no-store');
    const found = await memberOf(strapi, ctx);
    if (!actions.some((action) => found.may(action)))
      throw new errors.ForbiddenError('Your roles do not let you do that with commissions.');
    return found;
  };

  return {
    list: answering(async (ctx: Context) => {
      const who = await member(ctx, READ_AFFILIATION, DECIDE_FRAUD);
      const { view, cursor } = parseRequest(reviewsQuerySchema, ctx.query);
      const decides = view === 'open' && who.may(DECIDE_FRAUD);
      const rows = await inTransaction(strapi, (db) => readReviews(db, view, { cursor, most: A_PAGE + 1, decides }));
      const data = rows.slice(0, A_PAGE);
      const has_more = rows.length > A_PAGE;
      const next_cursor = has_more ? cursorAfter(data.at(-1)!) : null;
      ctx.body = reviewsResponseSchema.parse({ data, has_more, next_cursor });
    }),

    decide: answering(async (ctx: Context) => {
      const who = await member(ctx, DECIDE_FRAUD);
      const id = commissionId.safeParse((ctx.params as { id?: unknown }).id);
      if (!id.success) throw new AffiliateError('no-commission');
      const decision = parseRequest(decideReviewSchema, ctx.request.body ?? {});
      ctx.body = await inTransaction(strapi, async (db) => {
        const row = id.data.slice('com_'.length);
        const before = await decideReview(db, row, decision, who, new Date());
        const data = await readReview(db, row, false);
        await enter(strapi, [
          {
            action: decision.decision === 'release' ? 'commission.released' : 'commission.rejected',
            subject: { kind: 'commission', id: id.data },
            before: { state: before.state, review: before.review },
            after: { state: data!.state, decision: decision.decision, reason: decision.reason },
          },
        ]);
        return reviewResponseSchema.parse({ data });
      });
    }),

    rules: answering(async (ctx: Context) => {
      await member(ctx, READ_AFFILIATION, DECIDE_FRAUD);
      parseRequest(nothing, ctx.query);
      const data = await inTransaction(strapi, readRules);
      ctx.body = fraudRulesResponseSchema.parse({ data });
    }),

    change: answering(async (ctx: Context) => {
      const who = await member(ctx, DECIDE_FRAUD);
      const { rule, mode, reason } = parseRequest(changeFraudRuleSchema, ctx.request.body ?? {});
      ctx.body = await inTransaction(strapi, async (db) => {
        const before = (await readRules(db)).find((one) => one.rule === rule)!.mode;
        await changeRule(db, rule, mode, who.id);
        const data = await readRules(db);
        await enter(strapi, [
          {
            action: 'fraud-rule.changed',
            subject: { kind: 'fraud-rule', id: rule },
            before: { mode: before },
            after: { mode, reason },
          },
        ]);
        return fraudRulesResponseSchema.parse({ data });
      });
    }),
  };
};
