import type { Core } from '@strapi/strapi';
import { openShop, shopFor } from '@sys/orders/services';
import { answering, enter, inTransaction, parseRequest, Refusal } from '@sys/platform/services';
import type { Context } from 'koa';
import {
  decidedResponseSchema,
  decideRequestSchema,
  shopRequestsQuerySchema,
  shopRequestsResponseSchema,
  type SHOP_REQUEST_MOVES,
} from '../../contracts/requests.ts';
import { movedDeeds } from './deed.ts';
import { numberOf } from './id.ts';
import { moveRequest } from './move.ts';
import { findRequests, holdRequest } from './rows.ts';
import { tellBanned, tellDecided } from './tell.ts';
import { pageOfRows, placeOf, UP_TO, viewForShop } from './view.ts';

type ShopMove = (typeof SHOP_REQUEST_MOVES)[number];
const DEEDS = { approve: 'approved', refuse: 'refused', ban: 'banned', lift: 'lifted' } as const satisfies Record<ShopMove, string>; // prettier-ignore

/** Who asks to promote a shop’s deals, and what it answers. */
export const shopRequests = ({ strapi }: { strapi: Core.Strapi }) => {
  /** Decides one, by itself: what is done of others stays done. */
  const decideOne = (ctx: Context, request: string, move: ShopMove, reason: string) =>
    inTransaction(strapi, async (db) => {
      const now = new Date();
      const { merchant } = await shopFor(db, ctx, 'affiliation');
      const held = await holdRequest(db, numberOf(request), { merchant });
      const moved = await moveRequest(db, held, move, 'merchant', { reason, now });
      // Of a ban each is told what they still waited for, and that it is one; a shop that lifts one tells nobody.
      const told = moved.filter(({ before }) => move !== 'lift' && (move !== 'ban' || before.state === 'asked'));
      for (const { after } of told) await tellDecided(db, after, now);
      const promoted = move === 'ban' ? moved.find(({ before }) => before.state === 'approved') : undefined;
      if (promoted) await tellBanned(db, promoted.after);
      await enter(strapi, movedDeeds(DEEDS[move], moved));
      return moved.map(({ after }) => `req_${after.id}`);
    });

  return {
    listForShop: answering(async (ctx: Context) => {
      const { state, deal, locale, cursor } = parseRequest(shopRequestsQuerySchema, ctx.query);
      await openShop(strapi, ctx);
      ctx.body = await inTransaction(strapi, async (db) => {
        const { merchant } = await shopFor(db, ctx, 'affiliation');
        const found = await findRequests(
          db,
          `WHERE ($1::bigint IS NULL OR r.id < $1) AND r.merchant = $2 AND r.state = $3 AND ($4::text IS NULL OR r.deal = $4)
           ORDER BY r.id DESC LIMIT ${UP_TO}`,
          [placeOf(cursor), merchant, state, deal ?? null],
        );
        const { rows, ...page } = pageOfRows(found);
        return shopRequestsResponseSchema.parse({ data: await viewForShop(db, rows, locale), ...page });
      });
    }),

    decide: answering(async (ctx: Context) => {
      const { requests, move, reason } = parseRequest(decideRequestSchema, ctx.request.body);
      // Who may not decide at all is told so, not once for each.
      await inTransaction(strapi, async (db) => void (await shopFor(db, ctx, 'affiliation')));
      const done: string[] = [];
      // A ban takes along what else they asked: that is done too when its turn comes.
      const along = new Set<string>();
      const left: { request: string; because: string }[] = [];
      for (const request of new Set(requests)) {
        try {
          if (!along.has(request)) for (const id of await decideOne(ctx, request, move, reason)) along.add(id);
          done.push(request);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          left.push({ request, because: error.code });
        }
      }
      ctx.body = decidedResponseSchema.parse({ data: { done, left } });
    }),
  };
};
