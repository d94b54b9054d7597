import { ofOnePerson } from './private.ts';

const config = { middlewares: [ofOnePerson] };

/** Under /api, for whoever is signed in and has a shop; the more exact paths first. */
export const shopRoutes = [
  { method: 'POST', path: '/shop/redeem', handler: 'redemptions.redeem', config },
  { method: 'POST', path: '/shop/redeem/undo', handler: 'redemptions.undo', config },
  { method: 'GET', path: '/shop/orders.csv', handler: 'shopExports.csv', config },
  { method: 'GET', path: '/shop/orders.xlsx', handler: 'shopExports.xlsx', config },
  { method: 'GET', path: '/shop/orders.pdf', handler: 'shopExports.pdf', config },
  { method: 'GET', path: '/shop/orders', handler: 'shop.list', config },
  { method: 'GET', path: '/shop/orders/:number', handler: 'shop.read', config },
  { method: 'POST', path: '/shop/orders/:number/refunds', handler: 'shop.refund', config },
  { method: 'POST', path: '/shop/orders/:number/refunds/:id/given', handler: 'shop.given', config },
  { method: 'POST', path: '/shop/orders/:number/:move', handler: 'shop.move', config },
];
