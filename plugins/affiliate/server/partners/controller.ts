import type { Core } from '@strapi/strapi';
import { openShop, shopFor, type Shop } from '@sys/orders/services';
import type { Querier } from '@sys/database/marketplace';
import { answering, enter, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { z } from 'zod';
import {
  hookMessagesQuerySchema,
  hookMessagesResponseSchema,
  hookMessageSchema,
  hookRequestSchema,
  hookResponseSchema,
  hooksResponseSchema,
  keyRequestSchema,
  keyResponseSchema,
  keysResponseSchema,
  newHookResponseSchema,
  newKeyResponseSchema,
} from '../../contracts/partners.ts';
import { listMessages, sendAgain } from '../hooks/log.ts';
import { listHooks, readHook } from '../hooks/rows.ts';
import { makeHook, removeHook, rotateHook } from '../hooks/write.ts';
import { listKeys, makeKey, revokeKey } from './keys.ts';
import { requireApi } from './opened.ts';

const nothing = z.strictObject({});
const numbered = z.strictObject({ id: z.string().regex(/^\d{1,18}$/) }); // prettier-ignore
const idOf = (ctx: Context): string => parseRequest(numbered, { id: (ctx.params as { id: string }).id }).id;
const messageOf = (ctx: Context): string => parseRequest(z.uuid(), (ctx.params as { message: string }).message);

/** The keys of a shop’s own server, and where that is told: the owner’s and a manager’s to see to, on a plan with an API. */
export const partners = ({ strapi }: { strapi: Core.Strapi }) => {
  const inShop = async <T>(ctx: Context, work: (db: Querier, shop: Shop) => Promise<T>): Promise<T> => {
    await openShop(strapi, ctx);
    return inTransaction(strapi, async (db) => {
      const shop = await shopFor(db, ctx, 'affiliation');
      await requireApi(db, shop.owner);
      return work(db, shop);
    });
  };
  const tell = (action: string, kind: 'api-key' | 'hook', id: string, name: string) =>
    enter(strapi, [{ action, subject: { kind, id, name } }]);

  return {
    keys: answering(async (ctx: Context) => {
      parseRequest(nothing, ctx.query);
      ctx.body = keysResponseSchema.parse({ data: await inShop(ctx, (db, { merchant }) => listKeys(db, merchant)) });
    }),

    makeKey: answering(async (ctx: Context) => {
      const { name } = parseRequest(keyRequestSchema, ctx.request.body ?? {});
      const data = await inShop(ctx, async (db, { merchant, person }) => {
        const key = await makeKey(db, { merchant, person, name });
        await tell('api-key.made', 'api-key', key.id, name);
        return key;
      });
      ctx.status = 201;
      ctx.body = newKeyResponseSchema.parse({ data });
    }),

    revokeKey: answering(async (ctx: Context) => {
      const data = await inShop(ctx, async (db, { merchant }) => {
        const key = await revokeKey(db, merchant, idOf(ctx));
        await tell('api-key.revoked', 'api-key', key.id, key.name);
        return key;
      });
      ctx.body = keyResponseSchema.parse({ data });
    }),

    hooks: answering(async (ctx: Context) => {
      parseRequest(nothing, ctx.query);
      ctx.body = hooksResponseSchema.parse({ data: await inShop(ctx, (db, { merchant }) => listHooks(db, merchant)) });
    }),

    makeHook: answering(async (ctx: Context) => {
      const wish = parseRequest(hookRequestSchema, ctx.request.body ?? {});
      const data = await inShop(ctx, async (db, { merchant, person }) => {
        const hook = await makeHook(db, { merchant, person, ...wish });
        await tell('hook.made', 'hook', hook.id, hook.url);
        return hook;
      });
      ctx.status = 201;
      ctx.body = newHookResponseSchema.parse({ data });
    }),

    rotateHook: answering(async (ctx: Context) => {
      const data = await inShop(ctx, async (db, { merchant }) => {
        const hook = await rotateHook(db, merchant, idOf(ctx));
        await tell('hook.rotated', 'hook', hook.id, hook.url);
        return hook;
      });
      ctx.body = newHookResponseSchema.parse({ data });
    }),

    removeHook: answering(async (ctx: Context) => {
      const data = await inShop(ctx, async (db, { merchant }) => {
        const hook = await removeHook(db, merchant, idOf(ctx));
        await tell('hook.removed', 'hook', hook.id, hook.url);
        return hook;
      });
      ctx.body = hookResponseSchema.parse({ data });
    }),

    messages: answering(async (ctx: Context) => {
      const { cursor } = parseRequest(hookMessagesQuerySchema, ctx.query);
      const page = await inShop(ctx, async (db, { merchant }) => {
        const { id } = await readHook(db, merchant, idOf(ctx));
        return listMessages(db, merchant, id, cursor);
      });
      ctx.body = hookMessagesResponseSchema.parse(page);
    }),

    again: answering(async (ctx: Context) => {
      const data = await inShop(ctx, (db, { merchant }) => sendAgain(db, merchant, messageOf(ctx)));
      ctx.body = z.object({ data: hookMessageSchema }).parse({ data });
    }),
  };
};
