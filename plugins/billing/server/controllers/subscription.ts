import type { Core } from '@strapi/strapi';
import { PLAN_NAMES, PLANS, TRIAL_DAYS } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
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
import type { StripeHouse } from '../gateway/client.ts';
import { stripeOf } from '../gateway/index.ts';
import { openPortal, openSubscription } from '../subscriptions/begin.ts';
import { applyChange, previewChange } from '../subscriptions/change.ts';
import { cancelSubscription, resumeSubscription } from '../subscriptions/end.ts';
import { answering, BillingError } from '../subscriptions/errors.ts';
import { readMine } from '../subscriptions/mine.ts';
import type { SubscriptionRow } from '../subscriptions/rows.ts';

/** The subscription of whoever is signed in. There is no id anywhere: nobody can name another's. */
export const subscription = ({ strapi }: { strapi: Core.Strapi }) => {
  const inHouse = async <T>(work: (db: Querier, house: StripeHouse) => Promise<T>): Promise<T> => {
    const house = stripeOf(strapi);
    if (!house) throw new BillingError('no-cards');
    return inTransaction(strapi, (db) => work(db, house));
  };
  const answerMine = async (ctx: Context, user: number) => {
    const data = await inTransaction(strapi, (db) => readMine(db, user, new Date()));
    ctx.body = mySubscriptionResponseSchema.parse({ data });
  };
  /** What begins or undoes the end of a subscription. */
  const moves = (action: string, move: (db: Querier, house: StripeHouse, user: number) => Promise<SubscriptionRow>) =>
    answering(async (ctx) => {
      const user = personOf(ctx);
      parseRequest(nothingSchema, ctx.request.body ?? {});
      await inHouse(async (db, house) => {
        const { id, plan, cancelsAt } = await move(db, house, user);
        await enter(strapi, [{ action, subject: { kind: 'subscription', id }, before: { plan, cancelsAt } }]);
      });
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
      const url = await inHouse(async (db, house) => {
        const { url, trial } = await openSubscription(db, house, user, wish);
        const after = { plan: wish.plan, period: wish.period, trial };
        await enter(strapi, [{ action: 'subscription.asked', subject: { kind: 'user', id: String(user) }, after }]);
        return url;
      });
      ctx.body = pageResponseSchema.parse({ data: { url } });
    }),

    preview: answering(async (ctx) => {
      const user = personOf(ctx);
      const to = parseRequest(previewRequestSchema, ctx.request.body);
      const data = await inHouse((db, house) => previewChange(db, house, user, to));
      ctx.body = previewResponseSchema.parse({ data });
    }),

    change: answering(async (ctx) => {
      const user = personOf(ctx);
      const { quote } = parseRequest(changeRequestSchema, ctx.request.body);
      const { state, url } = await inHouse(async (db, house) => {
        const applied = await applyChange(db, house, user, quote);
        const { subscription: id, from, to, state } = applied;
        await enter(strapi, [
          {
            action: 'subscription.moved',
            subject: { kind: 'subscription', id },
            before: from,
            after: { ...to, state },
          },
        ]);
        return applied;
      });
      ctx.body = changeResponseSchema.parse({ data: { state, url } });
    }),

    cancel: moves('subscription.cancelled', cancelSubscription),
    resume: moves('subscription.resumed', resumeSubscription),

    portal: answering(async (ctx) => {
      const user = personOf(ctx);
      const { locale } = parseRequest(portalRequestSchema, ctx.request.body);
      const url = await inHouse((db, house) => openPortal(db, house, user, locale));
      ctx.body = pageResponseSchema.parse({ data: { url } });
    }),
  };
};
