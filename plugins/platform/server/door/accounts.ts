import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { accountIn } from '../../domain/limits/accounts.ts';
import type { LimitName } from '../../domain/limits/classes.ts';
import { limitFor } from '../../domain/limits/routes.ts';
import { bearerOf } from './bearer.ts';
import { limitsOf } from './limits.ts';
import { refusalOf } from './refusal.ts';
import { visitorAddress } from './visitors.ts';

/** Tried against an account that the body names, so they are counted once the body is read. */
export const ACCOUNT_CLASSES: ReadonlySet<LimitName> = new Set(['sign-in', 'code', 'mail', 'order', 'contact']);

/** A middleware of Strapi; stands after `strapi::body` in the list of cms/config/middlewares.ts. */
export const limitAccounts = (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const limits = limitsOf(strapi);
  return async (ctx: Context, next: Next) => {
    const name = limitFor(ctx.method, ctx.url);
    if (!ACCOUNT_CLASSES.has(name)) return next();
    const { body } = ctx.request as { body?: unknown };
    const account = accountIn(ctx.url, body) ?? bearerOf(strapi, ctx.req) ?? undefined;
    const verdict = await limits.consume(name, { address: visitorAddress(ctx.req), account });
    if (verdict.ok) return next();
    const refusal = refusalOf(verdict, ctx.req);
    ctx.status = refusal.status;
    ctx.set(refusal.headers);
    ctx.body = refusal.body;
  };
};
