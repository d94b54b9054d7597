import type { Core } from '@strapi/strapi';
import { answering, enter, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { z } from 'zod';
import {
  askRequestSchema,
  myRequestsQuerySchema,
  myRequestsResponseSchema,
  requestResponseSchema,
} from '../../contracts/requests.ts';
import { influencerOf } from '../people.ts';
import { ask, dealToAsk } from './ask.ts';
import { movedDeeds, requestDeed } from './deed.ts';
import { numberOf } from './id.ts';
import { moveRequest } from './move.ts';
import { findRequests, holdRequest } from './rows.ts';
import { tellAsked, tellDecided } from './tell.ts';
import { pageOfRows, placeOf, UP_TO, viewOwn } from './view.ts';

const askQuerySchema = z.strictObject({ locale: z.enum(['fr', 'ar', 'en']).default('fr') });
const productSchema = z.string().min(1).max(200);

/** What influencers ask, and what came of it. */
export const ownRequests = ({ strapi }: { strapi: Core.Strapi }) => ({
  ask: answering(async (ctx: Context) => {
    const influencer = influencerOf(ctx);
    const { message } = parseRequest(askRequestSchema, ctx.request.body ?? {});
    const { locale } = parseRequest(askQuerySchema, ctx.query);
    const product = parseRequest(productSchema, (ctx.params as { id?: unknown }).id);
    ctx.body = await inTransaction(strapi, async (db) => {
      const now = new Date();
      const { asked, after, known } = await ask(db, await dealToAsk(db, product, locale), influencer, message, now);
      const approved = after.state === 'approved';
      // Who is let in by the merchant’s own rules waits for nobody: that is told to them alone.
      await (approved ? tellDecided(db, after, now) : tellAsked(db, after));
      const [data] = await viewOwn(db, [after], locale);
      await enter(strapi, [
        requestDeed('asked', known, asked),
        ...(approved ? [requestDeed('approved', asked, after)] : []),
      ]);
      return requestResponseSchema.parse({ data });
    });
    ctx.status = 201;
  }),

  list: answering(async (ctx: Context) => {
    const influencer = influencerOf(ctx);
    const { state, locale, cursor } = parseRequest(myRequestsQuerySchema, ctx.query);
    ctx.body = await inTransaction(strapi, async (db) => {
      const found = await findRequests(
        db,
        `WHERE ($1::bigint IS NULL OR r.id < $1) AND r.influencer = $2 AND ($3::text IS NULL OR r.state = $3)
         ORDER BY r.id DESC LIMIT ${UP_TO}`,
        [placeOf(cursor), influencer, state ?? null],
      );
      const { rows, ...page } = pageOfRows(found);
      return myRequestsResponseSchema.parse({ data: await viewOwn(db, rows, locale), ...page });
    });
  }),

  withdraw: answering(async (ctx: Context) => {
    const influencer = influencerOf(ctx);
    const { locale } = parseRequest(askQuerySchema, ctx.query);
    const id = numberOf((ctx.params as { id?: unknown }).id);
    ctx.body = await inTransaction(strapi, async (db) => {
      const request = await holdRequest(db, id, { influencer });
      const moved = await moveRequest(db, request, 'withdraw', 'influencer', { now: new Date() });
      const [data] = await viewOwn(db, [moved[0]!.after], locale);
      await enter(strapi, movedDeeds('withdrawn', moved));
      return requestResponseSchema.parse({ data });
    });
  }),
});
