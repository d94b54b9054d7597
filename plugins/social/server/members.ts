import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { memberOf, type Member } from '@sys/identity/services';
import type { Context } from 'koa';

/** Who of the staff asks, when one of their roles gives one of these rights; asked at each request. Else 403. */
export async function memberWith(strapi: Core.Strapi, ctx: Context, ...rights: string[]): Promise<Member> {
  ctx.set('cache-control', 'private, no-store');
  const member = await memberOf(strapi, ctx);
  if (!rights.some((right) => member.may(right)))
    throw new errors.ForbiddenError('Your roles do not let you do that with official posts.');
  return member;
}
