import type { Core } from '@strapi/strapi';
import type { Querier } from '@sys/database/marketplace';
import { findDeal, listDeals, openShop, shopFor } from '@sys/orders/services';
import { answering, enter, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { z } from 'zod';
import {
  programmeRequestSchema,
  shopDealResponseSchema,
  shopProgrammesQuerySchema,
  shopProgrammesResponseSchema,
} from '../../contracts/programmes.ts';
import type { ProgrammeRow } from './read.ts';
import { viewDeals, viewProgramme } from './view.ts';
import { followProgramme, setOpen } from './write.ts';

const nothing = z.strictObject({});
/** Where a page of deals begins: the row of the last one before it. */
const PLACE = /^\d{1,9}$/;

interface Deed {
  action: 'published' | 'opened' | 'closed';
  before: ProgrammeRow | null;
  after: ProgrammeRow;
}

/** What a merchant offers to whoever promotes their deals. */
export const programmes = ({ strapi }: { strapi: Core.Strapi }) => {
  const dealOf = (ctx: Context): unknown => (ctx.params as { deal?: unknown }).deal;
  /** Does something to the programme of a deal of the shop, and answers with the deal as it is then. */
  const does = async (ctx: Context, work: (db: Querier, whose: { deal: string; merchant: string; person: number }) => Promise<Deed>) => {
    ctx.body = await inTransaction(strapi, async (db) => {
      const { merchant, person } = await shopFor(db, ctx, 'affiliation');
      const deal = await findDeal(db, merchant, dealOf(ctx));
      const done = await work(db, { deal: deal.id, merchant, person });
      const [data] = await viewDeals(db, [deal]);
      await enter(strapi, [deed(done, deal.title)]);
      return shopDealResponseSchema.parse({ data });
    });
  }; // prettier-ignore

  return {
    listProgrammes: answering(async (ctx: Context) => {
      const { q, cursor } = parseRequest(shopProgrammesQuerySchema, ctx.query);
      await openShop(strapi, ctx);
      ctx.body = await inTransaction(strapi, async (db) => {
        const { merchant } = await shopFor(db, ctx, 'affiliation');
        const after = cursor !== undefined && PLACE.test(cursor) ? cursor : undefined;
        const { deals, next } = await listDeals(db, merchant, { q, after });
        const data = await viewDeals(db, deals);
        return shopProgrammesResponseSchema.parse({ data, has_more: next !== null, next_cursor: next });
      });
    }),

    readProgramme: answering(async (ctx: Context) => {
      parseRequest(nothing, ctx.query);
      ctx.body = await inTransaction(strapi, async (db) => {
        const { merchant } = await shopFor(db, ctx, 'affiliation');
        const [data] = await viewDeals(db, [await findDeal(db, merchant, dealOf(ctx))]);
        return shopDealResponseSchema.parse({ data });
      });
    }),

    writeProgramme: answering(async (ctx: Context) => {
      const wish = parseRequest(programmeRequestSchema, ctx.request.body);
      await does(ctx, async (db, whose) => ({ action: 'published', ...(await followProgramme(db, whose, wish)) }));
    }),

    openProgramme: answering(async (ctx: Context) => {
      parseRequest(nothing, ctx.request.body ?? {});
      await does(ctx, async (db, { deal }) => ({ action: 'opened', ...(await setOpen(db, deal, true)) }));
    }),

    closeProgramme: answering(async (ctx: Context) => {
      parseRequest(nothing, ctx.request.body ?? {});
      await does(ctx, async (db, { deal }) => ({ action: 'closed', ...(await setOpen(db, deal, false)) }));
    }),
  };
};

const deed = ({ action, before, after }: Deed, title: string) => ({
  action: `programme.${action}`,
  subject: { kind: 'programme', id: `prg_${after.id}`, name: title },
  before: before && viewProgramme(before),
  after: viewProgramme(after),
});
