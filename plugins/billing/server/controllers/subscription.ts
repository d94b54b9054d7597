import type { Core } from '@strapi/strapi';
import { PLAN_NAMES, PLANS, TRIAL_DAYS } from '@sys/config';
import { enter, inTransaction, parseRequest, personOf } from '@sys/platform/services';
import type { Context } from 'koa';
import {
  changeRequestSchema,
  changeResponseSchema,
  checkoutRequestSchema,
  mySubscriptionResponseSchema,
  nothingSchema,
  pageResponseSchema,
  plansResponseSchema,
  portalRequestSchema,
  previewRequestSchema,
  previewResponseSchema,
} from '../../contracts/subscription.ts';
import { stripeOf } from '../gateway/index.ts';
import { openPortal, openSubscription } from '../subscriptions/begin.ts';
import { applyChange, previewChange } from '../subscriptions/change.ts';
import { cancelSubscription, resumeSubscription } from '../subscriptions/end.ts';
import { answering, BillingError } from '../subscriptions/errors.ts';
import { readMine } from '../subscriptions/mine.ts';
import type { OwnVisit } from '../subscriptions/visit.ts';

/** The subscription of whoever is signed in. There is no id anywhere: nobody can name another's. */
export const subscription = ({ strapi }: { strapi: Core.Strapi }) => {
  /** What `work` did is written to the audit trail as the last of its transaction. */
  const visiting = async <T>(user: number, work: (visit: OwnVisit) => Promise<T>): Promise<T> => {
    const house = stripeOf(strapi);
    if (!house) throw new BillingError('no-cards');
    return inTransaction(strapi, async (db) => {
      const visit: OwnVisit = { db, house, user, trail: [] };
      const result = await work(visit);
      await enter(strapi, visit.trail);
      return result;
    });
  };
  const answerMine = async (ctx: Context, user: number) => {
    const data = await inTransaction(strapi, (db) => readMine(db, user, new Date()));
    ctx.body = mySubscriptionResponseSchema.parse({ data });
  };
  /** What begins or undoes the end of a subscription. */
  const moves = (move: (visit: OwnVisit) => Promise<void>) =>
    answering(async (ctx) => {
      const user = personOf(ctx);
      parseRequest(nothingSchema, ctx.request.body ?? {});
      await visiting(user, move);
      await answerMine(ctx, user);
    });

  return {
    plans: answering(async (ctx) => {
      parseRequest(nothingSchema, ctx.query);
      const plans = PLAN_NAMES.map((name) => ({ name, ...PLANS[name], features: [...PLANS[name].features] }));
      ctx.set('cache-control', 'public, max-age=300');
      ctx.body = plansResponseSchema.parse({ data: { offered: stripeOf(strapi) !== null, trialDays: TRIAL_DAYS, plans } }); // prettier-ignore
    }),

    read: answering(async (ctx) => {
      const user = personOf(ctx);
      parseRequest(nothingSchema, ctx.query);
      await answerMine(ctx, user);
    }),

    checkout: answering(async (ctx) => {
      const user = personOf(ctx);
      const wish = parseRequest(checkoutRequestSchema, ctx.request.body);
      const url = await visiting(user, (visit) => openSubscription(visit, wish));
      ctx.body = pageResponseSchema.parse({ data: { url } });
    }),

    preview: answering(async (ctx) => {
      const user = personOf(ctx);
      const to = parseRequest(previewRequestSchema, ctx.request.body);
      const data = await visiting(user, (visit) => previewChange(visit, to));
      ctx.body = previewResponseSchema.parse({ data });
    }),

    change: answering(async (ctx) => {
      const user = personOf(ctx);
      const { quote } = parseRequest(changeRequestSchema, ctx.request.body);
      const data = await visiting(user, (visit) => applyChange(visit, quote));
      ctx.body = changeResponseSchema.parse({ data });
    }),

    cancel: moves(cancelSubscription),
    resume: moves(resumeSubscription),

    portal: answering(async (ctx) => {
      const user = personOf(ctx);
      const { locale } = parseRequest(portalRequestSchema, ctx.request.body);
      const url = await visiting(user, (visit) => openPortal(visit, locale));
      ctx.body = pageResponseSchema.parse({ data: { url } });
    }),
  };
};
