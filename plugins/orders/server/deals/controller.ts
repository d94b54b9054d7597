import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { z } from 'zod';
import {
  changeDealRequestSchema,
  choicesQuerySchema,
  choicesResponseSchema,
  createDealRequestSchema,
  dealsQuerySchema,
  dealsResponseSchema,
  OWN_DEAL_MOVES,
  shopDealResponseSchema,
} from '../../contracts/deals.ts';
import { DEAL_PROBLEMS } from '../../domain/deals/problems.ts';
import { answering, OrderError } from '../errors.ts';
import { parseForm } from '../form.ts';
import { shopFor, type Shop } from '../shop/owner.ts';
import { changeDeal, draftDeal, duplicateDeal, moveOwnDeal } from './change.ts';
import { readChoices } from './choices.ts';
import { retrySlug, underRules } from './documents.ts';
import { openShop } from './open.ts';
import { together } from '../together.ts';
import { viewDeal, viewDeals } from './view.ts';

const nothing = z.strictObject({});
const namedMove = z.enum(OWN_DEAL_MOVES);

/** A merchant's own deals. The shop is that of whoever asks, opened the first time they come. */
export const deals = ({ strapi }: { strapi: Core.Strapi }) => {
  const idOf = (ctx: Context): unknown => (ctx.params as { id?: unknown }).id;
  const read = async <T>(ctx: Context, work: (db: Querier, shop: Shop) => Promise<T>): Promise<T> => {
    await openShop(strapi, ctx);
    return inTransaction(strapi, async (db) => work(db, await shopFor(db, ctx, 'deals')));
  };
  /** Does something to a deal and shows it as it is then. */
  const write = async (ctx: Context, work: (db: Querier, shop: Shop) => Promise<unknown>): Promise<void> => {
    await openShop(strapi, ctx);
    const data = await retrySlug(() =>
      together(strapi, async (db) => {
        const shop = await shopFor(db, ctx, 'deals');
        const id = (await underRules(() => work(db, shop))) ?? idOf(ctx);
        return viewDeal(strapi, db, shop.merchant, id, new Date());
      }),
    );
    ctx.body = shopDealResponseSchema.parse({ data });
  };

  return {
    list: answering(async (ctx: Context) => {
      const query = parseRequest(dealsQuerySchema, ctx.query);
      const page = await read(ctx, (db, { merchant }) => viewDeals(db, merchant, query, new Date()));
      ctx.body = dealsResponseSchema.parse(page);
    }),

    choices: answering(async (ctx: Context) => {
      const { locale } = parseRequest(choicesQuerySchema, ctx.query);
      ctx.body = choicesResponseSchema.parse({ data: await read(ctx, (db) => readChoices(db, locale)) });
    }),

    read: answering(async (ctx: Context) => {
      parseRequest(nothing, ctx.query);
      const data = await read(ctx, (db, { merchant }) => viewDeal(strapi, db, merchant, idOf(ctx), new Date()));
      ctx.body = shopDealResponseSchema.parse({ data });
    }),

    create: answering(async (ctx: Context) => {
      const content = parseForm(createDealRequestSchema, ctx.request.body, DEAL_PROBLEMS);
      await write(ctx, (db, shop) => draftDeal(strapi, db, shop, content));
      ctx.status = 201;
    }),

    change: answering(async (ctx: Context) => {
      const wish = parseForm(changeDealRequestSchema, ctx.request.body, DEAL_PROBLEMS);
      await write(ctx, (db, shop) => changeDeal(strapi, db, shop, idOf(ctx), wish, new Date()));
    }),

    duplicate: answering(async (ctx: Context) => {
      parseRequest(nothing, ctx.request.body ?? {});
      await write(ctx, (db, shop) => duplicateDeal(strapi, db, shop, idOf(ctx), new Date()));
      ctx.status = 201;
    }),

    move: answering(async (ctx: Context) => {
      parseRequest(nothing, ctx.request.body ?? {});
      const named = namedMove.safeParse((ctx.params as { move?: unknown }).move);
      if (!named.success) throw new OrderError('no-deal');
      await write(ctx, (db, shop) => moveOwnDeal(strapi, db, shop, idOf(ctx), named.data, new Date()));
    }),
  };
};
