import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { memberOf } from '@sys/identity/services';
import { answering, type Feature, inTransaction, parseRequest, staffRoute } from '@sys/platform/services';
import type { Context } from 'koa';
import { dealsQuerySchema, dealsResponseSchema } from '../../contracts/manager/deals.ts';
import { READ_POSTS } from '../permissions.ts';
import { findDeals } from './find.ts';

const controller = ({ strapi }: { strapi: Core.Strapi }) => ({
  search: answering(async (ctx: Context) => {
    ctx.set('cache-control', 'private, no-store');
    const member = await memberOf(strapi, ctx);
    if (!member.may(READ_POSTS)) throw new errors.ForbiddenError('Your roles do not let you see official posts.');
    const query = parseRequest(dealsQuerySchema, ctx.query);
    ctx.body = dealsResponseSchema.parse({ data: await inTransaction(strapi, (db) => findDeals(db, query)) });
  }),
});

/** The deals of the shop, for whoever writes an official post about one. */
export const deals: Feature = {
  controllers: { postDeals: controller },
  staff: [staffRoute('GET', '/deals', 'postDeals.search')],
};
