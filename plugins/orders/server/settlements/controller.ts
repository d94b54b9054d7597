import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Querier } from '@sys/database/marketplace';
import { memberOf, type Member } from '@sys/identity/services';
import { enter, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import {
  cancelSettlementRequestSchema,
  confirmSettlementRequestSchema,
  recordSettlementRequestSchema,
  settlementIdSchema,
  settlementResponseSchema,
  settlementShopsQuerySchema,
  settlementShopsResponseSchema,
  settlementsQuerySchema,
  settlementsResponseSchema,
} from '../../contracts/settlements.ts';
import { answering } from '../errors.ts';
import { MANAGE_SETTLEMENTS, READ_SETTLEMENTS } from '../permissions.ts';
import { settlementDeed } from './deed.ts';
import { cancel, confirm, record } from './deeds.ts';
import { findSettlements, type SettlementRow } from './rows.ts';
import { listShops } from './shops.ts';
import { viewSettlements } from './view.ts';

const A_PAGE = 50;

/** What merchants pay us of what they owe. What the roles of the finances let them do is asked here, at each request. */
export const settlements = ({ strapi }: { strapi: Core.Strapi }) => {
  const member = async (ctx: Context, ...actions: string[]): Promise<Member> => {
    ctx.set('cache-control', 'private, no-store');
    const found = await memberOf(strapi, ctx);
    if (!actions.some((action) => found.may(action)))
      throw new errors.ForbiddenError('Your roles do not let you do that with what merchants pay.');
    return found;
  };
  const reader = (ctx: Context) => member(ctx, READ_SETTLEMENTS, MANAGE_SETTLEMENTS);
  const idOf = (ctx: Context): string => parseRequest(settlementIdSchema, { id: (ctx.params as { id?: unknown }).id }).id; // prettier-ignore
  /** One deed, shown as it is then; its row of the trail comes last. */
  const does = async (
    ctx: Context,
    who: Member,
    action: 'recorded' | 'confirmed' | 'cancelled',
    work: (db: Querier, now: Date) => Promise<SettlementRow>,
  ) => {
    ctx.body = await inTransaction(strapi, async (db) => {
      const after = await work(db, new Date());
      const [data] = await viewSettlements(db, [after], who);
      await enter(strapi, [settlementDeed(action, after)]);
      return settlementResponseSchema.parse({ data });
    });
  };

  return {
    list: answering(async (ctx: Context) => {
      const who = await reader(ctx);
      const { state = null, before = null } = parseRequest(settlementsQuerySchema, ctx.query);
      ctx.body = await inTransaction(strapi, async (db) => {
        const rows = await findSettlements(
          db,
          `WHERE ($1::text IS NULL OR s.state = $1) AND ($2::bigint IS NULL OR s.id < $2)
           ORDER BY s.id DESC LIMIT ${A_PAGE + 1}`,
          [state, before],
        );
        const page = rows.slice(0, A_PAGE);
        const next = rows.length > A_PAGE ? page.at(-1)!.id : null;
        return settlementsResponseSchema.parse({ data: await viewSettlements(db, page, who), next });
      });
    }),

    shops: answering(async (ctx: Context) => {
      await reader(ctx);
      const { find = null } = parseRequest(settlementShopsQuerySchema, ctx.query);
      const data = await inTransaction(strapi, (db) => listShops(db, find));
      ctx.body = settlementShopsResponseSchema.parse({ data, next: null });
    }),

    record: answering(async (ctx: Context) => {
      const who = await member(ctx, MANAGE_SETTLEMENTS);
      const wish = parseRequest(recordSettlementRequestSchema, ctx.request.body);
      await does(ctx, who, 'recorded', (db, now) => record(db, wish, who, now));
      ctx.status = 201;
    }),

    confirm: answering(async (ctx: Context) => {
      const who = await member(ctx, MANAGE_SETTLEMENTS);
      parseRequest(confirmSettlementRequestSchema, ctx.request.body ?? {});
      const id = idOf(ctx);
      await does(ctx, who, 'confirmed', (db, now) => confirm(db, id, who, now));
    }),

    cancel: answering(async (ctx: Context) => {
      const who = await member(ctx, MANAGE_SETTLEMENTS);
      const { reason } = parseRequest(cancelSettlementRequestSchema, ctx.request.body);
      const id = idOf(ctx);
      await does(ctx, who, 'cancelled', (db, now) => cancel(db, id, who, reason, now));
    }),
  };
};
