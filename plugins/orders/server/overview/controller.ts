import type { Core } from '@strapi/strapi';
import { inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { z } from 'zod';
import { overviewResponseSchema } from '../../contracts/overview.ts';
import { lastDays } from '../../domain/overview/days.ts';
import { openShop } from '../deals/open.ts';
import { countDeals, dealsToWatch } from '../deals/rows.ts';
import { answering } from '../errors.ts';
import { shopFor } from '../shop/owner.ts';
import { salesByDay, waitingOf } from './figures.ts';

const nothing = z.strictObject({});

/** Where a shop stands: that of whoever asks. */
export const overview = ({ strapi }: { strapi: Core.Strapi }) => ({
  read: answering(async (ctx: Context) => {
    parseRequest(nothing, ctx.query);
    await openShop(strapi, ctx);
    const data = await inTransaction(strapi, async (db) => {
      const { merchant } = await shopFor(db, ctx, 'orders.all');
      const { today, rows } = await salesByDay(db, merchant);
      const { live = 0, review = 0, draft = 0 } = await countDeals(db, merchant);
      const soon = await dealsToWatch(db, merchant, new Date());
      return {
        waiting: await waitingOf(db, merchant),
        ...lastDays(rows, today),
        deals: { live, review, draft, soon },
      };
    });
    ctx.body = overviewResponseSchema.parse({ data });
  }),
});
