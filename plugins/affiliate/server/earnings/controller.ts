import type { Core } from '@strapi/strapi';
import { answering, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { z } from 'zod';
import {
  balanceResponseSchema,
  commissionsQuerySchema,
  commissionsResponseSchema,
  earningsQuerySchema,
  earningsResponseSchema,
} from '../../contracts/earnings.ts';
import { influencerOf } from '../people.ts';
import { readBalance } from './balance.ts';
import { lastDays, readEarnings } from './overview.ts';
import { readCommissions, readTotals } from './rows.ts';

const A_PAGE = 20;
const nothing = z.strictObject({});

/** What whoever asks has earned by promoting. */
export const earningsController = ({ strapi }: { strapi: Core.Strapi }) => ({
  balance: answering(async (ctx: Context) => {
    const influencer = influencerOf(ctx);
    parseRequest(nothing, ctx.query);
    const data = await inTransaction(strapi, (db) => readBalance(db, influencer));
    ctx.body = balanceResponseSchema.parse({ data });
  }),

  commissions: answering(async (ctx: Context) => {
    const influencer = influencerOf(ctx);
    const { cursor, locale, ...filter } = parseRequest(commissionsQuerySchema, ctx.query);
    ctx.body = await inTransaction(strapi, async (db) => {
      const after = cursor?.slice('com_'.length) ?? null;
      const rows = await readCommissions(db, influencer, filter, { after, most: A_PAGE + 1, locale });
      const data = rows.slice(0, A_PAGE);
      const has_more = rows.length > A_PAGE;
      const totals = await readTotals(db, influencer, filter);
      return commissionsResponseSchema.parse({ data, has_more, next_cursor: has_more ? data.at(-1)!.id : null, totals }); // prettier-ignore
    });
  }),

  earnings: answering(async (ctx: Context) => {
    const influencer = influencerOf(ctx);
    const { from, to, locale } = parseRequest(earningsQuerySchema, ctx.query);
    ctx.body = await inTransaction(strapi, async (db) => {
      const days = from && to ? { from, to } : await lastDays(db);
      return earningsResponseSchema.parse({ data: await readEarnings(db, influencer, days, locale) });
    });
  }),
});
