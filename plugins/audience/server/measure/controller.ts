import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { memberOf } from '@sys/identity/services';
import { inTransaction } from '@sys/platform/services';
import type { Context } from 'koa';
import { READ_MEASURE } from '../permissions.ts';
import { readMeasure } from './read.ts';

/** What ad platforms are told and what browsers allow, for the staff. */
export const measure = ({ strapi }: { strapi: Core.Strapi }) => ({
  async read(ctx: Context) {
    ctx.set('cache-control', 'private, no-store');
    const member = await memberOf(strapi, ctx);
    if (!member.may(READ_MEASURE)) throw new errors.ForbiddenError('Your roles do not let you see what is measured.');
    ctx.body = { data: await inTransaction(strapi, (db) => readMeasure(db)) };
  },
});
