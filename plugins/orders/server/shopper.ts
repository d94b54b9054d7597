import { personIfAny } from '@sys/platform/services';
import type { Context } from 'koa';

/** Who shops: somebody who is signed in, a browser that keeps a token, or both, just after signing in. */
export interface Shopper {
  user: number | null;
  token: string | null;
  /** Of a browser in which the link of an influencer was followed: a random number that opens nothing. */
  visitor: string | null;
}

/** The storefront keeps both in cookies that no script reads, and sends them along. */
export const BASKET_HEADER = 'x-basket';
const ORDER_HEADER = 'x-order-key';
const VISITOR_HEADER = 'x-visitor';
const TOKEN = /^[\w-]{43}$/;
const VISITOR = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const tokenIn = (ctx: Context, header: string): string | null => {
  const value = ctx.get(header);
  return TOKEN.test(value) ? value : null;
};

const visitorIn = (ctx: Context): string | null => {
  const value = ctx.get(VISITOR_HEADER);
  return VISITOR.test(value) ? value : null;
};

export const shopperOf = (ctx: Context): Shopper => ({
  user: personIfAny(ctx),
  token: tokenIn(ctx, BASKET_HEADER),
  visitor: visitorIn(ctx),
});

/** Who asks for an order: its owner, or whoever has its key. */
export interface Reader {
  user: number | null;
  key: string | null;
}

export const readerOf = (ctx: Context): Reader => ({ user: personIfAny(ctx), key: tokenIn(ctx, ORDER_HEADER) });
