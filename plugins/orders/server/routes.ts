import { personalRoute as route } from '@sys/platform/services';

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
