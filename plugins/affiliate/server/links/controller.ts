import type { Core } from '@strapi/strapi';
import type { Locale } from '@sys/config';
import type { Querier } from '@sys/database/marketplace';
import { answering, enter, inTransaction, parseRequest, type AuditEntry } from '@sys/platform/services';
import type { Context } from 'koa';
import { z } from 'zod';
import {
  generateLinkRequestSchema,
  linkActQuerySchema,
  linkResponseSchema,
  myLinksQuerySchema,
  myLinksResponseSchema,
  promotableQuerySchema,
  promotableResponseSchema,
} from '../../contracts/links.ts';
import type { LinkMove } from '../../domain/links/states.ts';
import { influencerOf } from '../people.ts';
import { noteOwnAddress } from '../people/own-address.ts';
import { giveCoupon } from './coupon.ts';
import { makeLink } from './make.ts';
import { moveLink } from './move.ts';
import { linkNamed } from './named.ts';
import { readPromotable } from './promotable.ts';
import { findLink, listLinks } from './rows.ts';
import { linkDeed, tellLink } from './tell.ts';
import { viewLink } from './view.ts';

type Deed = Pick<AuditEntry, 'action' | 'subject' | 'before' | 'after'>;
const nothing = z.strictObject({});
const DONE = { enable: 'enabled', disable: 'disabled' } as const;

/** An influencer’s own links. Nobody else’s can be named. */
export const links = ({ strapi }: { strapi: Core.Strapi }) => {
  /** Does something to one and shows it as it is then; the row of the trail comes last. */
  const does = (
    ctx: Context,
    work: (db: Querier, influencer: number) => Promise<{ id: string; deed: Deed }>,
    locale: Locale,
  ) =>
    inTransaction(strapi, async (db) => {
      const influencer = influencerOf(ctx);
      const { id, deed } = await work(db, influencer);
      ctx.body = linkResponseSchema.parse({ data: viewLink((await findLink(db, influencer, id, locale))!) });
      await enter(strapi, [deed]);
    });

  const move = (name: LinkMove) =>
    answering(async (ctx: Context) => {
      parseRequest(nothing, ctx.request.body ?? {});
      const { locale } = parseRequest(linkActQuerySchema, ctx.query);
      const moved = async (db: Querier, influencer: number) => {
        const { before, state } = await moveLink(db, influencer, linkNamed(ctx), name);
        await tellLink(db, { ...before, influencer, state });
        return { id: before.id, deed: linkDeed(DONE[name], before, before.state, state) };
      };
      await does(ctx, moved, locale);
    });

  return {
    create: answering(async (ctx: Context) => {
      const { locale } = parseRequest(linkActQuerySchema, ctx.query);
      const wish = parseRequest(generateLinkRequestSchema, ctx.request.body);
      const made = async (db: Querier, influencer: number) => {
        const link = { ...(await makeLink(db, influencer, wish)), deal: wish.deal };
        await tellLink(db, { ...link, influencer, state: 'live' });
        return { id: link.id, deed: linkDeed('created', link, null, 'live') };
      };
      await does(ctx, made, locale);
      ctx.status = 201;
    }),

    list: answering(async (ctx: Context) => {
      const query = parseRequest(myLinksQuerySchema, ctx.query);
      ctx.body = await inTransaction(strapi, async (db) => {
        const influencer = influencerOf(ctx);
        await noteOwnAddress(db, influencer, ctx, new Date());
        const { links: rows, next } = await listLinks(db, influencer, query);
        return myLinksResponseSchema.parse({ data: rows.map(viewLink), has_more: next !== null, next_cursor: next });
      });
    }),

    promotable: answering(async (ctx: Context) => {
      const { locale } = parseRequest(promotableQuerySchema, ctx.query);
      ctx.body = await inTransaction(strapi, async (db) =>
        promotableResponseSchema.parse({ data: await readPromotable(db, influencerOf(ctx), locale) }),
      );
    }),

    disable: move('disable'),
    enable: move('enable'),

    coupon: answering(async (ctx: Context) => {
      parseRequest(nothing, ctx.request.body ?? {});
      const { locale } = parseRequest(linkActQuerySchema, ctx.query);
      const given = async (db: Querier, influencer: number) => {
        const id = linkNamed(ctx);
        const coupon = await giveCoupon(db, influencer, id, new Date());
        const subject = { kind: 'coupon', id: coupon.id, name: coupon.code };
        const after = { link: coupon.link, rate: coupon.rate };
        return { id, deed: { action: 'affiliate.coupon.created', subject, before: null, after } };
      };
      await does(ctx, given, locale);
      ctx.status = 201;
    }),
  };
};
