import { ofOnePerson } from './private.ts';

// Each its own: Strapi writes into a configuration whom it lets in.
const route = (method: 'GET' | 'POST' | 'PUT', path: string, handler: string) => ({
  method,
  path,
  handler,
  config: { middlewares: [ofOnePerson] },
});

/** Under /api, for whoever is signed in; whether they have a shop each controller asks. */
export const sellingRoutes = [
  route('GET', '/shop/coupons', 'coupons.list'),
  route('POST', '/shop/coupons', 'coupons.create'),
  route('PUT', '/shop/coupons/:id', 'coupons.change'),
  route('POST', '/shop/coupons/:id/stop', 'coupons.stop'),
  route('GET', '/shop/money', 'money.read'),
  route('GET', '/shop/money/entries', 'money.entries'),
];
