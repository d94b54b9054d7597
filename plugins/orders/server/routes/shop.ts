import { personalRoute as route } from '@sys/platform/services';

/** Under /api, for whoever is signed in and has a shop; the more exact paths first. */
export const shopRoutes = [
  route('POST', '/shop/redeem', 'redemptions.redeem'),
  route('POST', '/shop/redeem/undo', 'redemptions.undo'),
  route('GET', '/shop/orders.csv', 'shopExports.csv'),
  route('GET', '/shop/orders.xlsx', 'shopExports.xlsx'),
  route('GET', '/shop/orders.pdf', 'shopExports.pdf'),
  route('GET', '/shop/orders', 'shop.list'),
  route('GET', '/shop/orders/:number', 'shop.read'),
  route('POST', '/shop/orders/:number/refunds', 'shop.refund'),
  route('POST', '/shop/orders/:number/refunds/:id/given', 'shop.given'),
  route('POST', '/shop/orders/:number/:move', 'shop.move'),
];
