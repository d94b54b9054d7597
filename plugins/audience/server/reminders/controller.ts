import type { Core } from '@strapi/strapi';
import { doneSchema } from '@sys/identity/contracts';
import { parseBody, refuseField } from '@sys/identity/services';
import { openBasket, shopperOf, takeOverBasket } from '@sys/orders/services';
import { inTransaction, parseRequest, visitorAddress } from '@sys/platform/services';
import type { Context } from 'koa';
import { z } from 'zod';
import { openBasketSchema, remindBasketSchema, REMINDER_WORDING } from '../../contracts/reminders.ts';
import { traceOf } from '../newsletter/keys.ts';
import { basketBy } from './tokens.ts';

const DONE = doneSchema.parse({ data: { done: true } });
const query = z.strictObject({ locale: z.enum(['fr', 'ar', 'en']).default('fr') });

/** Reminders of the basket of whoever shops. */
export const basketReminders = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** A wish for the basket that this browser has now; somebody with an account wishes it for theirs, at their own address. */
  async ask(ctx: Context) {
    const { email, locale, website } = parseBody(remindBasketSchema, ctx.request.body);
    if (!website)
      await inTransaction(strapi, async (db) => {
        const shopper = shopperOf(ctx);
        const basket = await openBasket(db, shopper);
        if (!basket) throw refuseField('', 'required');
        if (shopper.user !== null)
          return db.query(
            `INSERT INTO platform_notification_choices (user_id, kind, channel, chosen) VALUES ($1, 'basket-reminder', 'mail', true)
             ON CONFLICT (user_id, kind, channel) DO UPDATE SET chosen = true`,
            [shopper.user],
          );
        const source = traceOf('source', visitorAddress(ctx.req));
        return db.query(
          `INSERT INTO audience_basket_wishes (basket, email, locale, wording, source) VALUES ($1, $2, $3, $4, $5)
           ON CONFLICT (basket) DO UPDATE SET email = excluded.email, locale = excluded.locale, asked_at = now(),
             wording = excluded.wording, source = excluded.source`,
          [basket.id, email, locale, REMINDER_WORDING, source],
        );
      });
    ctx.status = 202;
    ctx.body = DONE;
  },

  /** Puts what the link stands for into the basket of this browser, or of whoever is signed in. */
  async open(ctx: Context) {
    const { token } = parseBody(openBasketSchema, ctx.request.body);
    const { locale } = parseRequest(query, ctx.query);
    const basket = basketBy(token, new Date());
    if (basket === null) throw refuseField('token', 'invalid');
    await inTransaction(strapi, async (db) => {
      if (!(await takeOverBasket(db, ctx, basket, locale))) throw refuseField('token', 'invalid');
    });
  },
});
