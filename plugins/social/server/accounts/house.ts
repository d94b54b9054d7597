import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { memberOf } from '@sys/identity/services';
import type { Context } from 'koa';
import { MANAGE_ACCOUNTS } from '../permissions.ts';

/** Who of the staff looks after the accounts of the house. What their roles let them do is asked here, at each request. */
export async function houseOf(strapi: Core.Strapi, ctx: Context): Promise<{ who: { staff: number }; owner: null }> {
  ctx.set('cache-control', 'private, no-store');
  const member = await memberOf(strapi, ctx);
  if (!member.may(MANAGE_ACCOUNTS)) throw new errors.ForbiddenError('Your roles do not let you look after accounts.');
  return { who: { staff: member.id }, owner: null };
}
