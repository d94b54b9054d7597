import type { Core } from '@strapi/strapi';
import { inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { z } from 'zod';
import { shopEntriesQuerySchema, shopEntriesResponseSchema, shopMoneyResponseSchema } from '../../contracts/money.ts';
import { answering } from '../errors.ts';
import { openShop } from '../deals/open.ts';
import { shopFor } from '../shop/owner.ts';
import { listEntries, readMoney } from './read.ts';

const nothing = z.strictObject({});

/** What we owe a shop. It is that of whoever asks, opened the first time they come. */
export const money = ({ strapi }: { strapi: Core.Strapi }) => ({
  read: answering(async (ctx: Context) => {
    parseRequest(nothing, ctx.query);
    await openShop(strapi, ctx);
    ctx.body = await inTransaction(strapi, async (db) => {
      const { merchant } = await shopFor(db, ctx, 'money');
      return shopMoneyResponseSchema.parse({ data: await readMoney(db, merchant, new Date()) });
    });
  }),

  entries: answering(async (ctx: Context) => {
    const { after = null } = parseRequest(shopEntriesQuerySchema, ctx.query);
    await openShop(strapi, ctx);
    ctx.body = await inTransaction(strapi, async (db) => {
      const { merchant } = await shopFor(db, ctx, 'money');
      return shopEntriesResponseSchema.parse(await listEntries(db, merchant, after));
    });
  }),
});
