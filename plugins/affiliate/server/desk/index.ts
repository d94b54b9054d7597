import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { memberOf } from '@sys/identity/services';
import { answering, type Feature, inTransaction, parseRequest, staffRoute } from '@sys/platform/services';
import type { Context } from 'koa';
import { deskProgrammesQuerySchema, deskProgrammesResponseSchema } from '../../contracts/desk.ts';
import { READ_AFFILIATION } from '../permissions.ts';
import { readProgrammes } from './list.ts';

const A_PAGE = 30;

const controller = ({ strapi }: { strapi: Core.Strapi }) => ({
  programmes: answering(async (ctx: Context) => {
    const member = await memberOf(strapi, ctx);
    if (!member.may(READ_AFFILIATION)) throw new errors.ForbiddenError('Your roles do not let you see programmes.');
    const { q, cursor } = parseRequest(deskProgrammesQuerySchema, ctx.query);
    const after = cursor?.slice('prg_'.length) ?? null;
    const rows = await inTransaction(strapi, (db) => readProgrammes(db, { q, after, most: A_PAGE + 1 }));
    const data = rows.slice(0, A_PAGE);
    const has_more = rows.length > A_PAGE;
    ctx.set('cache-control', 'private, no-store');
    ctx.body = deskProgrammesResponseSchema.parse({ data, has_more, next_cursor: has_more ? data.at(-1)!.id : null });
  }),
});

/** What the staff sees of what merchants offer to influencers: nothing of it is theirs to change. */
export const desk: Feature = {
  controllers: { affiliateDesk: controller },
  staff: [staffRoute('GET', '/programmes', 'affiliateDesk.programmes')],
};
