import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { enter, inTransaction, parseRequest, personOf } from '@sys/platform/services';
import type { Context } from 'koa';
import { z } from 'zod';
import {
  invitationRequestSchema,
  invitationResponseSchema,
  inviteRequestSchema,
  ownShopResponseSchema,
  seatId,
  teamResponseSchema,
} from '../../contracts/team.ts';
import { answering, OrderError } from '../errors.ts';
import { nameOfShop } from '../shop/export/read.ts';
import { shopFor, type Shop } from '../shop/owner.ts';
import { invite, inviteAgain } from './invite.ts';
import { invitationFor, join } from './join.ts';
import { endSeat } from './places.ts';
import { findSeats, type SeatRow } from './rows.ts';
import { viewOwnShop, viewTeam } from './view.ts';

const nothing = z.strictObject({});

/** Who works in a shop. In the trail a seat is its number, and a person an id: no address stays there. */
export const team = ({ strapi }: { strapi: Core.Strapi }) => {
  const idOf = (ctx: Context): string => {
    const id = seatId.safeParse((ctx.params as { id?: unknown }).id);
    if (!id.success) throw new OrderError('no-seat');
    return id.data;
  };
  /** Does something to the team and answers with it as it is then. `work` says what to write down. */
  const change = async (ctx: Context, work: (db: Querier, shop: Shop, now: Date) => Promise<Deed>): Promise<void> => {
    ctx.body = await inTransaction(strapi, async (db) => {
      const now = new Date();
      const shop = await shopFor(db, ctx, 'team');
      const done = await work(db, shop, now);
      const data = await viewTeam(db, shop, now);
      await enter(strapi, [deed(done, shop.merchant)]);
      return teamResponseSchema.parse({ data });
    });
  };

  return {
    shop: answering(async (ctx: Context) => {
      parseRequest(nothing, ctx.query);
      ctx.body = await inTransaction(strapi, async (db) => {
        const shop = await shopFor(db, ctx, 'redeem').catch(noneYet);
        return ownShopResponseSchema.parse({ data: shop && (await viewOwnShop(db, shop, new Date())) });
      });
    }),

    list: answering(async (ctx: Context) => {
      parseRequest(nothing, ctx.query);
      ctx.body = await inTransaction(strapi, async (db) =>
        teamResponseSchema.parse({ data: await viewTeam(db, await shopFor(db, ctx, 'team'), new Date()) }),
      );
    }),

    invite: answering(async (ctx: Context) => {
      const wish = parseRequest(inviteRequestSchema, ctx.request.body);
      await change(ctx, async (db, shop, now) => {
        const id = await invite(db, shop, wish, now);
        return { action: 'invited', id, after: { state: 'invited', role: wish.role } };
      });
      ctx.status = 201;
    }),

    again: answering(async (ctx: Context) => {
      parseRequest(nothing, ctx.request.body ?? {});
      const id = idOf(ctx);
      await change(ctx, async (db, shop, now) => {
        await inviteAgain(db, shop, id, now);
        return { action: 'invited-again', id, after: { state: 'invited' } };
      });
    }),

    /** Takes somebody's seat away, or an invitation back. */
    remove: answering(async (ctx: Context) => {
      const id = idOf(ctx);
      await change(ctx, async (db, shop) => {
        const [seat] = await findSeats(db, 'WHERE t.id = $1 AND t.merchant = $2 FOR UPDATE OF t', [id, shop.merchant]);
        if (!seat) throw new OrderError('no-seat');
        await endSeat(db, seat);
        return { action: seat.user === null ? 'withdrawn' : 'removed', id, before: asWritten(seat) };
      });
    }),

    leave: answering(async (ctx: Context) => {
      parseRequest(nothing, ctx.request.body ?? {});
      await inTransaction(strapi, async (db) => {
        const [seat] = await findSeats(db, 'WHERE t.user_id = $1 FOR UPDATE OF t', [personOf(ctx)]);
        if (!seat) throw new OrderError('no-seat');
        await endSeat(db, seat);
        await enter(strapi, [deed({ action: 'left', id: seat.id, before: asWritten(seat) }, seat.merchant)]);
      });
      ctx.status = 204;
    }),

    invitation: answering(async (ctx: Context) => {
      const { token } = parseRequest(invitationRequestSchema, ctx.request.body);
      ctx.body = await inTransaction(strapi, async (db) => {
        const seat = await invitationFor(db, token, personOf(ctx), new Date());
        return invitationResponseSchema.parse({ data: await asOffered(db, seat) });
      });
    }),

    accept: answering(async (ctx: Context) => {
      const { token } = parseRequest(invitationRequestSchema, ctx.request.body);
      const [person, now] = [personOf(ctx), new Date()];
      ctx.body = await inTransaction(strapi, async (db) => {
        const seat = await invitationFor(db, token, person, now);
        await join(db, seat, person, now);
        const data = await asOffered(db, seat);
        const after = { ...asWritten(seat), state: 'active', user: person };
        await enter(strapi, [deed({ action: 'joined', id: seat.id, before: asWritten(seat), after }, seat.merchant)]);
        return invitationResponseSchema.parse({ data });
      });
    }),
  };
};

/** Not to work in a shop is no failure of who only asks whether they do. */
function noneYet(error: unknown): null {
  if (error instanceof OrderError) return null;
  throw error;
}

const asOffered = async (db: Querier, { merchant, role, expiresAt }: SeatRow) => ({
  shop: await nameOfShop(db, merchant),
  role,
  expiresAt: expiresAt!.toISOString(),
});

interface Deed {
  action: 'invited' | 'invited-again' | 'withdrawn' | 'joined' | 'removed' | 'left';
  id: string;
  before?: object;
  after?: object;
}

const asWritten = ({ state, role, user }: SeatRow) => ({ state, role, user });
const deed = ({ action, id, before, after }: Deed, merchant: string) => ({
  action: `seat.${action}`,
  subject: { kind: 'seat', id },
  before: before && { ...before, merchant },
  after: after && { ...after, merchant },
});
