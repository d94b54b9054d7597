import type { Core } from '@strapi/strapi';
import { openShop, shopFor } from '@sys/orders/services';
import { answering, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import {
  affiliatesQuerySchema,
  affiliatesResponseSchema,
  conversionsQuerySchema,
  conversionsResponseSchema,
} from '../../contracts/affiliates.ts';
import { readConversions, readConversionTotals } from './conversions.ts';
import { cursorAfter, readAffiliates, readAffiliateTotals } from './people.ts';

const A_PAGE = 20;

/** What influencers brought the shop of whoever asks. */
export const affiliatesController = ({ strapi }: { strapi: Core.Strapi }) => ({
  people: answering(async (ctx: Context) => {
    const { sort, cursor, ...days } = parseRequest(affiliatesQuerySchema, ctx.query);
    await openShop(strapi, ctx);
    ctx.body = await inTransaction(strapi, async (db) => {
      const { merchant } = await shopFor(db, ctx, 'affiliation');
      const rows = await readAffiliates(db, merchant, days, { sort, cursor, most: A_PAGE + 1 });
      const data = rows.slice(0, A_PAGE);
      const has_more = rows.length > A_PAGE;
      const totals = await readAffiliateTotals(db, merchant, days);
      const next_cursor = has_more ? cursorAfter(data.at(-1)!, sort) : null;
      return affiliatesResponseSchema.parse({ data, has_more, next_cursor, totals });
    });
  }),

  conversions: answering(async (ctx: Context) => {
    const { cursor, locale, ...filter } = parseRequest(conversionsQuerySchema, ctx.query);
    await openShop(strapi, ctx);
    ctx.body = await inTransaction(strapi, async (db) => {
      const { merchant } = await shopFor(db, ctx, 'affiliation');
      const after = cursor?.slice('com_'.length) ?? null;
      const rows = await readConversions(db, merchant, filter, { after, most: A_PAGE + 1, locale });
      const data = rows.slice(0, A_PAGE);
      const has_more = rows.length > A_PAGE;
      const totals = await readConversionTotals(db, merchant, filter);
      return conversionsResponseSchema.parse({
        data,
        has_more,
        next_cursor: has_more ? data.at(-1)!.id : null,
        totals,
      });
    });
  }),
});
