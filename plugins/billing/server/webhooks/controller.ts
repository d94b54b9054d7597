import type { Core } from '@strapi/strapi';
import { inTransaction, logOf } from '@sys/platform/services';
import type { Context } from 'koa';
import { stripeOf } from '../gateway/index.ts';
import { authenticate } from './authenticate.ts';
import { takeEvent } from './intake.ts';

const UNPARSED = Symbol.for('unparsedBody');
/** No event that Stripe documents comes near it. */
const MOST_CHARACTERS = 512 * 1024;

/** What Stripe tells us. 200: it is written down. 400: it is not Stripe's. 5xx: come again, as it does for days. */
export const webhooks = ({ strapi }: { strapi: Core.Strapi }) => ({
  async stripe(ctx: Context) {
    const house = stripeOf(strapi);
    if (!house) return answer(ctx, 404, 'Nothing is paid here.');
    const raw = (ctx.request.body as { [UNPARSED]?: unknown } | undefined)?.[UNPARSED];
    if (typeof raw === 'string' && raw.length > MOST_CHARACTERS) return answer(ctx, 413, 'Too long.');
    const event = authenticate(house, raw, ctx.get('stripe-signature'), new Date());
    if (!event) return answer(ctx, 400, 'The signature does not fit.');
    if (event.livemode !== house.live) {
      // Well signed, and not for this system: sending it again would not help.
      logOf().warn('An event of Stripe was of the other mode and was left alone.', { event: event.id });
      return answer(ctx, 200, 'Not of this mode.');
    }
    await inTransaction(strapi, (db) => takeEvent(db, event));
    return answer(ctx, 200, 'Received.');
  },
});

function answer(ctx: Context, status: number, message: string): void {
  ctx.status = status;
  ctx.body = { message };
}
