import type { Context } from 'koa';

/** What belongs to one person is kept nowhere on the way. */
const ofOnePerson = async (ctx: Context, next: () => Promise<void>) => {
  ctx.set('cache-control', 'private, no-store');
  await next();
};
const config = { middlewares: [ofOnePerson] };

/** Under /api, for whoever comes: with an account, a basket’s token or an order’s key. */
export const openRoutes = [
  { method: 'GET', path: '/orders/basket', handler: 'basket.read', config },
  { method: 'PUT', path: '/orders/basket/lines', handler: 'basket.setLine', config },
  { method: 'PUT', path: '/orders/basket/coupon', handler: 'basket.setCoupon', config },
  { method: 'POST', path: '/orders', handler: 'orders.place', config },
  { method: 'GET', path: '/orders/:number', handler: 'orders.read', config },
  { method: 'POST', path: '/orders/:number/confirm', handler: 'orders.confirm', config },
  { method: 'POST', path: '/orders/:number/code', handler: 'orders.resend', config },
  { method: 'POST', path: '/orders/:number/cancel', handler: 'orders.cancel', config },
  { method: 'POST', path: '/orders/:number/pay', handler: 'orders.pay', config },
];

/** For whoever is signed in; asked before the number of an order is looked for. */
export const ownRoutes = [{ method: 'GET', path: '/orders/mine', handler: 'orders.mine', config }];
