import type { Core } from '@strapi/strapi';
import { openShop, shopFor } from '@sys/orders/services';
import { answering, enter, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { z } from 'zod';
import { documentId } from '../../contracts/common.ts';
import {
  landingRequestSchema,
  landingResponseSchema,
  landingsResponseSchema,
  siteRequestSchema,
  siteResponseSchema,
  sitesResponseSchema,
} from '../../contracts/sites.ts';
import { readHost } from '../../domain/sites/landing.ts';
import { AffiliateError } from '../errors.ts';
import { requireApi } from '../partners/opened.ts';
import { listLandings, setLanding } from './landing.ts';
import { showsProof } from './look.ts';
import { claimSite, listSites, readSite, removeSite, verifySite } from './rows.ts';

const nothing = z.strictObject({});
const number = z.string().regex(/^\d{1,18}$/);
const idOf = (ctx: Context): string => parseRequest(number, (ctx.params as { id: string }).id);

/** The hosts of a merchant’s own shop, and which deals’ links lead there. */
export const sites = ({ strapi }: { strapi: Core.Strapi }) => ({
  list: answering(async (ctx: Context) => {
    parseRequest(nothing, ctx.query);
    await openShop(strapi, ctx);
    ctx.body = await inTransaction(strapi, async (db) => {
      const { merchant } = await shopFor(db, ctx, 'affiliation');
      return sitesResponseSchema.parse({ data: await listSites(db, merchant) });
    });
  }),

  claim: answering(async (ctx: Context) => {
    const host = readHost(parseRequest(siteRequestSchema, ctx.request.body ?? {}).host);
    if (host === null) throw new AffiliateError('host-refused');
    ctx.body = await inTransaction(strapi, async (db) => {
      const { merchant, owner, person } = await shopFor(db, ctx, 'affiliation');
      await requireApi(db, owner);
      const site = await claimSite(db, { merchant, person, host });
      await enter(strapi, [{ action: 'site.claimed', subject: { kind: 'site', id: site.id, name: host } }]);
      return siteResponseSchema.parse({ data: site });
    });
    ctx.status = 201;
  }),

  verify: answering(async (ctx: Context) => {
    const known = await inTransaction(strapi, async (db) => {
      const { merchant } = await shopFor(db, ctx, 'affiliation');
      return readSite(db, merchant, idOf(ctx));
    });
    // In no transaction of ours: a server that hangs would hold it.
    if (!(await showsProof(known.host, known.token))) throw new AffiliateError('not-shown');
    ctx.body = await inTransaction(strapi, async (db) => {
      const { merchant } = await shopFor(db, ctx, 'affiliation');
      const site = await verifySite(db, await readSite(db, merchant, known.id));
      await enter(strapi, [{ action: 'site.verified', subject: { kind: 'site', id: site.id, name: site.host } }]);
      return siteResponseSchema.parse({ data: site });
    });
  }),

  remove: answering(async (ctx: Context) => {
    ctx.body = await inTransaction(strapi, async (db) => {
      const { merchant } = await shopFor(db, ctx, 'affiliation');
      const site = await removeSite(db, merchant, idOf(ctx));
      await enter(strapi, [{ action: 'site.removed', subject: { kind: 'site', id: site.id, name: site.host } }]);
      return siteResponseSchema.parse({ data: site });
    });
  }),

  landings: answering(async (ctx: Context) => {
    parseRequest(nothing, ctx.query);
    ctx.body = await inTransaction(strapi, async (db) => {
      const { merchant } = await shopFor(db, ctx, 'affiliation');
      return landingsResponseSchema.parse({ data: await listLandings(db, merchant) });
    });
  }),

  setLanding: answering(async (ctx: Context) => {
    const deal = parseRequest(documentId, (ctx.params as { deal: string }).deal);
    const { url } = parseRequest(landingRequestSchema, ctx.request.body ?? {});
    ctx.body = await inTransaction(strapi, async (db) => {
      const { merchant } = await shopFor(db, ctx, 'affiliation');
      const { before, after } = await setLanding(db, { merchant, deal, url });
      await enter(strapi, [
        {
          action: 'programme.landing',
          subject: { kind: 'deal', id: deal },
          before: { landing: before },
          after: { landing: after },
        },
      ]);
      const shown = (await listLandings(db, merchant)).find((one) => one.deal === deal);
      return landingResponseSchema.parse({ data: shown ?? { deal, title: deal, url: after } });
    });
  }),
});
