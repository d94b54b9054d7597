import { ofOnePerson } from './private.ts';

const config = { middlewares: [ofOnePerson] };

/** Under /api, for whoever is signed in and has a shop; the more exact paths first. */
export const shopRoutes = [
  { method: 'POST', path: '/shop/redeem', handler: 'redemptions.redeem', config },
  { method: 'POST', path: '/shop/redeem/undo', handler: 'redemptions.undo', config },
  { method: 'GET', path: '/shop/orders.csv', handler: 'shop.csv', config },
  { method: 'GET', path: '/shop/orders', handler: 'shop.list', config },
  { method: 'GET', path: '/shop/orders/:number', handler: 'shop.read', config },
  { method: 'POST', path: '/shop/orders/:number/refunds', handler: 'shop.refund', config },
  { method: 'POST', path: '/shop/orders/:number/refunds/:id/given', handler: 'shop.given', config },
  { method: 'POST', path: '/shop/orders/:number/:move', handler: 'shop.move', config },
];

// The rights are asked for in the controller: by Strapi's rule a super administrator has all of them.
const signedIn = { policies: ['admin::isAuthenticatedAdmin'] };

/** Under /orders in the admin's own API. */
export const refundRoutes = [
  { method: 'GET', path: '/refunds', handler: 'refunds.list', config: signedIn },
  { method: 'POST', path: '/refunds', handler: 'refunds.ask', config: signedIn },
  { method: 'POST', path: '/refunds/:id/agree', handler: 'refunds.agree', config: signedIn },
  { method: 'POST', path: '/refunds/:id/decline', handler: 'refunds.decline', config: signedIn },
  { method: 'POST', path: '/refunds/:id/retry', handler: 'refunds.retry', config: signedIn },
];
