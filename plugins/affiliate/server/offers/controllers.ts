import type { Core } from '@strapi/strapi';
import { statusOf } from '@sys/kyc/services';
import { answering, inTransaction, parseRequest } from '@sys/platform/services';
import type { Context } from 'koa';
import { z } from 'zod';
import { documentId } from '../../contracts/common.ts';
import { offerResponseSchema, offersQuerySchema, offersResponseSchema } from '../../contracts/offers.ts';
import { pageOfOffers, readPlace, writePlace } from '../../domain/programme/order.ts';
import { AffiliateError } from '../errors.ts';
import { influencerOf, readTier } from '../people.ts';
import { findCandidates } from './candidates.ts';
import { mediaKitOf, viewOffers } from './view.ts';

const A_PAGE = 24;
const offerQuerySchema = z.strictObject({ locale: z.enum(['fr', 'ar', 'en']).default('fr') });

/** What influencers may promote, and what it would bring them. */
export const offers = ({ strapi }: { strapi: Core.Strapi }) => ({
  listOffers: answering(async (ctx: Context) => {
    const influencer = influencerOf(ctx);
    const query = parseRequest(offersQuerySchema, ctx.query);
    const after = query.cursor === undefined ? null : readPlace(query.cursor);
    ctx.body = await inTransaction(strapi, async (db) => {
      const now = new Date();
      const tier = await readTier(db, influencer);
      const found = await findCandidates(db, query, { tier, now });
      const { offers: page, next } = pageOfOffers(found, query.sort, after, A_PAGE);
      const verified = (await statusOf(db, influencer, now)) === 'approved';
      const data = await viewOffers(db, page, { influencer, tier, verified, locale: query.locale });
      return offersResponseSchema.parse({ data, has_more: next !== null, next_cursor: next && writePlace(next) });
    });
  }),

  readOffer: answering(async (ctx: Context) => {
    const influencer = influencerOf(ctx);
    const { locale } = parseRequest(offerQuerySchema, ctx.query);
    const deal = documentId.safeParse((ctx.params as { deal?: unknown }).deal);
    if (!deal.success) throw new AffiliateError('no-deal');
    ctx.body = await inTransaction(strapi, async (db) => {
      const now = new Date();
      const tier = await readTier(db, influencer);
      const verified = (await statusOf(db, influencer, now)) === 'approved';
      const found = await findCandidates(db, { locale }, { tier, now, deal: deal.data });
      const [offer] = await viewOffers(db, found, { influencer, tier, verified, locale });
      if (!offer) throw new AffiliateError('no-programme');
      const kit = await mediaKitOf(db, offer.product, locale);
      return offerResponseSchema.parse({
        data: { ...offer, ...kit, brief: found[0]!.brief, forbidden: found[0]!.forbidden },
      });
    });
  }),
});
