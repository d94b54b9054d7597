import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { memberOf, type Member } from '@sys/identity/services';
import type { Context } from 'koa';
import { MANAGE_PAYOUTS, READ_PAYOUTS } from '../permissions.ts';

/** Who of the finances looks. What their roles let them do is asked here, at each request. */
export async function readerOfPayouts(strapi: Core.Strapi, ctx: Context): Promise<Member> {
  ctx.set('cache-control', 'private, no-store');
  const member = await memberOf(strapi, ctx);
  if (!member.may(READ_PAYOUTS) && !member.may(MANAGE_PAYOUTS))
    throw new errors.ForbiddenError('Your roles do not let you see payouts.');
  return member;
}

/** Who of the finances makes payouts. */
export async function payerOf(strapi: Core.Strapi, ctx: Context): Promise<Member> {
  ctx.set('cache-control', 'private, no-store');
  const member = await memberOf(strapi, ctx);
  if (!member.may(MANAGE_PAYOUTS)) throw new errors.ForbiddenError('Your roles do not let you make payouts.');
  return member;
}
