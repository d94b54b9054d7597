import type { Context } from 'koa';

/** What belongs to one person is kept nowhere on the way. */
const ofOnePerson = async (ctx: Context, next: () => Promise<void>) => {
  ctx.set('cache-control', 'private, no-store');
  await next();
};
/** Each its own configuration: Strapi writes into it whom it lets in, and one that is shared lets in whom its first route does. */
const route = (method: 'GET' | 'POST' | 'PUT', path: string, handler: string) => ({
  method,
  path,
  handler,
  config: { middlewares: [ofOnePerson] },
});

/** Under /api, for whoever comes: with an account, a basket’s token or an order’s key. */
export const openRoutes = [
  route('GET', '/orders/basket', 'basket.read'),
  route('PUT', '/orders/basket/lines', 'basket.setLine'),
  route('PUT', '/orders/basket/coupon', 'basket.setCoupon'),
  route('POST', '/orders', 'orders.place'),
  route('GET', '/orders/:number', 'orders.read'),
  route('POST', '/orders/:number/confirm', 'orders.confirm'),
  route('POST', '/orders/:number/code', 'orders.resend'),
  route('POST', '/orders/:number/cancel', 'orders.cancel'),
  route('POST', '/orders/:number/pay', 'orders.pay'),
];

/** For whoever is signed in; asked before the number of an order is looked for. */
export const ownRoutes = [
  route('GET', '/orders/mine', 'orders.mine'),
  route('GET', '/orders/vouchers', 'vouchers.mine'),
];
